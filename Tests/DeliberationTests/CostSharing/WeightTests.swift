import Foundation
import Testing

@testable import Deliberation

struct WeightTests {
  @Test(arguments: [
    ("1", "1"), ("1.0", "1"), ("1.10", "1.1"), ("0", "0"), ("0.0", "0"), ("007.50", "7.5"),
    ("63.84", "63.84"), ("0.05", "0.05"), ("5964", "5964"), ("5/3", "5/3"), ("10/4", "2.5"),
    ("6/3", "2"), ("１．１", "1.1"), ("5/128", "0.0390625"), ("0.000000000001", "0.000000000001"),
    ("123456789012345678/8", "61728394506172839/4"), ("999999999999999999", "999999999999999999"),
    ("999999999999999/8", "124999999999999.875"), ("9999999999999999/8", "9999999999999999/8"),
  ])
  func `a weight is written as short as it can be`(text: String, shortest: String) throws {
    let weight = try #require(Weight(text))
    #expect(weight.description == shortest)
    #expect(Weight(shortest) == weight)
  }

  @Test(arguments: [
    "", "-1", "+1", "1.", ".5", "1..2", "1/0", "1/2/3", "1/", "/2", "1.5/2", "1e3", "1,000", "一",
    "1234567890123456789", "0.0000000000001", " 1",
  ])
  func `anything else is not a weight`(text: String) {
    #expect(Weight(text) == nil)
  }

  @Test func `area times coefficient and a storey's percentage stay exact`() {
    #expect(Weight("85.20")?.times(Ratio(7, over: 10))?.description == "59.64")
    #expect(Weight(5).times(Ratio(1, over: 3))?.description == "5/3")
    #expect(Weight("1.3")?.plus(Weight(Ratio(1, over: 10)))?.description == "1.4")
    #expect(Weight(Ratio(Int.max, over: 1)).times(Ratio(2, over: 1)) == nil)
    #expect(Weight(Ratio(Int.max, over: 1)).plus(.one) == nil)
  }

  @Test func `weights go into JSON as text and come back equal`() throws {
    let weights = ["1.1", "5/3", "0", "63.84"].compactMap { Weight($0) }
    let json = try JSONEncoder().encode(weights)
    #expect(String(decoding: json, as: UTF8.self).contains("\"1.1\""))
    #expect(try JSONDecoder().decode([Weight].self, from: json) == weights)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Weight].self, from: Data("[\"-1\"]".utf8))
    }
  }
}
