import Testing

@testable import Deliberation

struct MeetingTests {
  private static let council = Council(
    name: "化肥厂楼院居民议事会",
    founded: "2019-05",
    charter: Charter(title: "议事会章程"),
    seats: (1...15).map { Council.Seat(title: "委员\($0)") }
  )

  private static func meeting(
    kind: Meeting.Kind = .council,
    day: String = "2019-06-12",
    agenda: [String] = ["楼院照明", "环境整治"],
    attendance: Attendance,
    motions: [Motion] = [],
    approvedOn: String? = nil
  ) throws -> Meeting {
    Meeting(
      key: "会议",
      kind: kind,
      title: "议事会会议",
      day: try Day(day).asked,
      room: "楼院活动室",
      chair: "议事会主任",
      recorder: "记录员",
      agenda: agenda,
      attendance: attendance,
      motions: motions,
      minutes: "纪要",
      approval: try approvedOn.map { Meeting.Approval(by: "主任", on: try Day($0).asked) }
    )
  }

  private static func motion(_ item: Int, _ votes: (Int, Int, Int)) -> Motion {
    Motion(text: "议案", item: item, inFavour: votes.0, against: votes.1, abstaining: votes.2)
  }

  private static let tenPresent = Attendance(
    due: 15,
    present: (1...10).map { "委员\($0)" },
    excused: [Attendance.Excuse(seat: "委员11", reason: "外出")]
  )

  @Test func `a meeting that agrees with itself is kept`() throws {
    let meeting = try Self.meeting(
      attendance: Self.tenPresent,
      motions: [Self.motion(1, (6, 3, 1)), Self.motion(2, (10, 0, 0)), Self.motion(2, (0, 0, 0))],
      approvedOn: "2019-06-12"
    )
    #expect(throws: Never.self) { try meeting.check(against: Self.council) }
    #expect(meeting.attendance.absentCount == 5)
  }

  @Test(
    arguments: [
      (Attendance(due: 15, presentCount: 16), [], nil, .morePresentThanDue(present: 16, due: 15)),
      (Attendance(due: 2, present: ["委员1", "委员1"]), [], nil, .seatTwice("委员1")),
      (
        Attendance(
          due: 2,
          present: ["委员1"],
          excused: [Attendance.Excuse(seat: "委员1", reason: "外出")]
        ),
        [], nil, .seatTwice("委员1")
      ),
      (Attendance(due: 2, present: ["楼长"]), [], nil, .unknownSeat("楼长")),
      (
        Attendance(due: 2, excused: [Attendance.Excuse(seat: "楼长", reason: "外出")]), [], nil,
        .unknownSeat("楼长")
      ),
      (tenPresent, [motion(0, (1, 0, 0))], nil, .motionNotOnAgenda(item: 0, agenda: 2)),
      (tenPresent, [motion(3, (1, 0, 0))], nil, .motionNotOnAgenda(item: 3, agenda: 2)),
      (
        tenPresent, [motion(1, (6, 4, 1))], nil,
        .moreVotesThanPresent(votes: 11, present: 10, item: 1)
      ),
      (tenPresent, [], "2019-06-11", .approvedBeforeHeld(Day(number: 18_058))),
    ] as [(Attendance, [Motion], String?, CaseRefusal)]
  )
  func `a meeting that contradicts itself is refused`(
    attendance: Attendance,
    motions: [Motion],
    approvedOn: String?,
    refusal: CaseRefusal
  ) throws {
    let meeting = try Self.meeting(
      attendance: attendance,
      motions: motions,
      approvedOn: approvedOn
    )
    #expect(throws: refusal) { try meeting.check(against: Self.council) }
  }

  @Test func `names are seats only where there is a council`() throws {
    let meeting = try Self.meeting(kind: .site, attendance: Attendance(due: 1, present: ["房管中心"]))
    #expect(throws: Never.self) { try meeting.check(against: nil) }
  }

  @Test(
    arguments: [
      (15, 10, (6, 4, 0), .carried), (15, 10, (5, 5, 0), .lost), (15, 10, (5, 4, 1), .lost),
      (15, 10, (6, 0, 0), .carried), (15, 9, (9, 0, 0), .noQuorum), (14, 10, (6, 4, 0), .carried),
      (14, 9, (9, 0, 0), .noQuorum), (15, 15, (8, 7, 0), .carried), (15, 15, (7, 7, 1), .lost),
      (15, 0, (0, 0, 0), .noQuorum),
    ] as [(Int, Int, (Int, Int, Int), Tally.Verdict)]
  )
  func `a council's motion by the shipped charter: two thirds present, more than half of them`(
    due: Int,
    present: Int,
    votes: (Int, Int, Int),
    verdict: Tally.Verdict
  ) throws {
    let motion = Self.motion(1, votes)
    let meeting = try Self.meeting(
      attendance: Attendance(due: due, presentCount: present),
      motions: [motion]
    )
    let tally = try #require(meeting.tally(of: motion, under: Self.council))
    #expect(tally.verdict == verdict)
    #expect(tally.entitled.heads == due)
    #expect(tally.participating.heads == present)
  }

  @Test(
    arguments: [
      (VotingRule.Base.entitled, 7, Tally.Verdict.lost), (.entitled, 8, .carried),
      (.participating, 5, .lost), (.participating, 6, .carried), (.deciding, 4, .lost),
      (.deciding, 5, .carried),
    ]
  )
  func `a charter says of whom half is counted`(
    base: VotingRule.Base,
    inFavour: Int,
    verdict: Tally.Verdict
  ) throws {
    // Fifteen members, ten present; where it matters four against.
    let against = base == .deciding ? 4 : 0
    let motion = Self.motion(1, (inFavour, against, 0))
    let meeting = try Self.meeting(attendance: Attendance(due: 15, presentCount: 10))
    let charter = Charter(title: "章程", base: base)
    let council = Council(name: "议事会", founded: "2019", charter: charter, seats: [])
    #expect(try #require(meeting.tally(of: motion, under: council)).verdict == verdict)
  }

  @Test func `what rule a meeting's motions fall under`() throws {
    let attendance = Attendance(due: 30, presentCount: 16)
    func decision(_ kind: Meeting.Kind, on day: String = "2020-06-01", under council: Council?)
      throws -> String
    {
      switch try Self.meeting(kind: kind, day: day, attendance: attendance).rule(of: council)
        .decision
      {
      case .tally(let rule): rule.name
      case .unchecked: "unchecked"
      case .ownersVote: "owners"
      case .nothing: "nothing"
      }
    }
    let council = Self.council
    #expect(try decision(.council, under: council) == "council")
    #expect(try decision(.council, under: nil) == "unchecked")
    #expect(try decision(.representatives, under: council) == "residents-assembly")
    #expect(try decision(.residents, on: "2025-12-31", under: council) == "residents-assembly")
    #expect(try decision(.residents, on: "2026-01-01", under: council) == "unchecked")
    #expect(try decision(.representatives, on: "2026-01-01", under: nil) == "unchecked")
    #expect(try decision(.owners, under: council) == "owners")
    for kind in [Meeting.Kind.consultation, .site, .jointReview] {
      #expect(try decision(kind, under: council) == "nothing")
    }
  }
}
