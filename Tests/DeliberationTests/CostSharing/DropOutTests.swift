import Testing

@testable import Deliberation

/// Who drops out, in whatever order people joined, left and sold (退出).
struct DropOutTests {
  private static func change(_ written: Substring, on day: Day, _ policy: LateJoining.Policy)
    throws -> PayerChange
  {
    let door = try SampleWorks.door(String(written.dropFirst()))
    return switch written.first {
    case "+":
      PayerChange(
        .joined(LateJoining(policy, weight: Weight("0.5"))),
        door,
        on: day,
        basis: "补签协议"
      )
    case "-": PayerChange(.left, door, on: day, basis: "协商退出")
    default: PayerChange(.transferred, door, on: day, basis: "不动产转移登记")
    }
  }

  /// The bill after `+201 -201 =301`: joined, left, sold, a day apart.
  static func bill(
    after course: String,
    _ policy: LateJoining.Policy = .recomputed
  ) throws -> Bill {
    var bill = try SampleWorks.bill()
    for (days, written) in course.split(separator: " ").enumerated() {
      try bill.take(
        change(written, on: SampleWorks.day + days, policy),
        among: SampleWorks.premises()
      )
    }
    return bill
  }

  private static let policies: [LateJoining.Policy] = [
    .recomputed, .originalShare, .withInterest(Ratio(345, over: 10_000), days: 730),
    .multiple(Ratio(2, over: 1)),
  ]

  @Test(arguments: [
    ("+201 -201", ""), ("+201 +202 -202", "+201"), ("+201 +202 -201", "+202"),
    ("+201 +202 -201 -202", ""), ("+201 +202 -202 -201", ""), ("+201 -201 +201", "+201"),
    ("+201 -201 +202", "+202"), ("+201 =301 -201", "=301"), ("+201 =201 -201", ""),
    ("+201 +102 +202 -102", "+201 +202"), ("+201 +202 -201 +201", "+202 +201"),
  ])
  func `who leaves again leaves no trace, whoever joined in between`(
    course: String,
    same: String
  ) throws {
    for policy in Self.policies {
      let left = try Self.bill(after: course, policy).standing(among: SampleWorks.premises())
      #expect(
        try left == Self.bill(after: same, policy).standing(among: SampleWorks.premises()),
        "\(policy)"
      )
      #expect(left.sum == Fen(22_500_000))
    }
  }

  @Test func `under a recomputed share the order of joining does not matter`() throws {
    #expect(
      try Self.bill(after: "+201 +202").standing(among: SampleWorks.premises())
        == Self.bill(after: "+202 +201").standing(among: SampleWorks.premises())
    )
  }

  @Test func `what one brought goes back to the fen when it leaves`() throws {
    for policy in Self.policies {
      let moves = try Self.bill(after: "+201 -201", policy).moves(among: SampleWorks.premises())
      let (joined, left) = (moves[0], moves[1])
      #expect(left.pays == Fen(-joined.pays.count))
      let there = Dictionary(
        uniqueKeysWithValues: joined.effects.map { ($0.door, $0.difference.count) }
      )
      #expect(left.effects.allSatisfy { there[$0.door] == -$0.difference.count })
    }
  }

  @Test func `the same joining after leaving is a new one, and twice running is not`() throws {
    let (one, two) = (SampleWorks.day, SampleWorks.day + 1)
    var bill = try SampleWorks.bill()
    let joined = try Self.change("+201", on: one, .recomputed)
    let left = try Self.change("-201", on: one, .recomputed)
    let sold = try Self.change("=301", on: one, .recomputed)
    for change in [joined, joined, sold, left, left, sold, joined] {
      try bill.take(change, among: SampleWorks.premises())
    }
    #expect(bill.changes.map(\.kind) == [joined, sold, left, joined].map(\.kind))
    #expect(bill.laterPayers().map(\.door.text) == ["201"])
    #expect(bill.laterPayers(by: SampleWorks.day - 1).isEmpty)
    #expect(throws: CostSharingRefusal.alreadyPays(joined.door)) {
      try bill.take(Self.change("+201", on: two, .recomputed), among: SampleWorks.premises())
    }
  }

  /// C10 with C11: 302 goes after 201 has come with half a weight; 9.7 less 1 is 8.7.
  @Test(arguments: ["+201", "+201 +202 -202 =301", "+201 -201 +201"])
  func `a first payer leaves after a late joiner, who is then a payer like the others`(
    course: String
  ) throws {
    for policy in Self.policies {
      let old = try Self.bill(after: course, policy)
      let new = old.successor(
        key: "二",
        title: "分摊",
        on: SampleWorks.day + 9,
        because: "协商退出",
        participants: old.payers.filter { $0.text != "302" }
      )
      let table = try new.table(among: SampleWorks.premises())
      #expect(table.weightSum == Weight("8.7"))
      #expect(
        table.lines.map(\.door.text) == ["201", "301", "401", "402", "501", "502", "601", "602"]
      )
      let borne = Dictionary(uniqueKeysWithValues: table.lines.map { ($0.door.text, $0.borne) })
      // 225,000.00 × 0.5 ÷ 8.7 and × 1 ÷ 8.7.
      #expect(borne["201"] == Fen(1_293_103) && borne["301"] == Fen(2_586_207))
      let (before, after) = (
        try old.standing(among: SampleWorks.premises()),
        try new.standing(among: SampleWorks.premises())
      )
      #expect(before.sum == Fen(22_500_000) && after.sum == before.sum)
      #expect(new.changes.isEmpty && new.replaces?.key == "一")
      // It joins again, under the weight its storey has.
      var again = new
      try again.take(
        PayerChange(
          .joined(LateJoining(.recomputed)),
          SampleWorks.door("302"),
          on: SampleWorks.day + 10,
          basis: "重新签约"
        ),
        among: SampleWorks.premises()
      )
      #expect(try again.moves(among: SampleWorks.premises())[0].share?.weightSum == Weight("9.7"))
    }
  }

  @Test func `what went into the maintenance fund is told when all are reckoned anew`() throws {
    var bill = try SampleWorks.bill()
    try bill.take(
      PayerChange(
        .joined(LateJoining(.originalShare, weight: Weight("0.5"), proceeds: .fund)),
        SampleWorks.door("201"),
        on: SampleWorks.day,
        basis: "补签协议"
      ),
      among: SampleWorks.premises()
    )
    let before = try bill.standing(among: SampleWorks.premises())
    #expect(before.toFund == Fen(1_159_794) && before.sum == Fen(22_500_000 + 1_159_794))
    let after = try bill.successor(
      key: "二",
      title: "分摊",
      on: SampleWorks.day,
      because: "甲",
      participants: bill.payers.filter { $0.text != "302" }
    ).standing(among: SampleWorks.premises())
    #expect(after.sum == Fen(22_500_000) && after.toFund == .zero)
  }

  @Test func `what others bear changes with the shares, and is told`() throws {
    // 401 pays half and the sub-district bears the rest; rounding goes to the fund.
    let bill = try SampleWorks.bill(
      terms: [
        DoorTerm(SampleWorks.door("401"), .part(Ratio(1, over: 2)), reason: "约定", bearer: "街道")
      ],
      rounding: CostRounding(to: .yuan, bearer: "维护资金")
    )
    var later = bill
    try later.take(
      Self.change("+201", on: SampleWorks.day, .recomputed),
      among: SampleWorks.premises()
    )
    let move = try #require(try later.moves(among: SampleWorks.premises()).first)
    #expect(move.others.map(\.bearer).contains("街道"))
    let all =
      move.effects.reduce(Fen.zero) { $0 + $1.difference }
      + move.others.reduce(Fen.zero) { $0 + $1.difference }
    #expect(all == .zero)
    #expect(try later.standing(among: SampleWorks.premises()).sum == Fen(22_500_000))
  }

  @Test
  func `a weight of its own holds under schemes whose storeys have the same coefficients alone`()
    throws
  {
    let old = try Self.bill(after: "+201")
    func successor(_ name: String) throws -> Bill {
      let rule = try #require(SharingRule.preset(named: name))
      return old.successor(key: "二", title: "分摊", on: SampleWorks.day, because: "甲", rule: rule)
    }
    let half = [DoorTerm.Kind.weight(try #require(Weight("0.5")))]
    #expect(try successor("zz-0-0-1").terms.map(\.kind) == half)
    // Where storeys 3 and higher have the same coefficients 0.5 means the same; where they count
    // the storeys travelled it does not.
    #expect(try old.weightsLeftOut(by: successor("linear")).map(\.door.text) == ["201"])
    #expect(try successor("gz-0-0.5-1").terms.map(\.kind) == half)
    #expect(try old.weightsLeftOut(by: successor("gz-0-0.5-1")).isEmpty)
    #expect(try old.weightsLeftOut(by: successor("area")).map(\.door.text) == ["201"])
    #expect(try old.weightsLeftOut(by: successor("step-10-30")).map(\.door.text) == ["201"])
    // Half of what its storey pays is nothing where the storey pays nothing.
    let halved = try SampleWorks.bill(
      "gz-0-0.5-1",
      terms: [
        DoorTerm(
          SampleWorks.door("201"),
          .weight(#require(Weight("0.25"))),
          reason: "困难减半"
        )
      ]
    )
    let low = try #require(SharingRule.preset(named: "zz-0-0-1"))
    let lowered = halved.successor(
      key: "二",
      title: "分摊",
      on: SampleWorks.day,
      because: "甲",
      rule: low
    )
    #expect(lowered.terms.isEmpty && halved.weightsLeftOut(by: lowered).count == 1)
    let table = try successor("area").table(among: SampleWorks.premises())
    #expect(table.lines.first { $0.door.text == "201" }?.weight == Weight("82.01"))
    #expect(table.lines.count == 9)
  }

  @Test func `a bill is not dated before the one whose place it takes, nor its changes`() throws {
    var file = CaseFile(
      folder: "lift",
      title: "加装电梯",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: SampleWorks.day - 9,
      office: "社区居委会",
      premises: try SampleWorks.premises()
    )
    var old = try Self.bill(after: "=301 +201")
    old.number = 1
    try file.enter(.bill(old))
    func successor(_ days: Int) -> Bill {
      old.successor(key: "二", title: "分摊", on: SampleWorks.day + days, because: "甲")
    }
    for days in [-1, 0] {
      #expect(
        throws: CaseRefusal.costRefused(
          .changeBefore(SampleWorks.day + days, last: SampleWorks.day + 1)
        )
      ) { try file.enter(.bill(successor(days))) }
    }
    try file.enter(.bill(successor(1)))
    let new = try #require(file.bills.last)
    // 201 is bound by what it joined under, until it leaves.
    let joined = try SampleWorks.door("201")
    #expect(
      file.joinings(behind: new, by: SampleWorks.day + 1).mapValues(\.on) == [
        joined: SampleWorks.day + 1
      ]
    )
    #expect(file.joinings(behind: new, by: SampleWorks.day).isEmpty)
    let third = new.successor(
      key: "三",
      title: "分摊",
      on: SampleWorks.day + 2,
      because: "甲",
      participants: new.payers.filter { $0 != joined }
    )
    try file.enter(.bill(third))
    #expect(file.joinings(behind: third, by: SampleWorks.day + 2).isEmpty)
    let fourth = third.successor(
      key: "四",
      title: "分摊",
      on: SampleWorks.day + 3,
      because: "甲",
      participants: third.payers + [joined]
    )
    try file.enter(.bill(fourth))
    #expect(file.joinings(behind: fourth, by: SampleWorks.day + 3).isEmpty)
  }

  @Test func `any series of joins and leaves conserves every fen`() throws {
    let premises = try SampleWorks.premises()
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      let policy = Self.policies.randomElement(using: &generator) ?? .recomputed
      let proceeds = LateJoining.Proceeds.allCases.randomElement(using: &generator) ?? .payers
      let half = Ratio(1, over: 2)
      let bearer = Bool.random(using: &generator) ? "街道" : nil
      var bill = try SampleWorks.bill(
        terms: Bool.random(using: &generator)
          ? [DoorTerm(SampleWorks.door("401"), .part(half), reason: "约定", bearer: bearer)] : [],
        rounding: [nil, CostRounding(to: .yuan, bearer: "街道")].randomElement(using: &generator)
          ?? nil
      )
      for step in 0..<12 {
        guard let own = premises.randomElement(using: &generator) else { continue }
        let (day, door) = (SampleWorks.day + step, own.door)
        let before = try bill.standing(among: premises)
        if bill.participants.contains(door) {
          // One of the first payers leaves: a new bill, and the joiners stay.
          guard bill.payers.count > 3, Int.random(in: 0..<3, using: &generator) == 0 else {
            continue
          }
          bill = bill.successor(
            key: "\(step)",
            title: "分摊",
            on: day,
            because: "退出",
            participants: bill.payers.filter { $0 != door }
          )
          let after = try bill.standing(among: premises)
          #expect(after.sum == bill.gross - bill.subsidy, "seed \(seed)")
          #expect(after.doors.keys.sorted() == bill.payers.sorted(), "seed \(seed)")
          continue
        }
        let isIn = bill.laterPayers().contains { $0.door == door }
        let change = PayerChange(
          isIn
            ? .left
            : .joined(
              LateJoining(
                policy,
                weight: Weight(Ratio(Int.random(in: 1...20, using: &generator), over: 10)),
                proceeds: proceeds
              )
            ),
          door,
          on: day,
          basis: "甲"
        )
        let without = isIn ? Self.without(door, bill) : nil
        try bill.take(change, among: premises)
        let after = try bill.standing(among: premises)
        let move = try #require(try bill.moves(among: premises).last)
        let told =
          move.effects.reduce(Fen.zero) { $0 + $1.difference }
          + move.others.reduce(Fen.zero) { $0 + $1.difference }
        #expect(told == move.toFund && move.toFund == after.toFund - before.toFund, "seed \(seed)")
        #expect(after.sum == bill.gross - bill.subsidy + after.toFund, "seed \(seed)")
        #expect(after.doors.keys.sorted() == bill.payers.sorted(), "seed \(seed)")
        if let without {
          #expect(try without.standing(among: premises) == after, "seed \(seed): \(door) left")
        }
      }
    }
  }

  /// The bill as if a door had never joined it.
  private static func without(_ door: Door, _ bill: Bill) -> Bill {
    var bill = bill
    bill.changes.removeAll { $0.door == door }
    return bill
  }
}
