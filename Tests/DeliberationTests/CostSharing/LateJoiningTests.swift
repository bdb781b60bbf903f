import Testing

@testable import Deliberation

/// Who joins later, leaves again or sells (后加入、退出、过户): C11 of the worked examples.
struct LateJoiningTests {
  private static func joined(
    _ policy: LateJoining.Policy,
    _ text: String = "201",
    after days: Int = 730,
    to proceeds: LateJoining.Proceeds = .payers
  ) throws -> PayerChange {
    PayerChange(
      .joined(LateJoining(policy, weight: Weight("0.5"), proceeds: proceeds)),
      try SampleWorks.door(text),
      on: SampleWorks.day + days,
      basis: "补签协议"
    )
  }

  private static func moves(
    _ changes: [PayerChange],
    rounding: CostRounding? = nil
  ) throws -> [PayerMove] {
    var bill = try SampleWorks.bill(rounding: rounding)
    for change in changes { try bill.take(change, among: SampleWorks.premises()) }
    return try bill.moves(among: SampleWorks.premises())
  }

  @Test func `recomputed, every earlier payer ends exactly at the recomputed share`() throws {
    let move = try #require(try Self.moves([Self.joined(.recomputed)]).first)
    #expect(move.pays == Fen(1_159_794))
    #expect(move.share?.weightSum == Weight("9.7"))
    let backs = Dictionary(uniqueKeysWithValues: move.effects.map { ($0.door.text, $0.difference) })
    #expect(backs["301"] == Fen(-126_064) && backs["402"] == Fen(-138_671))
    #expect(backs["501"] == Fen(-151_278) && backs["602"] == Fen(-163_884))
    #expect(move.effects.reduce(Fen.zero) { $0 + $1.difference } == .zero)
    let table = try CostTable(
      gross: Fen(22_500_000),
      weights: [("201", "0.5")].map { (try SampleWorks.door($0.0), try #require(Weight($0.1))) }
        + SampleWorks.bill().table(among: SampleWorks.premises()).lines.map { ($0.door, $0.weight) }
    )
    #expect(
      Dictionary(uniqueKeysWithValues: table.lines.map { ($0.door, $0.borne) })
        == Dictionary(uniqueKeysWithValues: move.effects.map { ($0.door, $0.after) })
    )
  }

  @Test(arguments: [
    (LateJoining.Policy.originalShare, Int64(1_159_794)),
    (.withInterest(Ratio(345, over: 10_000), days: 730), 1_239_820),
    (.withInterest(Ratio(345, over: 10_000), days: 0), 1_159_794),
    (.multiple(Ratio(2, over: 1)), 2_319_588),
  ])
  func `a joiner pays by the policy, and all of it goes back`(
    policy: LateJoining.Policy,
    pays: Int64
  ) throws {
    let move = try #require(try Self.moves([Self.joined(policy)]).first)
    #expect(move.pays == Fen(pays))
    #expect(move.surcharge == Fen(pays - 1_159_794))
    #expect(move.effects.reduce(Fen.zero) { $0 + $1.difference } == .zero)
    #expect(move.effects.first { $0.door.text == "201" }?.after == Fen(pays))
    #expect(move.toFund == .zero)
    let earlier = move.effects.filter { $0.door.text != "201" }
    #expect(earlier.allSatisfy { $0.difference < .zero })
  }

  @Test func `what goes into the fund goes back to nobody`() throws {
    let move = try #require(
      try Self.moves([Self.joined(.originalShare, to: .fund)]).first
    )
    #expect(move.toFund == Fen(1_159_794))
    #expect(move.effects.filter { $0.difference != .zero }.map(\.door.text) == ["201"])
  }

  @Test func `whoever leaves again puts everybody back where he was`() throws {
    let left = PayerChange(
      .left,
      try SampleWorks.door("201"),
      on: SampleWorks.day + 800,
      basis: "协商退出"
    )
    for policy in [LateJoining.Policy.recomputed, .multiple(Ratio(2, over: 1))] {
      let moves = try Self.moves([Self.joined(policy), left])
      #expect(moves[1].pays == Fen(-moves[0].pays.count))
      let table = try SampleWorks.bill().table(among: SampleWorks.premises())
      for line in table.lines {
        #expect(moves[1].effects.first { $0.door == line.door }?.after == line.borne)
      }
    }
  }

  @Test func `a second joiner is reckoned with the first`() throws {
    let moves = try Self.moves([
      Self.joined(.recomputed), Self.joined(.recomputed, "202", after: 731),
    ])
    #expect(moves[1].share?.weightSum == Weight("10.2"))
    #expect(moves[1].effects.reduce(Fen.zero) { $0 + $1.after } == Fen(22_500_000))
  }

  @Test func `a transfer moves nothing but who has the rights`() throws {
    let sold = PayerChange(
      .transferred,
      try SampleWorks.door("301"),
      on: SampleWorks.day,
      basis: "不动产转移登记"
    )
    let move = try #require(try Self.moves([sold]).first)
    #expect(move.effects.isEmpty && move.pays == .zero)
  }

  @Test func `dues name the day and the door they come from`() throws {
    var bill = try SampleWorks.bill()
    try bill.take(Self.joined(.recomputed), among: SampleWorks.premises())
    let dues = try bill.laterDues(among: SampleWorks.premises())
    #expect(dues.count == 9)
    #expect(dues.allSatisfy { $0.because.text == "201" && $0.on == SampleWorks.day + 730 })
    #expect(dues.reduce(Fen.zero) { $0 + $1.amount } == .zero)
  }

  @Test func `nobody gets back more than it bears`() throws {
    let whole = LateJoining.Policy.multiple(Ratio(22_500_000, over: 1_159_794))
    let move = try #require(try Self.moves([Self.joined(whole)]).first)
    #expect(move.effects.allSatisfy { $0.after == ($0.door.text == "201" ? move.pays : .zero) })
    // What goes into the fund is nobody's refund.
    let more = LateJoining.Policy.multiple(Ratio(22_500_001, over: 1_159_794))
    let kept = try #require(try Self.moves([Self.joined(more, to: .fund)]).first)
    #expect(kept.toFund == Fen(22_500_001))
  }

  @Test func `what cannot happen is refused`() throws {
    let (high, low) = (try SampleWorks.door("301"), try SampleWorks.door("201"))
    func left(_ door: Door, _ days: Int = 900) -> PayerChange {
      PayerChange(.left, door, on: SampleWorks.day + days, basis: "甲")
    }
    let cases: [([PayerChange], CostSharingRefusal)] = [
      ([try Self.joined(.recomputed, "301")], .alreadyPays(high)),
      ([left(high)], .neverJoined(high)),
      ([left(low)], .doesNotPay(low)),
      (
        [try Self.joined(.recomputed), left(low), left(low, 901)], .doesNotPay(low)
      ),
      (
        [PayerChange(.transferred, low, on: SampleWorks.day, basis: "甲")], .doesNotPay(low)
      ),
      (
        [try Self.joined(.recomputed), try Self.joined(.originalShare, "202", after: 731)],
        .policiesDiffer(try SampleWorks.door("202"))
      ),
      (
        [try Self.joined(.recomputed, after: -1)],
        .changeBefore(SampleWorks.day - 1, last: SampleWorks.day)
      ),
      (
        [try Self.joined(.multiple(Ratio(22_500_001, over: 1_159_794)))],
        .refundsExceedShares(low, pays: Fen(22_500_001), borne: Fen(22_500_000))
      ),
      (
        [try Self.joined(.multiple(Ratio(-1, over: 2)))],
        .negativeRate(Ratio(-1, over: 2), of: .multiple)
      ),
      (
        [try Self.joined(.withInterest(Ratio(-1, over: 2), days: 1))],
        .negativeRate(Ratio(-1, over: 2), of: .interest)
      ),
      ([try Self.joined(.withInterest(Ratio(1, over: 2), days: -1))], .negativeDays(-1)),
    ]
    for (changes, refusal) in cases {
      #expect(throws: refusal) { try Self.moves(changes) }
    }
  }

  @Test(arguments: [
    LateJoining.Policy.multiple(Ratio(999_999_999_999_999_999, over: 1)),
    .withInterest(Ratio(9_000_000_000, over: 1), days: 1_000_000_000),
    .withInterest(Ratio(1, over: 1), days: 365 * 1_000_000),
  ])
  func `what comes to more than any amount is refused, and nothing overflows`(
    policy: LateJoining.Policy
  ) throws {
    #expect(throws: CostSharingRefusal.amountTooLarge) { try Self.moves([Self.joined(policy)]) }
  }

  @Test func `interest is taken of the rounded share, and what rounding takes up is told`()
    throws
  {
    let yuan = CostRounding(to: .hundredYuan, bearer: "维护资金")
    let interest = LateJoining.Policy.withInterest(Ratio(345, over: 10_000), days: 730)
    let later = try #require(try Self.moves([Self.joined(interest)], rounding: yuan).first)
    // 11,597.94 is 11,600 in hundreds; two years at 3.45 % of that are 800.40.
    #expect(later.base == Fen(1_160_000) && later.surcharge == Fen(80_040))
    #expect(later.balance == .zero)
    for policy in [LateJoining.Policy.originalShare, .recomputed] {
      for unit in CostRounding.Unit.allCases {
        let move = try #require(
          try Self.moves([Self.joined(policy)], rounding: CostRounding(to: unit, bearer: "甲")).first
        )
        let back = move.effects.filter { $0.door != move.change.door }
          .reduce(Fen.zero) { $0 - $1.difference }
        #expect(move.pays == back + move.toFund + move.balance)
        if policy == .originalShare { #expect(move.balance == .zero) }
      }
    }
    // In tens it pays 11,600, and 11,580 comes back: every share rounds by itself.
    let tens = CostRounding(to: .tenYuan, bearer: "甲")
    let recomputed = try #require(try Self.moves([Self.joined(.recomputed)], rounding: tens).first)
    #expect(recomputed.pays == Fen(1_160_000) && recomputed.balance == Fen(2_000))
  }

  @Test func `nobody joins for nothing`() throws {
    let low = try SampleWorks.door("201")
    let refusal = CostSharingRefusal.joinsForNothing(low)
    // The rule has no weight for the second storey, and nobody stated one.
    let forgotten = PayerChange(
      .joined(LateJoining(.originalShare)),
      low,
      on: SampleWorks.day + 1,
      basis: "补签协议"
    )
    #expect(throws: refusal) { try Self.moves([forgotten]) }
    #expect(throws: refusal) { try Self.moves([Self.joined(.multiple(Ratio(0, over: 1)))]) }
  }

  @Test func `a stated weight asks no table, and leaves a neighbour's as its storey has it`() throws
  {
    let (low, beside) = (try SampleWorks.door("201"), try SampleWorks.door("202"))
    let byDoor = SharingRule(
      name: "own",
      title: Term("约定", "agreed"),
      standing: .negotiated,
      source: Term("约定", "agreed"),
      doors: [.init(beside, .one)]
    )
    let percent = try #require(SharingRule.preset(named: "step-10-30"))
    let quarter = [Fen(30_000), Fen(10_000)]
    // Two households are on the storey now, and the percentage is divided between them.
    let half = [Fen(34_286), Fen(5_714)]
    for (rule, stated, amounts) in [
      (byDoor, Weight(3), quarter), (percent, Weight(30), half), (percent, Weight(15), quarter),
    ] {
      var bill = Bill(
        key: "一",
        title: "分摊",
        drawnUpOn: SampleWorks.day,
        lines: [CostLine(what: "工程", amount: Fen(40_000))],
        subsidies: [],
        rule: rule,
        participants: [beside]
      )
      let change = PayerChange(
        .joined(LateJoining(.recomputed, weight: stated)),
        low,
        on: SampleWorks.day + 1,
        basis: "补签协议"
      )
      try bill.take(change, among: SampleWorks.premises())
      // For the earlier payer 1 of 4, or half of the 10 % beside 30 or 15.
      let move = try #require(try bill.moves(among: SampleWorks.premises()).first)
      #expect(move.effects.map(\.after) == amounts)
    }
  }

  @Test func `who left may join again the same day on the same terms`() throws {
    var bill = try SampleWorks.bill()
    let joined = try Self.joined(.recomputed)
    let left = PayerChange(.left, joined.door, on: joined.on, basis: "退出")
    for change in [joined, left, left, joined] {
      try bill.take(change, among: SampleWorks.premises())
    }
    #expect(bill.changes == [joined, left, joined])
    let moves = try bill.moves(among: SampleWorks.premises())
    #expect(moves.last?.pays == Fen(1_159_794))
  }

  @Test func `the same change is not entered twice`() throws {
    var bill = try SampleWorks.bill()
    let change = try Self.joined(.recomputed)
    try bill.take(change, among: SampleWorks.premises())
    try bill.take(change, among: SampleWorks.premises())
    #expect(bill.changes.count == 1)
  }
}
