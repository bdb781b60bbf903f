import Testing

@testable import Deliberation

/// What every door bears once people joined and left (现承担).
struct PayersNowTests {
  private static let day = Day(number: 7_000)

  private static func door(_ text: String) throws -> Door { try #require(Door(text)) }

  private static func premises() throws -> [Premises] {
    try (1...6).flatMap { storey in
      try (1...2).map { side in
        let door = try door("\(storey)0\(side)")
        return Premises(
          door: door,
          kind: .dwelling,
          storey: storey,
          area: FloorArea(hundredths: 8000),
          owner: Owner(door.text)
        )
      }
    }
  }

  /// C1: 225,000.00 among the doors of storeys 3 to 6.
  private static func bill(_ changes: [PayerChange]) throws -> Bill {
    var bill = Bill(
      key: "一",
      title: "分摊",
      drawnUpOn: day,
      lines: [CostLine(what: "工程", amount: Fen(37_500_000))],
      subsidies: [SubsidyGrant(rule: .fixed(Fen(15_000_000)))],
      rule: try #require(SharingRule.preset(named: "zz-0-0-1")),
      participants: try premises().filter { ($0.storey ?? 0) > 2 }.map(\.door)
    )
    for change in changes { try bill.take(change, among: premises()) }
    return bill
  }

  private static func joined(
    _ text: String,
    after days: Int,
    _ policy: LateJoining.Policy = .recomputed,
    to proceeds: LateJoining.Proceeds = .payers
  ) throws -> PayerChange {
    PayerChange(
      .joined(LateJoining(policy, weight: Weight("0.9"), proceeds: proceeds)),
      try door(text),
      on: day + days,
      basis: "补签协议"
    )
  }

  @Test func `who joined stands in his storey and every door bears the recomputed share`() throws {
    let bill = try Self.bill([Self.joined("202", after: 10), Self.joined("201", after: 20)])
    let now = try #require(try bill.payersNow(among: Self.premises()))
    #expect(now.since == Self.day + 20)
    #expect(
      now.rows.map(\.door.text) == [
        "201", "202", "301", "302", "401", "402", "501", "502", "601", "602",
      ]
    )
    #expect(now.rows.prefix(2).allSatisfy { $0.before == nil })
    // 225,000.00 × 0.9 ÷ 11 and × 1 ÷ 11.
    #expect(now.rows[0].now == Fen(1_840_909) && now.rows[2].now == Fen(2_045_455))
    #expect(now.rows[2].before == Fen(2_445_652))
    #expect(now.sumBefore == Fen(22_500_000) && now.sumNow == Fen(22_500_000))
  }

  @Test func `it agrees with what every later move left`() throws {
    let bill = try Self.bill([
      Self.joined("201", after: 10), Self.joined("202", after: 20),
      PayerChange(.left, Self.door("201"), on: Self.day + 30, basis: "协商退出"),
    ])
    let now = try #require(try bill.payersNow(among: Self.premises()))
    let last = try #require(try bill.moves(among: Self.premises()).last)
    let after = Dictionary(uniqueKeysWithValues: last.effects.map { ($0.door, $0.after) })
    for row in now.rows { #expect((after[row.door] ?? row.now) == row.now, "\(row)") }
    // Who left again stands in no list.
    #expect(!now.rows.contains { $0.door.text == "201" })
  }

  @Test func `what goes into the maintenance fund is borne on top`() throws {
    let bill = try Self.bill([
      Self.joined("201", after: 10, .originalShare, to: .fund)
    ])
    let now = try #require(try bill.payersNow(among: Self.premises()))
    let paid = try #require(now.rows.first?.now)
    #expect(paid > .zero && now.sumNow == Fen(22_500_000) + paid)
    #expect(now.rows.dropFirst().allSatisfy { $0.before == $0.now })
  }

  @Test func `a bill that nobody joined or left has no such table, a dwelling sold or not`() throws
  {
    #expect(try Self.bill([]).payersNow(among: Self.premises()) == nil)
    let sold = PayerChange(.transferred, try Self.door("301"), on: Self.day, basis: "买卖合同")
    #expect(try Self.bill([sold]).payersNow(among: Self.premises()) == nil)
  }
}
