import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

/// F-05 for what is no page: a hostile text in every field of a case makes no line
/// of a calendar and no element of a feed that a plain text does not make.
struct HostileFeedTests {
  /// Each break or mark that a calendar or XML knows before each of these tails.
  private static let texts: [String] = {
    let breaks = [
      "\r\n", "\n", "\r", "\u{2028}", "\u{85}", "\u{B}", "\u{0}", "\\", "\\n", ";", ",", ":", "\"",
      "<", ">", "&", "'", "]]>", "-->", "\"\u{301}", "<\u{200D}", "\r\n ", "\r\n\t", "=0D=0A",
    ]
    let tails = [
      "X-EVIL:1", "END:VEVENT\r\nBEGIN:VEVENT", "ATTACH:file:///etc/passwd",
      "BEGIN:VALARM\r\nACTION:PROCEDURE", "ORGANIZER:mailto:x@y", "END:VCALENDAR",
      "URL;VALUE=URI:javascript:alert(1)", "><script>alert(1)</script>",
      "<entry><id>x</id></entry>",
      "</title><link href=\"//x\"/>", "</content></entry></feed>",
      "<!DOCTYPE x [<!ENTITY y \"z\">]>",
      "&xxe;", "&#x0;", "<?php ?>", "<![CDATA[<b>]]>", " xml:base=\"//x\"",
      "<img src=x onerror=alert(1)>",
      "{{seal}}", "\u{FFFE}\u{FFFF}\u{202E}", "javascript:alert(1)",
    ]
    return breaks.flatMap { mark in tails.map { "甲" + mark + $0 } }
  }()

  private struct Outcome: Equatable {
    let calendar: [String]
    let elements: [String]
    let markup: [String]
  }

  private static func feeds(saying text: String) -> SiteFeeds {
    let file = HostileCase.file(saying: text)
    return SiteFeeds(
      files: [(file, CaseNumber(year: 2020, running: 1))],
      name: text,
      press: Press(language: .chinese, day: SampleCases.day("2020-12-01")),
      founding: nil,
      head: nil
    )
  }

  /// The tags of a piece of HTML, by their names.
  private static func tags(in markup: String) -> [String] {
    markup.matches(of: /<\/?[A-Za-z!?][^>]*>/).map { String($0.output) }
  }

  private static func outcome(saying text: String) throws -> Outcome {
    let feeds = feeds(saying: text)
    let calendar = try #require(CalendarReading(feeds.calendar.text(base: nil)), "\(text)")
    let feed = try FeedReading(feeds.feed().text(base: nil, in: .chinese))
    return Outcome(
      calendar: calendar.shape,
      elements: feed.elements.map { "\($0.path) \($0.attributes.keys.sorted())" },
      markup: feed.texts("feed/entry/content").flatMap(tags)
    )
  }

  @Test func `no hostile text adds a line, an element or a tag`() throws {
    #expect(Self.texts.count >= 500)
    let plain = try Self.outcome(saying: "寻常文字")
    #expect(plain.calendar.contains("SUMMARY") && plain.elements.count > 15)
    for text in Self.texts {
      let outcome = try Self.outcome(saying: text)
      #expect(outcome == plain, "\(text.debugDescription)")
      if outcome != plain { return }
    }
  }

  @Test func `texts come out as they went in, but for what nobody sees`() throws {
    for text in Self.texts {
      let feeds = Self.feeds(saying: text)
      let calendar = try #require(CalendarReading(feeds.calendar.text(base: nil)))
      let expected = FeedText.clean(text).unicodeScalars.map { $0 == "\t" ? " " : $0 }
      let rooms = calendar.values(of: "LOCATION").map(CalendarReading.plain)
      #expect(
        rooms.allSatisfy { $0.unicodeScalars.elementsEqual(expected) },
        "\(text.debugDescription)"
      )
      let feed = try FeedReading(feeds.feed().text(base: nil, in: .chinese))
      let kept = FeedText.clean(text)
      #expect(
        feed.texts("feed/entry/author/name").allSatisfy {
          $0.unicodeScalars.elementsEqual(kept.unicodeScalars)
        },
        "\(text.debugDescription)"
      )
    }
  }

  /// F-13: what is planted in private columns is in no calendar and no feed.
  @Test(arguments: ["2019-05-01", "2020-05-20", "2020-06-08", "2026-11-21"])
  func `no private value is in a calendar or the feed`(day: String) throws {
    let planted = [
      "示例2-", "示例3-", "示例9-", "示例店", "业主键", "店主键", "走访私记", "住院私因", "外出私因",
    ]
    for language in Language.allCases {
      let site = Site(
        cases: SampleCases.all,
        press: Press(language: language, day: SampleCases.day(day)),
        head: nil,
        seal: SampleCases.seal
      )
      #expect(site.feeds.count >= 4 || day < "2020")
      for file in site.feeds {
        let text = try file.html()
        // A folded line must not hide a value.
        let unfolded = String(decoding: text.utf8, as: UTF8.self)
          .replacingOccurrences(of: "\r\n ", with: "")
        for secret in planted { #expect(!unfolded.contains(secret), "\(secret) in \(file.path)") }
      }
    }
  }
}
