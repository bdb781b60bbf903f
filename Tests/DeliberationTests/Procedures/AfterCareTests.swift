import Testing

@testable import Deliberation

/// What comes round once a lift runs: reminders, and no more.
struct AfterCareTests {
  private static func reminders(_ file: CaseFile, on day: String) throws -> [Waiting] {
    let day = try Day(day).asked
    return file.waiting(on: day).filter { $0.urgency(on: day) == .reminder }
  }

  private static func reasons(_ file: CaseFile, on day: String) throws -> [AfterCare.Reason] {
    try reminders(file, on: day).compactMap {
      if case .reminder(let date) = $0.matter { date.reason } else { nil }
    }
  }

  /// The day the sample lift was handed over.
  private static func handedOver(_ file: CaseFile) throws -> Day {
    let standing = try #require(file.standing(on: try SampleLift.day("12-31")))
    return try #require(standing.steps.first { $0.stage.key == "handover" }?.endedOn)
  }

  @Test(arguments: [(0, 15), (1, 15), (14, 15), (15, 15), (16, 30), (30, 30), (31, 45)])
  func `maintenance comes round every fifteen days from the handing over`(
    after: Int,
    next: Int
  ) throws {
    let file = try SampleLift.complete()
    let begin = try Self.handedOver(file)
    let days = try Self.reminders(file, on: (begin + after).description).compactMap(\.due)
    #expect(days == [begin + next], "\(after)")
  }

  @Test func `a record of maintenance begins the fifteen days anew`() throws {
    var file = try SampleLift.complete()
    let begin = try Self.handedOver(file)
    try file.enter(
      .document(Document(kind: "维护保养记录", title: "记录", day: begin + 20, issuer: "维保单位"))
    )
    let reasons = try Self.reasons(file, on: (begin + 21).description)
    #expect(reasons == [.every(days: 15, last: begin + 20)])
    #expect(try Self.reminders(file, on: (begin + 21).description).map(\.due) == [begin + 35])
    // On a day before it was made nobody knows of it.
    #expect(try Self.reasons(file, on: (begin + 19).description) == [.every(days: 15, last: nil)])
  }

  @Test(
    arguments: [
      ("2021-05-30", nil), ("2021-05-31", "2021-06-30"), ("2021-06-30", "2021-06-30"),
      ("2021-08-15", "2021-06-30"),
    ] as [(String, String?)]
  )
  func `inspection is asked for a month before the last one expires`(
    day: String,
    due: String?
  ) throws {
    var file = try SampleLift.complete()
    try file.enter(
      .document(
        Document(
          kind: "定期检验报告",
          title: "报告",
          day: try Day("2020-12-30").asked,
          issuer: "检验机构",
          validUntil: try Day("2021-07-31").asked
        )
      )
    )
    let found = try Self.reminders(file, on: day).filter {
      if case .reminder(let date) = $0.matter, case .expires = date.reason { true } else { false }
    }
    #expect(found.map(\.due) == (try due.map { [try Day($0).asked] } ?? []))
  }

  @Test func `the subsidy is claimed with its papers from registration until they are on file`()
    throws
  {
    let file = try SampleLift.complete()
    let standing = try #require(file.standing(on: try SampleLift.day("12-31")))
    func end(_ key: String) throws -> Day {
      try #require(standing.steps.first { $0.stage.key == key }?.endedOn)
    }
    func claims(_ day: Day) throws -> [Int] {
      try Self.reasons(file, on: day.description).compactMap {
        if case .claim(let papers) = $0 { papers.count } else { nil }
      }
    }
    let paper = try #require(file.documents.first { $0.kind == "补贴申领材料" })
    #expect(try claims(try end("registration") - 1).isEmpty)
    #expect(try claims(try end("registration")) == [3])
    #expect(try claims(paper.day).isEmpty)
  }

  @Test(
    arguments: [
      ("2021-03-31", 1, "2021-02-28"), ("2020-03-31", 1, "2020-02-29"),
      ("2021-01-15", 1, "2020-12-15"), ("2021-07-31", 2, "2021-05-31"),
      ("2021-02-28", 14, "2019-12-28"),
    ]
  )
  func `a month earlier has the same number, or is the end of its month`(
    day: String,
    months: Int,
    earlier: String
  ) throws {
    #expect(try Day(day).asked.monthsEarlier(months) == (try Day(earlier).asked))
  }
}
