import Testing

@testable import Deliberation

/// Running costs by rules of their own, and an income shared by another.
struct RunningStatementTests {
  private static func statement(income: Int64) throws -> RunningStatement {
    let day = try #require(Day(2021, 7, 5))
    var premises: [Premises] = []
    for storey in 3...6 {
      for flat in 1...2 {
        let door = try #require(Door("\(storey)0\(flat)"))
        premises.append(Premises(door: door, kind: .dwelling, storey: storey))
      }
    }
    let bill = Bill(
      key: "运行",
      title: "运行",
      drawnUpOn: day,
      period: BillPeriod(from: day - 180, to: day),
      lines: [
        CostLine(
          what: "电费",
          amount: Fen(28_000),
          rule: SharingRule.preset(named: "linear")
        )
      ],
      subsidies: income == 0 ? [] : [SubsidyGrant(rule: .fixed(Fen(income)))],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: premises.map(\.door)
    )
    try bill.check(among: premises)
    return try #require(try bill.statement(among: premises))
  }

  /// By storeys travelled a flat bears 20, 30, 40 and 50 yuan; of the income each has an
  /// eighth.
  @Test(arguments: [(0, 0), (16_000, 0), (16_001, 1), (24_002, 2), (24_003, 3), (24_004, 4)])
  func `who has more income than costs is told, from the first fen on`(
    income: Int64,
    credited: Int
  ) throws {
    let statement = try Self.statement(income: income)
    #expect(statement.credited.count == credited)
    #expect(statement.credited.allSatisfy { $0.amount < .zero && $0.credit == .zero - $0.amount })
    // What some have too much and others pay is the whole, to the fen.
    #expect(statement.sum == Fen(28_000 - income))
    let due = statement.rows.reduce(Fen.zero) { $0 + max(.zero, $1.amount) }
    let credit = statement.rows.reduce(Fen.zero) { $0 + $1.credit }
    #expect(due - credit == statement.sum)
  }
}
