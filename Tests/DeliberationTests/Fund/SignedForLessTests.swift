import Deliberation
import Testing

/// What a fund asks of who signed before the bill was changed (变动后未补签).
struct SignedForLessTests {
  private typealias Sample = SampleFund

  /// The sample lift, 6,000.00 dearer since 1 September: 127,000.00 each instead of 125,000.00.
  private static func dearer(by amount: Int64 = 6_000) throws -> CaseFile {
    var file = try Sample.file()
    let old = try #require(file.bill(inForceFor: "2单元", on: SampleLift.day("08-31")))
    var new = old.successor(
      key: "二",
      title: "分摊",
      on: try SampleLift.day("09-01"),
      because: "工程量变更",
      lines: old.lines + [CostLine(what: "变更", amount: Sample.yuan(amount))]
    )
    new.number = 32
    try file.enter(.bill(new))
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
    let old = try #require(file.bill(inForceFor: "2单元", on: SampleLift.day("08-31")))
    var new = old.successor(
      key: "二",
      title: "分摊",
      on: try SampleLift.day("09-01"),
      because: "审价核减",
      lines: [CostLine(what: "工程", amount: old.gross - Sample.yuan(3_000))]
    )
    new.number = 32
    try file.enter(.bill(new))
    let standing = try Sample.standing(file, on: "09-01")
    #expect(standing.signedForLess.isEmpty)
    #expect(standing.doors.map(\.refundOpen) == Array(repeating: Sample.yuan(1_000), count: 3))
  }
}
