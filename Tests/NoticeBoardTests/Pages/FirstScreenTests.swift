import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// What a page is, where it stands, until when and whom to ask, before anything else.
struct FirstScreenTests {
  private static let site = Site(
    cases: SampleCases.all,
    grounds: SampleCases.grounds,
    press: Press(language: .chinese, day: SampleCases.day),
    head: nil,
    seal: SampleCases.seal
  )

  private static func page(_ path: String) throws -> String {
    try #require(site.pages.first { $0.path == path }, "no page \(path)").html()
  }

  @Test(arguments: [
    ("index.html", "<h2"), ("cases/2020-002/index.html", "<h2"),
    ("cases/2020-002/poll-2.html", "依据</dt>"), ("cases/2020-002/bill-5.html", "<h2"),
    ("cases/2020-002/notice-7.html", "<article"), ("cases/2020-005/agreement-1.html", "<figure"),
    ("cases/2020-001/council.html", "<h2"), ("meetings/11.html", "<h2"),
    ("places/2.html", "<h2"),
  ])
  func `every kind of page says whom to ask before it goes into details`(
    path: String,
    details: String
  ) throws {
    let text = try Self.page(path)
    let ask = try #require(text.firstRange(of: "咨询"), "\(path) does not say whom to ask")
    let rest = try #require(text.firstRange(of: details), "\(path) has no \(details)")
    #expect(ask.lowerBound < rest.lowerBound, "\(path)")
  }

  @Test func `whom to ask is the office of the matter, as its newest notice names it`()
    throws
  {
    let day = SampleCases.day("2020-06-20")
    var file = SampleCases.lift
    let named = try #require(file.known(on: day)).contact
    #expect(named.hasPrefix(file.office) && named.contains("联系电话"))
    // A contractor's hut is for that notice alone.
    file = SampleNotices.lift(
      with: SampleNotices.notice(
        "works",
        kind: .announcement,
        purpose: .works,
        wording: NoticeWording(
          title: "关于施工的公告",
          addressee: "全体住户",
          body: "正文。",
          reception: "（演示）施工单位现场办公点",
          issuers: ["（演示）施工单位"]
        ),
        term: nil
      )
    )
    #expect(file.known(on: day)?.contact == named)
    // Before anything was posted, the office alone.
    let opened = try #require(file.known(on: file.openedOn))
    #expect(opened.publicNotices.isEmpty && opened.contact == file.office)
  }

  @Test func `a vote whose next step is behind names no next step`() throws {
    let later = Press(language: .chinese, day: SampleCases.day)
    let lift = SampleCases.lift
    let number = CaseNumber(year: 2020, running: 2)
    let poll = try #require(lift.polls.first { $0.tally.verdict == .carried })
    let next = try #require(lift.stage(after: poll))
    let standing = try #require(lift.standing(on: SampleCases.day))
    let isBehind = standing.steps.contains { step in
      step.stage == next && step.state != .current && step.state != .ahead
    }
    let page = PollPage(poll, 2, of: lift, number, press: later)
    let names = page.facts?.facts.map(\.name) ?? []
    #expect(names.contains("下一步") == !isBehind)
  }

  @Test func `an agreement without a drawing says nothing of squares`() throws {
    let street = try Self.page("cases/2020-005/agreement-1.html")
    #expect(street.contains("<svg") && street.contains("方格只表示数量"))
    for page in Self.site.pages where page.path.contains("agreement-") {
      let text = try page.html()
      #expect(text.contains("<svg") == text.contains("方格只表示数量"), "\(page.path)")
    }
  }
}
