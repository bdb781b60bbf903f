import Testing

@testable import Deliberation

struct MeetingLifeTests {
  private static let day = Day(number: 18_066)

  private static func meeting(
    _ key: String = "一",
    kind: Meeting.Kind = .council,
    on day: Day = day,
    noticeOn: Day? = nil,
    actions: [ActionItem] = [],
    carried: [CarriedItem] = [],
    minutes: String = "第一段\n\n第二段"
  ) -> Meeting {
    Meeting(
      key: key,
      kind: kind,
      title: "会议",
      day: day,
      room: "活动室",
      chair: "主任",
      recorder: "记录员",
      noticeOn: noticeOn,
      agenda: ["一"],
      attendance: Attendance(due: 9, presentCount: 7),
      actions: actions,
      carried: carried,
      minutes: minutes
    )
  }

  /// 「15日以前」 of a meeting: 14 days are too few, 15 the law's, 16 leave 15 between.
  @Test(arguments: [(14, "late"), (15, "lawful"), (16, "in time"), (40, "in time")])
  func `owners are called fifteen days ahead`(ahead: Int, standing: String) throws {
    let meeting = Self.meeting(kind: .owners, noticeOn: Self.day - ahead)
    #expect(Self.word(meeting, nil) == standing)
  }

  @Test(arguments: [(2, "late"), (3, "in time"), (4, "in time")])
  func `a council is called as its charter says`(ahead: Int, standing: String) throws {
    let council = Council(
      name: "议事会",
      founded: "2019",
      charter: Charter(title: "章程", noticeDays: 3),
      seats: []
    )
    #expect(Self.word(Self.meeting(noticeOn: Self.day - ahead), council) == standing)
    #expect(Self.word(Self.meeting(), council) == "unknown")
    #expect(Self.word(Self.meeting(kind: .site), council) == "none")
  }

  private static func word(_ meeting: Meeting, _ council: Council?) -> String {
    switch meeting.advanceStanding(under: meeting.rule(of: council)) {
    case .inTime?: "in time"
    case .lawful?: "lawful"
    case .late?: "late"
    case .unknown?: "unknown"
    case nil: "none"
    }
  }

  @Test func `minutes go from draft to locked, one step after the other`() throws {
    var meeting = Self.meeting()
    #expect(meeting.state == .draft)
    #expect(throws: MeetingRefusal.notApproved) {
      try meeting.take(.published, on: Self.day, by: "主任")
    }
    #expect(throws: MeetingRefusal.notHeld(Self.day)) {
      try meeting.take(.approved, on: Self.day - 1, by: "主任")
    }
    try meeting.take(.approved, on: Self.day + 2, by: "主任")
    #expect(meeting.state == .approved)
    #expect(throws: MeetingRefusal.notPublished) {
      try meeting.take(.locked, on: Self.day + 3, by: "主任")
    }
    #expect(throws: MeetingRefusal.outOfOrder(Self.day + 1, later: Self.day + 2)) {
      try meeting.take(.published, on: Self.day + 1, by: "主任")
    }
    try meeting.take(.published, on: Self.day + 3, by: "主任")
    try meeting.take(.locked, on: Self.day + 9, by: "主任")
    #expect(meeting.state == .locked)
    let locked = Handling(on: Self.day + 9, by: "主任")
    #expect(throws: MeetingRefusal.locked(locked)) {
      try meeting.take(
        .corrected(Self.meeting(minutes: "别的").text, reason: "错"),
        on: Self.day + 10,
        by: "主任"
      )
    }
  }

  @Test func `a correction keeps the old text with who, when and why`() throws {
    var meeting = Self.meeting(actions: [ActionItem(what: "修灯", who: "主任")])
    try meeting.take(.approved, on: Self.day, by: "主任")
    try meeting.take(.actionDone(item: 1), on: Self.day + 1, by: "主任")
    var text = Self.meeting(
      actions: [ActionItem(what: "修灯", who: "主任")],
      minutes: "第一段\n\n改过的第二段"
    ).text
    try meeting.take(.corrected(text, reason: "抄错"), on: Self.day + 2, by: "记录员")
    #expect(meeting.minutes == "第一段\n\n改过的第二段")
    #expect(meeting.corrections.map(\.earlier.minutes) == ["第一段\n\n第二段"])
    #expect(meeting.actions.map(\.doneOn) == [Self.day + 1])
    #expect(
      meeting.changes(by: 0) == [
        MinutesChange(field: .paragraph, before: .text("第二段"), after: .text("改过的第二段"))
      ]
    )
    #expect(throws: MeetingRefusal.nothingCorrected) {
      try meeting.take(.corrected(text, reason: "抄错"), on: Self.day + 2, by: "记录员")
    }
    text = Self.meeting(minutes: "第一段").text
    #expect(throws: MeetingRefusal.outOfOrder(Self.day + 1, later: Self.day + 2)) {
      try meeting.take(.corrected(text, reason: "早"), on: Self.day + 1, by: "记录员")
    }
  }

  @Test func `an action item is carried until a later meeting hears it is done`() throws {
    var file = CaseFile(
      folder: "议事会",
      title: "议事会",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      procedure: nil,
      openedOn: Self.day - 9,
      office: "居委会"
    )
    let actions = ["修灯", "清淤"].map { ActionItem(what: $0, who: "主任") }
    try file.enter(.meeting(Self.meeting(actions: actions)))
    #expect(file.openActions(on: Self.day).map(\.item) == [1, 2])
    let second = Self.meeting(
      "二",
      on: Self.day + 7,
      carried: [
        CarriedItem(meeting: "一", item: 1, what: "修灯", doneOn: Self.day + 5),
        CarriedItem(meeting: "一", item: 2, what: "清淤"),
      ]
    )
    try file.enter(.meeting(second))
    #expect(file.openActions(on: Self.day + 8).map(\.item) == [2])
    #expect(file.openActions(on: Self.day + 4).map(\.item) == [1, 2])
    let stray = Self.meeting(
      "三",
      on: Self.day + 8,
      carried: [CarriedItem(meeting: "一", item: 3, what: "无")]
    )
    #expect(throws: CaseRefusal.unknownAction(meeting: "一", item: 3)) {
      try file.enter(.meeting(stray))
    }
  }

  @Test func `a draft is replaced until it is approved, and keeps what was done`() throws {
    var file = CaseFile(
      folder: "议事会",
      title: "议事会",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      procedure: nil,
      openedOn: Self.day - 9,
      office: "居委会"
    )
    var first = Self.meeting(actions: [ActionItem(what: "修灯", who: "主任")])
    first.number = 4
    try file.record(first)
    try file.take(.actionDone(item: 1), withMeeting: 4, on: Self.day + 1, by: "主任")
    try file.record(Self.meeting(actions: [ActionItem(what: "修灯", who: "主任")], minutes: "新"))
    #expect(file.meetings.map(\.minutes) == ["新"])
    #expect(file.meetings.map(\.number) == [4])
    #expect(file.meetings[0].actions.map(\.doneOn) == [Self.day + 1])
    try file.take(.approved, withMeeting: 4, on: Self.day + 2, by: "主任")
    #expect(throws: CaseRefusal.keyTaken("一")) { try file.record(Self.meeting()) }
  }
}
