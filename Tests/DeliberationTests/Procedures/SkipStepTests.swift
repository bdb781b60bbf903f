import Testing

@testable import Deliberation

/// The one step that is passed over by hand.
struct SkipStepTests {
  private func refusal(_ file: CaseFile, _ step: String, on day: String) throws -> CaseRefusal? {
    var trial = file
    let on = try SampleLift.day(day)
    do throws(CaseRefusal) {
      try trial.passOver(step, because: "不需要", by: "社区居委会", on: on)
      return nil
    } catch {
      return error
    }
  }

  @Test func `only the step in hand is passed over`() throws {
    let file = try SampleLift.complete()
    let term: (String) throws -> Term = { key in
      try #require(Procedure.lift.stages.first { $0.key == key }).title
    }
    // On 04-20 the lift is at its vote, step 4.
    for name in ["4", "poll", "单元业主表决", "Vote of the stairwell's owners"] {
      #expect(try refusal(file, name, on: "04-20") == nil, "\(name)")
    }
    #expect(
      try refusal(file, "survey", on: "04-20")
        == .stageIsDone(term("survey"), on: try SampleLift.day("04-10"))
    )
    #expect(
      try refusal(file, "5", on: "04-20")
        == .stageIsAhead(term("result"), current: try term("poll"))
    )
    for name in ["0", "16", "-1", "", "vote"] {
      #expect(try refusal(file, name, on: "04-20") == .unknownStage(name))
    }
    #expect(
      try refusal(file, "poll", on: "02-28")
        == .beforeOpening(try SampleLift.day("02-28"), opened: file.openedOn)
    )
  }

  @Test func `it is kept with office, reason and day, and once`() throws {
    var file = try SampleLift.file()
    let day = try SampleLift.day("03-05")
    let skip = try file.passOver("1", because: "各户已经书面答复", by: "社区居委会", on: day)
    #expect(skip == Skip(stage: "canvass", office: "社区居委会", reason: "各户已经书面答复", on: day))
    let standing = try #require(file.standing(on: day))
    #expect(standing.steps[0].state == .skipped(skip))
    #expect(standing.current == 1)
    let title = try #require(Procedure.lift.stages.first).title
    #expect(try refusal(file, "1", on: "03-05") == .stageIsSkipped(title, on: day))
    // The day before it was not yet passed over, and still it is so only once.
    #expect(try refusal(file, "1", on: "03-04") == .stageIsSkipped(title, on: day))
  }
}
