import Testing

@testable import Deliberation

/// The end of a fund.
struct ClosingAccountTests {
  private typealias Sample = SampleFund

  private func closing(
    on day: String = "10-30",
    keeper: String? = nil,
    cover: String? = nil,
    reasons: [Fund.LineReason] = [],
    subsidy: String? = nil
  ) throws -> Fund.Closure {
    Fund.Closure(
      on: try SampleLift.day(day),
      by: "业主代表",
      keeper: keeper,
      cover: cover,
      reasons: reasons,
      subsidyReason: subsidy
    )
  }

  @Test func `a closing account adds up from both sides`() throws {
    var file = try Sample.spent()
    try file.take(.closed(closing()), withFund: Sample.number, on: SampleLift.day("12-31"))
    let fund = try #require(file.funds.first)
    let account = file.closingAccount(of: fund, on: try SampleLift.day("12-31"))
    #expect(account.income.map(\.amount) == [Sample.yuan(375_000), Sample.yuan(150_000)])
    #expect(account.outgo.map(\.what) == ["设备", "土建"])
    #expect(account.outgo.map(\.difference) == [.zero, .zero])
    #expect(account.doors.map(\.paid) == Array(repeating: Sample.yuan(125_000), count: 3))
    #expect(account.doors.map(\.borne) == Array(repeating: Sample.yuan(75_000), count: 3))
    #expect(account.borne + account.totals[.subsidy] == account.spent + account.balance)
    #expect(account.balance == .zero && account.isSettled)
    #expect(
      try Sample.refusal(
        of: .entered([Sample.entry(10, .income, Fen(1), on: "11-01", reason: "利息")]),
        in: file
      ) == .closed(on: SampleLift.day("10-30"))
    )
  }

  @Test func `a fund is not closed before everything is in order`() throws {
    let spent = try Sample.spent()
    let paid = try Sample.paid()
    let open = try Sample.file()
    #expect(
      try Sample.refusal(of: .closed(closing()), in: open)
        == .duesOpen(doors: 3, Sample.yuan(375_000))
    )
    #expect(
      try Sample.refusal(of: .closed(closing()), in: paid) == .balanceLeft(Sample.yuan(375_000))
    )
    #expect(
      try Sample.refusal(of: .closed(closing(on: "10-20")), in: spent)
        == .closedBeforeEntry(SampleLift.day("10-20"), last: SampleLift.day("10-21"))
    )
    var refunds = paid
    try Sample.take([Sample.entry(4, .subsidy, Sample.yuan(150_000), on: "08-01")], in: &refunds)
    #expect(
      try Sample.refusal(of: .closed(closing()), in: refunds)
        == .refundsOpen(doors: 3, Sample.yuan(150_000))
    )
    var advanced = spent
    try Sample.take(
      [
        Sample.entry(10, .advanced, Fen(5), on: "10-22", whom: "某单位"),
        Sample.entry(11, .outgo, Fen(5), on: "10-23", reason: "公证费"),
      ],
      in: &advanced
    )
    #expect(try Sample.refusal(of: .closed(closing()), in: advanced) == .advancesOpen(Fen(5)))
    #expect(try Sample.refusal(of: .closed(closing(cover: "某单位")), in: advanced) == nil)
    #expect(try Sample.refusal(of: .closed(closing()), in: spent) == nil)
  }

  @Test func `a line that came out otherwise says why, and what is left has a keeper`() throws {
    var file = try Sample.spent()
    let fund = try #require(file.funds.first)
    // 1.00 less for the shaft: taken back whole and entered anew.
    try Sample.take(
      [
        Sample.entry(10, .reversal, Sample.yuan(175_000), on: "10-22", corrects: 5, reason: "据实"),
        Sample.entry(
          11,
          .payment,
          Sample.yuan(174_999),
          on: "10-22",
          whom: "施工单位",
          line: "土建",
          invoice: "A2"
        ),
      ],
      in: &file
    )
    #expect(fund.entries.count + 2 == file.funds.first?.entries.count)
    #expect(try Sample.refusal(of: .closed(closing()), in: file) == .balanceLeft(Sample.yuan(1)))
    #expect(
      try Sample.refusal(of: .closed(closing(keeper: "业主代表保管，作电费")), in: file)
        == .differenceUnexplained(
          "土建",
          planned: Sample.yuan(175_000),
          paid: Sample.yuan(174_999)
        )
    )
    let reasons = [Fund.LineReason(line: "土建", reason: "少改一处管线")]
    let closure = try closing(keeper: "业主代表保管，作电费", reasons: reasons)
    try file.take(.closed(closure), withFund: Sample.number, on: SampleLift.day("12-31"))
    let closed = try #require(file.funds.first)
    let account = file.closingAccount(of: closed, on: try SampleLift.day("12-31"))
    #expect(account.outgo.last?.difference == Sample.yuan(-1))
    #expect(account.outgo.last?.reason == "少改一处管线")
    #expect(account.balance == Sample.yuan(1))
  }

  @Test func `what is left over goes back to the doors and opens no debt`() throws {
    var file = try Sample.spent()
    try Sample.take(
      [
        Sample.entry(10, .income, Fen(300), on: "10-22", reason: "利息"),
        Sample.entry(11, .surplus, Fen(100), on: "10-23", door: "2-201", reason: "利息按户退还"),
        Sample.entry(12, .surplus, Fen(100), on: "10-23", door: "2-301", reason: "利息按户退还"),
        Sample.entry(13, .surplus, Fen(100), on: "10-23", door: "2-401", reason: "利息按户退还"),
      ],
      in: &file
    )
    #expect(try Sample.standing(file).open == .zero)
    #expect(try Sample.refusal(of: .closed(closing()), in: file) == nil)
    let account = file.closingAccount(
      of: try #require(file.funds.first),
      on: try SampleLift.day("12-31")
    )
    #expect(account.doors.map(\.borne) == Array(repeating: Fen(7_499_900), count: 3))
  }

  @Test func `what is owed to somebody or not spent yet is no surplus`() throws {
    func surplus(_ number: Int, _ yuan: Int64) throws -> FundStep {
      .entered([
        try Sample.entry(
          number,
          .surplus,
          Sample.yuan(yuan),
          on: "12-30",
          door: "2-201",
          reason: "结余"
        )
      ])
    }
    // Everybody prepaid, and no contractor has anything.
    let prepaid = try Sample.paid()
    #expect(try Sample.refusal(of: surplus(4, 1), in: prepaid) == .linesUnpaid(["设备", "土建"]))
    // 50,000.00 each is to go back, 500.00 were advanced, and 9.00 of interest are left.
    var file = try Sample.built()
    try Sample.take(
      [
        Sample.entry(7, .advanced, Sample.yuan(500), on: "10-21", whom: "甲"),
        Sample.entry(8, .income, Sample.yuan(9), on: "10-22", reason: "利息"),
      ],
      in: &file
    )
    let standing = try Sample.standing(file)
    #expect(standing.owed == Sample.yuan(150_500) && standing.free == Sample.yuan(9))
    #expect(
      try Sample.refusal(of: surplus(9, 10), in: file)
        == .surplusOwed(owed: Sample.yuan(150_500), left: Sample.yuan(9))
    )
    #expect(try Sample.refusal(of: surplus(9, 9), in: file) == nil)
    let fund = try #require(file.funds.first)
    let shares = file.surplus(of: fund, on: try SampleLift.day("12-31")).map(\.amount)
    #expect(shares.reduce(Fen.zero, +) == Sample.yuan(9))
  }

  @Test func `what is left over goes to those who bore something, as they bore it`() throws {
    var file = try Sample.spent()
    try Sample.take([Sample.entry(10, .income, Fen(300), on: "10-22", reason: "利息")], in: &file)
    let day = try SampleLift.day("12-31")
    func surplus() throws -> [String: Fen] {
      let left = file.surplus(of: try #require(file.funds.first), on: day)
      return Dictionary(uniqueKeysWithValues: left.map { ($0.door.text, $0.amount) })
    }
    #expect(try surplus() == ["2-201": Fen(100), "2-301": Fen(100), "2-401": Fen(100)])
    let fund = try #require(file.funds.first)
    let bill = try #require(file.bill(of: fund, on: day))
    func replace(_ key: String, _ term: DoorTerm, for old: String) throws {
      try file.enter(
        .bill(
          Bill(
            key: key,
            title: bill.title,
            drawnUpOn: day,
            part: bill.part,
            lines: bill.lines,
            subsidies: bill.subsidies,
            rule: bill.rule,
            participants: bill.participants,
            terms: [term],
            replaces: .init(old, reason: "约定")
          )
        )
      )
    }
    // What the new bill makes of the accounts is paid and paid back before anything is left.
    var number = 10
    func settle(
      _ sums: [(kind: FundEntry.Kind, yuan: Int64, door: String?)]
    ) throws {
      try Sample.take(
        sums.map { sum in
          number += 1
          return try Sample.entry(
            number,
            sum.kind,
            Sample.yuan(sum.yuan),
            on: "12-31",
            door: sum.door,
            whom: sum.door == nil ? "施工单位" : nil,
            reason: sum.door == nil ? "约定" : nil
          )
        },
        in: &file
      )
    }
    let low = try SampleLift.door("2-201")
    try replace("免交", DoorTerm(low, .exempt, reason: "约定"), for: bill.key)
    #expect(try surplus().isEmpty)
    try settle([
      (.received, 37_500, "2-301"), (.received, 37_500, "2-401"), (.refunded, 75_000, "2-201"),
    ])
    #expect(try surplus() == ["2-301": Fen(150), "2-401": Fen(150)])
    try replace(
      "他人承担",
      DoorTerm(low, .exempt, reason: "约定", bearer: "施工单位"),
      for: "免交"
    )
    try settle([
      (.income, 75_000, nil), (.refunded, 37_500, "2-301"), (.refunded, 37_500, "2-401"),
    ])
    #expect(try surplus() == ["2-301": Fen(150), "2-401": Fen(150)])
    try replace("固定", DoorTerm(low, .fixed(Sample.yuan(25_000)), reason: "约定"), for: "他人承担")
    try settle([
      (.received, 25_000, "2-201"), (.received, 25_000, "2-301"), (.received, 25_000, "2-401"),
      (.outgo, 75_000, nil),
    ])
    // A fixed sum is neither more nor less however much is spent.
    #expect(try surplus() == ["2-301": Fen(150), "2-401": Fen(150)])
  }

  /// The works are paid, and of the subsidy of 150,000 so much came; every door got back
  /// what it has too much.
  private static func spent(subsidy: Int64, why: String? = nil) throws -> CaseFile {
    var file = try Sample.built(subsidy: subsidy, why: why)
    for (index, account) in try Sample.standing(file).creditors.enumerated() {
      let refund = try Sample.entry(
        7 + index,
        .refunded,
        account.refundOpen,
        on: "10-21",
        door: account.door.text
      )
      try Sample.take([refund], in: &file)
    }
    return file
  }

  @Test func `a subsidy that came in lower says why, and the account tells it`() throws {
    var file = try Self.spent(subsidy: 140_000)
    #expect(
      try Sample.refusal(of: .closed(closing()), in: file)
        == .subsidyUnexplained(planned: Sample.yuan(150_000), received: Sample.yuan(140_000))
    )
    try file.take(
      .closed(closing(subsidy: "验收核减")),
      withFund: Sample.number,
      on: SampleLift.day("12-31")
    )
    let fund = try #require(file.funds.first)
    let account = file.closingAccount(of: fund, on: try SampleLift.day("12-31"))
    #expect(
      account.subsidy
        == .init(planned: Sample.yuan(150_000), received: Sample.yuan(140_000), reason: "验收核减")
    )
    #expect(account.subsidy?.difference == Sample.yuan(-10_000))
    // The bill tells that its amounts are not those of the closing account.
    let bill = try #require(file.bill(of: fund, on: SampleLift.day("12-31")))
    #expect(file.subsidyClosed(for: bill) == account.subsidy)
    #expect(try Self.spent(subsidy: 140_000).subsidyClosed(for: bill) == nil)
    #expect(account.borne == Sample.yuan(235_000) && account.balance == .zero)
    #expect(file.subsidyUnexplained(by: fund) == nil && file.faults(of: fund).isEmpty)
  }

  @Test func `a subsidy of which more came is explained by its tranche, or by the closing`() throws
  {
    let file = try Self.spent(subsidy: 160_000, why: "追加")
    #expect(try Sample.refusal(of: .closed(closing()), in: file) == nil)
    let fund = try #require(file.funds.first)
    let account = file.closingAccount(of: fund, on: try SampleLift.day("12-31"))
    #expect(account.subsidy?.reason == "追加" && account.subsidy?.difference == Sample.yuan(10_000))
    // A tranche that says why for itself explains nothing that is wanting.
    let less = try Self.spent(subsidy: 140_000, why: "第一批")
    #expect(
      try Sample.refusal(of: .closed(closing()), in: less)
        == .subsidyUnexplained(planned: Sample.yuan(150_000), received: Sample.yuan(140_000))
    )
    // As the bill has it, nothing is told.
    let planned = try Self.spent(subsidy: 150_000)
    let plain = planned.closingAccount(
      of: try #require(planned.funds.first),
      on: try SampleLift.day("12-31")
    )
    #expect(plain.subsidy == nil)
  }

  @Test func `what an earlier version closed without a reason stays closed, and is remarked`()
    throws
  {
    let open = try Self.spent(subsidy: 140_000)
    var fund = try #require(open.funds.first)
    fund.closure = try closing()
    #expect(open.faults(of: fund, asHistory: true).isEmpty)
    #expect(
      open.faults(of: fund).map(\.refusal) == [
        .subsidyUnexplained(planned: Sample.yuan(150_000), received: Sample.yuan(140_000))
      ]
    )
    #expect(open.subsidyUnexplained(by: fund)?.reason == nil)
    #expect(open.subsidyUnexplained(by: fund)?.received == Sample.yuan(140_000))
  }

  /// The fund is opened again on 4 November.
  @Test(arguments: [("11-03", false), ("11-04", true), ("11-05", true)])
  func `a closing account drafted before its fund was opened again is not put up`(
    drafted: String,
    isTaken: Bool
  ) throws {
    var file = try Sample.spent()
    let closing = try closing()
    let (again, posted) = (try SampleLift.day("11-04"), try SampleLift.day("11-06"))
    try file.take(.closed(closing), withFund: Sample.number, on: closing.on)
    let reopening = FundEntry(number: 10, on: again, .reopened, .zero, reason: "201户加入")
    try file.take(.entered([reopening]), withFund: Sample.number, on: again)
    let draft = SampleLists.draft(
      .closingAccount,
      part: "2单元",
      on: posted,
      drafted: try SampleLift.day(drafted)
    )
    let refusal = CaseRefusal.draftBeforeReopening(
      fund: try #require(file.funds.first).title,
      on: again
    )
    #expect(file.outdated(draft, postedOn: posted) == (isTaken ? nil : refusal))
    if !isTaken { #expect(SampleLists.refusal(ofPosting: draft, in: file) == refusal) }
    file.notices.append(draft)
    let isWaiting = file.waiting(on: posted).contains { waiting in
      if case .post(let notice) = waiting.matter { notice.number == draft.number } else { false }
    }
    #expect(isWaiting == isTaken)
  }

  @Test func `who joins after a fund was closed changes nothing of its account`() throws {
    var file = try Sample.spent()
    try file.take(.closed(closing()), withFund: Sample.number, on: SampleLift.day("11-01"))
    let fund = try #require(file.funds.first)
    let told = file.closingAccount(of: fund, on: try SampleLift.day("11-01"))
    try Sample.join(on: "11-02", in: &file)
    #expect(try Sample.standing(file).open > .zero)
    let later = file.closingAccount(of: fund, on: try SampleLift.day("12-31"))
    #expect(later.isSettled && told.isSettled && later.isPaidAsBilled == told.isPaidAsBilled)
    #expect(later.doors == told.doors && later.doors.count == 3)
  }

  @Test func `all that stands against a closing is told at once`() throws {
    let file = try Sample.file()
    let fund = try #require(file.funds.first)
    let obstacles = file.obstacles(to: try closing(), of: fund, on: try SampleLift.day("12-31"))
    #expect(
      obstacles == [
        .duesOpen(doors: 3, Sample.yuan(375_000)),
        .differenceUnexplained("设备", planned: Sample.yuan(200_000), paid: .zero),
        .differenceUnexplained("土建", planned: Sample.yuan(175_000), paid: .zero),
        .subsidyUnexplained(planned: Sample.yuan(150_000), received: .zero),
      ]
    )
  }

  @Test func `a reason stands only where a line came out otherwise`() throws {
    var file = try Sample.paid()
    for (number, reason) in [(4, nil), (5, "同一发票分两次付")] as [(Int, String?)] {
      let part = try Sample.entry(
        number,
        .payment,
        Sample.yuan(100_000),
        on: "09-01",
        whom: "甲",
        line: "设备",
        invoice: "A1",
        reason: reason
      )
      try Sample.take([part], in: &file)
    }
    let account = file.closingAccount(
      of: try #require(file.funds.first),
      on: try SampleLift.day("12-31")
    )
    #expect(account.outgo.first?.difference == .zero && account.outgo.first?.reason == nil)
  }

  @Test func `who covers a gap is named as long as there is one`() throws {
    var file = try Sample.file()
    func covers(_ day: String) throws -> [String] {
      try #require(file.funds.first).covers(on: SampleLift.day(day))
    }
    let payments = [
      try Sample.entry(
        1,
        .payment,
        Fen(100),
        on: "09-01",
        whom: "甲",
        invoice: "A1",
        reason: "先付",
        cover: "甲"
      ),
      try Sample.entry(
        2,
        .payment,
        Fen(100),
        on: "09-03",
        whom: "乙",
        invoice: "A2",
        reason: "先付",
        cover: "乙"
      ),
      try Sample.entry(
        3,
        .payment,
        Fen(100),
        on: "09-04",
        whom: "乙",
        invoice: "A3",
        reason: "先付",
        cover: "乙"
      ),
      try Sample.entry(4, .advanced, Fen(300), on: "09-05", whom: "乙"),
    ]
    try Sample.take(payments, in: &file)
    #expect(try covers("08-31") == [] && covers("09-01") == ["甲"])
    #expect(try covers("09-04") == ["甲", "乙"] && covers("09-05") == [])
  }

  /// Random courses of a fund: what is taken keeps every law, whatever is refused.
  @Test func `whatever is entered, nothing is lost and nobody goes below zero`() throws {
    // A fund that is open cannot be opened again.
    let all = FundEntry.Kind.allCases.filter { $0 != .reopened }
    var kinds: Set<FundEntry.Kind> = []
    for seed in UInt64(1)...40 {
      var generator = SeededGenerator(seed: seed)
      // From the beginning, or once the works are paid and something may be left over.
      var file = try seed.isMultiple(of: 2) ? Sample.built() : Sample.file()
      var taken = 0
      for number in 11...70 {
        let kind = all.randomElement(using: &generator) ?? .income
        let month = Int.random(in: 7...11, using: &generator)
        let door = ["2-101", "2-201", "2-301", "2-401"].randomElement(using: &generator)
        let corrects = Int.random(in: 1...number, using: &generator)
        let corrected = try #require(file.funds.first).entry(numbered: corrects)
        let amount = Fen(Int64.random(in: 1...15_000_000, using: &generator))
        let entry = try Sample.entry(
          number,
          kind,
          kind == .reversal ? corrected?.amount ?? amount : amount,
          on: "\(month < 10 ? "0" : "")\(month)-01",
          door: kind.isOfADoor ? door : nil,
          whom: "某单位",
          line: kind == .payment ? ["设备", "土建"].randomElement(using: &generator) : nil,
          invoice: "A\(number)",
          corrects: corrects,
          reason: Bool.random(using: &generator) ? "原因" : nil
        )
        if try Sample.refusal(of: .entered([entry]), in: file) == nil {
          try Sample.take([entry], in: &file)
          taken += 1
          kinds.insert(kind)
        }
      }
      #expect(taken > 5, "seed \(seed)")
      let fund = try #require(file.funds.first)
      for month in 6...12 {
        let day = try #require(Day(2020, month, 28))
        let standing = file.standing(of: fund, on: day)
        #expect(standing.totals.balance >= .zero, "seed \(seed)")
        let held = standing.doors.reduce(Fen.zero) { $0 + $1.borne }
        let totals = standing.totals
        #expect(
          held == totals[.received] - totals[.refunded] - totals[.surplus],
          "seed \(seed)"
        )
        #expect(standing.doors.allSatisfy { $0.borne >= .zero }, "seed \(seed)")
        // A door that owes has nothing to get back.
        #expect(standing.doors.allSatisfy { $0.open == .zero || $0.refundOpen == .zero })
      }
      #expect(file.faults(of: fund).isEmpty, "seed \(seed)")
      #expect(Set(fund.receipts).count == fund.receipts.count, "seed \(seed)")
    }
    #expect(kinds == Set(all))
  }
}
