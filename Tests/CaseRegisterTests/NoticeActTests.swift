import Foundation
import GRDB
import Testing

@testable import CaseRegister
@testable import Deliberation

@Suite struct `Acts on a notice` {
  static let office = TrialRegister.office
  static let number = CaseNumber(year: 2019, running: 1)
  static func day(_ day: Int) -> Day { Day(number: TrialRegister.day.number + day) }

  static func wording(_ title: String = "关于费用分摊的公示") -> NoticeWording {
    NoticeWording(
      title: title,
      addressee: "示例小区全体业主：",
      body: "正文。",
      effect: "期满无异议的，按本公示执行。",
      reception: "居委会办公室",
      issuers: ["示例社区居民委员会"],
      witnesses: ["示例街道办事处"],
      enclosures: ["分摊表"]
    )
  }

  static func draft(_ title: String = "关于费用分摊的公示") -> Notice {
    Notice(
      key: "list-1",
      kind: .publicReview,
      purpose: .costShares,
      list: 1,
      wording: wording(title),
      postedOn: day(1),
      term: PostingTerm(days: 7),
      boards: [Board("小区大门"), Board("1单元门口")],
      answerWithin: 3,
      drafted: Handling(on: day(1), by: office)
    )
  }

  /// A register of the real tables with one case.
  static func trial() throws -> TrialRegister {
    let trial = try TrialRegister(schema: .current)
    let place = Place(
      community: "示例社区",
      steps: [.init(.courtyard, "示例小区")]
    )
    let file = CaseFile(
      folder: "sample",
      title: "示例事项",
      place: place,
      procedure: nil,
      openedOn: day(0),
      office: office,
      premises: [Premises(door: try #require(Door("1-101")), kind: .dwelling)]
    )
    _ = try trial.register.enter(file, contacts: [], on: day(0), by: office)
    return trial
  }

  static func photo(_ trial: TrialRegister) throws -> Board.Photo {
    let file = trial.folder.deletingLastPathComponent().appendingPathComponent("photo.jpg")
    try Data("not really a picture".utf8).write(to: file)
    let kept = try trial.register.attach(file.path)
    return .init(moment: .start, takenOn: day(1), file: kept)
  }

  static func objection() -> Objection {
    Objection(
      number: 1,
      receivedOn: day(2),
      receivedBy: office,
      channel: .letter,
      category: "采光",
      original: "私下原话",
      door: Door("1-101"),
      wording: "担心采光",
      answerer: "示例社区居民委员会",
      answerBy: day(5)
    )
  }

  @discardableResult
  private func take(
    _ step: NoticeStep,
    _ trial: TrialRegister,
    on day: Int
  ) throws -> Done<Notice> {
    try trial.register.take(
      step,
      withNotice: 1,
      of: Self.number,
      on: Self.day(day),
      by: Self.office
    )
  }

  @Test func `a notice with everything that can happen to it comes back equal`() throws {
    let trial = try Self.trial()
    _ = try trial.register.draft(Self.draft(), in: Self.number, on: Self.day(1), by: Self.office)
    let steps: [(NoticeStep, Int, Act)] = [
      (.posted(places: [], copies: 2, witnesses: ["示例派出所"]), 1, .noticePosted),
      (.photographed(place: "小区大门", try Self.photo(trial)), 1, .boardNoted),
      (.foundDamaged(place: "小区大门", what: "被雨打湿"), 2, .boardNoted),
      (.reposted(place: "小区大门"), 2, .boardNoted),
      (.objected(Self.objection()), 2, .objectionReceived),
      (.extended(days: 3, reason: "雨天"), 3, .noticeExtended),
      (.corrected(Self.wording("更正后的公示"), reason: "错字"), 3, .noticeCorrected),
      (.replied(number: 1, text: "已答复", discussedIn: nil, outcome: "改用玻璃"), 4, .objectionAnswered),
      (.finalised, 30, .noticeFinalised),
      (.takenDown(places: ["小区大门"]), 30, .noticeTakenDown),
    ]
    for (step, day, act) in steps {
      let done = try take(step, trial, on: day)
      #expect(try trial.register.caseFile(Self.number)?.notices == [done.value])
      let entry = try #require(try trial.register.entry(trial.register.head().sequence))
      #expect(entry.act == act)
      #expect(entry.subjects == [Subject(.caseFile, Self.number), Subject(.notice, "2019-001-1")])
      #expect(!entry.facts.contains("私下原话") && !entry.facts.contains("1-101"))
    }
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a later draft of one key keeps its number, and an equal one leaves no entry`() throws
  {
    let trial = try Self.trial()
    for title in ["初稿", "二稿"] {
      let done = try trial.register.draft(
        Self.draft(title),
        in: Self.number,
        on: Self.day(1),
        by: Self.office
      )
      #expect(done.value.number == 1)
    }
    let head = try trial.register.head()
    let again = try trial.register.draft(
      Self.draft("二稿"),
      in: Self.number,
      on: Self.day(1),
      by: Self.office
    )
    #expect(again.seal == nil)
    #expect(try trial.register.head() == head)
    #expect(try trial.register.caseFile(Self.number)?.notices.map(\.title) == ["二稿"])
  }

  @Test func `a refusal leaves nothing, and a photo noted twice stands once`() throws {
    let trial = try Self.trial()
    _ = try trial.register.draft(Self.draft(), in: Self.number, on: Self.day(1), by: Self.office)
    let drafted = try trial.register.head()
    #expect(throws: CaseRefusal.noticeRefused(key: "list-1", .isDraft)) {
      try take(.finalised, trial, on: 2)
    }
    #expect(try trial.register.head() == drafted)
    let post = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    try take(post, trial, on: 1)
    #expect(throws: CaseRefusal.noticeRefused(key: "list-1", .alreadyPosted)) {
      try take(post, trial, on: 1)
    }
    let step = NoticeStep.photographed(place: "小区大门", try Self.photo(trial))
    try take(step, trial, on: 1)
    let head = try trial.register.head()
    #expect(try take(step, trial, on: 1).seal == nil)
    #expect(try trial.register.head() == head)
    let hash = String(repeating: "0", count: 64)
    let file = try #require(AttachmentName(hash: hash, format: "jpg"))
    let stranger = Board.Photo(moment: .end, takenOn: Self.day(1), file: file)
    #expect(throws: AttachmentRefusal.notInPlace(hash: hash)) {
      try take(.photographed(place: "小区大门", stranger), trial, on: 1)
    }
    #expect(try trial.register.head() == head)
  }

  @Test func `what stays in the house goes back, a posting does not`() throws {
    let trial = try Self.trial()
    _ = try trial.register.draft(Self.draft(), in: Self.number, on: Self.day(1), by: Self.office)
    try take(.posted(places: [], copies: 1, witnesses: []), trial, on: 1)
    let posted = try trial.register.head()
    let before = try #require(try trial.register.caseFile(Self.number))
    for step: NoticeStep in [
      .photographed(place: "小区大门", try Self.photo(trial)), .objected(Self.objection()),
      .takenDown(places: []),
    ] {
      try take(step, trial, on: 2)
      _ = try trial.register.undo(on: Self.day(3), by: Self.office)
      #expect(try trial.register.caseFile(Self.number) == before)
    }
    let subjects = [Subject(.caseFile, Self.number), Subject(.notice, "2019-001-1")]
    #expect(
      throws: UndoRefusal.leftTheHouse(
        .noticePosted,
        sequence: posted.sequence,
        subjects: subjects
      )
    ) { try trial.register.undo(on: Self.day(3), by: Self.office) }
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a register of the first schema is brought over whole`() throws {
    let first = Schema(migrations: [.first])
    let trial = try TrialRegister(schema: first)
    _ = try trial.register.perform(.caseImported, on: Self.day(0), by: Self.office) { act in
      try act.db.execute(
        sql: """
          INSERT INTO community VALUES (1, '示例社区');
          INSERT INTO place VALUES (1, 1, NULL, 'courtyard', '示例小区');
          INSERT INTO caseFile VALUES (1, 2019, 1, 'sample', '示例事项', 1, '[]', NULL,
            '2019-04-14', '示例街道办事处', 1, '', '[]');
          INSERT INTO notice VALUES (1, 1, 'list-1', 'publicReview', 'costShares', '标题', 1, NULL,
            '全体业主：', '2019-04-15',
            '{"counting":"civil","days":7,"hour":"18:00","unit":"natural"}',
            '["大门","门口"]', '办公室', 3, '["居委会"]', '["分摊表"]', '正文');
          INSERT INTO objection VALUES (1, 1, 0, 1, '2019-04-16', '采光', '担心采光', '居委会',
            '2019-04-17', '已答复');
          """
      )
    }
    #expect(try trial.register.verify().findings == [])
    trial.register = try trial.reopened(schema: .current)
    let notice = try #require(try trial.register.caseFile(Self.number)?.notices.first)
    #expect(
      notice
        == Notice(
          key: "list-1",
          number: 1,
          kind: .publicReview,
          purpose: .costShares,
          list: 1,
          wording: NoticeWording(
            title: "标题",
            addressee: "全体业主：",
            body: "正文",
            reception: "办公室",
            issuers: ["居委会"],
            enclosures: ["分摊表"]
          ),
          postedOn: Self.day(1),
          term: PostingTerm(days: 7),
          boards: [Board("大门"), Board("门口")],
          answerWithin: 3,
          objections: [
            Objection(
              number: 1,
              receivedOn: Self.day(2),
              category: "采光",
              wording: "担心采光",
              answerer: "居委会",
              reply: .init(on: Self.day(3), text: "已答复")
            )
          ]
        )
    )
    #expect(try trial.register.verify().findings == [])
    #expect(throws: UndoRefusal.schemaChanged(sequence: Schema.current.number + 1)) {
      try trial.register.undo(2, on: Self.day(3), by: Self.office)
    }
  }
}
