import Testing

@testable import Deliberation

/// What may be done with a notice, and what it refuses.
struct NoticeStepTests {
  static let june = noticeDay(2020, 6, 1)

  static func wording(
    body: String = "一、费用。\n\n二、办法。",
    effect: String? = "期满无异议的，公示第二榜。",
    reception: String? = "社区居委会",
    witnesses: [String] = ["（演示）社区居委会"]
  ) -> NoticeWording {
    NoticeWording(
      title: "费用分摊公示",
      addressee: "本单元全体业主",
      body: body,
      effect: effect,
      reception: reception,
      issuers: ["（演示）居民议事会"],
      witnesses: witnesses
    )
  }

  static func draft(
    kind: Notice.Kind = .publicReview,
    wording: NoticeWording = wording(),
    term: PostingTerm? = PostingTerm(days: 10),
    answerWithin: Int? = 5
  ) -> Notice {
    Notice(
      key: "第一榜",
      number: 3,
      kind: kind,
      purpose: .costShares,
      list: 1,
      wording: wording,
      postedOn: june,
      term: term,
      boards: [Board("单元入口"), Board("公告栏")],
      answerWithin: answerWithin,
      drafted: Handling(on: june - 3, by: "社区居委会")
    )
  }

  static func posted(on day: Day = june) throws -> Notice {
    var notice = draft()
    try notice.take(.posted(places: [], copies: 1, witnesses: []), on: day, by: "社区居委会")
    return notice
  }

  static func objection(_ number: Int, _ day: Day) -> Objection {
    Objection(number: number, receivedOn: day, category: "采光", wording: "担心变暗", answerer: "居委会")
  }

  private func refusal(_ notice: Notice, _ step: NoticeStep, on day: Day) -> NoticeRefusal? {
    var trial = notice
    do throws(NoticeRefusal) {
      try trial.take(step, on: day, by: "社区居委会")
      return nil
    } catch {
      #expect(trial == notice, "a refused step changes nothing")
      return error
    }
  }

  @Test func `a draft hangs nowhere until it is posted, and is dated by its posting`() throws {
    let draft = Self.draft()
    #expect(draft.isDraft)
    #expect(!draft.isPosted(by: Self.june + 100))
    let posted = try Self.posted(on: Self.june + 2)
    #expect(!posted.isDraft)
    #expect(posted.postedOn == Self.june + 2)
    #expect(!posted.isPosted(by: Self.june + 1))
    #expect(posted.isPosted(by: Self.june + 2))
    // 6月3日张贴，6月4日起10日，末日6月13日是周六，顺延至6月15日
    #expect(posted.period?.last == noticeDay(2020, 6, 15))
    #expect(posted.comesDownOn == noticeDay(2020, 6, 16))
  }

  @Test(
    arguments: [
      .objected(objection(1, june)), .finalised, .withdrawn(reason: "错"), .takenDown(places: []),
      .extended(days: 5, reason: "雨"), .corrected(wording(body: "改"), reason: "错"),
      .foundDamaged(place: "公告栏", what: "脱落"),
    ] as [NoticeStep]
  )
  func `nothing is done with a draft but posting it`(step: NoticeStep) {
    #expect(refusal(Self.draft(), step, on: Self.june + 1) == .isDraft)
  }

  @Test func `what a notice must tell is asked for at once`() {
    let bare = Self.wording(effect: nil, reception: nil, witnesses: [])
    let step = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    let review = Self.draft(wording: bare, term: nil, answerWithin: nil)
    #expect(
      refusal(review, step, on: Self.june)
        == .lacks([.period, .reception, .answerWithin, .effect, .witnesses])
    )
    #expect(
      refusal(Self.draft(kind: .circular, wording: bare, term: nil), step, on: Self.june) == nil
    )
    let witnessed = NoticeStep.posted(places: [], copies: 1, witnesses: ["社区居委会"])
    #expect(
      refusal(Self.draft(wording: Self.wording(witnesses: [])), witnessed, on: Self.june) == nil
    )
  }

  @Test func `the period is counted from the day the last of its places had it`() throws {
    var notice = Self.draft()
    let day = Self.june
    try notice.take(.posted(places: ["单元入口"], copies: 1, witnesses: []), on: day, by: "居委会")
    #expect(notice.period?.last == noticeDay(2020, 6, 11))
    #expect(notice.missingBoards(on: day).map(\.place) == ["公告栏"])
    try notice.take(.posted(places: ["公告栏"], copies: 2, witnesses: []), on: day + 4, by: "居委会")
    #expect(notice.postedOn == day)
    #expect(notice.countedFrom == day + 4)
    #expect(notice.period?.last == noticeDay(2020, 6, 15))
    #expect(notice.missingBoards(on: day + 4).isEmpty)
    let again = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    #expect(refusal(notice, again, on: day + 5) == .alreadyPosted)
    let nowhere = NoticeStep.posted(places: ["门卫室"], copies: 1, witnesses: [])
    #expect(refusal(notice, nowhere, on: day + 5) == .unknownPlace("门卫室", known: ["单元入口", "公告栏"]))
  }

  @Test func `a notice with an open objection cannot become final`() throws {
    var notice = try Self.posted()
    let last = try #require(notice.period?.last)
    #expect(refusal(notice, .finalised, on: last) == .periodRuns(last: last))
    try notice.take(.objected(Self.objection(1, Self.june + 4)), on: Self.june + 4, by: "居委会")
    try notice.take(.objected(Self.objection(2, Self.june + 5)), on: Self.june + 5, by: "居委会")
    #expect(refusal(notice, .finalised, on: last + 1) == .objectionsOpen([1, 2]))
    for number in [1, 2] {
      let reply = NoticeStep.replied(number: number, text: "已改", discussedIn: nil, outcome: nil)
      try notice.take(reply, on: last + number, by: "居委会")
    }
    #expect(refusal(notice, .finalised, on: last + 1) == .objectionsOpen([2]))
    try notice.take(.finalised, on: last + 2, by: "居委会")
    #expect(notice.finality == Handling(on: last + 2, by: "居委会"))
    #expect(refusal(notice, .finalised, on: last + 3) == .final(on: last + 2))
    #expect(
      refusal(notice, .corrected(Self.wording(body: "改"), reason: "错"), on: last + 3)
        == .final(on: last + 2)
    )
  }

  @Test func `an extension lengthens a period that still runs`() throws {
    var notice = try Self.posted()
    let last = try #require(notice.period?.last)
    #expect(
      refusal(notice, .extended(days: 5, reason: "雨"), on: last + 1) == .periodOver(last: last)
    )
    #expect(
      refusal(notice, .extended(days: 0, reason: "雨"), on: last) == .badExtension(0, most: 3640)
    )
    try notice.take(.extended(days: 5, reason: "雨"), on: last, by: "居委会")
    #expect(notice.period?.days == 15)
    #expect(notice.period?.last == noticeDay(2020, 6, 16))
  }

  @Test func `a correction keeps what was printed before, and a withdrawal everything`() throws {
    var notice = try Self.posted()
    let later = Self.wording(body: "一、费用。\n\n二、新办法。\n\n三、补充。")
    #expect(
      refusal(notice, .corrected(notice.wording, reason: "错"), on: Self.june + 1)
        == .nothingCorrected
    )
    try notice.take(.corrected(later, reason: "写错"), on: Self.june + 1, by: "居委会")
    #expect(notice.body == later.body)
    #expect(
      notice.changes(by: 0) == [
        WordingChange(.paragraph, before: "二、办法。", after: "二、新办法。"),
        WordingChange(.paragraph, before: nil, after: "三、补充。"),
      ]
    )
    try notice.take(.corrected(Self.wording(), reason: "原来没有错"), on: Self.june + 2, by: "居委会")
    #expect(notice.changes(by: 0).count == 2)
    #expect(notice.changes(by: 1).count == 2)
    #expect(notice.changes(by: 2).isEmpty)
    try notice.take(.withdrawn(reason: "方案重做"), on: Self.june + 3, by: "居委会")
    #expect(!notice.isWithdrawn(by: Self.june + 2))
    #expect(notice.isWithdrawn(by: Self.june + 3))
    #expect(notice.comesDownOn == Self.june + 3)
    #expect(notice.overdueBoards(on: Self.june + 3).count == 2)
    #expect(notice.corrections.count == 2)
  }

  @Test func `what is torn waits until it hangs again, and what hangs too long is told`() throws {
    var notice = try Self.posted()
    let day = Self.june + 2
    try notice.take(.foundDamaged(place: "公告栏", what: "被雨水打湿"), on: day, by: "居委会")
    #expect(notice.openDamages(on: day).map(\.board.place) == ["公告栏"])
    #expect(refusal(notice, .reposted(place: "单元入口"), on: day) == .noDamage("单元入口"))
    try notice.take(.reposted(place: "公告栏"), on: day + 1, by: "居委会")
    #expect(notice.openDamages(on: day).count == 1)
    #expect(notice.openDamages(on: day + 1).isEmpty)
    let down = try #require(notice.comesDownOn)
    #expect(notice.overdueBoards(on: down - 1).isEmpty)
    #expect(notice.overdueBoards(on: down).map(\.place) == ["单元入口", "公告栏"])
    try notice.take(.takenDown(places: ["公告栏"]), on: down, by: "居委会")
    #expect(notice.overdueBoards(on: down).map(\.place) == ["单元入口"])
    #expect(
      refusal(notice, .takenDown(places: ["公告栏"]), on: down + 1)
        == .alreadyDown(on: down)
    )
    let photo = Board.Photo(moment: .end, takenOn: down, file: .yetToCome)
    #expect(refusal(notice, .photographed(place: "公告栏", photo), on: down) == nil)
    #expect(
      refusal(notice, .foundDamaged(place: "公告栏", what: "脱落"), on: down + 1)
        == .nothingHangs("公告栏", on: down + 1)
    )
  }

  @Test func `a step entered late must go together with what is on record of later days`() throws {
    var notice = try Self.posted()
    let june = Self.june
    try notice.take(.corrected(Self.wording(body: "二"), reason: "错"), on: june + 5, by: "居委会")
    try notice.take(.takenDown(places: ["公告栏"]), on: june + 8, by: "居委会")
    let before = notice
    // A correction of an earlier day would stand after a later one.
    let third = NoticeStep.corrected(Self.wording(body: "三"), reason: "错")
    #expect(refusal(notice, third, on: june + 4) == .outOfOrder(june + 4, later: june + 5))
    #expect(refusal(notice, third, on: june + 5) == nil)
    // Withdrawn before it was corrected and taken down.
    let withdrawn = NoticeStep.withdrawn(reason: "重做")
    #expect(refusal(notice, withdrawn, on: june + 4) == .outOfOrder(june + 4, later: june + 5))
    #expect(refusal(notice, withdrawn, on: june + 5) == nil)
    // What fits in between is taken, however late it is entered.
    #expect(refusal(notice, .objected(Self.objection(1, june + 2)), on: june + 2) == nil)
    #expect(notice == before)
    // An objection received before the last word would have kept it open.
    var final = try Self.posted()
    let last = try #require(final.period?.last)
    try final.take(.finalised, on: last + 1, by: "居委会")
    let late = NoticeStep.objected(Self.objection(1, last))
    #expect(refusal(final, late, on: last) == .outOfOrder(last, later: last + 1))
    #expect(
      refusal(final, .posted(places: [], copies: 1, witnesses: []), on: last + 2)
        == .final(on: last + 1)
    )
  }

  @Test func `days that cannot be are refused with both days`() throws {
    let june = Self.june
    let posting = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    for (day, expected) in [
      (june - 4, NoticeRefusal.beforeDraft(june - 4, drafted: june - 3)), (june - 3, nil),
    ] as [(Day, NoticeRefusal?)] {
      #expect(refusal(Self.draft(), posting, on: day) == expected, "\(day)")
    }
    var notice = try Self.posted()
    func objection(due: Day) -> Objection {
      Objection(
        number: 1,
        receivedOn: june + 2,
        category: "采光",
        wording: "暗",
        answerer: "居委会",
        answerBy: due
      )
    }
    #expect(
      refusal(notice, .objected(objection(due: june + 1)), on: june + 2)
        == .dueBeforeReceipt(june + 1, received: june + 2)
    )
    try notice.take(.objected(objection(due: june + 2)), on: june + 2, by: "居委会")
    func reply(_ number: Int) -> NoticeStep {
      .replied(number: number, text: "好", discussedIn: nil, outcome: nil)
    }
    #expect(
      refusal(notice, reply(1), on: june + 1) == .answeredBeforeReceipt(1, received: june + 2)
    )
    #expect(refusal(notice, reply(9), on: june + 2) == .unknownObjection(9, known: [1]))
  }

  @Test func `a record read back takes the same steps to the same notice`() throws {
    var notice = try Self.posted()
    let last = try #require(notice.period?.last)
    let photo = Board.Photo(moment: .start, takenOn: Self.june, file: .yetToCome)
    try notice.take(.photographed(place: "公告栏", photo), on: Self.june, by: "居委会")
    try notice.take(.extended(days: 2, reason: "雨"), on: Self.june + 3, by: "居委会")
    try notice.take(.corrected(Self.wording(body: "改"), reason: "错"), on: Self.june + 4, by: "居委会")
    try notice.take(.objected(Self.objection(1, Self.june + 5)), on: Self.june + 5, by: "居委会")
    let reply = NoticeStep.replied(number: 1, text: "好", discussedIn: nil, outcome: "改玻璃")
    try notice.take(reply, on: Self.june + 6, by: "居委会")
    try notice.take(.finalised, on: last + 6, by: "居委会")
    try notice.take(.takenDown(places: []), on: last + 6, by: "居委会")
    var replayed = notice.untouched
    for (day, office, step) in notice.recordedSteps {
      try replayed.take(step, on: day, by: office)
    }
    #expect(replayed == notice)
  }

  @Test func `an answer is due within the notice's working days or on its own day`() {
    let friday = noticeDay(2020, 6, 5)
    #expect(Self.objection(1, friday).due(within: 5) == noticeDay(2020, 6, 12))
    #expect(Self.objection(1, friday).due(within: nil) == nil)
    let dated = Objection(
      number: 1,
      receivedOn: friday,
      category: "采光",
      wording: "担心",
      answerer: "居委会",
      answerBy: friday + 1
    )
    #expect(dated.due(within: 5) == friday + 1)
  }
}

func noticeDay(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year, month, day) ?? Day(number: 0)
}
