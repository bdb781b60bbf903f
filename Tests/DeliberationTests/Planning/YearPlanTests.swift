import Testing

@testable import Deliberation

/// The plan of a year, read from the cases.
struct YearPlanTests {
  private static let request = Procedure.request

  /// A request with a document for each of its first steps, one on each day.
  private func matter(_ title: String, begun: Day, done days: [Day]) -> CaseFile {
    var file = CaseFile(
      folder: title,
      title: title,
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例楼院")]),
      procedure: Self.request,
      openedOn: begun,
      office: "社区居委会"
    )
    for (stage, day) in zip(Self.request.stages, days) {
      guard case .documentOnFile(let kind)? = stage.gates.first else { continue }
      file.documents.append(
        Document(kind: kind.chinese, title: kind.chinese, day: day, issuer: "社区居委会")
      )
    }
    return file
  }

  private func day(_ text: String) throws -> Day { try Day(text).asked }

  @Test(
    arguments: [
      ("2021-01-01", 1), ("2021-03-31", 1), ("2021-04-01", 2), ("2021-06-30", 2),
      ("2021-07-01", 3), ("2021-09-30", 3), ("2021-10-01", 4), ("2021-12-31", 4),
    ]
  )
  func `a step stands in the quarter of the day it was done`(written: String, quarter: Int) throws {
    let done = try day(written)
    let file = matter("事", begun: try day("2020-12-30"), done: [done])
    let plan = YearPlan([file], year: 2021, on: try day("2022-05-01"))
    let reached = plan.quarters.filter { $0.entries.contains { !$0.reached.isEmpty } }
    #expect(reached.map(\.number) == [quarter])
    #expect(plan.asOf == (try day("2021-12-31")), "a year that is over is told as it ended")
    #expect(plan.hasHappened)
  }

  @Test func `what is to be done stands in the quarter of the day it is looked at`() throws {
    let file = matter("事", begun: try day("2021-02-01"), done: [try day("2021-02-02")])
    let plan = YearPlan([file], year: 2021, on: try day("2021-08-15"))
    #expect(plan.quarters.map { $0.entries.count } == [1, 0, 1, 0])
    let now = try #require(plan.quarters[2].entries.first)
    #expect(now.ahead?.stage.key == "taken" && now.reached.isEmpty && !now.begins && !now.closes)
    #expect(plan.quarters[0].entries.first?.begins == true)
    #expect(plan.matters.first?.current?.stage.key == "taken")
  }

  @Test func `a matter is in every year from its opening to its closing, and in no other`() throws {
    let days = try ["2020-11-02", "2020-11-03", "2021-05-01", "2022-02-01", "2022-02-03"].map(day)
    let file = matter("事", begun: try day("2020-11-01"), done: days)
    let today = try day("2026-01-01")
    for (year, isIn) in [(2019, false), (2020, true), (2021, true), (2022, true), (2023, false)] {
      #expect(YearPlan([file], year: year, on: today).matters.isEmpty != isIn, "\(year)")
    }
    let last = YearPlan([file], year: 2022, on: today)
    #expect(last.quarters[0].entries.first?.closes == true)
    #expect(last.quarters.allSatisfy { $0.entries.allSatisfy { $0.ahead == nil } })
    // Seen in its second year, the third is not known.
    let middle = YearPlan([file], year: 2021, on: today)
    #expect(middle.matters.first?.closedOn == nil)
    #expect(middle.quarters[3].entries.first?.ahead?.stage.key == "done")
  }

  @Test func `a council's own file has no steps and is in no plan`() throws {
    let file = CaseFile(
      folder: "council",
      title: "议事会",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例楼院")]),
      procedure: nil,
      openedOn: try day("2021-01-01"),
      office: "议事会"
    )
    let plan = YearPlan([file], year: 2021, on: try day("2021-06-01"))
    #expect(plan.matters.isEmpty && !plan.hasHappened)
  }
}
