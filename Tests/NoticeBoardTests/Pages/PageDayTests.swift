import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

/// A page made as of a day shows what was known and public on it.
struct PageDayTests {
  private static func site(_ file: CaseFile, on day: String) -> Site {
    Site(
      cases: [file],
      grounds: SampleCases.grounds,
      press: Press(language: .chinese, day: SampleCases.day(day)),
      head: SampleCases.seal(Subject(.community, 1)),
      seal: SampleCases.seal
    )
  }

  /// Everything the site says on a day, pages, calendars and feed.
  private static func text(_ file: CaseFile, on day: String) throws -> String {
    let site = site(file, on: day)
    return try (site.pages + site.feeds).map { try $0.html() }.joined(separator: "\n")
  }

  /// The lift with a notice to which everything happened, a meeting and a document.
  private static func eventful() throws -> CaseFile {
    func day(_ text: String) -> Day { SampleCases.day("2020-06-\(text)") }
    func handling(_ on: String) -> Handling { Handling(on: day(on), by: SampleNotices.office) }
    func wording(_ body: String) -> NoticeWording {
      SampleNotices.wording("关于井道材料的公示", body: body)
    }
    let notice = Notice(
      key: "shaft",
      kind: .publicReview,
      purpose: .scheme,
      part: "3单元",
      wording: wording("井道采用第三稿材料。"),
      postedOn: day("15"),
      term: PostingTerm(days: 10),
      boards: [
        Board("14号楼3单元入口", putUp: handling("15"), witnesses: [SampleNotices.office])
      ],
      answerWithin: 5,
      extensions: [.init(on: day("20"), by: SampleNotices.office, days: 4, reason: "暴雨停贴")],
      corrections: [
        .init(
          on: day("18"),
          by: SampleNotices.office,
          reason: "写错材料",
          earlier: wording("井道采用第一稿材料。")
        ),
        .init(
          on: day("22"),
          by: SampleNotices.office,
          reason: "漏写厚度",
          earlier: wording("井道采用第二稿材料。")
        ),
      ],
      finality: Handling(on: SampleCases.day("2020-07-02"), by: SampleNotices.office),
      objections: [
        Objection(
          number: 1,
          receivedOn: day("19"),
          category: "采光",
          wording: "担心一层变暗",
          answerer: SampleNotices.office,
          reply: .init(on: day("24"), text: "已经量过光线"),
          outcome: "换成超白玻璃"
        )
      ]
    )
    var file = SampleNotices.lift(with: notice)
    let meeting = Meeting(
      key: "shaft-meeting",
      kind: .consultation,
      title: "井道材料座谈会",
      day: day("25"),
      hours: "19:00—20:00",
      room: "物业活动室",
      chair: "座谈会主持席",
      recorder: "座谈会记录席",
      agenda: ["比较玻璃样品"],
      attendance: Attendance(due: 20, presentCount: 12),
      actions: [ActionItem(what: "送样品到楼下", who: "施工单位", by: day("28"), doneOn: day("27"))],
      minutes: "与会人员看了三种玻璃样品。",
      approval: .init(by: "审定席", on: day("26"))
    )
    let document = Document(
      kind: "检测报告",
      title: "玻璃检测报告",
      day: day("23"),
      issuer: "（演示）检测所"
    )
    #expect(file.enter([.meeting(meeting), .document(document)]).isEmpty)
    _ = file.number(as: CaseNumber(year: 2020, running: 2), meetingsAfter: 20)
    return file
  }

  /// Each text with the last day on which nobody knew it.
  private static let unknown: [(text: String, until: String)] = [
    ("关于井道材料的公示", "2020-06-14"), ("写错材料", "2020-06-17"), ("第二稿材料", "2020-06-17"),
    ("第三稿材料", "2020-06-21"), ("漏写厚度", "2020-06-21"), ("担心一层变暗", "2020-06-18"),
    ("已经量过光线", "2020-06-23"), ("换成超白玻璃", "2020-06-23"), ("暴雨停贴", "2020-06-19"),
    ("玻璃检测报告", "2020-06-22"), ("三种玻璃样品", "2020-06-24"), ("送样品到楼下", "2020-06-24"),
    ("座谈会主持席", "2020-06-24"), ("座谈会记录席", "2020-06-24"), ("审定席", "2020-06-25"),
    ("已定榜", "2020-07-01"),
  ]

  @Test func `what came later shows on no page of the days before, and on its day it does`() throws
  {
    let file = try Self.eventful()
    for (text, until) in Self.unknown {
      let page = try Self.text(file, on: until)
      #expect(!page.contains(text), "“\(text)” is on the pages of \(until)")
      let next = SampleCases.day(until) + 1
      #expect(try Self.text(file, on: "\(next)").contains(text), "“\(text)” is missing on \(next)")
    }
  }

  @Test func `a meeting to come is told with its day, hours, room and agenda`() throws {
    let file = try Self.eventful()
    let text = try Self.text(file, on: "2020-06-20")
    for part in ["井道材料座谈会", "物业活动室", "比较玻璃样品", "19:00"] {
      #expect(text.contains(part), "\(part)")
    }
    let site = Self.site(file, on: "2020-06-20")
    let number = try #require(file.meetings.first { $0.key == "shaft-meeting" }?.number)
    let page = try #require(site.pages.first { $0.path == "meetings/\(number).html" }).html()
    for part in ["应到", "主持", "记录人", "纪要", "待办"] {
      #expect(!page.contains(part), "\(part)")
    }
  }
}
