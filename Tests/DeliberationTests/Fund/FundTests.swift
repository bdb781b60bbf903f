import Testing

@testable import Deliberation

/// What a fund takes, and what each door owes by it.
struct FundTests {
  private typealias Sample = SampleFund

  @Test func `a door owes from the day it signed, and not before`() throws {
    // 2-201 and 2-301 sign on 06-01, 2-401 on 06-08; the fund is older.
    let file = try Sample.file()
    let fund = try #require(file.funds.first)
    for (day, open) in [("05-31", 0), ("06-01", 250_000), ("06-07", 250_000), ("06-08", 375_000)] {
      let standing = file.standing(of: fund, on: try SampleLift.day(day))
      #expect(standing.open == Sample.yuan(Int64(open)), "\(day)")
    }
  }

  @Test func `a door that did not sign owes nothing and is no debtor`() throws {
    var file = try Sample.file()
    try file.take(
      .withdrew(SampleLift.door("2-301"), reason: "退出"),
      withAgreement: Sample.agreement,
      on: SampleLift.day("06-20")
    )
    let standing = try Sample.standing(file)
    let account = try #require(standing.doors.first { $0.door.text == "2-301" })
    #expect(!account.hasSigned && account.due == .zero && account.open == .zero)
    #expect(account.prepayment == Sample.yuan(125_000))
    #expect(standing.debtors.map(\.door.text) == ["2-201", "2-401"])
    #expect(
      try Sample.refusal(
        of: .entered([Sample.entry(1, .received, Sample.yuan(1), door: "2-301")]),
        in: file
      ) == .notSigned(SampleLift.door("2-301"))
    )
  }

  @Test func `signing is not paying`() throws {
    var file = try Sample.file()
    #expect(try Sample.standing(file).debtors.count == 3)
    try Sample.take([Sample.entry(1, .received, Sample.yuan(60_000), door: "2-201")], in: &file)
    let account = try #require(try Sample.standing(file).doors.first)
    #expect(account.hasSigned)
    #expect(account.paid == Sample.yuan(60_000))
    #expect(account.open == Sample.yuan(65_000))
  }

  @Test func `what has come of the subsidy lowers every share, and the rest goes back`() throws {
    var file = try Sample.paid()
    // Three sevenths of a fen do not exist: 100,000 of three is 33,333.34 and twice 33,333.33.
    try Sample.take([Sample.entry(4, .subsidy, Sample.yuan(100_000), on: "08-01")], in: &file)
    #expect(try Sample.standing(file, on: "07-31").refundOpen == .zero)
    let first = try Sample.standing(file, on: "08-01")
    #expect(first.refundOpen == Sample.yuan(100_000))
    #expect(first.open == .zero)
    #expect(first.doors.map(\.refundOpen).sorted().last == Fen(3_333_334))
    try Sample.take([Sample.entry(5, .subsidy, Sample.yuan(50_000), on: "09-01")], in: &file)
    let second = try Sample.standing(file)
    #expect(second.doors.map(\.refundOpen) == Array(repeating: Sample.yuan(50_000), count: 3))
    #expect(second.doors.map(\.due) == Array(repeating: Sample.yuan(75_000), count: 3))
  }

  private static let soft: [(FundEntry.Kind, String?, String?, Fen, FundRefusal)] = {
    guard let door = Door("2-201"), let ground = Door("2-101") else { return [] }
    let due = SampleFund.yuan(125_000)
    return [
      (.received, "2-201", nil, Fen(1), .moreThanDue(door, due: due, held: due)),
      (.received, "2-101", nil, Fen(1), .notSigned(ground)),
      (
        .subsidy, nil, nil, SampleFund.yuan(150_000) + Fen(1),
        .subsidyAbovePlan(
          planned: SampleFund.yuan(150_000),
          received: SampleFund.yuan(150_000) + Fen(1)
        )
      ),
      (
        .payment, nil, "设备", SampleFund.yuan(200_000) + Fen(1),
        .aboveLine(
          "设备",
          planned: SampleFund.yuan(200_000),
          paid: SampleFund.yuan(200_000) + Fen(1)
        )
      ),
    ]
  }()

  @Test(arguments: soft.indices)
  func `what goes beyond what was agreed needs a reason`(index: Int) throws {
    let (kind, door, line, amount, refusal) = Self.soft[index]
    let file = try Sample.paid()
    func entry(_ amount: Fen, reason: String?) throws -> FundEntry {
      try Sample.entry(
        9,
        kind,
        amount,
        door: door,
        whom: "某单位",
        line: line,
        invoice: "A9",
        reason: reason
      )
    }
    #expect(try Sample.refusal(of: .entered([entry(amount, reason: nil)]), in: file) == refusal)
    #expect(try Sample.refusal(of: .entered([entry(amount, reason: "属实")]), in: file) == nil)
    if kind == .subsidy || kind == .payment {
      #expect(
        try Sample.refusal(of: .entered([entry(amount - Fen(1), reason: nil)]), in: file) == nil
      )
    }
  }

  @Test func `nothing goes below zero unless somebody is named who covers it`() throws {
    var file = try Sample.paid()
    func payment(_ amount: Fen, cover: String? = nil, on day: String = "08-01") throws -> FundStep {
      .entered([
        try Sample.entry(
          9,
          .payment,
          amount,
          on: day,
          whom: "施工单位",
          invoice: "A9",
          cover: cover
        )
      ])
    }
    let all = Sample.yuan(375_000)
    #expect(try Sample.refusal(of: payment(all), in: file) == nil)
    #expect(
      try Sample.refusal(of: payment(all + Fen(1)), in: file)
        == .balanceBelowZero(on: SampleLift.day("08-01"), Fen(-1))
    )
    #expect(try Sample.refusal(of: payment(all + Fen(1), cover: "施工单位"), in: file) == nil)
    // The day before the last door paid, a third of it was not there.
    #expect(
      try Sample.refusal(of: payment(Fen(1), on: "06-30"), in: file)
        == .balanceBelowZero(on: SampleLift.day("06-30"), Fen(-1))
    )
    // What was spent is not taken back on a day before: then it was never there.
    try file.take(payment(all), withFund: Sample.number, on: SampleLift.day("12-31"))
    let reversal = try Sample.entry(
      10,
      .reversal,
      Sample.yuan(125_000),
      corrects: 1,
      reason: "退票"
    )
    #expect(
      try Sample.refusal(of: .entered([reversal]), in: file)
        == .balanceBelowZero(on: SampleLift.day("08-01"), Sample.yuan(-125_000))
    )
  }

  @Test func `what comes in while somebody covers a gap needs nobody to cover it`() throws {
    var file = try Sample.file()
    try Sample.take(
      [
        Sample.entry(
          1,
          .payment,
          Sample.yuan(100),
          on: "08-01",
          whom: "施工单位",
          invoice: "A1",
          cover: "施工单位"
        )
      ],
      in: &file
    )
    let paid = try Sample.entry(2, .received, Sample.yuan(40), on: "08-02", door: "2-201")
    let income = try Sample.entry(2, .income, Sample.yuan(1), on: "08-02", reason: "利息")
    let spent = try Sample.entry(2, .outgo, Sample.yuan(1), on: "08-02", reason: "手续费")
    #expect(try Sample.refusal(of: .entered([paid]), in: file) == nil)
    #expect(try Sample.refusal(of: .entered([income]), in: file) == nil)
    #expect(
      try Sample.refusal(of: .entered([spent]), in: file)
        == .balanceBelowZero(on: SampleLift.day("08-02"), Sample.yuan(-101))
    )
  }

  @Test func `a door is not given back what it did not pay`() throws {
    // 2-101 takes no part; 3.00 of interest are left.
    var file = try Sample.spent()
    try Sample.take([Sample.entry(10, .income, Fen(300), on: "10-22", reason: "利息")], in: &file)
    let door = try SampleLift.door("2-101")
    func refusal(_ kind: FundEntry.Kind) throws -> FundRefusal? {
      let entry = try Sample.entry(11, kind, Fen(1), on: "10-23", door: "2-101", reason: "退款")
      return try Sample.refusal(of: .entered([entry]), in: file)
    }
    #expect(try refusal(.refunded) == .refundNotDue(door, due: .zero))
    #expect(try refusal(.surplus) == .doorBelowZero(door, Fen(-1)))
  }

  @Test func `what was received is taken back by a further entry, and both stay`() throws {
    var file = try Sample.paid()
    let reversal = { (number: Int, corrects: Int) in
      try Sample.entry(
        number,
        .reversal,
        Sample.yuan(125_000),
        on: "07-02",
        corrects: corrects,
        reason: "户号录错"
      )
    }
    try Sample.take([reversal(4, 1)], in: &file)
    let fund = try #require(file.funds.first)
    #expect(fund.entries.count == 4)
    #expect(fund.totalsByDoor()[try SampleLift.door("2-201")]?[.received] == .zero)
    #expect(fund.totals()[.received] == Sample.yuan(250_000))
    #expect(try Sample.standing(file, on: "07-01").open == .zero)
    #expect(try Sample.standing(file, on: "07-02").open == Sample.yuan(125_000))
    for (entry, refusal) in [
      (try reversal(5, 1), FundRefusal.alreadyReversed(1, by: 4)),
      (try reversal(5, 4), .reversalReversed(4)), (try reversal(5, 8), .unknownEntry(8)),
      (
        try Sample.entry(5, .reversal, Fen(1), on: "07-02", corrects: 2, reason: "错"),
        .reversedAmount(2, is: Sample.yuan(125_000))
      ),
    ] {
      #expect(try Sample.refusal(of: .entered([entry]), in: file) == refusal)
    }
    // The number of the receipt that is void is not given again.
    #expect(
      try Sample.refusal(
        of: .entered([
          Sample.entry(5, .received, Sample.yuan(125_000), on: "07-03", door: "2-201", receipt: 1)
        ]),
        in: file
      ) == .receiptTaken(1)
    )
  }

  @Test func `an entry says what belongs to it`() throws {
    let file = try Sample.paid()
    let one = Fen(1)
    let cases: [(FundEntry, FundRefusal)] = [
      (try Sample.entry(9, .received, one), .doorMissing(.received)),
      (
        try Sample.entry(9, .received, one, door: "3-201"),
        .unknownDoor(try SampleLift.door("3-201"))
      ),
      (try Sample.entry(9, .payment, one, invoice: "A"), .counterpartyMissing(.payment)),
      (try Sample.entry(9, .payment, one, whom: "单位"), .invoiceMissing),
      (try Sample.entry(9, .income, one), .reasonMissing(.income)),
      (try Sample.entry(9, .outgo, one), .reasonMissing(.outgo)),
      (try Sample.entry(9, .income, .zero, reason: "利息"), .amountNotAboveZero),
      (try Sample.entry(3, .income, one, reason: "利息"), .entryNumberTaken(3)),
      (
        try Sample.entry(9, .income, one, on: "06-08", reason: "利息"),
        .beforeFund(try SampleLift.day("06-08"), opened: try SampleLift.day("06-09"))
      ),
      (
        try Sample.entry(9, .payment, one, whom: "单位", line: "电梯", invoice: "A"),
        .unknownLine("电梯", known: ["设备", "土建"])
      ),
      (
        FundEntry(number: 9, on: try SampleLift.day("07-01"), .received, one),
        .receiptMissing(entry: 9)
      ),
    ]
    for (entry, refusal) in cases {
      #expect(try Sample.refusal(of: .entered([entry]), in: file) == refusal)
    }
    var later = file
    #expect(throws: CaseRefusal.self) {
      try later.take(
        .entered([Sample.entry(9, .income, one, reason: "利息")]),
        withFund: Sample.number,
        on: SampleLift.day("06-30")
      )
    }
  }

  @Test func `an invoice is paid once, or in parts that say so`() throws {
    var file = try Sample.paid()
    func part(_ number: Int, reason: String? = nil) throws -> FundEntry {
      try Sample.entry(
        number,
        .payment,
        Sample.yuan(100_000),
        whom: "施工单位",
        line: "设备",
        invoice: "A1",
        reason: reason
      )
    }
    try Sample.take([part(4)], in: &file)
    #expect(
      try Sample.refusal(of: .entered([part(5)]), in: file) == .invoicePaid("A1", entry: 4)
    )
    #expect(try Sample.refusal(of: .entered([part(5, reason: "第二次付款")]), in: file) == nil)
  }

  @Test func `what was advanced is given back, and no more`() throws {
    var file = try Sample.file()
    try Sample.take([Sample.entry(1, .advanced, Sample.yuan(1_000), whom: "某单位")], in: &file)
    func repaid(_ amount: Fen) throws -> FundStep {
      .entered([try Sample.entry(2, .repaid, amount, whom: "某单位")])
    }
    #expect(try Sample.refusal(of: repaid(Sample.yuan(1_000)), in: file) == nil)
    #expect(
      try Sample.refusal(of: repaid(Sample.yuan(1_000) + Fen(1)), in: file)
        == .repaidAboveAdvance("某单位", advanced: Sample.yuan(1_000))
    )
  }

  @Test func `while all are to sign again nobody owes and nobody gets back`() throws {
    var file = try Sample.paid()
    try file.take(
      .adopted(
        AgreementText(
          "第二版",
          adoptedOn: try SampleLift.day("07-10"),
          earlier: .signAgain,
          reason: "补偿改变"
        )
      ),
      withAgreement: Sample.agreement,
      on: SampleLift.day("07-10")
    )
    #expect(try Sample.standing(file, on: "07-09").doors.allSatisfy(\.hasSigned))
    let open = try Sample.standing(file)
    #expect(open.doors.allSatisfy { !$0.hasSigned })
    #expect(open.open == .zero && open.refundOpen == .zero)
    // One that takes its signature back is to get everything back.
    try file.take(
      .withdrew(SampleLift.door("2-201"), reason: "退出"),
      withAgreement: Sample.agreement,
      on: SampleLift.day("07-20")
    )
    #expect(try Sample.standing(file).creditors.map(\.refundOpen) == [Sample.yuan(125_000)])
  }

  @Test func `who joins later owes from that day, and the others are to get back`() throws {
    var file = try Sample.paid()
    let door = try SampleLift.door("2-101")
    try Sample.join(in: &file)
    let before = try Sample.standing(file, on: "07-31")
    #expect(before.open == .zero && before.refundOpen == .zero)
    let after = try Sample.standing(file, on: "08-01")
    let joiner = try #require(after.doors.first { $0.door == door })
    #expect(joiner.hasSigned && joiner.open > .zero)
    // What it pays in is what the earlier payers get back, to the fen.
    #expect(after.open == joiner.open && after.refundOpen == joiner.open)
    try Sample.take(
      [Sample.entry(4, .received, joiner.open, on: "08-02", door: "2-101")],
      in: &file
    )
    #expect(try Sample.standing(file).open == .zero)
  }

  /// One of four like doors joined; of a subsidy of 150,000 so much came, the cost is 375,000.
  @Test(
    arguments: [
      (LateJoining.Policy.recomputed, Int64(3), [56_250, 106_249, 106_249, 106_249]),
      (.recomputed, 120_000, [56_250, 66_250, 66_250, 66_250]),
      (.recomputed, 150_000, [56_250, 56_250, 56_250, 56_250]),
      (.recomputed, 165_000, [56_250, 51_250, 51_250, 51_250]),
      (.originalShare, 120_000, [56_250, 66_250, 66_250, 66_250]),
    ] as [(LateJoining.Policy, Int64, [Int64])]
  )
  func `who joined owes what was agreed then, however much of the subsidy came`(
    policy: LateJoining.Policy,
    received: Int64,
    due: [Int64]
  ) throws {
    var file = try Sample.paid()
    try Sample.join(policy, in: &file)
    try Sample.take(
      [
        Sample.entry(
          4,
          .subsidy,
          Sample.yuan(received),
          on: "10-20",
          reason: received > 150_000 ? "追加" : nil
        )
      ],
      in: &file
    )
    let standing = try Sample.standing(file)
    #expect(standing.doors.map(\.due) == due.map(Sample.yuan))
  }

  @Test func `who leaves gets back what it bears, less its part of what was left over`() throws {
    var file = try Sample.spent()
    try Sample.take(
      [
        Sample.entry(10, .income, Fen(300), on: "10-22", reason: "利息"),
        Sample.entry(11, .surplus, Fen(100), on: "10-23", door: "2-301", reason: "利息按户退还"),
      ],
      in: &file
    )
    let old = try #require(file.bill(of: file.funds[0], on: SampleLift.day("10-23")))
    try file.enter(
      .bill(
        old.successor(
          key: "退出后",
          title: "退出后",
          on: SampleLift.day("11-01"),
          because: "协商退出",
          participants: old.payers.filter { $0.text != "2-301" }
        )
      )
    )
    let left = try #require(Sample.standing(file).doors.first { $0.door.text == "2-301" })
    #expect(left.due == .zero && left.held == Sample.yuan(75_000))
    #expect(left.refundOpen == Sample.yuan(75_000) - Fen(100))
    // The others signed for less and owe no more; what they got stays theirs.
    #expect(try Sample.standing(file).creditors.count == 1)
  }

  @Test func `who joined after a fund was closed stands on the desk until it is opened again`()
    throws
  {
    var file = try Sample.spent()
    let closure = Fund.Closure(on: try SampleLift.day("10-30"), by: "业主代表")
    try file.take(.closed(closure), withFund: Sample.number, on: closure.on)
    try Sample.join(on: "11-02", in: &file)
    func joined(_ day: String) throws -> [Int] {
      file.waiting(on: try SampleLift.day(day)).compactMap { waiting in
        if case .joinedClosedFund(Sample.number, _, let doors) = waiting.matter {
          doors
        } else {
          nil
        }
      }
    }
    #expect(try joined("11-01") == [] && joined("11-02") == [1])
    try Sample.take(
      [Sample.entry(10, .reopened, .zero, on: "11-03", reason: "101户加入")],
      in: &file
    )
    #expect(try joined("11-03") == [])
  }

  @Test func `a closed fund takes money again once it is opened again, and not before`() throws {
    var file = try Sample.spent()
    let closure = Fund.Closure(on: try SampleLift.day("11-01"), by: "居委会")
    try file.take(.closed(closure), withFund: Sample.number, on: SampleLift.day("11-01"))
    func reopening(_ number: Int, on day: String, reason: String? = "201户加入") throws -> FundStep {
      .entered([try Sample.entry(number, .reopened, .zero, on: day, reason: reason)])
    }
    let interest = try Sample.entry(11, .income, Fen(5), on: "11-05", reason: "利息")
    #expect(
      try Sample.refusal(of: .entered([interest]), in: file) == .closed(on: closure.on)
    )
    #expect(
      try Sample.refusal(of: reopening(10, on: "10-31"), in: file)
        == .reopenedBeforeClosing(SampleLift.day("10-31"), closed: closure.on)
    )
    #expect(
      try Sample.refusal(of: reopening(10, on: "11-04", reason: nil), in: file)
        == .reasonMissing(.reopened)
    )
    try file.take(reopening(10, on: "11-04"), withFund: Sample.number, on: SampleLift.day("11-04"))
    #expect(try Sample.refusal(of: reopening(11, on: "11-05"), in: file) == .notClosed)
    let reversal = try Sample.entry(
      11,
      .reversal,
      .zero,
      on: "11-05",
      corrects: 10,
      reason: "错"
    )
    #expect(try Sample.refusal(of: .entered([reversal]), in: file) == .reopeningReversed(10))
    // The account before is closed and told.
    let earlier = try Sample.entry(11, .income, Fen(5), on: "11-03", reason: "利息")
    #expect(
      try Sample.refusal(of: .entered([earlier]), in: file)
        == .beforeReopening(SampleLift.day("11-03"), reopened: SampleLift.day("11-04"))
    )
    try Sample.take([interest], in: &file)
    // The record of a fund tells nothing of its first closing, and is taken all the same.
    let fund = try #require(file.funds.first { $0.number == Sample.number })
    #expect(fund.closure == nil && file.faults(of: fund).isEmpty)
    let again = Fund.Closure(on: try SampleLift.day("11-09"), by: "居委会", keeper: "业主代表")
    try file.take(.closed(again), withFund: Sample.number, on: SampleLift.day("11-09"))
    let closed = try #require(file.funds.first { $0.number == Sample.number })
    #expect(closed.isClosed(on: again.on) && file.faults(of: closed).isEmpty)
  }

  @Test func `a part has one fund`() throws {
    var file = try Sample.file()
    var second = try SampleLift.fund("2单元", paid: false, key: "另一处")
    second.number = 15
    #expect(throws: CaseRefusal.fundRefused(key: "另一处", .partTaken(part: "2单元", key: "资金2单元"))) {
      try file.enter(.fund(second))
    }
  }
}
