@testable import Deliberation

/// The fund of a stairwell of four doors, of which three share 375,000 and a subsidy of
/// 150,000: each prepays 125,000, gets back 50,000 and bears 75,000.
enum SampleFund {
  static let number = 14
  static let agreement = 11

  static func yuan(_ amount: Int64) -> Fen { Fen(amount * 100) }

  /// The case with everything on record and a fund in which nothing has moved.
  static func file() throws -> CaseFile {
    var file = try SampleLift.file()
    for entry in try SampleLift.entries() {
      if case .fund = entry { continue }
      if case .document(let document) = entry, document.day > (try SampleLift.day("06-30")) {
        continue
      }
      if case .notice(let notice) = entry, notice.purpose == .closingAccount { continue }
      guard case .agreement(var agreement) = entry else {
        try file.enter(entry)
        continue
      }
      agreement.number = agreement.part == "2单元" ? Self.agreement : Self.agreement + 1
      try file.enter(.agreement(agreement))
    }
    var fund = try SampleLift.fund("2单元", paid: false)
    fund.number = number
    try file.enter(.fund(fund))
    return file
  }

  static func entry(
    _ number: Int,
    _ kind: FundEntry.Kind,
    _ amount: Fen,
    on day: String = "07-01",
    door: String? = nil,
    receipt: Int? = nil,
    whom: String? = nil,
    line: String? = nil,
    invoice: String? = nil,
    corrects: Int? = nil,
    reason: String? = nil,
    cover: String? = nil
  ) throws -> FundEntry {
    FundEntry(
      number: number,
      on: try SampleLift.day(day),
      kind,
      amount,
      door: try door.map(SampleLift.door),
      receipt: receipt ?? (kind == .received ? number : nil),
      counterparty: whom,
      line: line,
      invoice: invoice,
      corrects: corrects,
      reason: reason,
      cover: cover
    )
  }

  /// Every door has prepaid on 07-01, under receipts 1 to 3.
  static func paid() throws -> CaseFile {
    var file = try file()
    for (index, door) in ["2-201", "2-301", "2-401"].enumerated() {
      let sum = try entry(index + 1, .received, yuan(125_000), door: door)
      try file.take(.entered([sum]), withFund: number, on: SampleLift.day("12-31"))
    }
    return file
  }

  /// The works are paid too, and of the subsidy of 150,000 so much came.
  static func built(subsidy: Int64 = 150_000, why: String? = nil) throws -> CaseFile {
    var file = try paid()
    try take(
      [
        entry(4, .payment, yuan(200_000), on: "09-01", whom: "施工单位", line: "设备", invoice: "A1"),
        entry(5, .payment, yuan(175_000), on: "09-02", whom: "施工单位", line: "土建", invoice: "A2"),
        entry(6, .subsidy, yuan(subsidy), on: "10-20", reason: why),
      ],
      in: &file
    )
    return file
  }

  /// The works are paid, the subsidy came, and every door got back its part.
  static func spent() throws -> CaseFile {
    var file = try built()
    try take(
      [
        entry(7, .refunded, yuan(50_000), on: "10-21", door: "2-201"),
        entry(8, .refunded, yuan(50_000), on: "10-21", door: "2-301"),
        entry(9, .refunded, yuan(50_000), on: "10-21", door: "2-401"),
      ],
      in: &file
    )
    return file
  }

  static func take(_ entries: [FundEntry], in file: inout CaseFile) throws {
    for entry in entries {
      try file.take(.entered([entry]), withFund: number, on: SampleLift.day("12-31"))
    }
  }

  /// 2-101 joins the bill, which is numbered 31, with a weight of 1.
  static func join(
    _ policy: LateJoining.Policy = .recomputed,
    on day: String = "08-01",
    in file: inout CaseFile
  ) throws {
    let day = try SampleLift.day(day)
    let index = try file.bills.firstIndex { $0.part == "2单元" }.asked
    file.bills[index].number = 31
    let change = PayerChange(
      .joined(LateJoining(policy, weight: Weight(1))),
      try SampleLift.door("2-101"),
      on: day,
      basis: "补签协议"
    )
    try file.take(change, inBill: 31, on: day)
  }

  /// Why a step is refused; nil where it is taken.
  ///
  /// What is refused leaves no trace.
  static func refusal(of step: FundStep, in file: CaseFile) throws -> FundRefusal? {
    var copy = file
    do throws(CaseRefusal) {
      try copy.take(step, withFund: number, on: Day(2020, 12, 31) ?? file.openedOn)
      return nil
    } catch {
      guard copy == file, case .fundRefused(_, let refusal, _) = error else { throw error }
      return refusal
    }
  }

  static func standing(_ file: CaseFile, on day: String = "12-31") throws -> FundStanding {
    file.standing(of: try file.funds.first.asked, on: try SampleLift.day(day))
  }
}
