import Testing

@testable import Deliberation

/// By when a step is due, from the rule of the step to what waits.
struct DueRuleTests {
  private static func natural(_ days: Int) -> DueRule {
    .after(step: nil, days: days, unit: .natural)
  }
  private static func working(_ days: Int) -> DueRule {
    .after(step: nil, days: days, unit: .working)
  }

  /// The day it counts from is left out, and a rest day at the end moves.
  @Test(
    arguments: [
      (natural(10), "2020-09-01", "2020-09-11"), (natural(10), "2020-09-09", "2020-09-21"),
      (natural(7), "2020-09-25", "2020-10-09"), (natural(7), "2020-09-20", "2020-09-27"),
      (working(5), "2020-09-25", "2020-10-09"), (working(7), "2020-09-24", "2020-10-10"),
      (natural(1), "2020-09-10", "2020-09-11"), (natural(1), "2020-09-11", "2020-09-14"),
      (natural(0), "2020-09-10", nil), (natural(3651), "2020-09-10", nil),
      (natural(30), "2031-01-01", nil), (working(1), "2031-01-01", nil),
      (.ahead(hours: 48, of: Term("停气", "the outage")), "2020-09-10", nil),
    ] as [(DueRule, String, String?)]
  )
  func `a due day is counted as a notice period is`(rule: DueRule, from: String, due: String?)
    throws
  {
    let begin = try Day(from).asked
    #expect(rule.day(after: begin) == (try due.map { try Day($0).asked }))
  }

  private static func stage(_ key: String, due: DueRule?) -> Stage {
    let term = Term(key, key)
    return Stage(
      key,
      term,
      gates: [.documentOnFile(term)],
      owes: Term("社区居委会", "Residents' committee"),
      basis: term,
      due: due
    )
  }

  private func file(_ stages: [Stage]) throws -> CaseFile {
    CaseFile(
      folder: "due",
      title: "期限",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      parts: [],
      procedure: Procedure(key: "due", title: Term("期限", "due"), stages: stages),
      openedOn: try SampleLift.day("09-01"),
      office: "社区居委会",
      isSynthetic: true,
      summary: "",
      sources: [],
      counts: [],
      council: nil,
      premises: []
    )
  }

  @Test func `a step counts from the opening, from the step before, or from one that is named`()
    throws
  {
    var file = try file([
      Self.stage("a", due: Self.natural(3)), Self.stage("b", due: Self.working(1)),
      Self.stage("c", due: .after(step: "a", days: 10, unit: .natural)),
      Self.stage("d", due: nil),
    ])
    func due(on day: String) throws -> [Day?] {
      try #require(file.standing(on: try SampleLift.day(day))).steps.map(\.due)
    }
    // 2020-09-04 is a Friday.
    #expect(try due(on: "09-01") == [try SampleLift.day("09-04"), nil, nil, nil])
    try file.enter(.document(SampleLift.document("a", "09-04")))
    #expect(
      try due(on: "09-04") == [
        try SampleLift.day("09-04"), try SampleLift.day("09-07"), try SampleLift.day("09-14"), nil,
      ]
    )
    try file.passOver("b", because: "不需要", by: "社区居委会", on: try SampleLift.day("09-05"))
    #expect(try due(on: "09-05")[2] == (try SampleLift.day("09-14")))
    let waiting = file.waiting(on: try SampleLift.day("09-05"))
    #expect(waiting.map(\.due) == [try SampleLift.day("09-14")])
    try file.enter(.document(SampleLift.document("c", "09-10")))
    #expect(file.waiting(on: try SampleLift.day("09-10")).map(\.due) == [nil])
  }

  @Test func `a lift is to be registered and its papers handed over thirty days after acceptance`()
    throws
  {
    let file = try SampleLift.complete()
    let standing = try #require(file.standing(on: try SampleLift.day("09-21")))
    let dues = standing.steps.filter { $0.due != nil }
    #expect(dues.map(\.stage.key) == ["registration", "handover"])
    let accepted = try #require(standing.steps.first { $0.stage.key == "acceptance" }?.endedOn)
    let thirty = NoticePeriod(posted: accepted, days: 30).last
    #expect(dues.map(\.due) == [thirty, thirty])
    #expect(
      file.waiting(on: try SampleLift.day("09-21")).contains {
        if case .step = $0.matter { $0.due == thirty } else { false }
      }
    )
  }
}
