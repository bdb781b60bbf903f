import Testing

@testable import Deliberation

/// Money in the fund, before the works.
struct FundGateTests {
  private typealias Sample = SampleFund

  private func answer(_ file: CaseFile, on day: String, part: String = "2单元") throws -> GateAnswer {
    let answers = file.answers(to: .fundsInPlace, on: try SampleLift.day(day))
    return try #require(answers.first { $0.part == part })
  }

  @Test func `the works wait until the whole cost is there, to the fen`() throws {
    var file = try Sample.file()
    #expect(try answer(file, on: "07-10").metOn == nil)
    #expect(try answer(file, on: "07-10", part: "3单元").reason == .noFund)
    for (index, door) in ["2-201", "2-301"].enumerated() {
      try Sample.take(
        [Sample.entry(index + 1, .received, Sample.yuan(125_000), door: door)],
        in: &file
      )
    }
    let last = try Sample.entry(
      3,
      .received,
      Sample.yuan(125_000) - Fen(1),
      on: "07-03",
      door: "2-401"
    )
    try Sample.take([last], in: &file)
    guard case .fundsShort(_, let totals, let need) = try answer(file, on: "07-10").reason else {
      Issue.record("one fen is wanting")
      return
    }
    #expect(need - totals.raised == Fen(1))
    try Sample.take([Sample.entry(4, .received, Fen(1), on: "07-05", door: "2-401")], in: &file)
    #expect(try answer(file, on: "07-04").metOn == nil)
    #expect(try answer(file, on: "07-10").metOn == SampleLift.day("07-05"))
  }

  @Test func `who covers a gap counts, and once met it stays met`() throws {
    var file = try Sample.file()
    try Sample.take(
      [
        Sample.entry(1, .received, Sample.yuan(125_000), door: "2-201"),
        Sample.entry(2, .advanced, Sample.yuan(250_000), on: "07-02", whom: "某单位"),
        Sample.entry(3, .repaid, Sample.yuan(250_000), on: "08-01", whom: "某单位"),
      ],
      in: &file
    )
    #expect(try answer(file, on: "07-02").metOn == SampleLift.day("07-02"))
    #expect(try answer(file, on: "09-01").metOn == SampleLift.day("07-02"))
  }

  @Test func `the lift's works are not done without the money`() throws {
    var file = try SampleLift.file()
    let entries = try SampleLift.entries().filter { entry in
      if case .fund = entry { false } else { true }
    }
    let refused = file.enter(entries)
    #expect(
      refused.contains {
        if case .stageNotProven(_, let missing, _) = $0.refusal {
          missing == Procedure.lift.stage(named: "works")?.title
        } else {
          false
        }
      }
    )
    let day = try SampleLift.day("12-31")
    #expect(file.standing(on: day)?.steps[9].stage.key == "works")
    #expect(file.standing(on: day)?.current == 9)
    #expect(try SampleLift.complete().standing(on: day)?.current == nil)
  }
}
