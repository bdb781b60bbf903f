import Testing

@testable import Deliberation

/// Everything that waits on a day, by who owes it.
struct DeskTests {
  private static func monday() throws -> Day { try SampleLift.day("06-08") }

  /// Something an office owes, so many days from the Monday.
  private static func waits(
    _ owes: String,
    in days: Int?,
    what: String = "事",
    community: String = "示例社区"
  ) throws -> Waiting {
    let due = try days.map { try monday() + $0 }
    return Waiting(
      number: CaseNumber(year: 2020, running: 1),
      title: "示例事项",
      place: Place(community: community, steps: [.init(.courtyard, "示例小区")]),
      matter: .action(meeting: 1, item: 1, ActionItem(what: what, who: owes, by: due)),
      owes: Term(owes, owes),
      due: due
    )
  }

  @Test(
    arguments: [
      (-1, Waiting.Urgency.overdue), (0, .today), (1, .coming), (nil, .undated),
    ] as [(Int?, Waiting.Urgency)]
  )
  func `what was due yesterday is overdue, and what is due today is not`(
    days: Int?,
    urgency: Waiting.Urgency
  ) throws {
    #expect(try Self.waits("居委会", in: days).urgency(on: try Self.monday()) == urgency)
  }

  @Test func `offices stand by their most pressing matter, and matters inside them likewise`()
    throws
  {
    let desk = Desk(
      [
        try Self.waits("丙", in: 3), try Self.waits("甲", in: nil, what: "无期限"),
        try Self.waits("乙", in: 0), try Self.waits("甲", in: 5),
        try Self.waits("丙", in: -2, what: "逾期"),
      ],
      on: try Self.monday()
    )
    #expect(desk.groups.map(\.office.name) == ["丙", "乙", "甲"])
    #expect(desk.groups.map(\.items.count) == [2, 1, 2])
    let monday = try Self.monday()
    #expect(desk.groups[0].items.map(\.waiting.due) == [monday - 2, monday + 3])
    #expect(desk.groups[2].items.map(\.waiting.due) == [monday + 5, nil])
    #expect(desk.count(.overdue) == 1 && desk.count(.today) == 1 && desk.count(.undated) == 1)
  }

  @Test(
    arguments: [
      ("（演示）社区居民委员会", "杜甫路社区", "杜甫路社区居委会"), ("社区居委会", "杜甫路社区", "杜甫路社区居委会"),
      ("杜甫路社区居民委员会", "杜甫路社区", "杜甫路社区居委会"), ("（演示）燃气公司", "杜甫路社区", "燃气公司"),
      ("社区网格员", "示例街道", "社区网格员"), ("（演示）", "示例社区", "（演示）"),
    ]
  )
  func `one office is written in several ways`(written: String, community: String, name: String) {
    let offices = Office.offices(in: Term(written, written), of: community)
    #expect(offices.map(\.name) == [name])
  }

  @Test func `two offices are two, in both languages`() {
    let two = Office.offices(
      in: Term("业主代表、社区居委会", "Owners' representative, residents' committee"),
      of: "示例社区"
    )
    #expect(two.map(\.name) == ["业主代表", "示例社区居委会"])
    #expect(two.map(\.english) == ["Owners' representative", "Residents' committee"])
    // Where the languages do not list alike, the term stays whole.
    let whole = Office.offices(in: Term("房管中心等部门", "Housing centre, other offices"), of: "示例社区")
    #expect(whole.map(\.name) == ["房管中心等部门"])
  }

  @Test func `what two offices owe stands once, and is found under both`() throws {
    let both = Waiting(
      number: nil,
      title: "示例",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      matter: .step(Term("表决", "Vote"), missing: []),
      owes: Term("业主代表、社区居委会", "Owners' representative, residents' committee"),
      due: nil
    )
    let desk = Desk([both, try Self.waits("燃气公司", in: 1)], on: try Self.monday())
    #expect(desk.items.count == 2)
    for asked in ["业主代表", "居委会", "社区居民委员会", "owners", "Residents"] {
      #expect(desk.owed(by: asked).items == [both], "\(asked)")
    }
    #expect(desk.owed(by: "燃气").items.count == 1)
    #expect(desk.owed(by: "城管").items.isEmpty)
  }

  @Test func `communities of one register keep their committees apart`() throws {
    let desk = Desk(
      [
        try Self.waits("社区居委会", in: 1, community: "甲社区"),
        try Self.waits("社区居民委员会", in: 2, community: "乙社区"),
      ],
      on: try Self.monday()
    )
    #expect(desk.groups.map(\.office.name) == ["甲社区居委会", "乙社区居委会"])
  }

  /// Three offices with two matters each take nine lines: three headings, six matters.
  @Test(arguments: [(9, 6), (8, 5), (7, 4), (6, 3), (5, 2), (4, 2), (2, 1), (1, 0), (0, 0)])
  func `what fits is the most pressing, a heading counting as a line`(
    lines: Int,
    shown: Int
  ) throws {
    let all = try ["甲", "乙", "丙"].enumerated().flatMap { index, office in
      [try Self.waits(office, in: index), try Self.waits(office, in: index + 10)]
    }
    let (desk, left) = Desk(all, on: try Self.monday()).fitting(lines: lines)
    let used = desk.groups.count + desk.items.count
    #expect(used <= lines && desk.items.count + left.count == 6)
    // The first three cost two lines each, the later three one.
    #expect(desk.items.count == shown)
    let latest = desk.items.compactMap(\.due).max()
    #expect(left.allSatisfy { waiting in latest.map { (waiting.due ?? $0) >= $0 } ?? true })
  }

  /// From Friday 2020-09-25: the make-up Sunday is worked, the holiday is not.
  @Test(
    arguments: [
      ("2020-09-25", "2020-09-27", 1), ("2020-09-25", "2020-10-09", 5),
      ("2020-06-08", "2020-06-12", 4), ("2020-06-12", "2020-06-12", nil),
      ("2030-12-30", "2031-01-02", nil),
    ] as [(String, String, Int?)]
  )
  func `working days left are counted by the State Council's calendar`(
    today: String,
    due: String,
    left: Int?
  ) throws {
    let waiting = Waiting(
      number: nil,
      title: "示例",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      matter: .step(Term("答复", "Answer"), missing: []),
      owes: Term("居委会", "Committee"),
      due: try Day(due).asked,
      unit: .working
    )
    #expect(waiting.workingDaysLeft(on: try Day(today).asked) == left)
  }

  @Test func `a step waits in one line, and not again beside what it lacks`() throws {
    let file = try SampleLift.complete()
    let days = try (0..<200).map { try SampleLift.day("03-01") + $0 }
    for day in days {
      for waiting in file.waiting(on: day) {
        guard case .step(_, let missing) = waiting.matter, waiting.due == nil else { continue }
        let alone = missing.contains { answer in
          switch answer.reason {
          case .noticeRunning, .objectionsOpen, .noticeNotEverywhere, .pollRunning,
            .pollAwaitsCount:
            false
          default: true
          }
        }
        #expect(alone, "on \(day)")
      }
    }
  }
}
