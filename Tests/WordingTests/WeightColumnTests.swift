import Deliberation
import Testing
import Wording

/// Weights as one column of a table.
struct WeightColumnTests {
  @Test(arguments: [
    (["1", "1.1", "1.2", "2"], ["1.0", "1.1", "1.2", "2.0"]),
    (["85.2", "76.44"], ["85.20", "76.44"]),
    (["1", "2", "3"], ["1", "2", "3"]),
    // More than two decimals, or none that is exact: each as it is.
    (["1", "0.125"], ["1", "0.125"]),
    (["1.1", "5/3"], ["1.1", "5/3"]),
    ([], []),
  ])
  func `a column of weights has as many decimals in every row`(
    weights: [String],
    column: [String]
  ) throws {
    let weights = try weights.map { try #require(Weight($0)) }
    let told = WeightColumn(weights)
    #expect(weights.map { told($0) } == column)
    #expect(told(nil) == "—")
  }
}
