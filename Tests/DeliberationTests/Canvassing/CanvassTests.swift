import Testing

@testable import Deliberation

struct CanvassTests {
  private static func premises(_ doors: [String]) throws -> [Premises] {
    try doors.map { Premises(door: try Door($0).asked, kind: .dwelling) }
  }

  private static func visit(_ door: String, _ day: Int, _ outcome: Visit.Outcome) throws -> Visit {
    Visit(
      door: try Door(door).asked,
      day: try Day(2020, 3, day).asked,
      by: "社区居委会",
      outcome: outcome
    )
  }

  @Test func `a door not at home is missing until somebody is met`() throws {
    let premises = try Self.premises(["2-301", "10-101", "2-302"])
    let canvass = try Canvass(
      round: 1,
      question: "是否同意加装电梯",
      visits: [
        Self.visit("2-302", 9, .undecided),
        Self.visit("2-301", 1, .inFavour), Self.visit("10-101", 1, .notHome),
        Self.visit("10-101", 5, .against), Self.visit("2-302", 2, .notHome),
        Self.visit("2-302", 12, .inFavour),
      ]
    )
    let early = canvass.coverage(of: premises, by: Day(2020, 3, 4))
    #expect(early.doors == 3)
    #expect(early.reached == 1)
    #expect(early.missing.map(\.text) == ["2-302", "10-101"])
    #expect(early.answers == [.inFavour: 1])
    #expect(early.completedOn == nil)

    let coverage = canvass.coverage(of: premises)
    #expect(coverage.reached == 3)
    #expect(coverage.missing.isEmpty)
    #expect(coverage.answers == [.inFavour: 2, .against: 1])
    #expect(coverage.completedOn == Day(2020, 3, 9), "the day the last door was first reached")
  }

  @Test func `nobody at home later takes no answer back`() throws {
    let canvass = try Canvass(
      round: 1,
      question: "？",
      visits: [Self.visit("1", 2, .against), Self.visit("1", 8, .notHome)]
    )
    let coverage = canvass.coverage(of: try Self.premises(["1"]))
    #expect(coverage.answers == [.against: 1])
    #expect(coverage.completedOn == Day(2020, 3, 2))
  }

  @Test func `of two visits on one day the later in the list tells the answer`() throws {
    let canvass = try Canvass(
      round: 1,
      question: "？",
      visits: [
        Self.visit("1", 2, .comeAgain), Self.visit("1", 2, .inFavour), Self.visit("1", 1, .against),
      ]
    )
    let coverage = canvass.coverage(of: try Self.premises(["1"]))
    #expect(coverage.answers == [.inFavour: 1])
    #expect(coverage.completedOn == Day(2020, 3, 1))
  }

  @Test func `a round among no doors is never complete`() throws {
    let coverage = Canvass(round: 1, question: "？", visits: []).coverage(of: [])
    #expect(coverage.doors == 0)
    #expect(coverage.completedOn == nil)
  }

  @Test func `a door that is none of the premises does not count`() throws {
    let canvass = try Canvass(
      round: 1,
      question: "？",
      visits: [Self.visit("9", 2, .inFavour)]
    )
    let coverage = canvass.coverage(of: try Self.premises(["1"]))
    #expect(coverage.answers.isEmpty)
    #expect(coverage.missing.map(\.text) == ["1"])
  }

  @Test func `a hundred thousand doors are counted in one pass`() throws {
    let doors = (1...100_000).map { "\($0)" }
    let premises = try Self.premises(doors)
    let canvass = try Canvass(
      round: 1,
      question: "？",
      visits: doors.map { try Self.visit($0, 2, $0 == "7" ? .notHome : .inFavour) }
    )
    let coverage = canvass.coverage(of: premises)
    #expect(coverage.reached == 99_999)
    #expect(coverage.missing.map(\.text) == ["7"])
  }
}
