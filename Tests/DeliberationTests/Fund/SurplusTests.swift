import Testing

@testable import Deliberation

/// What is left over and given back (结余退还), once and to whom it belongs.
///
/// Three doors share 375,000 and a subsidy of 150,000; of the 200,000 for 设备 299.99 were not
/// needed.
struct SurplusTests {
  private typealias Sample = SampleFund

  private static let saved = Fen(299_99)

  /// Everybody prepaid, the works are paid for less than they stand at, and of the subsidy so
  /// much came and was paid back; `fixed` is what the first door pays once and for all.
  private static func built(subsidy: Int64 = 150_000, fixed: Int64? = nil) throws -> CaseFile {
    var file = try Sample.file()
    if let fixed { try settle(Sample.yuan(fixed), in: &file) }
    for account in try Sample.standing(file).doors {
      try move(.received, account.due, on: "07-01", door: account.door, in: &file)
    }
    for (line, amount) in [("设备", Sample.yuan(200_000) - saved), ("土建", Sample.yuan(175_000))] {
      try move(.payment, amount, on: "09-01", line: line, in: &file)
    }
    try come(subsidy, on: "10-20", in: &file)
    return file
  }

  /// The first door pays a fixed sum, and the others the rest.
  private static func settle(_ fixed: Fen, in file: inout CaseFile) throws {
    let index = try file.bills.firstIndex { $0.part == "2单元" }.asked
    let old = file.bills[index]
    file.bills[index] = Bill(
      key: old.key,
      title: old.title,
      drawnUpOn: old.drawnUpOn,
      part: old.part,
      lines: old.lines,
      subsidies: old.subsidies,
      rule: old.rule,
      participants: old.participants,
      terms: [
        DoorTerm(try SampleLift.door("2-201"), .fixed(fixed), reason: "协商固定金额", bearer: nil)
      ],
      rounding: nil
    )
  }

  private static func move(
    _ kind: FundEntry.Kind,
    _ amount: Fen,
    on day: String,
    door: Door? = nil,
    line: String? = nil,
    in file: inout CaseFile
  ) throws {
    let number = (file.funds.first?.entries.count ?? 0) + 1
    try Sample.take(
      [
        Sample.entry(
          number,
          kind,
          amount,
          on: day,
          door: door?.text,
          whom: [.payment, .advanced, .repaid].contains(kind) ? "施工单位" : nil,
          line: line,
          invoice: kind == .payment ? "A\(number)" : nil,
          reason: [.surplus, .income, .outgo].contains(kind) ? "结余" : nil
        )
      ],
      in: &file
    )
  }

  /// A tranche comes, and everybody gets back what is then too much.
  private static func come(_ subsidy: Int64, on day: String, in file: inout CaseFile) throws {
    try move(.subsidy, Sample.yuan(subsidy), on: day, in: &file)
    try refund(on: day, in: &file)
  }

  private static func refund(on day: String, in file: inout CaseFile) throws {
    for account in try Sample.standing(file, on: day).creditors {
      try move(.refunded, account.refundOpen, on: day, door: account.door, in: &file)
    }
  }

  /// What is left over goes to the doors.
  private static func give(on day: String, in file: inout CaseFile) throws {
    let fund = try file.funds.first.asked
    for share in file.surplus(of: fund, on: try SampleLift.day(day)) {
      try move(.surplus, share.amount, on: day, door: share.door, in: &file)
    }
  }

  /// The bill is lowered by what a line cost less.
  private static func lower(
    by less: Fen = saved,
    of what: String = "设备",
    on day: String,
    adding added: CostLine? = nil,
    in file: inout CaseFile
  ) throws {
    let old = try file.bill(of: file.funds.first.asked, on: SampleLift.day("12-31")).asked
    let lines = old.lines.map { line in
      line.what == what
        ? CostLine(what: line.what, amount: line.amount - less, kind: line.kind) : line
    }
    try file.enter(
      .bill(
        old.successor(
          key: "据实\(day)",
          title: "据实",
          on: SampleLift.day(day),
          because: "据实结算",
          lines: lines + [added].compactMap(\.self)
        )
      )
    )
  }

  /// Whether the fund closes with nothing left, and nobody is owed anything.
  private static func closes(_ file: CaseFile) throws -> Bool {
    let standing = try Sample.standing(file)
    let day = try SampleLift.day("12-31")
    let closure = Fund.Closure(
      on: day,
      by: "居委会",
      reasons: [.init(line: "设备", reason: "据实结算")]
    )
    return standing.totals.balance == .zero && standing.refundOpen == .zero
      && file.obstacles(to: closure, of: standing.fund, on: day).isEmpty
  }

  @Test(arguments: ["10-23", "11-01"], [nil, 40_000] as [Int64?])
  func `a bill that is lowered after its surplus was given back gives nobody that again`(
    lowered: String,
    fixed: Int64?
  ) throws {
    var file = try Self.built(fixed: fixed)
    try Self.give(on: "10-23", in: &file)
    let before = try Sample.standing(file)
    #expect(before.totals[.surplus] == Self.saved && before.takenUp == .zero)
    try Self.lower(on: lowered, in: &file)
    let after = try Sample.standing(file)
    #expect(after.takenUp == Self.saved && after.creditors.isEmpty)
    #expect(after.doors.map(\.borne) == before.doors.map(\.borne))
    #expect(try Self.closes(file))
  }

  @Test(arguments: ["10-23", "11-01"], [nil, 40_000] as [Int64?])
  func `what was given back before the last tranche is none of that tranche`(
    tranche: String,
    fixed: Int64?
  ) throws {
    var early = try Self.built(subsidy: 50_000, fixed: fixed)
    try Self.give(on: "10-23", in: &early)
    try Self.come(100_000, on: tranche, in: &early)
    var late = try Self.built(subsidy: 50_000, fixed: fixed)
    try Self.come(100_000, on: tranche, in: &late)
    try Self.give(on: tranche, in: &late)
    #expect(
      try Sample.standing(early).doors.map(\.borne) == Sample.standing(late).doors.map(\.borne)
    )
    #expect(try Self.closes(early) && Self.closes(late))
  }

  @Test(arguments: ["10-22", "10-23", "10-24"], [nil, 40_000] as [Int64?])
  func `a bill lowered about the day its surplus was given back leaves a later tranche whole`(
    lowered: String,
    fixed: Int64?
  ) throws {
    var file = try Self.built(subsidy: 50_000, fixed: fixed)
    if lowered < "10-23" {
      try Self.lower(on: lowered, in: &file)
      try Self.refund(on: lowered, in: &file)
      try Self.move(.income, Fen(3_00), on: "10-22", in: &file)
    }
    try Self.give(on: "10-23", in: &file)
    if lowered >= "10-23" { try Self.lower(on: lowered, in: &file) }
    try Self.come(100_000, on: "11-05", in: &file)
    #expect(try Self.closes(file))
    #expect(
      try Sample.standing(file).doors.reduce(.zero) { $0 + $1.refunded } == Sample.yuan(150_000)
        + (lowered < "10-23" ? Self.saved : .zero)
    )
  }

  @Test(arguments: [1, 99_99, 299_98, 299_99, 300_00, 500_00].map(Fen.init))
  func `taken up is no more than the bill fell`(fall: Fen) throws {
    var file = try Self.built(subsidy: 50_000)
    // Half of what was saved is paid back to the fund as well, and goes to the doors with it.
    try Self.move(.income, Fen(150_00), on: "10-22", in: &file)
    try Self.give(on: "10-23", in: &file)
    try Self.lower(by: fall, on: "11-01", in: &file)
    let standing = try Sample.standing(file)
    #expect(standing.totals[.surplus] == Self.saved + Fen(150_00))
    // What the fund lacks for the rest is no more than it gave.
    #expect(standing.takenUp == min(fall, Self.saved + Fen(150_00)))
    #expect(standing.refundOpen == max(.zero, fall - Self.saved - Fen(150_00)))
    // What is told at once to all holds after each was paid.
    guard standing.refundOpen == .zero else { return }
    try Self.come(99_999, on: "11-02", in: &file)
    #expect(try Sample.standing(file).creditors.isEmpty)
  }

  @Test(arguments: [nil, 40_000] as [Int64?])
  func `a part that came back from the bank goes to its door again`(fixed: Int64?) throws {
    var file = try Self.built(fixed: fixed)
    try Self.give(on: "10-23", in: &file)
    let before = try Sample.standing(file).doors.map(\.surplus)
    let entries = try #require(file.funds.first).entries
    let returned = try #require(entries.last { $0.kind == .surplus })
    try Sample.take(
      [
        Sample.entry(
          returned.number + 1,
          .reversal,
          returned.amount,
          on: "10-24",
          corrects: returned.number,
          reason: "退票"
        )
      ],
      in: &file
    )
    try Self.give(on: "10-25", in: &file)
    #expect(try Sample.standing(file).doors.map(\.surplus) == before)
    #expect(try Self.closes(file))
  }

  @Test(arguments: [1, 2, 7, 299_99].map(Fen.init))
  func `given in two parts it is shared as in one`(first: Fen) throws {
    var once = try Self.built()
    try Self.move(.income, Fen(100_00), on: "10-22", in: &once)
    var twice = once
    try Self.give(on: "10-26", in: &once)
    // Until the rest of it comes so much is left over.
    try Self.move(.outgo, Self.saved + Fen(100_00) - first, on: "10-22", in: &twice)
    try Self.give(on: "10-23", in: &twice)
    try Self.move(.income, Self.saved + Fen(100_00) - first, on: "10-24", in: &twice)
    try Self.give(on: "10-26", in: &twice)
    #expect(
      try Sample.standing(twice).doors.map(\.surplus) == Sample.standing(once).doors.map(\.surplus)
    )
    #expect(try Self.closes(once) && Self.closes(twice))
  }

  @Test func `who joined since first catches up with the others`() throws {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Sample.join(on: "10-24", in: &file)
    let joiner = try #require(Sample.standing(file).doors.first { $0.door.text == "2-101" })
    try Self.move(.received, joiner.open, on: "10-25", door: joiner.door, in: &file)
    try Self.refund(on: "10-25", in: &file)
    try Self.move(.income, Fen(100_01), on: "10-26", in: &file)
    try Self.give(on: "10-27", in: &file)
    let given = try Sample.standing(file).doors.map(\.surplus)
    #expect(given == [Fen(100_00), Fen(100_00), Fen(100_00), Fen(100_00)])
  }

  @Test(arguments: [1, 100_00, 299_98, 299_99].map(Fen.init), [false, true])
  func `who stays where one leaves pays for the surplus it had, and nobody is short`(
    fall: Fen,
    leavesFirst: Bool
  ) throws {
    var file = try Self.built(subsidy: 50_000)
    try Self.give(on: "10-23", in: &file)
    let left = try SampleLift.door("2-301")
    if leavesFirst { try Self.leave(left, on: "10-24", in: &file) }
    try Self.lower(by: fall, on: "10-25", in: &file)
    if !leavesFirst { try Self.leave(left, on: "10-26", in: &file) }
    try Self.signAgain(on: "10-27", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-28", door: account.door, in: &file)
    }
    try Self.come(100_000, on: "11-05", in: &file)
    try Self.give(on: "11-06", in: &file)
    #expect(try Self.closes(file))
    // Two bear what the works cost, alike but for a fen.
    let borne = try Sample.standing(file).doors.filter { $0.door != left }.map(\.borne)
    let apart = try #require(borne.max()) - #require(borne.min())
    #expect(borne.reduce(.zero, +) == Sample.yuan(225_000) - Self.saved && apart <= Fen(1))
  }

  private static func leave(_ door: Door, on day: String, in file: inout CaseFile) throws {
    let old = try file.bill(of: file.funds.first.asked, on: SampleLift.day("12-31")).asked
    try file.enter(
      .bill(
        old.successor(
          key: "退出\(day)",
          title: "退出",
          on: SampleLift.day(day),
          because: "协商退出",
          participants: old.payers.filter { $0 != door }
        )
      )
    )
  }

  /// Those who still pay sign another agreement for what is billed now; the first stands.
  private static func signAgain(on day: String, in file: inout CaseFile) throws {
    let day = try SampleLift.day(day)
    let payers = try file.bill(of: file.funds.first.asked, on: day).asked.participants
    let signatures = payers.map {
      Agreement.Signature(door: $0, on: day, by: .both, version: "补签", collectedBy: nil)
    }
    try file.enter(
      .agreement(
        Agreement(key: "补签", title: "补签", part: "2单元", version: "补签", signatures: signatures)
      )
    )
  }

  @Test
  func `where a bill is lowered and somebody joined since, who had more surplus pays it back`()
    throws
  {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Sample.join(on: "10-25", in: &file)
    try Self.lower(on: "10-26", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-27", door: account.door, in: &file)
    }
    try Self.refund(on: "10-28", in: &file)
    #expect(try Self.closes(file))
    let standing = try Sample.standing(file)
    for account in standing.doors {
      let apart = account.borne - account.due
      #expect(apart >= Fen(-1) && apart <= Fen(1), "\(account.door)")
    }
  }

  @Test(arguments: [false, true])
  func `what the fund has besides is left over anew`(comesFirst: Bool) throws {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    // The contractor hands back as much again: it is there for the doors.
    if comesFirst { try Self.move(.income, Fen(100_00), on: "10-31", in: &file) }
    try Self.lower(on: "11-01", in: &file)
    if !comesFirst { try Self.move(.income, Fen(100_00), on: "11-02", in: &file) }
    let standing = try Sample.standing(file)
    #expect(standing.takenUp == Self.saved && standing.refundOpen == .zero)
    #expect(standing.free == Fen(100_00))
    try Self.give(on: "11-03", in: &file)
    #expect(try Self.closes(file))
  }

  @Test(arguments: [false, true])
  func `who joined since has its part of what came in since`(lowersFirst: Bool) throws {
    var file = try Self.built(subsidy: 50_000)
    try Self.give(on: "10-23", in: &file)
    try Sample.join(on: "10-24", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-25", door: account.door, in: &file)
    }
    try Self.refund(on: "10-25", in: &file)
    if lowersFirst { try Self.lower(on: "10-26", in: &file) }
    try Self.move(.income, Fen(500_00), on: "10-26", in: &file)
    if !lowersFirst { try Self.lower(on: "10-27", in: &file) }
    try Self.come(100_000, on: "10-28", in: &file)
    try Self.give(on: "10-29", in: &file)
    #expect(try Self.closes(file))
    // Four of one weight bear what the works cost, less the subsidy and the 500.00.
    let borne = try Sample.standing(file).doors.map(\.borne)
    #expect(borne.reduce(.zero, +) == Sample.yuan(225_000) - Self.saved - Fen(500_00))
    #expect(try #require(borne.max()) - #require(borne.min()) <= Fen(2), "\(borne)")
  }

  @Test(arguments: [1, 100_00, 299_98, 299_99].map(Fen.init))
  func `what a line is paid after its surplus was given comes off what is paid back`(
    further: Fen
  ) throws {
    var file = try Self.built(subsidy: 50_000)
    try Self.give(on: "10-23", in: &file)
    try Self.move(.subsidy, Sample.yuan(100_000), on: "10-24", in: &file)
    try Self.move(.payment, further, on: "10-25", line: "设备", in: &file)
    let standing = try Sample.standing(file)
    #expect(standing.takenUp == further)
    #expect(standing.refundOpen == standing.totals.balance)
    try Self.refund(on: "10-26", in: &file)
    #expect(try Self.closes(file))
  }

  @Test(arguments: [1, 100_00, 299_98, 299_99].map(Fen.init))
  func `where nothing is to be paid back, the doors owe what a line was paid since`(
    further: Fen
  ) throws {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Self.move(.advanced, further, on: "10-24", in: &file)
    try Self.move(.payment, further, on: "10-25", line: "设备", in: &file)
    let standing = try Sample.standing(file)
    #expect(standing.takenUp == further && standing.open == further)
    for account in standing.debtors {
      try Self.move(.received, account.open, on: "10-27", door: account.door, in: &file)
    }
    try Self.move(.repaid, further, on: "10-28", in: &file)
    #expect(try Self.closes(file))
  }

  @Test func `what others paid in for it leaves the surplus with the doors`() throws {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Self.move(.income, Fen(100_00), on: "10-24", in: &file)
    try Self.move(.payment, Fen(100_00), on: "10-25", line: "设备", in: &file)
    #expect(try Sample.standing(file).takenUp == .zero)
    #expect(try Self.closes(file))
  }

  @Test func `a line that is added while another is lowered is paid by who had the surplus`()
    throws
  {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Self.lower(on: "10-24", adding: CostLine(what: "雨棚", amount: Sample.yuan(600)), in: &file)
    try Self.signAgain(on: "10-25", in: &file)
    #expect(try Sample.standing(file).open == Sample.yuan(600))
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-26", door: account.door, in: &file)
    }
    try Self.move(.payment, Sample.yuan(600), on: "10-27", line: "雨棚", in: &file)
    #expect(try Self.closes(file))
  }

  @Test(arguments: [1, 216_54, 499_99].map(Fen.init))
  func `what was given of a line added later is taken up besides what was given before`(
    paid: Fen
  ) throws {
    var file = try Self.built(subsidy: 50_000)
    try Self.give(on: "10-23", in: &file)
    let canopy = CostLine(what: "雨棚", amount: Sample.yuan(500))
    try Self.lower(on: "10-24", adding: canopy, in: &file)
    try Self.signAgain(on: "10-24", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-25", door: account.door, in: &file)
    }
    try Self.move(.payment, paid, on: "10-25", line: "雨棚", in: &file)
    try Self.give(on: "10-26", in: &file)
    try Self.lower(by: canopy.amount - paid, of: "雨棚", on: "10-27", in: &file)
    let standing = try Sample.standing(file)
    #expect(standing.takenUp == Self.saved + canopy.amount - paid)
    #expect(standing.refundOpen == .zero && standing.open == .zero)
    try Self.come(100_000, on: "11-05", in: &file)
    #expect(try Self.closes(file))
  }

  @Test(arguments: [1, 100_00, 299_98].map(Fen.init))
  func `who joined and had its part of a later surplus pays back no more than its part`(
    further: Fen
  ) throws {
    var file = try Self.built(subsidy: 50_000)
    try Self.give(on: "10-23", in: &file)
    try Self.move(.advanced, further, on: "10-23", in: &file)
    try Self.move(.payment, further, on: "10-23", line: "设备", in: &file)
    try Sample.join(on: "10-24", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-25", door: account.door, in: &file)
    }
    try Self.move(.repaid, further, on: "10-25", in: &file)
    try Self.refund(on: "10-25", in: &file)
    try Self.move(.income, Fen(1_000_00), on: "10-26", in: &file)
    try Self.give(on: "10-26", in: &file)
    try Self.lower(by: Self.saved - further, on: "10-27", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-28", door: account.door, in: &file)
    }
    try Self.come(100_000, on: "11-05", in: &file)
    try Self.give(on: "11-06", in: &file)
    #expect(try Self.closes(file))
    let borne = try Sample.standing(file).doors.map(\.borne)
    #expect(
      borne.reduce(.zero, +) == Sample.yuan(225_000) - Self.saved + further - Fen(1_000_00)
    )
    #expect(try #require(borne.max()) - #require(borne.min()) <= Fen(2), "\(borne)")
  }

  @Test func `what a dearer bill pays further for a line takes up no surplus`() throws {
    var file = try Self.built()
    try Self.give(on: "10-23", in: &file)
    try Self.lower(by: Fen(-1_000_00), on: "10-24", in: &file)
    try Self.signAgain(on: "10-24", in: &file)
    for account in try Sample.standing(file).debtors {
      try Self.move(.received, account.open, on: "10-25", door: account.door, in: &file)
    }
    try Self.move(.payment, Fen(1_000_00), on: "10-26", line: "设备", in: &file)
    #expect(try Sample.standing(file).takenUp == .zero)
    #expect(try Self.closes(file))
  }

  @Test func `a payment that was taken back takes up no surplus`() throws {
    var file = try Self.built()
    try Self.move(.income, Fen(100_00), on: "10-22", in: &file)
    try Self.give(on: "10-23", in: &file)
    let paid = try #require(file.funds.first).entries.filter { $0.kind == .payment }
    let number = try #require(file.funds.first?.entries.last).number
    let first = try #require(paid.first)
    try Sample.take(
      [
        Sample.entry(
          number + 1,
          .reversal,
          first.amount,
          on: "10-24",
          corrects: first.number,
          reason: "退票"
        )
      ],
      in: &file
    )
    try Self.move(.payment, first.amount, on: "10-25", line: "设备", in: &file)
    #expect(try Sample.standing(file).takenUp == .zero)
    #expect(try Self.closes(file))
  }
}
