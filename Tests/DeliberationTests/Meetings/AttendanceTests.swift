import Testing

@testable import Deliberation

struct AttendanceTests {
  private static let seats = (1...6).map { "委员\($0)" }
  private static let attendance = Attendance(
    due: 9,
    present: seats,
    excused: [.init(seat: "委员7", reason: "外出")],
    absent: ["委员8"],
    represented: [.init(seat: "委员9", by: "委员2")],
    late: [.init(seat: "委员2", from: 2)],
    leftEarly: [.init(seat: "委员3", after: 2)],
    recused: [.init(seat: "委员4", item: 2, reason: "本人提议")]
  )

  /// Item 1 without the late one, item 2 without who stood aside, item 3 without who left.
  @Test(arguments: [(1, 5, 5), (2, 5, 6), (3, 5, 6), (4, 5, 6)])
  func `who was there is told for each item`(item: Int, present: Int, withRepresented: Int) {
    #expect(Self.attendance.presentCount(for: item) == present)
    #expect(
      Self.attendance.presentCount(for: item, countingRepresented: true) == withRepresented
    )
  }

  @Test func `one who is late and stands aside is missed once`() {
    let attendance = Attendance(
      due: 3,
      presentCount: 3,
      late: [.init(seat: "甲", from: 2)],
      recused: [.init(seat: "甲", item: 1)]
    )
    #expect(attendance.presentCount(for: 1) == 2)
    #expect(attendance.presentCount(for: 2) == 3)
  }

  private static func meeting(
    _ attendance: Attendance = attendance,
    kind: Meeting.Kind = .council,
    motions: [Motion] = [],
    added: [Int] = [],
    signatories: [String] = []
  ) -> Meeting {
    Meeting(
      key: "会议",
      kind: kind,
      title: "会议",
      day: Day(number: 18_000),
      room: "活动室",
      chair: "主任",
      recorder: "记录员",
      agenda: ["一", "二", "三"],
      addedItems: added,
      attendance: attendance,
      motions: motions,
      minutes: "",
      signatories: signatories
    )
  }

  private static func council(mayAdd: Bool = false, counts: Bool = false) -> Council {
    Council(
      name: "议事会",
      founded: "2019",
      charter: Charter(title: "章程", mayAddItems: mayAdd, countsRepresented: counts),
      seats: (1...9).map { Council.Seat(title: "委员\($0)") }
    )
  }

  private static func motion(_ item: Int, _ inFavour: Int) -> Motion {
    Motion(text: "议案", item: item, inFavour: inFavour, against: 0, abstaining: 0)
  }

  /// Six of nine are two thirds; five are not, and six with the one represented.
  @Test(arguments: [(1, false, Tally.Verdict.noQuorum), (2, false, .noQuorum), (2, true, .carried)])
  func `a quorum is that of the item`(item: Int, counts: Bool, verdict: Tally.Verdict) throws {
    let motion = Self.motion(item, 5)
    let meeting = Self.meeting(motions: [motion])
    let council = Self.council(counts: counts)
    #expect(throws: Never.self) { try meeting.check(against: council) }
    #expect(try #require(meeting.tally(of: motion, under: council)).verdict == verdict)
  }

  @Test(
    arguments: [
      (meeting(motions: [motion(2, 6)]), .moreVotesThanPresent(votes: 6, present: 5, item: 2)),
      (meeting(motions: [motion(3, 4)], added: [3]), .decidedOffAgenda(item: 3)),
      (meeting(added: [4]), .itemNotOnAgenda(item: 4, agenda: 3)),
      (meeting(signatories: ["委员7"]), .signedAbsent("委员7")),
      (
        meeting(Attendance(due: 9, present: ["委员1"], late: [.init(seat: "委员2", from: 2)])),
        .notPresent("委员2")
      ),
      (
        meeting(Attendance(due: 9, present: ["委员1"], leftEarly: [.init(seat: "委员1", after: 4)])),
        .itemNotOnAgenda(item: 4, agenda: 3)
      ),
      (
        meeting(
          Attendance(
            due: 9,
            present: ["委员1"],
            late: [.init(seat: "委员1", from: 3)],
            leftEarly: [.init(seat: "委员1", after: 2)]
          )
        ), .leftBeforeComing("委员1")
      ),
      (
        meeting(Attendance(due: 2, present: ["委员1"], absent: ["委员2", "委员3"])),
        .moreNamedThanDue(named: 3, due: 2)
      ),
    ] as [(Meeting, CaseRefusal)]
  )
  func `attendance that contradicts itself is refused`(meeting: Meeting, refusal: CaseRefusal) {
    #expect(throws: refusal) { try meeting.check(against: Self.council()) }
  }

  @Test func `a charter may allow a decision on what came up at the meeting`() {
    let meeting = Self.meeting(motions: [Self.motion(3, 4)], added: [3])
    #expect(throws: Never.self) { try meeting.check(against: Self.council(mayAdd: true)) }
    #expect(throws: CaseRefusal.decidedOffAgenda(item: 3)) {
      var residents = meeting
      residents = Self.meeting(
        Attendance(due: 9, presentCount: 6),
        kind: .residents,
        motions: residents.motions,
        added: [3]
      )
      try residents.check(against: Self.council(mayAdd: true))
    }
  }
}
