import Testing

@testable import Deliberation

/// What an office bears of a bill, and what rounding leaves, in a fund (他方应缴).
struct FundOthersTests {
  private typealias Sample = SampleFund

  /// The fund of 375,000 by three doors, of which 2-201 pays half and the sub-district the
  /// rest; with `more` fen the sum does not divide, and the fund bears what rounding leaves.
  private static func file(more: Int64 = 0, rounded: Bool = false) throws -> CaseFile {
    var file = try Sample.file()
    let index = try #require(file.bills.firstIndex { $0.part == "2单元" })
    let old = file.bills[index]
    file.bills[index] = Bill(
      key: old.key,
      number: 31,
      title: old.title,
      drawnUpOn: old.drawnUpOn,
      part: old.part,
      lines: old.lines + (more == 0 ? [] : [CostLine(what: "零星", amount: Fen(more))]),
      subsidies: old.subsidies,
      rule: old.rule,
      participants: old.participants,
      terms: [
        DoorTerm(
          try SampleLift.door("2-201"),
          .part(Ratio(1, over: 2)),
          reason: "困难家庭",
          bearer: "街道办事处"
        )
      ],
      rounding: rounded ? CostRounding(to: .yuan, bearer: "维护资金") : nil
    )
    return file
  }

  private static func paid(_ kind: FundEntry.Kind, _ amount: Fen, _ number: Int, on day: String)
    throws -> FundEntry
  {
    try Sample.entry(number, kind, amount, on: day, whom: "街道办事处", reason: "减免差额")
  }

  @Test func `what others bear is due by the bill, and with the doors it is the whole cost`()
    throws
  {
    var file = try Self.file()
    let before = try Sample.standing(file)
    #expect(before.others.map(\.bearer) == ["街道办事处"])
    #expect(before.others.map(\.due) == [Sample.yuan(62_500)])
    #expect(before.othersOpen == Sample.yuan(62_500))
    #expect(before.prepayment == Sample.yuan(375_000))
    try Sample.take([Self.paid(.income, Sample.yuan(62_500), 1, on: "07-01")], in: &file)
    #expect(try Sample.standing(file).othersOpen == .zero)
    #expect(try Sample.standing(file, on: "06-30").othersOpen == Sample.yuan(62_500))
    // Of the subsidy it gets back as a door does: of 150,000 by three, its half is 25,000.
    try Sample.take([Sample.entry(2, .subsidy, Sample.yuan(150_000), on: "08-01")], in: &file)
    #expect(try Sample.standing(file).others.map(\.refundOpen) == [Sample.yuan(25_000)])
    try Sample.take([Self.paid(.outgo, Sample.yuan(25_000), 3, on: "08-02")], in: &file)
    let settled = try #require(try Sample.standing(file).others.first)
    #expect(settled.paid == Sample.yuan(37_500) && settled.due == settled.paid)
    #expect(settled.open == .zero && settled.refundOpen == .zero)
  }

  /// 375,001.00 and 375,002.00 by three: 125,000.33 rounded down, 125,000.67 rounded up.
  @Test(arguments: [(100, 100), (200, -100)] as [(Int64, Int64)])
  func `what rounding leaves is due as well, on either side`(more: Int64, balance: Int64) throws {
    let standing = try Sample.standing(Self.file(more: more, rounded: true))
    let own = try #require(standing.others.first { $0.bearer == "维护资金" })
    #expect(own.prepayment == Fen(balance) && own.due == Fen(balance))
    #expect(own.open == Fen(max(0, balance)))
    #expect(standing.prepayment == Sample.yuan(375_000) + Fen(more))
  }

  @Test func `a fund is not closed while who bears a part has not paid, unless somebody covers it`()
    throws
  {
    var file = try Self.file()
    for (number, door, amount) in [
      (1, "2-201", 62_500), (2, "2-301", 125_000), (3, "2-401", 125_000),
    ] {
      try Sample.take(
        [Sample.entry(number, .received, Sample.yuan(Int64(amount)), door: door)],
        in: &file
      )
    }
    func closure(cover: String?) throws -> Fund.Closure {
      .init(
        on: try SampleLift.day("10-30"),
        by: "业主代表",
        keeper: "共管账户",
        cover: cover,
        reasons: ["设备", "土建"].map { .init(line: $0, reason: "停工") },
        subsidyReason: "停工"
      )
    }
    #expect(
      try Sample.refusal(of: .closed(closure(cover: nil)), in: file)
        == .othersOpen(["街道办事处"], Sample.yuan(62_500))
    )
    #expect(try Sample.refusal(of: .closed(closure(cover: "建设单位")), in: file) == nil)
    // What an earlier version closed so is taken as it was, and told.
    var history = try #require(file.funds.first)
    history.closure = try closure(cover: nil)
    #expect(
      file.faults(of: history).map(\.refusal) == [.othersOpen(["街道办事处"], Sample.yuan(62_500))]
    )
    #expect(file.faults(of: history, asHistory: true).isEmpty)
    #expect(file.othersLeftOpen(by: history).map(\.open) == [Sample.yuan(62_500)])
    history.closure = try closure(cover: "建设单位")
    #expect(file.othersLeftOpen(by: history).isEmpty)
    // Of what it does not excuse, nothing is passed over.
    history.entries.removeLast()
    history.closure = try closure(cover: nil)
    #expect(
      file.faults(of: history, asHistory: true).map(\.refusal)
        == [.duesOpen(doors: 1, Sample.yuan(125_000))]
    )
    var paid = file
    try Sample.take([Self.paid(.income, Sample.yuan(62_500), 4, on: "07-02")], in: &paid)
    #expect(try Sample.refusal(of: .closed(closure(cover: nil)), in: paid) == nil)
    let fund = try #require(paid.funds.first)
    let account = paid.closingAccount(of: fund, on: try SampleLift.day("10-30"))
    #expect(account.others.map(\.paid) == [Sample.yuan(62_500)])
  }

  @Test
  func `who joins later lowers what others bear, to the fen, and is bound by a later bill too`()
    throws
  {
    var file = try Self.file(more: 200, rounded: true)
    let door = try SampleLift.door("2-101")
    try Sample.join(in: &file)
    try Sample.take([Sample.entry(1, .subsidy, Sample.yuan(150_000), on: "08-02")], in: &file)
    func sum(_ day: String) throws -> Fen {
      let standing = try Sample.standing(file, on: day)
      return standing.doors.reduce(.zero) { $0 + $1.billed }
        + standing.others.reduce(.zero) { $0 + $1.due }
    }
    #expect(try sum("08-02") == Sample.yuan(225_002))
    let joined = try Sample.standing(file, on: "08-02")
    #expect(joined.others.first?.due == Fen(2_812_550))
    // 2-301 drops out: a new bill, in which 2-101 is a payer like the others.
    let old = try #require(file.bills.first { $0.number == 31 })
    var new = old.successor(
      key: "二",
      title: "分摊",
      on: try SampleLift.day("09-01"),
      because: "协商退出",
      participants: old.payers.filter { $0.text != "2-301" }
    )
    new.number = 32
    try file.enter(.bill(new))
    let after = try Sample.standing(file, on: "09-01")
    let account = try #require(after.doors.first { $0.door == door })
    #expect(try account.signedOn == SampleLift.day("08-01") && account.hasSigned)
    #expect(account.due > .zero)
    #expect(after.doors.first { $0.door.text == "2-301" }?.due ?? .zero == .zero)
    #expect(try sum("09-01") == Sample.yuan(225_002))
  }
}
