import Testing

@testable import Deliberation

/// What a fund goes by where a case holds more than one bill, agreement or part.
struct FundBoundsTests {
  private typealias Sample = SampleFund

  /// A bill of 800 yuan a door for 2单元, drawn up on a day.
  private static func bill(on day: String, part: String? = "2单元") throws -> Bill {
    Bill(
      key: "另一份-\(day)",
      title: "另一份",
      drawnUpOn: try SampleLift.day(day),
      part: part,
      lines: [CostLine(what: "设备", amount: Sample.yuan(2_400))],
      subsidy: .zero,
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: try SampleLift.payers(of: "2单元")
    )
  }

  @Test(arguments: [("05-14", 125_000), ("05-15", 800), ("05-16", 800)] as [(String, Int64)])
  func `the bill in force is the one drawn up last, whichever was entered last`(
    drawnUp: String,
    share: Int64
  ) throws {
    var file = try Sample.file()
    #expect(
      try file.bill(inForceFor: "2单元", on: SampleLift.day("06-30"))?.drawnUpOn
        == SampleLift.day("05-15")
    )
    try file.enter(.bill(Self.bill(on: drawnUp)))
    #expect(
      try Sample.standing(file).doors.map(\.due) == Array(repeating: Sample.yuan(share), count: 3)
    )
  }

  @Test(arguments: ["2单元", nil])
  func `another agreement sets nobody free who signed the first`(part: String?) throws {
    var file = try Sample.paid()
    try file.enter(
      .agreement(
        Agreement(key: "运行", title: "运行维护协议", part: part, version: "定稿", signatures: [])
      )
    )
    let standing = try Sample.standing(file)
    #expect(standing.doors.map(\.hasSigned) == [true, true, true])
    #expect(standing.refundOpen == .zero)
  }

  @Test func `the fund of a part collects from its own doors by a bill of the whole matter`() throws
  {
    var file = CaseFile(
      folder: "sample",
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: try SampleLift.day("04-01"),
      office: "示例社区居委会",
      premises: try SampleLift.premises()
    )
    let doors = try SampleLift.parts.flatMap { try SampleLift.payers(of: $0) }
    let whole = Bill(
      key: "全部",
      title: "全部",
      drawnUpOn: try SampleLift.day("05-15"),
      lines: [CostLine(what: "设备", amount: Sample.yuan(600))],
      subsidy: .zero,
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: doors
    )
    try file.enter(.bill(whole))
    for part in SampleLift.parts {
      try file.enter(.agreement(SampleLift.agreement(part)))
      try file.enter(.fund(SampleLift.fund(part, paid: false)))
    }
    let day = try SampleLift.day("06-30")
    let standings = file.funds.map { file.standing(of: $0, on: day) }
    #expect(standings.flatMap { $0.doors.map(\.door) } == doors)
    #expect(standings.map(\.open) == [Sample.yuan(300), Sample.yuan(300)])
    // A fund of the whole matter beside them asks nobody a second time.
    try file.enter(
      .fund(
        Fund(key: "全部", title: "全部资金", openedOn: SampleLift.day("06-20"), account: "共管")
      )
    )
    #expect(try file.standing(of: #require(file.funds.last), on: day).open == .zero)
  }

  @Test func `that nothing was handed over with a dwelling is taken back as well`() throws {
    var file = try Sample.file()
    try Sample.take(
      [Sample.entry(1, .takenOver, .zero, door: "2-201", reason: "房屋转让")],
      in: &file
    )
    let reversal = try Sample.entry(2, .reversal, .zero, on: "07-02", corrects: 1, reason: "录错")
    #expect(try Sample.refusal(of: .entered([reversal]), in: file) == nil)
    try Sample.take([reversal], in: &file)
    // No reversal is of another amount than its entry.
    try Sample.take(
      [Sample.entry(3, .received, Fen(1), on: "07-02", door: "2-201")],
      in: &file
    )
    for (corrects, refusal) in [
      (2, FundRefusal.reversalReversed(2)), (3, .reversedAmount(3, is: Fen(1))),
    ] {
      let other = try Sample.entry(
        4,
        .reversal,
        .zero,
        on: "07-03",
        corrects: corrects,
        reason: "录错"
      )
      #expect(try Sample.refusal(of: .entered([other]), in: file) == refusal)
    }
  }

  @Test(arguments: [
    ("A1", "施工单位", "设备"), ("Ａ１", "施工单位", "设备"), ("a1 ", "施工 单位", "设备"),
    ("A1", "施工单位", nil),
  ])
  func `however it is typed, an invoice is paid once`(
    invoice: String,
    payee: String,
    line: String?
  ) throws {
    var file = try Sample.paid()
    func payment(
      _ number: Int,
      _ invoice: String,
      _ payee: String,
      _ line: String?
    ) throws -> FundEntry {
      try Sample.entry(number, .payment, Fen(1), whom: payee, line: line, invoice: invoice)
    }
    try Sample.take([payment(4, "A1", "施工单位", "设备")], in: &file)
    let again = try payment(5, invoice, payee, line)
    #expect(
      try Sample.refusal(of: .entered([again]), in: file) == .invoicePaid(invoice, entry: 4)
    )
    // Another line of it, another number and another payee's are further payments.
    for other in [
      try payment(5, "A1", "施工单位", "土建"), try payment(5, "A11", "施工单位", "设备"),
      try payment(5, "A1", "设计单位", "设备"),
    ] {
      #expect(try Sample.refusal(of: .entered([other]), in: file) == nil)
    }
  }

  @Test func `a list of shares is drafted from the bill of works, not from a statement`() throws {
    var file = try Sample.file()
    let day = try SampleLift.day("12-31")
    try file.enter(
      .bill(
        Bill(
          key: "收支",
          title: "下半年运行费用",
          drawnUpOn: day,
          part: "2单元",
          period: BillPeriod(from: try SampleLift.day("07-01"), to: day),
          lines: [CostLine(what: "电费", amount: Sample.yuan(90))],
          subsidies: [],
          rule: try #require(SharingRule.preset(named: "equal")),
          participants: try SampleLift.payers(of: "2单元")
        )
      )
    )
    let draft = try file.noticeDraft(for: .costShares, list: 1, part: "2单元", plannedOn: day)
    #expect(draft.bill?.key == "费用2单元-05-15")
  }

  @Test func `a door that is named twice takes part in a bill once`() throws {
    let bill = try SampleLift.bill("2单元")
    let door = try SampleLift.door("2-101")
    let changed = bill.successor(
      key: "变更",
      title: "变更",
      on: try SampleLift.day("05-16"),
      because: "增加一户",
      participants: bill.payers + [door, door]
    )
    #expect(changed.participants == bill.payers + [door])
    var file = try SampleLift.file()
    let twice = Bill(
      key: "两次",
      title: "两次",
      drawnUpOn: try SampleLift.day("05-15"),
      part: "2单元",
      lines: bill.lines,
      subsidies: [],
      rule: bill.rule,
      participants: [door, door]
    )
    #expect(throws: CaseRefusal.costRefused(.doorTwice(door))) { try file.enter(.bill(twice)) }
  }
}
