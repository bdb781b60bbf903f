import Testing

@testable import Deliberation

/// What every door bears once people joined and left (现承担).
struct PayersNowTests {
  private static func joined(
    _ text: String,
    after days: Int,
    _ policy: LateJoining.Policy = .recomputed,
    to proceeds: LateJoining.Proceeds = .payers
  ) throws -> PayerChange {
    PayerChange(
      .joined(LateJoining(policy, weight: Weight("0.9"), proceeds: proceeds)),
      try SampleWorks.door(text),
      on: SampleWorks.day + days,
      basis: "补签协议"
    )
  }

  @Test func `who joined stands in his storey and every door bears the recomputed share`() throws {
    let bill = try SampleWorks.bill(changes: [
      Self.joined("202", after: 10), Self.joined("201", after: 20),
    ])
    let now = try #require(try bill.payersNow(among: SampleWorks.premises()))
    #expect(now.since == SampleWorks.day + 20)
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
    let bill = try SampleWorks.bill(changes: [
      Self.joined("201", after: 10), Self.joined("202", after: 20),
      PayerChange(.left, SampleWorks.door("201"), on: SampleWorks.day + 30, basis: "协商退出"),
    ])
    let now = try #require(try bill.payersNow(among: SampleWorks.premises()))
    let last = try #require(try bill.moves(among: SampleWorks.premises()).last)
    let after = Dictionary(uniqueKeysWithValues: last.effects.map { ($0.door, $0.after) })
    for row in now.rows { #expect(after[row.door] == row.now, "\(row)") }
    // Who left again stands in no list.
    #expect(!now.rows.contains { $0.door.text == "201" })
  }

  @Test func `what goes into the maintenance fund is borne on top`() throws {
    let bill = try SampleWorks.bill(changes: [
      Self.joined("201", after: 10, .originalShare, to: .fund)
    ])
    let now = try #require(try bill.payersNow(among: SampleWorks.premises()))
    let paid = try #require(now.rows.first?.now)
    #expect(paid > .zero && now.sumNow == Fen(22_500_000) + paid)
    #expect(now.rows.dropFirst().allSatisfy { $0.before == $0.now })
  }

  @Test func `a bill that nobody joined or left has no such table, a dwelling sold or not`() throws
  {
    #expect(try SampleWorks.bill(changes: []).payersNow(among: SampleWorks.premises()) == nil)
    let sold = PayerChange(
      .transferred,
      try SampleWorks.door("301"),
      on: SampleWorks.day,
      basis: "买卖合同"
    )
    #expect(try SampleWorks.bill(changes: [sold]).payersNow(among: SampleWorks.premises()) == nil)
  }
}
