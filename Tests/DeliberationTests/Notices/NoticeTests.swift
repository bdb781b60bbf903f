import Testing

@testable import Deliberation

struct NoticeTests {
  private static func objection(
    _ number: Int,
    received: String,
    replied: String? = nil
  ) throws -> Objection {
    Objection(
      number: number,
      receivedOn: try Day(received).asked,
      category: "采光",
      wording: "担心影响采光",
      answerer: "社区居委会",
      reply: try replied.map { Objection.Reply(on: try Day($0).asked, text: "已当面说明") }
    )
  }

  /// Posted on Friday 2020-09-25 for seven days: the seventh falls into the
  /// National Day holiday, so that the last day is 2020-10-09.
  private static func notice(
    posted: String = "2020-09-25",
    term: PostingTerm? = PostingTerm(days: 7),
    _ objections: [Objection] = []
  ) throws -> Notice {
    Notice(
      key: "第一榜",
      kind: .publicReview,
      purpose: .costShares,
      wording: NoticeWording(
        title: "费用分摊公示",
        addressee: "本单元全体业主",
        body: "正文",
        issuers: ["（演示）居民议事会"]
      ),
      postedOn: try Day(posted).asked,
      term: term,
      boards: [Board("单元门口"), Board("公告栏")],
      objections: objections
    )
  }

  @Test func `the period is counted from the posting term`() throws {
    let period = try #require(try Self.notice().period)
    #expect(period.first == Day(2020, 9, 26))
    #expect(period.last == Day(2020, 10, 9))
    #expect(try Self.notice(term: nil).period == nil)
    let byRule = PostingTerm(days: 7, counting: .inclusive, rule: "章程第九条")
    #expect(try Self.notice(term: byRule).period?.last == Day(2020, 10, 1))
    // Without a rule that counts the posting day in, the later reading holds.
    let inclusive = PostingTerm(days: 7, counting: .inclusive)
    #expect(try Self.notice(term: inclusive).period?.last == Day(2020, 10, 9))
    let working = PostingTerm(days: 5, unit: .working)
    #expect(try Self.notice(term: working).period?.last == Day(2020, 10, 9))
    #expect(PostingTerm(days: 7).hour == "18:00")
  }

  @Test(
    arguments: [
      ([], "2020-10-10"),
      ([("2020-09-28", "2020-10-08")], "2020-10-10"),
      ([("2020-09-28", "2020-10-12")], "2020-10-12"),
      ([("2020-09-28", nil)], nil),
      // handed in on the first day after the period: it still holds the next step
      ([("2020-10-10", "2020-10-14")], "2020-10-14"),
      ([("2020-10-10", nil)], nil),
      // the day after that the record stood proven
      ([("2020-10-11", nil)], "2020-10-10"),
      // while one was open another came in
      ([("2020-09-28", "2020-10-12"), ("2020-10-11", "2020-10-20")], "2020-10-20"),
      ([("2020-10-11", "2020-10-20"), ("2020-09-28", "2020-10-12")], "2020-10-20"),
      ([("2020-09-28", "2020-10-12"), ("2020-10-13", nil)], "2020-10-12"),
      ([("2020-09-28", "2020-10-12"), ("2020-10-12", nil)], nil),
    ] as [([(String, String?)], String?)]
  )
  func `a notice is settled on the first day after its period with nothing open`(
    objections: [(received: String, replied: String?)],
    settled: String?
  ) throws {
    let notice = try Self.notice(
      objections.enumerated().map {
        try Self.objection($0 + 1, received: $1.received, replied: $1.replied)
      }
    )
    #expect(notice.settledOn?.description == settled)
  }

  @Test func `a year without a table leaves a notice unsettled`() throws {
    #expect(try Self.notice(posted: "2031-03-03").settledOn == nil)
    #expect(try Self.notice(term: nil).settledOn == nil)
  }

  @Test(
    arguments: [
      ("2020-09-27", []), ("2020-09-28", [1]), ("2020-09-30", [1, 2]), ("2020-10-07", [1, 2]),
      ("2020-10-08", [2]),
    ] as [(String, [Int])]
  )
  func `an objection is open from the day received to the day before its reply`(
    day: String,
    open: [Int]
  ) throws {
    let notice = try Self.notice([
      Self.objection(1, received: "2020-09-28", replied: "2020-10-08"),
      Self.objection(2, received: "2020-09-30"),
    ])
    #expect(notice.openObjections(on: try #require(Day(day))).map(\.number) == open)
    #expect(notice.openObjections.map(\.number) == [2])
  }
}
