import Testing

@testable import Deliberation

/// Whether a notice of an outage is out 48 hours before it.
struct LeadCheckTests {
  private static func time(_ text: String) throws -> EventTime { try EventTime(text).asked }

  @Test(
    arguments: [
      ("2020-07-23 09:00", "2020-07-23 09:00"), ("2020-07-23 9:05", "2020-07-23 09:05"),
      ("2020-07-23 00:00", "2020-07-23 00:00"), ("2020-07-23 23:59", "2020-07-23 23:59"),
      ("2020-07-23 24:00", nil), ("2020-07-23 09:60", nil), ("2020-07-23", nil),
      ("2020-02-30 09:00", nil), ("09:00 2020-07-23", nil), ("2020-07-23 +9:00", nil),
    ] as [(String, String?)]
  )
  func `an event time is a day and an hour of it`(written: String, read: String?) {
    #expect(EventTime(written)?.description == read)
  }

  @Test(
    arguments: [
      ("2020-07-23 09:00", 48, "2020-07-21 09:00"), ("2020-07-23 09:00", 9, "2020-07-23 00:00"),
      ("2020-07-23 09:00", 10, "2020-07-22 23:00"), ("2020-01-01 00:00", 24, "2019-12-31 00:00"),
      ("2020-01-01 00:30", 1, "2019-12-31 23:30"), ("2020-07-23 09:00", 0, "2020-07-23 09:00"),
    ]
  )
  func `hours are taken off across midnight`(event: String, hours: Int, earlier: String) throws {
    #expect(try Self.time(event).earlier(byHours: hours) == (try Self.time(earlier)))
  }

  /// Outage on Thursday 2020-07-23 at 09:00: 48 hours before is Tuesday at 09:00.
  @Test(
    arguments: [
      ("07-20", .inTime), ("07-21", .onTheDay), ("07-22", .late), ("07-23", .late),
    ] as [(String, LeadCheck.Standing)]
  )
  func `a day before the last is in time, the last is to be checked, later is late`(
    posted: String,
    standing: LeadCheck.Standing
  ) throws {
    let check = LeadCheck(
      event: try Self.time("2020-07-23 09:00"),
      hours: 48,
      of: Term("停气", "the outage"),
      postedOn: try SampleLift.day(posted)
    )
    #expect(check.standing == standing)
  }

  @Test func `without an hour on the last day midnight decides the day`() throws {
    let check = LeadCheck(
      event: try Self.time("2020-07-23 00:00"),
      hours: 24,
      of: Term("停水", "the outage"),
      postedOn: try SampleLift.day("07-21")
    )
    #expect(check.latest.description == "2020-07-22 00:00" && check.standing == .inTime)
  }

  private static func file(_ notices: [Notice]) throws -> CaseFile {
    let outage = try #require(Procedure.gas.stages.first { $0.key == "outage" })
    var file = CaseFile(
      folder: "gas",
      title: "燃气入户",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: Procedure(key: "gas", title: Procedure.gas.title, stages: [outage]),
      openedOn: try SampleLift.day("07-01"),
      office: "社区居委会"
    )
    for notice in notices {
      if notice.drafted == nil { try file.enter(.notice(notice)) } else { try file.draft(notice) }
    }
    return file
  }

  private static func notice(
    _ event: String?,
    posted: String,
    drafted: String? = nil,
    kind: Notice.Kind = .circular
  ) throws -> Notice {
    Notice(
      key: "停气",
      number: 1,
      kind: kind,
      purpose: .works,
      event: try event.map(time),
      wording: NoticeWording(
        title: "停气通告",
        addressee: "全体住户",
        body: "停气。",
        issuers: ["（演示）燃气公司"]
      ),
      postedOn: try SampleLift.day(posted),
      boards: [Board("小区东门")],
      drafted: try drafted.map { Handling(on: try SampleLift.day($0), by: "燃气公司") }
    )
  }

  @Test func `a draft waits until 48 hours before the outage, and the step not beside it`() throws {
    let file = try Self.file([
      try Self.notice("2020-07-23 20:00", posted: "07-20", drafted: "07-15")
    ])
    let waiting = file.waiting(on: try SampleLift.day("07-18"))
    #expect(waiting.map(\.due) == [try SampleLift.day("07-21")])
    guard case .postAhead(_, let check)? = waiting.first?.matter else {
      Issue.record("\(waiting)")
      return
    }
    #expect(check.latest.description == "2020-07-21 20:00" && check.hours == 48)
    #expect(waiting.first?.urgency(on: try SampleLift.day("07-22")) == .overdue)
  }

  @Test(
    arguments: [
      ("2020-07-23 09:00", "07-20", LeadCheck.Standing.inTime),
      ("2020-07-23 09:00", "07-22", .late), (nil, "07-22", nil),
    ] as [(String?, String, LeadCheck.Standing?)]
  )
  func `a posted notice meets the step, and says how early it was`(
    event: String?,
    posted: String,
    standing: LeadCheck.Standing?
  ) throws {
    let file = try Self.file([try Self.notice(event, posted: posted)])
    let step = try #require(file.standing(on: try SampleLift.day("07-24"))?.steps.first)
    #expect(step.endedOn == (try SampleLift.day(posted)))
    if case .noticePostedAhead(_, _, let check)? = step.gates.first?.reason {
      #expect(check.standing == standing)
    } else {
      #expect(standing == nil)
    }
  }

  @Test func `a letter to one household announces no outage`() throws {
    let letter = try Self.notice("2020-07-23 09:00", posted: "07-22", kind: .delivery)
    let file = try Self.file([letter])
    #expect(file.leadCheck(of: letter) == nil)
  }
}
