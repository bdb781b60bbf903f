import Testing

@testable import Deliberation

/// What a table of shares must say before it is used.
struct SchemeCheckTests {
  private static func table(
    _ percents: [String],
    range: StoreyRange? = nil
  ) throws -> SharingRule {
    SharingRule(
      name: "own",
      title: Term("约定", "agreed"),
      standing: .negotiated,
      source: Term("约定", "agreed"),
      storeys: StoreyScale(.percentage, try percents.map { try #require(Weight($0)) }),
      range: range
    )
  }

  @Test func `every shipped rule is what it says`() throws {
    for rule in SharingRule.presets { try rule.check() }
  }

  @Test(arguments: [("99.9", false), ("100", true), ("100.1", false)])
  func `percentages make a hundred`(sum: String, isWhole: Bool) throws {
    let last = try #require(["99.9": "29.9", "100": "30", "100.1": "30.1"][sum])
    let rule = try Self.table(["0", "10", "15", "20", "25", last])
    if isWhole {
      try rule.check()
    } else {
      let total = try #require(Weight(sum))
      #expect(throws: CostSharingRefusal.percentTotal(scheme: "own", total)) { try rule.check() }
    }
  }

  @Test(arguments: [("4", true), ("3.9", false), ("6", true), ("6.1", false)])
  func `a negotiated table lies inside the guidance`(second: String, isInside: Bool) throws {
    let range = try #require(SharingRule.preset(named: "sh-7f-flat")?.range)
    // What the second storey takes more or less, the top one gives.
    let top = ["4": "30", "3.9": "30.1", "6": "28", "6.1": "27.9"][second]
    let rule = try Self.table(
      ["0", second, "9", "14", "19", "24", try #require(top)],
      range: range
    )
    if isInside {
      try rule.check()
    } else {
      #expect(
        throws: CostSharingRefusal.percentOutsideRange(
          scheme: "own",
          storey: 2,
          try #require(Weight(second)),
          low: Weight(4),
          high: Weight(6)
        )
      ) { try rule.check() }
    }
  }

  @Test func `a table in which nobody bears anything is found before it is used`() throws {
    func rule(_ storeys: StoreyScale?, _ doors: [SharingRule.DoorWeight]? = nil) -> SharingRule {
      SharingRule(
        name: "own",
        title: Term("约定", "agreed"),
        standing: .negotiated,
        source: Term("约定", "agreed"),
        storeys: storeys,
        doors: doors
      )
    }
    let door = try #require(Door("301"))
    let zeros = [
      rule(StoreyScale(.coefficient, [.zero, .zero])),
      rule(StoreyScale(.coefficient, [.zero], step: .zero, basement: .zero)),
      rule(nil, [.init(door, .zero)]),
    ]
    for rule in zeros {
      #expect(throws: CostSharingRefusal.weightsSumToZero) { try rule.check() }
    }
    for scale in [
      StoreyScale(.coefficient, [.zero], step: .one),
      StoreyScale(.coefficient, [.zero], basement: .one),
    ] {
      try rule(scale).check()
    }
  }

  @Test func `two parts: one alike and the rest by weight`() throws {
    let premises = try ["301", "401"].map { name in
      Premises(
        door: try #require(Door(name)),
        kind: .dwelling,
        storey: name.first.flatMap(\.wholeNumberValue),
        area: nil,
        owner: Owner(name)
      )
    }
    let rule = SharingRule(
      name: "two",
      title: Term("两部制", "two parts"),
      standing: .negotiated,
      source: Term("约定", "agreed"),
      storeys: StoreyScale(.coefficient, [.zero, .zero, Weight(1), Weight(3)]),
      flatPart: Ratio(1, over: 2)
    )
    // 4 in all: half of it alike, 1 each; half of 1 and 3 by weight.
    #expect(
      try rule.weights(of: premises)
        == [Weight(Ratio(3, over: 2)), Weight(Ratio(5, over: 2))]
    )
    let table = try CostTable(gross: Fen(40_000), rule: rule, participants: premises)
    #expect(table.lines.map(\.borne) == [Fen(15_000), Fen(25_000)])
    // A coefficient of 2 agreed for 401 takes the place of 3: 3 in all, half of it alike.
    let agreed = try CostTable(
      gross: Fen(30_000),
      subsidy: .zero,
      upfront: .zero,
      rule: rule,
      participants: premises,
      terms: [DoorTerm(premises[1].door, .weight(Weight(2)), reason: "约定")],
      rounding: nil
    )
    #expect(agreed.lines.map(\.weight) == [Weight(Ratio(5, over: 4)), Weight(Ratio(7, over: 4))])
    #expect(agreed.lines.map(\.borne) == [Fen(12_500), Fen(17_500)])
  }

  @Test func `a table by door knows only its doors`() throws {
    let door = try #require(Door("301"))
    let other = try #require(Door("302"))
    let rule = SharingRule(
      name: "own",
      title: Term("约定", "agreed"),
      standing: .negotiated,
      source: Term("约定", "agreed"),
      doors: [.init(door, Weight(2))]
    )
    func premises(_ door: Door) -> Premises {
      Premises(door: door, kind: .dwelling, owner: Owner("甲"))
    }
    #expect(try rule.weights(of: [premises(door)]) == [Weight(2)])
    #expect(throws: CostSharingRefusal.doorOutsideTable(scheme: "own", door: other)) {
      try rule.weights(of: [premises(other)])
    }
  }

  @Test func `a rate has its cap, its kinds of cost and its tranches`() throws {
    let lines = [
      CostLine(what: "工程", amount: Fen(60_000_000), kind: .works),
      CostLine(what: "补偿", amount: Fen(15_000_000), kind: .compensation),
    ]
    func grant(_ kinds: [CostKind], _ tranches: [Int64] = []) throws -> Fen {
      try SubsidyGrant(
        rule: .rate(Ratio(40, over: 100), cap: Fen(28_000_000)),
        kinds: kinds,
        tranches: tranches.map { .init("竣工后", Fen($0)) }
      ).amount(for: lines)
    }
    #expect(try grant([]) == Fen(28_000_000))
    #expect(try grant([.works]) == Fen(24_000_000))
    #expect(try grant([.works], [14_000_000, 10_000_000]) == Fen(24_000_000))
    #expect(
      throws: CostSharingRefusal.tranchesDoNotAddUp(sum: Fen(1), subsidy: Fen(24_000_000))
    ) { try grant([.works], [1]) }
  }

  /// Nobody says what the second line is for: with works it would be claimed of the treasury.
  @Test(
    arguments: [
      ([], nil, true), ([.works], nil, false), ([.works], .works, true), ([.works], .reserve, true),
      ([.design], .works, false),
    ] as [([CostKind], CostKind?, Bool)]
  )
  func `beside a subsidy of some kinds every line says its kind`(
    taken: [CostKind],
    kind: CostKind?,
    isShared: Bool
  ) throws {
    let door = try #require(Door("301"))
    let bill = Bill(
      key: "一",
      title: "一",
      drawnUpOn: Day(number: 7_000),
      lines: [
        CostLine(what: "电梯", amount: Fen(100), kind: .works),
        CostLine(what: "其他", amount: Fen(50), kind: kind),
      ],
      subsidies: [SubsidyGrant(rule: .rate(Ratio(40, over: 100), cap: Fen(1000)), kinds: taken)],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: [door]
    )
    var refusal: CostSharingRefusal?
    do throws(CostSharingRefusal) {
      try bill.check(among: [Premises(door: door, kind: .dwelling)])
    } catch {
      refusal = error
    }
    let expected: CostSharingRefusal =
      kind == nil ? .lineOfNoKind("其他", taken: taken) : .subsidyOfNoLine(taken)
    #expect(refusal == (isShared ? nil : expected))
  }

  @Test func `a running statement shares each cost by its rule and adds up`() throws {
    let day = Day(number: 7_000)
    let premises = try ["301", "302", "401", "402"].map { name in
      Premises(
        door: try #require(Door(name)),
        kind: .dwelling,
        storey: name.first.flatMap(\.wholeNumberValue),
        area: FloorArea(hundredths: 8000),
        owner: Owner(name)
      )
    }
    let bill = Bill(
      key: "2023上",
      title: "运行费用",
      drawnUpOn: day,
      period: BillPeriod(from: day - 180, to: day),
      lines: [
        CostLine(
          what: "电费",
          amount: Fen(54_003),
          kind: .electricity,
          rule: SharingRule.preset(named: "zz-0-0-1")
        ),
        CostLine(what: "维护保养", amount: Fen(180_000), kind: .maintenance),
      ],
      subsidies: [SubsidyGrant(name: "广告收入", rule: .fixed(Fen(10_001)), isPaidUpfront: true)],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: premises.map(\.door)
    )
    let statement = try #require(try bill.statement(among: premises))
    #expect(statement.spent == Fen(234_003))
    #expect(statement.sum == Fen(224_002))
    #expect(statement.columns.map(\.weightSum) == [Weight("4.2"), Weight(4)])
    #expect(try #require(statement.rows.first).shares.map(\.amount) == [Fen(12_858), Fen(45_000)])
    // Where storeys differ, what each counts for is told; where all are alike, nothing is.
    #expect(
      statement.columns.map { $0.levels.map(\.weight) } == [
        [.one, try #require(Weight("1.1"))], [],
      ]
    )
    var works = bill
    works = Bill(
      key: "一",
      title: "一",
      drawnUpOn: day,
      lines: bill.lines,
      subsidies: [],
      rule: bill.rule,
      participants: bill.participants
    )
    #expect(throws: CostSharingRefusal.lineRuleOfWorks("电费")) { try works.check(among: premises) }
  }

  @Test func `what is of the whole has no place in a statement of single costs`() throws {
    let day = Day(number: 7_000)
    let doors = try ["301", "302", "401"].map { try #require(Door($0)) }
    let premises = doors.map { Premises(door: $0, kind: .dwelling, storey: 3) }
    func bill(_ terms: [DoorTerm], rounding: CostRounding? = nil) throws -> Bill {
      Bill(
        key: "2023上",
        title: "运行费用",
        drawnUpOn: day,
        period: BillPeriod(from: day - 180, to: day),
        lines: [CostLine(what: "电费", amount: Fen(10_000)), CostLine(what: "保险", amount: Fen(1))],
        subsidies: [],
        rule: try #require(SharingRule.preset(named: "equal")),
        participants: doors,
        terms: terms,
        rounding: rounding
      )
    }
    func term(_ kind: DoorTerm.Kind, bearer: String? = nil) -> DoorTerm {
      DoorTerm(doors[0], kind, reason: "约定", bearer: bearer)
    }
    for kind in [term(.fixed(Fen(100))), term(.part(Ratio(1, over: 2)), bearer: "街道办事处")] {
      #expect(throws: CostSharingRefusal.statementTerm(doors[0])) {
        try bill([kind]).check(among: premises)
      }
    }
    #expect(throws: CostSharingRefusal.statementRounding) {
      try bill([], rounding: CostRounding(to: .yuan, bearer: "维护资金")).check(among: premises)
    }
    // A part that the others bear is in every column, and every column adds up.
    let half = try bill([term(.part(Ratio(1, over: 2)))])
    try half.check(among: premises)
    let statement = try #require(try half.statement(among: premises))
    #expect(statement.sum == statement.spent)
    #expect(statement.rows[0].shares.map(\.amount) == [Fen(2_000), .zero])
  }
}
