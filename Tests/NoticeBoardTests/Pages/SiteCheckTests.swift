import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// `publish --check`: each sort of finding with a page that has it, and none where
/// nothing is wrong.
struct SiteCheckTests {
  private static func site(_ cases: [CaseFile] = SampleCases.all) -> Site {
    Site(
      cases: cases,
      press: Press(language: .chinese, day: SampleCases.day),
      head: nil,
      seal: SampleCases.seal
    )
  }

  /// What the check says of one page in place of the lift's own.
  private static func problems(
    of html: String,
    at path: String = "cases/2020-002/notice-3.html",
    allowing allowed: [String] = []
  ) throws -> [SiteProblem] {
    let page = SitePage(address: Address(path: path), seal: nil, basis: nil) { html }
    let front = SitePage(address: .front, seal: nil, basis: nil) {
      "<p>\(Language.syntheticLine)</p><h1 id=\"top\">议事</h1>"
    }
    return try site().check(
      [page, front],
      against: PrivateValues(of: SampleCases.all, contacts: []),
      allowing: allowed
    ).findings.map(\.problem)
  }

  private static let line = "<p>\(Language.syntheticLine)</p>"

  @Test func `the samples are clean on every day and in both languages`() throws {
    for language in Language.allCases {
      for day in ["2020-05-20", "2020-06-08", "2026-11-21"] {
        let site = Site(
          cases: SampleCases.all,
          press: Press(language: language, day: SampleCases.day(day)),
          head: nil,
          seal: SampleCases.seal
        )
        let report = try site.check(against: PrivateValues(of: SampleCases.all, contacts: []))
        #expect(report.findings.isEmpty, "\(day): \(report.findings)")
        #expect(report.pages == site.pages.count + site.feeds.count)
      }
    }
  }

  @Test(arguments: [
    "<p>示例3-501</p>", "<p>示例3-<b>501</b></p>", "<p title=\"示例3-501\">一户</p>",
    "<img alt='3单元501室'>", "<a href=\"index.html\">501室</a>", "<title>3&#45;501</title>",
    "<a href=\"tel:13800001234\">电话</a>", "<p>&#49;3800001234</p>", "<!-- 13800001234 -->",
    "<p>业主键351</p>", "<p>走访私记</p>", "<td>住院私因</td>", "<svg><desc>示例3-501</desc></svg>",
  ])
  func `a private value is found in text, attributes, titles and comments`(html: String) throws {
    let problems = try Self.problems(of: Self.line + html).filter {
      if case .leak = $0 { true } else { false }
    }
    #expect(problems.count == 1, "\(html): \(problems)")
  }

  @Test(arguments: [
    "<p>示例3</p><p>-501</p>", "<td>3</td><td>501</td>", "<path d=\"M3-501 13800001234\"/>",
    "<style>.a{width:13800001234px}</style>", "<p>2020-06-01 18:00</p>",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'sha256-13800001234='\">",
  ])
  func `drawings, styles and cells beside each other hold none`(html: String) throws {
    #expect(try Self.problems(of: Self.line + html).isEmpty, "\(html)")
  }

  @Test func `a private value is found in an address, and in a calendar folded within it`() throws {
    let leak = Leak(kind: .mobile, masked: "138****1234")
    #expect(
      try Self.problems(of: "\(Self.line)<h1>议</h1>", at: "cases/13800001234.html")
        == [.leak(leak, times: 1)]
    )
    let calendar = "DESCRIPTION:\(Language.syntheticLine)\r\nSUMMARY:1380000\r\n 1234\r\n"
    #expect(try Self.problems(of: calendar, at: "calendar.ics") == [.leak(leak, times: 1)])
  }

  @Test func `a room alone is found on the pages of its own case only`() throws {
    let html = Self.line + "<p>501室</p>"
    #expect(try Self.problems(of: html).count == 1)
    #expect(try Self.problems(of: html, at: "archive/2020.html").isEmpty)
  }

  @Test func `a link that leads nowhere is found, one that leads out is counted`() throws {
    #expect(
      try Self.problems(of: Self.line + "<a href=\"../../nowhere.html\">去</a>")
        == [.deadLink("../../nowhere.html")]
    )
    #expect(
      try Self.problems(of: Self.line + "<a href=\"../../index.html#here\">去</a>")
        == [.missingAnchor("../../index.html#here")]
    )
    #expect(
      try Self.problems(of: Self.line + "<img src=\"/top.png\">") == [.absoluteLink("/top.png")]
    )
    let good = "<a href=\"../../index.html#top\">去</a><a href=\"https://example.org/\">外</a>"
    #expect(try Self.problems(of: Self.line + good).isEmpty)
    #expect(LinkTarget("tel:037164351234", from: "index.html") == .external)
    #expect(LinkTarget("a%20b.html#c", from: "x/y.html") == .page("x/a b.html", anchor: "c"))
    #expect(LinkTarget("#c", from: "x/y.html") == .page("x/y.html", anchor: "c"))
  }

  @Test func `a link by the site's own address is followed within it`() throws {
    let base = try BaseAddress("https://example.org/yishi/")
    for (link, target) in [
      ("https://example.org/yishi/", LinkTarget.page("index.html", anchor: "")),
      ("https://example.org/yishi", .page("index.html", anchor: "")),
      ("https://example.org/yishi#a", .page("index.html", anchor: "a")),
      (
        "HTTPS://Example.ORG/yishi/cases/2020-002/#a",
        .page("cases/2020-002/index.html", anchor: "a")
      ),
      ("http://example.org/yishi/guide.html?x=1#a", .page("guide.html", anchor: "a")),
      ("https://example.org/yishi/a%20b.html", .page("a b.html", anchor: "")),
      ("https://example.org/yishi/../guide.html", .page("guide.html", anchor: "")),
      ("https://example.org/yishi2/", .external), ("https://example.org/", .external),
      ("https://example.org/Yishi/", .external), ("https://example.org.cn/yishi/", .external),
      ("mailto:a@example.org", .external),
    ] {
      #expect(LinkTarget(link, from: "x/y.html", in: base) == target, "\(link)")
    }
    #expect(LinkTarget("https://example.org/yishi/", from: "index.html") == .external)

    let site = Site(
      cases: SampleCases.all,
      press: Press(language: .chinese, day: SampleCases.day, base: base),
      head: nil,
      seal: SampleCases.seal
    )
    let page = SitePage(
      address: Address(path: "cases/2020-002/notice-3.html"),
      seal: nil,
      basis: nil
    ) {
      Self.line + "<a href=\"https://example.org/yishi/gone.html\">去</a>"
        + "<a href=\"https://example.org/other/\">外</a>"
    }
    let report = try site.check([page], against: PrivateValues(of: SampleCases.all, contacts: []))
    #expect(report.findings.map(\.problem) == [.deadLink("https://example.org/yishi/gone.html")])
    #expect(report.externalLinks == 1)
    let whole = try site.check(against: PrivateValues(of: SampleCases.all, contacts: []))
    #expect(whole.findings.isEmpty, "\(whole.findings)")
    #expect(whole.externalLinks == 0, "calendars and feed lead into the site")
  }

  @Test func `every page that cannot be made is found, and the others are looked at`() throws {
    let text = MarkdownRefusal.nestedTooDeep(line: 3, limit: 100)
    func page(_ path: String, _ make: @escaping @Sendable () throws -> String) -> SitePage {
      SitePage(address: Address(path: path), seal: nil, basis: nil, make: make)
    }
    let pages = [
      page("cases/2020-002/notice-3.html") { throw text },
      page("cases/2020-002/bill-5.html") { throw CostSharingRefusal.weightsSumToZero },
      page("cases/2020-002/notice-7.html") {
        Self.line + "<a href=\"notice-3.html#x\">去</a><a href=\"nowhere.html\">去</a>"
      },
    ]
    let report = try Self.site().check(
      pages,
      against: PrivateValues(of: SampleCases.all, contacts: [])
    )
    #expect(
      report.findings.map { [$0.page, $0.problem.kind] } == [
        ["cases/2020-002/bill-5.html", "cost-refused"],
        ["cases/2020-002/notice-3.html", "text-refused"],
        ["cases/2020-002/notice-7.html", "dead-link"],
      ]
    )
    #expect(report.pages == 3)
  }

  @Test func `a dead link that is itself private is not printed`() throws {
    let problems = try Self.problems(of: Self.line + "<a href=\"13800001234.html\">表</a>")
    #expect(problems.contains(.deadLink("***")))
  }

  @Test func `a page of more than 14 KB as gzip sends it is found`() throws {
    var state: UInt64 = 7
    var noise = ""
    for _ in 0..<12_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if let scalar = Unicode.Scalar(UInt32(0x4E00 + (state >> 40) % 0x4000)) {
        noise.unicodeScalars.append(scalar)
      }
    }
    let problems = try Self.problems(of: "\(Self.line)<p>\(noise)</p>")
    guard case .tooHeavy(let bytes, 14_336)? = problems.first, problems.count == 1 else {
      Issue.record("\(problems)")
      return
    }
    #expect(bytes > 14_336)
    #expect(try Self.problems(of: Self.line + String(repeating: "<p>议事</p>", count: 9_000)).isEmpty)
  }

  @Test func `a page of made-up data without its line at the top is found`() throws {
    #expect(try Self.problems(of: "<h1>公示</h1>") == [.notMarkedSynthetic])
    #expect(try Self.problems(of: "<h1>公示</h1>\(Self.line)") == [.notMarkedSynthetic])
    #expect(try Self.problems(of: "\(Self.line)<h1>公示</h1>").isEmpty)
  }

  @Test func `a finding names its page and the file its text comes from`() throws {
    let notice = try #require(SampleCases.lift.notices.first)
    let item = try #require(notice.number)
    let path = "cases/2020-002/notice-\(item).html"
    let page = SitePage(address: Address(path: path), seal: nil, basis: nil) { "<h1>公示</h1>" }
    let report = try Self.site().check([page], against: PrivateValues(of: [], contacts: []))
    #expect(report.findings.first?.page == path)
    #expect(
      report.findings.first?.source
        == SourcePlace("\(SampleCases.lift.folder)/notices/\(notice.key).md")
    )
  }

  @Test func `ten thousand pages against ten thousand values take seconds`() throws {
    let contacts = (0..<10_000).map { index in
      Contact(
        owner: Owner("示例业主\(index)号"),
        name: "示例姓名甲乙\(index)",
        telephone: "138\(10_000_000 + index)"
      )
    }
    let scan = PrivacyScan(PrivateValues(of: SampleCases.all, contacts: contacts))
    let html = try #require(try Self.site().pages.map { try $0.html() }.max { $0.count < $1.count })
    let clock = ContinuousClock()
    let pages = 100
    let spent = clock.measure {
      for _ in 0..<pages {
        let reading = PageReading(html, at: "index.html")
        _ = scan.leaks(in: reading.text, of: nil)
        _ = scan.leaks(in: reading.attributes, of: nil)
      }
    }
    // Unoptimised code in a test; the release build is some thirty times faster.
    #expect(spent / pages < .milliseconds(50), "\(spent / pages) a page")
  }
}
