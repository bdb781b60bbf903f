import Deliberation
import Testing

/// What a fund asks of who signed before the bill was changed (变动后未补签).
struct SignedForLessTests {
  private typealias Sample = SampleFund

  /// A bill in the place of the one in force in the sample stairwell.
  private static func successor(
    in file: CaseFile,
    _ key: String = "二",
    on day: String,
    by difference: Int64 = 0,
    subsidies: [SubsidyGrant]? = nil,
    without leaver: Door? = nil
  ) throws -> Bill {
    let day = try SampleLift.day(day)
    let old = try #require(file.bill(inForceFor: "2单元", on: day))
    var new = old.successor(
      key: key,
      title: "分摊",
      on: day,
      because: "核价",
      lines: [CostLine(what: "工程", amount: old.gross + Sample.yuan(difference))],
      subsidies: subsidies,
      participants: old.payers.filter { $0 != leaver }
    )
    new.number = 32
    return new
  }

  /// The sample lift, 6,000.00 dearer since 1 September: 127,000.00 each instead of 125,000.00.
  private static func dearer(_ before: CaseFile? = nil) throws -> CaseFile {
    var file = try before ?? Sample.file()
    try file.enter(.bill(successor(in: file, on: "09-01", by: 6_000)))
    return file
  }

  @Test func `a door owes what it signed for until it signs for more`() throws {
    var file = try Self.dearer()
    let before = try Sample.standing(file, on: "08-31")
    #expect(before.signedForLess.isEmpty)
    let after = try Sample.standing(file, on: "09-02")
    #expect(after.doors.map(\.due) == before.doors.map(\.due))
    #expect(after.doors.map(\.billed) == after.doors.map { $0.due + Sample.yuan(2_000) })
    #expect(after.signedForLess.count == 3 && after.open == before.open)

    try file.take(
      .adopted(
        AgreementText(
          "变更后",
          adoptedOn: SampleLift.day("09-03"),
          earlier: .signAgain,
          reason: "费用变更"
        )
      ),
      withAgreement: Sample.agreement,
      on: SampleLift.day("09-03")
    )
    let door = try SampleLift.door("2-201")
    try file.take(
      .signed([
        Agreement.Signature(
          door: door,
          on: SampleLift.day("09-05"),
          by: .both,
          version: "变更后",
          collectedBy: nil
        )
      ]),
      withAgreement: Sample.agreement,
      on: SampleLift.day("09-05")
    )
    let signed = try Sample.standing(file, on: "09-05")
    let account = try #require(signed.doors.first { $0.door == door })
    #expect(account.hasSigned && account.due == account.billed && !account.signedForLess)
    #expect(
      account.due == (before.doors.first { $0.door == door }?.due ?? .zero) + Sample.yuan(2_000)
    )
  }

  @Test func `what was signed for stays what it was, however often the bill changes`() throws {
    var file = try Sample.file()
    let day = try SampleLift.day("09-30")
    func unsigned(_ bill: Bill) -> [String] {
      file.signedForLess(than: bill, on: day).map(\.text)
    }
    let doors = ["2-201", "2-301", "2-401"]
    #expect(try unsigned(Self.successor(in: file, on: "09-01", by: 3_000)) == doors)
    #expect(try unsigned(Self.successor(in: file, on: "09-01", by: -3_000)).isEmpty)
    file = try Self.dearer()
    // Less than the bill in force, and still more than was signed for; then as much as that.
    #expect(try unsigned(Self.successor(in: file, "三", on: "09-30", by: -3_000)) == doors)
    #expect(try unsigned(Self.successor(in: file, "三", on: "09-30", by: -6_000)).isEmpty)
    // Nothing was signed before the agreement.
    let early = try Self.successor(in: Sample.file(), on: "09-01", by: 3_000)
    #expect(try file.signedForLess(than: early, on: SampleLift.day("03-01")).isEmpty)
  }

  /// More is to be prepaid though less is borne in the end; or as much prepaid and more borne.
  @Test(arguments: [(3_000, 160_000), (0, 120_000)] as [(Int64, Int64)])
  func `more before the subsidy or after it asks for a signature`(
    difference: Int64,
    subsidy: Int64
  ) throws {
    let file = try Sample.file()
    let grants = [SubsidyGrant(rule: .fixed(Sample.yuan(subsidy)))]
    let new = try Self.successor(in: file, on: "09-01", by: difference, subsidies: grants)
    #expect(try file.signedForLess(than: new, on: SampleLift.day("09-01")).count == 3)
  }

  @Test func `who signed before somebody joined has signed for no less`() throws {
    var file = try Sample.file()
    try Sample.join(in: &file)
    let door = try SampleLift.door("2-101")
    let before = try Sample.standing(Sample.file(), on: "09-30")
    // Taken into a new bill it prepays more than it joined for, and nobody else does.
    let with = try Self.successor(in: file, on: "09-01")
    #expect(try file.signedForLess(than: with, on: SampleLift.day("09-01")) == [door])
    try file.enter(.bill(with))
    // It leaves again, and all is as it was signed.
    let back = try Self.successor(in: file, "三", on: "09-02", without: door)
    #expect(try file.signedForLess(than: back, on: SampleLift.day("09-02")).isEmpty)
    try file.enter(.bill(back))
    let after = try Sample.standing(file, on: "09-30")
    #expect(after.doors.map(\.due) == before.doors.map(\.due) && after.signedForLess.isEmpty)
  }

  @Test func `who left and comes back is bound by its new paper`() throws {
    var file = try Sample.file()
    let door = try SampleLift.door("2-201")
    try file.enter(.bill(Self.successor(in: file, on: "09-01", without: door)))
    let day = try SampleLift.day("09-05")
    let terms = LateJoining(.multiple(Ratio(2, over: 1)), proceeds: .fund)
    let back = PayerChange(.joined(terms), door, on: day, basis: "补签协议")
    try file.take(back, inBill: 32, on: day)
    let pays = try #require(try file.bills.last?.moves(among: file.premises).last).pays
    let account = try #require(
      try Sample.standing(file, on: "09-05").doors.first { $0.door == door }
    )
    #expect(account.due == pays && account.signedOn == day && !account.signedForLess)
  }

  @Test func `who joined while another was in owes no more once that one leaves`() throws {
    var file = try Sample.file()
    let (first, second) = (try SampleLift.door("2-101"), try SampleLift.door("2-201"))
    try file.enter(.bill(Self.successor(in: file, on: "09-01", without: second)))
    func take(_ kind: PayerChange.Kind, _ door: Door, on day: String) throws {
      let day = try SampleLift.day(day)
      try file.take(PayerChange(kind, door, on: day, basis: "补签协议"), inBill: 32, on: day)
    }
    func account(on day: String) throws -> DoorAccount {
      try #require(try Sample.standing(file, on: day).doors.first { $0.door == second })
    }
    try take(.joined(LateJoining(.recomputed, weight: Weight(1))), first, on: "09-02")
    try take(.joined(LateJoining(.recomputed, weight: Weight(1))), second, on: "09-03")
    let signed = try account(on: "09-03")
    #expect(signed.due == Sample.yuan(225_000 / 4) && !signed.signedForLess)
    try take(.left, first, on: "09-04")
    let after = try account(on: "09-04")
    #expect(after.due == signed.due && after.signedForLess)
    #expect(after.billed == Sample.yuan(225_000 / 3))
    let bill = try #require(file.bills.last)
    #expect(try file.signedForLess(than: bill, on: SampleLift.day("09-04")).contains(second))
  }

  /// It joined on 1 August, and is taken into a dearer bill on that day or the next.
  @Test(arguments: ["08-01", "08-02"])
  func `who joined owes what it joined for, whatever took its bill's place that day`(
    day: String
  ) throws {
    var file = try Sample.paid()
    try Sample.join(in: &file)
    let door = try SampleLift.door("2-101")
    let joined = try #require(
      try Sample.standing(file, on: "08-01").doors.first { $0.door == door }
    )
    try file.enter(.bill(Self.successor(in: file, on: day, by: 8_000)))
    let account = try #require(
      try Sample.standing(file, on: "08-03").doors.first { $0.door == door }
    )
    #expect(account.due == joined.due && account.signedForLess && account.billed > account.due)
  }

  @Test func `who pays the dearer share before signing for it is not paid back`() throws {
    var file = try Self.dearer()
    let entry = try Sample.entry(1, .received, Sample.yuan(127_000), on: "09-02", door: "2-201")
    try file.take(.entered([entry]), withFund: Sample.number, on: SampleLift.day("12-31"))
    let account = try #require(try Sample.standing(file, on: "09-02").doors.first)
    #expect(account.held == account.billed && account.open == .zero && account.refundOpen == .zero)
    let more = try Sample.entry(2, .received, Fen(1), on: "09-02", door: "2-201")
    #expect(throws: CaseRefusal.self) {
      try file.take(.entered([more]), withFund: Sample.number, on: SampleLift.day("12-31"))
    }
  }

  @Test func `a cheaper bill needs no signature, and what was paid above it goes back`() throws {
    var file = try Sample.paid()
    try file.enter(.bill(Self.successor(in: file, on: "09-01", by: -3_000)))
    let standing = try Sample.standing(file, on: "09-01")
    #expect(standing.signedForLess.isEmpty)
    #expect(standing.doors.map(\.refundOpen) == Array(repeating: Sample.yuan(1_000), count: 3))
  }

  @Test func `a fund is not closed with a rise that nobody signed for and nobody got back`() throws
  {
    // 2,000.00 a door more after everybody signed and paid; the whole subsidy came.
    var file = try Self.dearer(Sample.paid())
    try Sample.take([Sample.entry(4, .subsidy, Sample.yuan(150_000), on: "10-20")], in: &file)
    let door = try SampleLift.door("2-301")
    let account = try #require(Sample.standing(file).doors.first { $0.door == door })
    #expect(account.refundOpen == Sample.yuan(48_000) && account.keptUnsigned == Sample.yuan(2_000))
    let closing = Fund.Closure(on: try SampleLift.day("12-31"), by: "业主代表")
    func obstacles() throws -> [FundRefusal] {
      file.obstacles(to: closing, of: try #require(file.funds.first), on: closing.on)
    }
    let unsigned = FundRefusal.riseUnsigned(doors: 3, Sample.yuan(6_000))
    #expect(try obstacles().contains(unsigned))
    func refund(_ yuan: Int64, to door: String = "2-301", because why: String?) throws -> FundEntry
    {
      let number = 5 + (try #require(file.funds.first).entries.count - 4)
      return try Sample.entry(
        number,
        .refunded,
        Sample.yuan(yuan),
        on: "10-21",
        door: door,
        reason: why
      )
    }
    let notDue = FundRefusal.refundNotDue(door, due: Sample.yuan(48_000))
    for (yuan, why) in [(50_000, nil), (50_001, "没有补签")] as [(Int64, String?)] {
      #expect(try Sample.refusal(of: .entered([refund(yuan, because: why)]), in: file) == notDue)
    }
    for door in ["2-201", "2-301", "2-401"] {
      try Sample.take([refund(50_000, to: door, because: "没有补签")], in: &file)
    }
    let left = try obstacles()
    #expect(!left.contains { if case .riseUnsigned = $0 { true } else { false } }, "\(left)")
  }
}
