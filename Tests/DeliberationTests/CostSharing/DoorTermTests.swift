import Testing

@testable import Deliberation

/// Fixed amounts, exemptions, reductions and rounding: every column still adds up.
struct DoorTermTests {
  private static func premises() throws -> [Premises] {
    try ["201", "301", "302", "401", "402"].map { name in
      Premises(
        door: try #require(Door(name)),
        kind: .dwelling,
        storey: name.first.flatMap(\.wholeNumberValue),
        area: FloorArea(hundredths: 8000),
        owner: Owner(name)
      )
    }
  }

  private static func table(
    _ terms: [DoorTerm],
    rounding: CostRounding? = nil,
    upfront: Fen = .zero
  ) throws -> CostTable {
    try CostTable(
      gross: Fen(10_000_000),
      subsidy: Fen(4_000_000),
      upfront: upfront,
      rule: try #require(SharingRule.preset(named: "gz-0-0.5-1")),
      participants: premises(),
      terms: terms,
      rounding: rounding
    )
  }

  private static func door(_ text: String) throws -> Door { try #require(Door(text)) }

  private static func adds(_ table: CostTable) {
    #expect(
      table.lines.reduce(Fen.zero) { $0 + $1.borne + $1.relief.borne } + table.balance.borne
        == table.net
    )
    #expect(
      table.lines.reduce(Fen.zero) { $0 + $1.prepaid + $1.relief.prepaid } + table.balance.prepaid
        == table.prepayable
    )
    if table.rounding == nil { #expect(table.balance == .none) }
  }

  @Test(arguments: [
    ("302", true), ("302室", true), ("302的业主", true), ("302 户", true), ("５号楼１单元３０２", true),
    ("A1-302", true), ("业主302", true), ("302家", true), ("1302室", false), ("303室", false),
    ("3单元", false), ("街道办事处", false), ("第三十户", false), ("第302中学", true), ("302号", true),
    ("5号楼302号房", true), ("302号王某", true), ("杜甫路302号物业公司", true),
    ("杜甫路物业公司", false),
  ])
  func `who bears what a household does not is no household, however it is written`(
    bearer: String,
    isDoor: Bool
  ) throws {
    let refusal = try Self.refusal(ofBearer: bearer)
    #expect(try refusal == (isDoor ? .bearerIsDoor(Self.door("302"), ofRounding: false) : nil))
  }

  @Test(
    arguments: [
      "其他户", "其他各户", "其余户", "其余7户业主", "各户", "每户", "全体", "全体业主", "其它的业主", "由其他户承担",
      "参加分摊的各户", "业主", "大家", "本单元其他住户", "所有出资户", "其余七户", "未签字户", "其他参加户", "由其他各户按系数分担", "其他户（各户）",
      "别的户", "其他人", "无", "", "  ", "没有", "/", "The other doors",
      "everybody else",
      "all owners",
    ],
    [false, true]
  )
  func `the doors together, or nobody, are not named as who bears what one does not`(
    bearer: String,
    ofRounding: Bool
  ) throws {
    #expect(
      try Self.refusal(ofBearer: bearer, ofRounding: ofRounding)
        == .bearerIsNoOffice(bearer, ofRounding: ofRounding)
    )
  }

  @Test(arguments: [
    "业主委员会", "业委会", "居委会", "电梯公司", "其他单位", "底层商户", "Owners Committee", "民政局", "国家", "个人捐款", "人民政府",
  ])
  func `an office bears what a door does not`(bearer: String) throws {
    #expect(try Self.refusal(ofBearer: bearer) == nil)
    #expect(try Self.refusal(ofBearer: bearer, ofRounding: true) == nil)
  }

  /// What is wrong with a bill of which somebody bears half a door's share, or the balance.
  private static func refusal(
    ofBearer bearer: String,
    ofRounding: Bool = false
  ) throws -> CostSharingRefusal? {
    let premises = try premises()
    let half = DoorTerm(
      try door("301"),
      .part(Ratio(1, over: 2)),
      reason: "低保",
      bearer: ofRounding ? nil : bearer
    )
    let bill = Bill(
      key: "费用",
      title: "费用",
      drawnUpOn: Day(number: 0),
      lines: [CostLine(what: "电梯", amount: Fen(100_000))],
      subsidies: [],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: premises.map(\.door),
      terms: [half],
      rounding: ofRounding ? CostRounding(to: .yuan, bearer: bearer) : nil
    )
    do throws(CostSharingRefusal) {
      try bill.check(among: premises)
    } catch {
      return error
    }
    return nil
  }

  @Test func `a fixed amount comes off the top and the others share the rest`() throws {
    let table = try Self.table([
      DoorTerm(try Self.door("201"), .fixed(Fen(50_000)), reason: "协议约定")
    ])
    Self.adds(table)
    #expect(table.fixed == Fen(50_000))
    #expect(table.lines[0].borne == Fen(50_000) && table.lines[0].refund == .zero)
    // 59,500.00 by 1.0, 1.0, 1.1, 1.1.
    #expect(table.weightSum == Weight(Ratio(42, over: 10)))
    #expect(table.lines[1].borne == Fen(1_416_667))
  }

  @Test func `an exempt door leaves its share to the others or to whom it says`() throws {
    let others = try Self.table([
      DoorTerm(try Self.door("401"), .exempt, reason: "低保家庭")
    ])
    Self.adds(others)
    #expect(others.lines[3].borne == .zero && others.lines[3].prepaid == .zero)
    #expect(others.lines[4].borne == Fen(1_833_333))
    let regular = try Self.table([])
    let builder = try Self.table([
      DoorTerm(try Self.door("401"), .exempt, reason: "低保家庭", bearer: "施工单位")
    ])
    Self.adds(builder)
    #expect(builder.lines[4].borne == regular.lines[4].borne)
    #expect(builder.others.map(\.bearer) == ["施工单位"])
    #expect(builder.others.first?.sum.borne == regular.lines[3].borne)
  }

  @Test func `a reduction counts part of the weight, or leaves the rest to another`() throws {
    let half = Ratio(1, over: 2)
    let others = try Self.table([
      DoorTerm(try Self.door("301"), .part(half), reason: "约定")
    ])
    Self.adds(others)
    #expect(others.lines[1].weight == Weight(half))
    let regular = try Self.table([])
    let office = try Self.table([
      DoorTerm(try Self.door("301"), .part(half), reason: "约定", bearer: "街道")
    ])
    Self.adds(office)
    #expect(office.lines[1].borne.count == regular.lines[1].borne.count / 2)
  }

  @Test(arguments: [
    (CostRounding.Unit.yuan, Int64(100)), (.tenYuan, 1_000), (.hundredYuan, 10_000),
  ])
  func `rounded shares leave a balance that is told`(unit: CostRounding.Unit, fen: Int64) throws {
    let table = try Self.table([], rounding: CostRounding(to: unit, bearer: "维护资金"))
    Self.adds(table)
    for line in table.lines {
      #expect(line.borne.count.isMultiple(of: fen) && line.prepaid.count.isMultiple(of: fen))
    }
    let exact = try Self.table([])
    for (rounded, line) in zip(table.lines, exact.lines) {
      #expect(abs(rounded.borne.count - line.borne.count) <= fen / 2 + 1)
    }
  }

  @Test func `half a unit is rounded up`() {
    let yuan = CostRounding(to: .yuan, bearer: "甲")
    #expect([49, 50, 149, 150].map { yuan.rounded(Fen($0)).count } == [0, 100, 100, 200])
  }

  @Test func `money that is there before the works is prepaid by nobody`() throws {
    let table = try Self.table([], upfront: Fen(1_000_000))
    Self.adds(table)
    #expect(table.prepayable == Fen(9_000_000))
  }

  @Test func `every door may bear a fixed amount`() throws {
    let doors = try Self.premises().map(\.door)
    let table = try CostTable(
      gross: Fen(500),
      subsidy: .zero,
      upfront: .zero,
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: Self.premises(),
      terms: doors.map { DoorTerm($0, .fixed(Fen(100)), reason: "约定") },
      rounding: nil
    )
    Self.adds(table)
    #expect(table.lines.map(\.borne) == Array(repeating: Fen(100), count: 5))
    // Nothing is weighed, so that nobody is told a weight.
    #expect(table.isAgreedByDoor && table.payers == 0 && table.contributors == 5)
    #expect(table.lines.allSatisfy { table.weight(of: $0) == nil })
  }

  @Test func `fixed amounts of every door must come to what is prepaid`() throws {
    let doors = try Self.premises().map(\.door)
    func table(_ kinds: [DoorTerm.Kind], subsidy: Fen = .zero) throws -> CostTable {
      try CostTable(
        gross: Fen(500),
        subsidy: subsidy,
        upfront: .zero,
        rule: try #require(SharingRule.preset(named: "equal")),
        participants: Self.premises(),
        terms: zip(doors, kinds).map { DoorTerm($0, $1, reason: "约定") },
        rounding: nil
      )
    }
    let fixed = DoorTerm.Kind.fixed(Fen(100))
    #expect(
      throws: CostSharingRefusal.fixedBelowCost(fixed: Fen(400), cost: Fen(500))
    ) { try table([fixed, fixed, fixed, fixed, .exempt]) }
    #expect(
      throws: CostSharingRefusal.fixedBelowCost(fixed: Fen(400), cost: Fen(500))
    ) { try table([fixed, fixed, fixed, fixed, .exempt], subsidy: Fen(100)) }
    #expect(throws: CostSharingRefusal.weightsSumToZero) {
      try table(Array(repeating: .exempt, count: 5))
    }
  }

  @Test func `what cannot be agreed is refused with the facts`() throws {
    let (low, other) = (try Self.door("201"), try Self.door("999"))
    let cases: [([DoorTerm], CostSharingRefusal)] = [
      ([DoorTerm(other, .exempt, reason: "甲")], .termOfOther(other)),
      (
        [DoorTerm(low, .exempt, reason: "甲"), DoorTerm(low, .fixed(Fen(1)), reason: "乙")],
        .termTwice(low)
      ),
      (
        [DoorTerm(low, .fixed(Fen(6_000_001)), reason: "甲")],
        .fixedExceedsCost(fixed: Fen(6_000_001), cost: Fen(6_000_000))
      ),
      ([DoorTerm(low, .fixed(Fen(-1)), reason: "甲")], .negativeAmount(Fen(-1))),
      (
        [DoorTerm(low, .part(Ratio(3, over: 2)), reason: "甲")],
        .reducedToMore(low, Ratio(3, over: 2))
      ),
      (
        [DoorTerm(low, .part(Ratio(-1, over: 2)), reason: "甲")],
        .negativeRate(Ratio(-1, over: 2), of: .part)
      ),
    ]
    for (terms, refusal) in cases {
      #expect(throws: refusal) { try Self.table(terms) }
    }
  }
}
