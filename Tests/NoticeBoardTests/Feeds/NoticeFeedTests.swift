import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

#if canImport(FoundationXML)
import FoundationXML
#endif

struct NoticeFeedTests {
  private static func feed(
    _ cases: [CaseFile] = SampleCases.all,
    on day: Day = SampleCases.day,
    name: String = "议事公开",
    in language: Language = .chinese,
    base: BaseAddress? = nil
  ) throws -> String {
    let feeds = SiteFeeds(
      files: cases.compactMap { $0.known(on: day) }
        .compactMap { file in file.number.map { (file, $0) } },
      name: name,
      press: Press(language: language, day: day),
      founding: nil,
      head: nil
    )
    return try feeds.feed().text(base: base, in: language)
  }

  @Test func `the newest notice comes first, each with what Atom asks for`() throws {
    let feed = try FeedReading(Self.feed())
    #expect(feed.texts("feed/id").count == 1 && feed.texts("feed/updated").count == 1)
    #expect(feed.texts("feed/title") == ["议事公开：公示公告"])
    let updated = feed.texts("feed/entry/updated")
    #expect(updated == updated.sorted(by: >) && updated.count == 4)
    #expect(feed.texts("feed/updated") == [updated[0]])
    #expect(updated[0] == "2020-06-01T00:00:00+08:00")
    #expect(feed.texts("feed/entry/published").count == updated.count)
    let identities = feed.texts("feed/entry/id")
    #expect(Set(identities).count == updated.count)
    #expect(identities.allSatisfy { $0.hasPrefix("urn:uuid:") })
    let links = feed.attributes("href", of: "feed/entry/link")
    #expect(links.first?.hasPrefix("cases/2020-002/notice-") == true)
    #expect(feed.texts("feed/entry/summary")[0].contains("公示期：2020年6月1日（星期一）张贴"))
    #expect(feed.texts("feed/entry/summary")[0].contains("步骤：费用分摊"))
    let contents = feed.texts("feed/entry/content")
    #expect(contents[0].contains("<h1>关于宇华苑小区14号楼"))
    #expect(contents.allSatisfy { !$0.contains("<svg") && !$0.contains("</svg>") })
  }

  @Test func `a feed is well-formed in both languages, and before any notice`() throws {
    for language in Language.allCases {
      for day in ["2019-05-01", "2020-05-31", "2026-11-21"] {
        let text = try Self.feed(on: SampleCases.day(day), in: language)
        _ = try FeedReading(text)
      }
    }
    let empty = try FeedReading(Self.feed([]))
    #expect(empty.texts("feed/entry/id").isEmpty && empty.texts("feed/updated").count == 1)
  }

  @Test func `a notice of tomorrow is not told today`() throws {
    let before = try FeedReading(Self.feed(on: SampleCases.day("2020-05-31")))
    let after = try FeedReading(Self.feed(on: SampleCases.day("2020-06-01")))
    #expect(after.texts("feed/entry/id").count == before.texts("feed/entry/id").count + 2)
  }

  @Test func `links are whole where the site has an address, and identities stay`() throws {
    let base = try BaseAddress("https://example.org/yishi/")
    let whole = try FeedReading(Self.feed(name: "另一个名字", base: base))
    let relative = try FeedReading(Self.feed())
    #expect(
      whole.attributes("href", of: "feed/entry/link").allSatisfy {
        $0.hasPrefix("https://example.org/yishi/cases/")
      }
    )
    #expect(whole.texts("feed/entry/id") == relative.texts("feed/entry/id"))
    #expect(whole.texts("feed/id") == relative.texts("feed/id"))
    #expect(whole.attributes("xml:base", of: "feed") == ["https://example.org/yishi/"])
    #expect(relative.attributes("xml:base", of: "feed").isEmpty)
    #expect(relative.attributes("xml:base", of: "feed/entry/content").isEmpty)
  }

  @Test func `a correction, an extension and a withdrawal come up anew under one identity`() throws
  {
    func changed(_ steps: [(NoticeStep, String)]) throws -> CaseFile {
      var file = SampleCases.lift
      let item = try #require(file.notices.last?.number)
      for (step, day) in steps {
        try file.take(step, withNotice: item, on: SampleCases.day(day), by: "（演示）社区")
      }
      return file
    }
    let notice = try #require(SampleCases.lift.notices.last)
    let wording = NoticeWording(
      title: "改了题目的公示",
      addressee: notice.addressee,
      body: notice.body,
      reception: notice.reception,
      issuers: notice.issuers,
      enclosures: notice.enclosures
    )
    let steps: [(step: NoticeStep, day: String, word: String)] = [
      (.corrected(wording, reason: "笔误"), "2020-06-03", "更正"),
      (.extended(days: 5, reason: "雨天"), "2020-06-04", "延长5日"),
      (.withdrawn(reason: "重新公示"), "2020-06-05", "撤回"),
    ]
    let before = try FeedReading(Self.feed([SampleCases.lift]))
    for count in 1...steps.count {
      let file = try changed(steps.prefix(count).map { ($0.step, $0.day) })
      let feed = try FeedReading(Self.feed([file]))
      let last = steps[count - 1]
      #expect(feed.texts("feed/entry/updated")[0] == "\(last.day)T00:00:00+08:00")
      #expect(feed.texts("feed/entry/published")[0] == "2020-06-01T00:00:00+08:00")
      #expect(feed.texts("feed/entry/summary")[0].contains(last.word))
      #expect(Set(feed.texts("feed/entry/id")) == Set(before.texts("feed/entry/id")))
      let press = Press(language: .chinese, day: SampleCases.day)
      let number = try #require(file.number)
      let changedNotice = try #require(file.notices.last)
      let event = try #require(
        CalendarEvent(changedNotice, of: file, number, press: press, founding: nil)
      )
      #expect(event.revisions == count && event.revisedOn.description == last.day)
      #expect(event.isCancelled == (count == 3))
      #expect(event.title.hasPrefix("已撤回：") == (count == 3))
    }
  }

  @Test func `what is made up says so at the top of the feed and of every entry`() throws {
    let feed = try FeedReading(Self.feed())
    #expect(feed.texts("feed/subtitle").allSatisfy { $0.hasPrefix(Language.syntheticLine) })
    #expect(feed.texts("feed/entry/summary").allSatisfy { $0.hasPrefix(Language.syntheticLine) })
    #expect(
      feed.texts("feed/entry/content").allSatisfy { $0.hasPrefix("<p>\(Language.syntheticLine)") }
    )
  }
}

/// An XML file as Foundation's own parser reads it: texts by the way to them.
final class FeedReading: NSObject, XMLParserDelegate {
  private(set) var elements: [(path: String, attributes: [String: String], text: String)] = []
  private var open: [Int] = []
  private var names: [String] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
  }

  func texts(_ path: String) -> [String] { elements.filter { $0.path == path }.map(\.text) }

  func attributes(_ name: String, of path: String) -> [String] {
    elements.filter { $0.path == path }.compactMap { $0.attributes[name] }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.append(name)
    open.append(elements.count)
    elements.append((names.joined(separator: "/"), attributes, ""))
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    names.removeLast()
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
