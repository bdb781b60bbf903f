import Testing

@testable import Deliberation

/// The doors one sentence of arithmetic holds for.
struct EqualSharesTests {
  private static func premises(_ count: Int) throws -> [Premises] {
    try (1...count).map { index in
      Premises(door: try #require(Door("\(index)01")), kind: .dwelling, storey: index)
    }
  }

  @Test func `a fen left over parts doors of one weight, and nothing else does`() throws {
    // 100.00 by seven: four pay 14.29, three 14.28.
    let table = try CostTable(
      gross: Fen(100_00),
      weights: try (1...7).map { (try #require(Door("\($0)01")), .one) }
    )
    #expect(table.equalShares.map(\.count) == [4, 3])
    #expect(table.equalShares.map { $0[0].borne } == [Fen(14_29), Fen(14_28)])
    #expect(table.equalShares.joined().count == table.lines.count)
  }

  @Test func `a door with an agreement of its own stands apart from its neighbours`() throws {
    let premises = try Self.premises(4)
    let agreed = DoorTerm(premises[1].door, .part(Ratio(1, over: 2)), reason: "约定", bearer: "社区")
    let table = try CostTable(
      gross: Fen(400_00),
      subsidy: .zero,
      upfront: .zero,
      rule: SharingRule.presets[0],
      participants: premises,
      terms: [agreed],
      rounding: nil
    )
    #expect(table.equalShares.map { $0.map(\.door.text) } == [["101", "301", "401"], ["201"]])
  }
}
