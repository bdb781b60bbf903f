import Deliberation
import Testing
import Wording

@testable import NoticeBoard

struct CalendarTests {
  private static let founding = Seal(sequence: 1, hash: String(repeating: "5e", count: 32))

  private static func feeds(
    _ cases: [CaseFile] = SampleCases.all,
    on day: Day = SampleCases.day,
    founding: Seal? = CalendarTests.founding,
    in language: Language = .chinese
  ) -> SiteFeeds {
    SiteFeeds(
      files: cases.compactMap { $0.known(on: day) }
        .compactMap { file in file.number.map { (file, $0) } },
      name: "议事公开",
      press: Press(language: language, day: day),
      founding: founding,
      head: nil
    )
  }

  private static func reading(_ feeds: SiteFeeds, base: BaseAddress? = nil) throws
    -> CalendarReading
  {
    try #require(CalendarReading(feeds.calendar.text(base: base)))
  }

  @Test(arguments: [
    ("19:30—21:00", 1170, 1260), ("19：30～21：00", 1170, 1260), ("9:00-11:30", 540, 690),
    ("１９：３０——２１：００", 1170, 1260), ("下午3点半至5点", 930, 1020), ("下午3:00—4:30", 900, 990),
    ("上午9时到11时20分", 540, 680), ("晚上7点", 1140, nil), ("19:30", 1170, nil),
    ("22:00—24:00", 1320, 1440), ("中午12:30-1:30", 750, 810), ("0:00", 0, nil),
    ("上午9:00—下午2:00", 540, 840),
  ])
  func `hours that people write are read`(text: String, start: Int, end: Int?) throws {
    let hours = try #require(MeetingHours(text), "\(text)")
    #expect(hours.start == start)
    #expect(hours.end == end)
  }

  @Test(arguments: [
    "", "晚饭后", "19:30（雨天顺延）", "21:00—19:30", "19:30—19:30", "19:60", "24:00", "25:00", "9",
    "1930", "19:3", "19:30—", "—21:00", "19:30—20:00—21:00", "上午13:00", "晚上12:00", "晚上1:00",
    "19:30\r\nX-EVIL:1", "1\u{301}9:30", "上午11:00—1:00", "-1:00",
  ])
  func `hours that are not plain are not guessed`(text: String) {
    #expect(MeetingHours(text) == nil)
  }

  @Test func `a meeting stands at its hours, a notice from its first day to its last`() throws {
    let calendar = try Self.reading(Self.feeds())
    let meeting = try #require(
      calendar.events.first { event in event.contains { $0.value.contains("第二次会议") } }
    )
    #expect(meeting.contains { $0 == ("DTSTART;TZID=Asia/Shanghai", "20200528T193000") })
    #expect(meeting.contains { $0 == ("DTEND;TZID=Asia/Shanghai", "20200528T204000") })
    #expect(meeting.contains { $0 == ("LOCATION", "楼院活动室") })
    let notice = try #require(
      calendar.events.first { event in
        event.contains { $0.name == "SUMMARY" && $0.value.contains("3单元加装电梯费用分摊方案的公示") }
      }
    )
    #expect(notice.contains { $0 == ("DTSTART;VALUE=DATE", "20200602") })
    #expect(notice.contains { $0 == ("DTEND;VALUE=DATE", "20200612") })
    #expect(notice.contains { $0.name == "SUMMARY" && $0.value.contains("（至6月11日18:00止）") })
    #expect(notice.contains { $0 == ("DTSTAMP", "20200531T160000Z") })
    #expect(notice.contains { $0.name == "DESCRIPTION" && $0.value.contains("实名提交（演示）杜甫路社区") })
    #expect(notice.contains { $0 == ("STATUS", "CONFIRMED") })
  }

  @Test func `a time zone stands before what uses it, and every event has what it must`() throws {
    let calendar = try Self.reading(Self.feeds())
    #expect(calendar.shape.first == "BEGIN:VCALENDAR")
    #expect(calendar.shape.last == "END:VCALENDAR")
    let zone = try #require(calendar.shape.firstIndex(of: "BEGIN:VTIMEZONE"))
    let event = try #require(calendar.shape.firstIndex(of: "BEGIN:VEVENT"))
    #expect(zone < event)
    for event in calendar.events {
      for name in ["UID", "DTSTAMP", "SUMMARY", "STATUS", "SEQUENCE"] {
        #expect(event.count { $0.name == name } == 1, "\(name)")
      }
      #expect(event.count { $0.name.hasPrefix("DTSTART") } == 1)
    }
    let identities = calendar.events.flatMap { $0.filter { $0.name == "UID" }.map(\.value) }
    #expect(Set(identities).count == calendar.events.count && identities.count > 5)
  }

  @Test func `lines are folded at 75 octets and never within a character`() throws {
    for padding in 0...12 {
      for tail in ["电梯电梯电梯", "\u{20000}\u{2070E}\u{20731}\u{20779}", "é é é", "abcdefghij"] {
        let text =
          String(repeating: "x", count: 60 + padding) + tail + String(repeating: "宇华苑", count: 40)
        let folded = CalendarLines.folded("SUMMARY:" + text) + "\r\n"
        let read = try #require(CalendarReading(folded), "\(padding) \(tail)")
        #expect(read.physical.allSatisfy { $0.utf8.count <= 75 })
        // Each line but the last is as long as a character more would forbid.
        #expect(read.physical.dropLast().allSatisfy { $0.utf8.count >= 72 })
        #expect(read.values(of: "SUMMARY") == [text])
      }
    }
    #expect(CalendarLines.folded(String(repeating: "x", count: 75)).utf8.count == 75)
    #expect(CalendarLines.folded(String(repeating: "x", count: 76)).utf8.count == 79)
    let calendar = try Self.reading(Self.feeds(in: .english))
    #expect(calendar.physical.allSatisfy { $0.utf8.count <= 75 })
  }

  @Test(arguments: [
    ("a\\b;c,d", "a\\\\b\\;c\\,d"), ("一\r\n二", "一\\n二"), ("一\r二\n三", "一\\n二\\n三"),
    ("一\u{2028}二\u{2029}三\u{85}四", "一\\n二\\n三\\n四"), ("a\u{0}b\u{1B}c\u{7F}d\u{202E}e", "abcde"),
    ("a\tb", "a b"), ("a\u{FFFF}b\u{FFFE}c\u{FEFF}d", "abcd"), ("\"x\":y=z", "\"x\":y=z"),
  ])
  func `texts are escaped, and what nobody sees is dropped`(text: String, escaped: String) {
    #expect(FeedText.calendar(text) == escaped)
  }

  @Test func `an identity outlives title, language, address and day`() throws {
    func identities(_ feeds: SiteFeeds, base: BaseAddress? = nil) throws -> [String] {
      try Self.reading(feeds, base: base).values(of: "UID").sorted()
    }
    let plain = try identities(Self.feeds([HostileCase.file(saying: "一个题目")]))
    #expect(try identities(Self.feeds([HostileCase.file(saying: "另一个题目")])) == plain)
    #expect(try identities(Self.feeds([HostileCase.file(saying: "一个题目")], in: .english)) == plain)
    let later = Self.feeds([HostileCase.file(saying: "一个题目")], on: SampleCases.day("2026-01-01"))
    #expect(try identities(later, base: BaseAddress("https://example.org")) == plain)
    let other = Seal(sequence: 1, hash: String(repeating: "0f", count: 32))
    let elsewhere = try identities(
      Self.feeds([HostileCase.file(saying: "一个题目")], founding: other)
    )
    #expect(Set(elsewhere).isDisjoint(with: plain))
    let pinned = FeedIdentity(Subject(.notice, "2020-014-3"), in: Self.founding)
    #expect(
      pinned.uuid.wholeMatch(
        of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      ) != nil
    )
    #expect(pinned.iri == "urn:uuid:1c111772-fc7e-80d2-9702-2129bfe8302e")
  }

  @Test func `an address stands in a calendar only where the site has one`() throws {
    let without = try Self.reading(Self.feeds())
    #expect(without.lines.allSatisfy { !$0.name.hasPrefix("URL") && !$0.name.hasPrefix("SOURCE") })
    let base = try BaseAddress("https://example.org/yishi")
    let with = try Self.reading(Self.feeds(), base: base)
    #expect(
      with.values(of: "SOURCE;VALUE=URI") == ["https://example.org/yishi/calendar.ics"]
    )
    #expect(with.values(of: "URL").contains("https://example.org/yishi/meetings/11.html"))
  }

  @Test func `what is made up says so at its head and in every event`() throws {
    for language in Language.allCases {
      let calendar = try Self.reading(Self.feeds(in: language))
      for value in calendar.values(of: "DESCRIPTION") + calendar.values(of: "X-WR-CALDESC") {
        #expect(CalendarReading.plain(value).hasPrefix(Language.syntheticLine))
      }
      #expect(calendar.values(of: "DESCRIPTION").count == calendar.events.count + 1)
    }
  }

  @Test func `a meeting without plain hours takes the day`() throws {
    let calendar = try Self.reading(Self.feeds([HostileCase.file(saying: "晚饭后")]))
    let days = zip(
      calendar.values(of: "DTSTART;VALUE=DATE"),
      calendar.values(of: "DTEND;VALUE=DATE")
    )
    // The meeting; the notices run for some days.
    #expect(days.count { $0 == ("20200302", "20200303") } == 1)
    #expect(days.contains { $0.0 == "20200303" })
    #expect(calendar.values(of: "DESCRIPTION").contains { $0.contains("晚饭后") })
  }

  @Test func `no notice is in a calendar before it hangs`() throws {
    let before = try Self.reading(Self.feeds(on: SampleCases.day("2020-05-31")))
    let on = try Self.reading(Self.feeds(on: SampleCases.day("2020-06-01")))
    #expect(on.events.count == before.events.count + 2)
  }

  @Test func `a calendar without events is one all the same`() throws {
    let calendar = try Self.reading(Self.feeds([]))
    #expect(calendar.events.isEmpty)
    #expect(calendar.shape.contains("BEGIN:VTIMEZONE"))
    #expect(calendar.shape.last == "END:VCALENDAR")
  }
}
