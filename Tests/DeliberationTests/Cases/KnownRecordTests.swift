import Testing

@testable import Deliberation

/// What a page made as of a day may show of a case.
@Suite struct `A case as it was known on a day` {
  private static func day(_ text: String) throws -> Day { try SampleLift.day(text) }

  /// A notice to which everything happened, each on its own day of June 2020.
  private static func notice() throws -> Notice {
    func handling(_ on: String) throws -> Handling { Handling(on: try day(on), by: "居委会") }
    func wording(_ body: String) -> NoticeWording {
      NoticeWording(title: "公示", addressee: "全体业主", body: body, issuers: ["居委会"])
    }
    var objection = Objection(
      number: 1,
      receivedOn: try day("06-05"),
      category: "采光",
      wording: "担心采光",
      answerer: "居委会",
      reply: .init(on: try day("06-12"), text: "改用玻璃"),
      discussedIn: "late-meeting",
      outcome: "改用透明玻璃"
    )
    objection.outcome = "改用透明玻璃"
    return Notice(
      key: "n",
      number: 1,
      kind: .publicReview,
      purpose: .scheme,
      wording: wording("三稿"),
      postedOn: try day("06-01"),
      term: PostingTerm(days: 7),
      boards: [
        Board(
          "院门",
          putUp: try handling("06-01"),
          witnesses: ["街道办"],
          photos: [
            .init(
              moment: .start,
              takenOn: try day("06-02"),
              file: .yetToCome
            )
          ],
          damages: [
            .init(foundOn: try day("06-03"), what: "淋湿", reposted: try handling("06-04"))
          ],
          takenDown: try handling("06-20")
        ),
        Board("楼道", putUp: try handling("06-03"), witnesses: ["街道办"]),
      ],
      drafted: try handling("05-30"),
      extensions: [.init(on: try day("06-06"), by: "居委会", days: 3, reason: "下雨")],
      corrections: [
        .init(on: try day("06-07"), by: "居委会", reason: "错字", earlier: wording("一稿")),
        .init(on: try day("06-09"), by: "居委会", reason: "漏字", earlier: wording("二稿")),
      ],
      withdrawal: .init(on: try day("06-19"), by: "居委会", reason: "重做"),
      finality: try handling("06-18"),
      objections: [objection]
    )
  }

  private static func known(_ notice: Notice, on text: String) throws -> Notice? {
    let file = try SampleLift.complete()
    let later = try SampleLift.meeting(.consultation, "06-11", approved: "06-12")
    let meeting = Meeting(
      key: "late-meeting",
      kind: later.kind,
      title: later.title,
      day: later.day,
      room: later.room,
      chair: later.chair,
      recorder: later.recorder,
      agenda: later.agenda,
      attendance: later.attendance,
      minutes: later.minutes
    )
    return file.restored(
      canvasses: file.canvasses,
      meetings: file.meetings + [meeting],
      polls: file.polls,
      bills: file.bills,
      agreements: file.agreements,
      funds: file.funds,
      notices: [notice],
      documents: file.documents,
      skips: file.skips
    ).known(on: try day(text))?.notices.first
  }

  @Test func `a notice is known from the day it hangs, and no draft ever is`() throws {
    let notice = try Self.notice()
    for (day, isKnown) in [("05-30", false), ("05-31", false), ("06-01", true)] {
      #expect((try Self.known(notice, on: day) != nil) == isKnown, "\(day)")
    }
    #expect(
      try Self.known(
        notice.asDraft(notice.drafted ?? .init(on: Self.day("05-30"), by: "")),
        on: "12-31"
      ) == nil
    )
  }

  @Test func `what happened to a notice later is not known before its day`() throws {
    let notice = try Self.notice()
    func at(_ day: String) throws -> Notice { try #require(try Self.known(notice, on: day)) }
    for (day, body, corrections) in [
      ("06-06", "一稿", 0), ("06-07", "二稿", 1), ("06-08", "二稿", 1), ("06-09", "三稿", 2),
    ] {
      #expect(try at(day).body == body, "\(day)")
      #expect(try at(day).corrections.count == corrections, "\(day)")
    }
    #expect(try at("06-05").period?.days == 7)
    #expect(try at("06-06").period?.days == 10)
    #expect(try at("06-17").finality == nil)
    #expect(try at("06-18").finality != nil)
    #expect(try at("06-18").withdrawal == nil)
    #expect(try at("06-19").withdrawal != nil)
    #expect(try at("06-04").objections == [])
    #expect(try at("06-05").objections.count == 1)
    #expect(try at("06-01").boards[0].photos == [])
    #expect(try at("06-02").boards[0].photos.count == 1)
    #expect(try at("06-02").boards[0].damages == [])
    #expect(try at("06-03").boards[0].damages.first?.reposted == nil)
    #expect(try at("06-04").boards[0].damages.first?.reposted != nil)
    #expect(try at("06-02").boards[1].putUp == nil)
    #expect(try at("06-02").boards[1].witnesses == [])
    #expect(try at("06-19").boards[0].takenDown == nil)
    #expect(try at("06-20") == notice)
  }

  @Test func `an answer, what it changed and where it was discussed come with its day`() throws {
    let notice = try Self.notice()
    for (day, isAnswered) in [("06-05", false), ("06-11", false), ("06-12", true)] {
      let objection = try #require(try Self.known(notice, on: day)?.objections.first)
      #expect((objection.reply != nil) == isAnswered, "\(day)")
      #expect((objection.outcome != nil) == isAnswered, "\(day)")
      #expect((objection.discussedIn != nil) == isAnswered, "\(day)")
    }
  }

  @Test func `of a meeting to come only day, hours, room and agenda are known`() throws {
    let file = try SampleLift.complete()
    let held = try #require(file.meetings.first { $0.kind == .consultation })
    let before = try #require(file.known(on: held.day - 1)).meetings.first { $0.key == held.key }
    let announced = try #require(before)
    #expect(announced.title == held.title)
    #expect(announced.day == held.day)
    #expect(announced.room == held.room)
    #expect(announced.agenda == held.agenda)
    #expect(announced.minutes.isEmpty)
    #expect(announced.motions == [])
    #expect(announced.actions == [])
    #expect(announced.attendance == Attendance(due: 0))
    #expect(announced.chair.isEmpty && announced.recorder.isEmpty)
    #expect(announced.approval == nil)
    let on = try #require(file.known(on: held.day)).meetings.first { $0.key == held.key }
    #expect(on?.minutes == held.minutes)
    #expect(on?.approval == nil, "it was approved the day after")
    let after = try #require(file.known(on: held.day + 1)).meetings.first { $0.key == held.key }
    #expect(after == held)
  }

  @Test func `a meeting is not known before it was called`() throws {
    let file = try SampleLift.file()
    let held = try SampleLift.meeting(.consultation, "03-15", approved: nil)
    let called = Meeting(
      key: held.key,
      kind: held.kind,
      title: held.title,
      day: held.day,
      room: held.room,
      chair: held.chair,
      recorder: held.recorder,
      noticeOn: try Self.day("03-12"),
      agenda: held.agenda,
      attendance: held.attendance,
      minutes: held.minutes
    )
    var entered = file
    #expect(entered.enter([.meeting(called)]).isEmpty)
    #expect(entered.known(on: try Self.day("03-11"))?.meetings == [])
    #expect(entered.known(on: try Self.day("03-12"))?.meetings.count == 1)
  }

  @Test func `documents, bills, ballots, visits and signatures come with their day`() throws {
    let file = try SampleLift.complete()
    #expect(file.known(on: file.openedOn - 1) == nil)
    var day = file.openedOn
    while day <= (try Self.day("12-31")) {
      let known = try #require(file.known(on: day))
      #expect(known.documents == file.documents.filter { $0.day <= day }, "\(day)")
      #expect(known.bills == file.bills.filter { $0.drawnUpOn <= day }, "\(day)")
      #expect(known.canvasses.flatMap(\.visits).allSatisfy { $0.day <= day }, "\(day)")
      #expect(known.polls.allSatisfy { $0.opensOn <= day }, "\(day)")
      #expect(
        known.polls.flatMap(\.ballots).allSatisfy { $0.castOn.map { $0 <= day } ?? true },
        "\(day)"
      )
      #expect(
        known.agreements.flatMap(\.signatures).allSatisfy { $0.on.map { $0 <= day } ?? true },
        "\(day)"
      )
      day = day + 1
    }
  }

  @Test func `where the case stood comes out the same, and a day of a day is the earlier`() throws {
    let file = try SampleLift.complete()
    let end = try Self.day("12-31")
    #expect(file.known(on: end) == file)
    var day = file.openedOn
    while day <= end {
      let known = try #require(file.known(on: day))
      let (left, right) = (
        try #require(known.standing(on: day)), try #require(file.standing(on: day))
      )
      #expect(left.steps.map(\.state) == right.steps.map(\.state), "\(day)")
      #expect(
        left.steps.map { $0.gates.map(\.isMet) } == right.steps.map { $0.gates.map(\.isMet) },
        "\(day)"
      )
      #expect(try #require(file.known(on: day + 20)).known(on: day) == known, "\(day)")
      day = day + 1
    }
  }

  @Test(arguments: [
    ("2020", "2020-01-01", true), ("2021", "2020-12-31", false), ("2022年中", "2021-12-31", false),
    ("2022年中", "2022-01-01", true), ("2019-05", "2019-04-30", false),
    ("2019-05", "2019-05-01", true),
    ("2019-05-18", "2019-05-17", false), ("2019-05-18", "2019-05-18", true),
    ("约十年前", "2019-01-01", true),
    ("", "2019-01-01", true),
  ])
  func `a time has come as exactly as its source tells it`(told: String, day: String, isKnown: Bool)
    throws
  {
    #expect(try #require(Day(day)).reaches(told) == isKnown)
  }
}
