import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// The wall copy and the web copy of a notice in every state.
struct NoticeSheetTests {
  private static let press = Press(language: .chinese, day: SampleCases.day("2020-06-18"))
  private static let number = CaseNumber(year: 2020, running: 2)
  private static let seal = SampleCases.seal(Subject(.caseFile, "2020-002"))

  private static func sheet(
    _ file: CaseFile,
    _ press: Press = Self.press
  ) throws -> String {
    let notice = try #require(file.notices.last)
    return try NoticeSheet(notice, of: file, seal: seal, press: press).document(press: press)
  }

  private static func page(_ file: CaseFile, _ press: Press = Self.press) throws -> String {
    let notice = try #require(file.notices.last)
    return press.html(try NoticePage(notice, notice.number ?? 1, of: file, number, press: press))
      .markup
  }

  @Test func `the wall copies of every state`() throws {
    try expectGolden(try Self.sheet(SampleNotices.twoLists), named: "sheet-second-list.html")
    try expectGolden(try Self.sheet(SampleNotices.withdrawn), named: "sheet-withdrawn.html")
    let notice = try #require(SampleNotices.withdrawn.notices.last)
    let record = PostingRecord(
      notice,
      of: SampleNotices.withdrawn,
      seal: Self.seal,
      press: Self.press
    )
    try expectGolden(record.document(press: Self.press), named: "sheet-posting-record.html")
  }

  @Test func `the web copies of every state`() throws {
    try expectGolden(try Self.page(SampleNotices.twoLists), named: "notice-second-list.html")
    try expectGolden(try Self.page(SampleNotices.withdrawn), named: "notice-withdrawn.html")
  }

  @Test(arguments: [
    (Notice.Purpose.costShares, "对上述方案有异议的"), (.scheme, "对上述方案有异议的"),
    (.pollResult, "对上述结果有异议的"), (.closingAccount, "对上述账目有异议的"),
    (.other, "对上述内容有异议的"),
  ])
  func `objections go against what the notice sets out`(
    purpose: Notice.Purpose,
    words: String
  ) throws {
    let notice = SampleNotices.notice(
      "n",
      purpose: purpose,
      wording: SampleNotices.wording("关于某事的公示", body: "正文。")
    )
    let sheet = try NoticeSheet(notice, of: SampleCases.lift, seal: nil, press: Self.press)
    #expect(sheet.document(press: Self.press).contains(words))
  }

  @Test func `the parts stand in the order of the sample`() throws {
    let text = try Self.sheet(SampleNotices.twoLists).withoutBreaks
    let parts = [
      "<h1>关于", "（第二榜）", "14号楼3单元全体业主：", "现公示第二榜", "与第一榜比较，", "公示期：", "张贴地点：",
      "对上述方案有异议的，请于公示期内以书面形式实名提交", "收到异议后5个工作日内书面答复。", "公示期满无异议", "特此公示。",
      "附件：", "（演示）宇华苑小区居民议事会", "居民委员会（见证）", "2020年6月15日</p>", "期满即撤下", "核验码",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) is not where it belongs")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `a draft says so at its top and has no seal`() throws {
    let draft = SampleNotices.notice(
      "draft",
      wording: SampleNotices.wording("关于某事的公示", body: "正文。"),
      isDraft: true
    )
    let file = SampleNotices.lift(with: draft)
    let text = try Self.sheet(file)
    let stamp = try #require(text.firstRange(of: "草稿，未张贴"))
    let title = try #require(text.firstRange(of: "<h1>"))
    #expect(stamp.lowerBound < title.lowerBound)
    #expect(!text.contains("核验码") && !text.contains("期满即撤下"))
    let english = Press(language: .english, day: SampleCases.day("2020-06-18"))
    #expect(try Self.sheet(file, english).contains("Draft, not posted"))
  }

  @Test func `a letter has a strip to be signed for it and no closing words`() throws {
    let letter = SampleNotices.notice(
      "letter",
      kind: .delivery,
      purpose: .other,
      wording: SampleNotices.wording("告知书", body: "正文。", effect: nil),
      term: nil
    )
    let file = SampleNotices.lift(with: letter)
    let text = try Self.sheet(file)
    for words in ["送达回证", "签收人签名", "送达方式", "见证人和单位（拒收时，两人）", "告知书编号"] {
      #expect(text.contains(words), "no \(words)")
    }
    #expect(!text.contains("特此") && !text.contains("张贴地点"))
    #expect(text.contains("受理和咨询：") && !text.contains("公示期内"))
    let notice = try Self.sheet(SampleNotices.twoLists)
    #expect(!notice.contains("送达回证"))
  }

  @Test func `a letter leaves the office on no page, in no list and in no feed`() throws {
    func letter(_ kind: Notice.Kind) -> CaseFile {
      SampleNotices.lift(
        with: SampleNotices.notice(
          "letter",
          kind: kind,
          purpose: .works,
          list: 1,
          wording: SampleNotices.wording("关于入户检查的特殊件", body: "正文。", effect: nil)
        )
      )
    }
    func everything(_ file: CaseFile) throws -> [(path: String, text: String)] {
      let site = Site(cases: [file], press: Self.press, head: nil, seal: { _ in nil })
      return try (site.pages + site.feeds).map { ($0.path, try $0.html()) }
    }
    // Were it for everybody, it would stand there.
    let item = try #require(letter(.announcement).notices.last?.number)
    let path = "cases/2020-002/notice-\(item).html"
    let open = try everything(letter(.announcement))
    #expect(open.contains { $0.path == path })
    #expect(open.filter { $0.text.contains("特殊件") }.count > 3)
    for (name, text) in try everything(letter(.delivery)) {
      #expect(name != path && !text.contains("特殊件"), "\(name)")
      #expect(!text.contains("notice-\(item).html"), "\(name) leads to a letter")
    }
  }

  @Test func `a letter is one person's: it hangs nowhere, and no page and no code tells of it`()
    throws
  {
    let letter = SampleNotices.notice(
      "letter",
      kind: .delivery,
      purpose: .other,
      wording: SampleNotices.wording("关于答复异议的告知书", body: "独有的正文。", effect: nil),
      term: nil
    )
    let file = SampleNotices.lift(with: letter)
    let base = try BaseAddress("https://example.org/yishi")
    let press = Press(language: .chinese, day: SampleCases.day, base: base)
    let sheet = try Self.sheet(file, press)
    #expect(sheet.contains("独有的正文") && !sheet.contains("张贴地点"))
    #expect(!sheet.contains("example.org") && sheet.contains("告知书编号："))
    let site = Site(cases: [file], press: press, head: nil, seal: SampleCases.seal)
    for page in site.pages + site.feeds {
      let text = try page.html()
      #expect(!text.contains("独有的正文") && !text.contains("告知书</"), "\(page.path)")
    }
  }

  @Test(arguments: [
    (Notice.Kind.publicReview, "公示编号："), (.announcement, "公告编号："), (.notification, "通知编号："),
    (.circular, "通告编号："), (.delivery, "告知书编号："),
  ])
  func `the number at the foot is called after the kind`(kind: Notice.Kind, words: String) throws {
    let notice = SampleNotices.notice(
      "n",
      kind: kind,
      purpose: .other,
      wording: SampleNotices.wording("关于某事", body: "正文。"),
      term: kind == .publicReview ? PostingTerm(days: 10) : nil
    )
    #expect(try Self.sheet(SampleNotices.lift(with: notice)).contains(words))
  }

  /// Chromium breaks before the foot where the block above it may not break inside.
  @Test func `nothing of the signature may begin a sheet of its own`() throws {
    let style = StyleSheet.print.markup.markup
    let printed = try #require(style.firstRange(of: "@media print"))
    let rules = style[printed.lowerBound...].split(separator: "}")
    let kept = try #require(rules.first { $0.contains(".signature") })
    #expect(kept.hasSuffix("break-before:avoid"))
    for part in [".farewell", ".enclosure", ".signature", ".signed", ".sign", ".strip", ".foot"] {
      #expect(kept.contains(part), "\(part)")
    }
    #expect(!rules.contains { $0.contains(".signature") && $0.contains("break-inside:avoid") })
  }

  @Test
  func `counting the day of posting names its rule, and without one says that the later holds`()
    throws
  {
    for (rule, words) in [
      ("《某市公示办法》第三条", "计算办法依据：《某市公示办法》第三条。"), (nil, "按较晚的一日截止。"),
    ] {
      let notice = SampleNotices.notice(
        "n",
        wording: SampleNotices.wording("关于某事的公示", body: "正文。"),
        term: PostingTerm(days: 7, counting: .inclusive, rule: rule)
      )
      #expect(try Self.sheet(SampleNotices.lift(with: notice)).contains(words))
    }
  }

  @Test func `a second list is told door by door on the wall and by storey on the web`() throws {
    let wall = try Self.sheet(SampleNotices.twoLists).withoutBreaks
    // A door that takes no part is in no list: those that left are one row.
    #expect(wall.contains("1户不再参加") && !wall.contains("示例3-602"))
    let dashes = String(repeating: "<td class=\"n\">—</td>", count: 4)
    #expect(wall.contains(">不再参加 1户</th><td>—</td>\(dashes)<td class=\"n\">31,793.48"))
    // Each door stands once: what it prepays, gets back and bears, and bore on the first list.
    #expect(wall.components(of: "示例3-601</th>") == 1 && !wall.contains("与第一榜比较："))
    #expect(wall.contains("第一榜承担</th>") && wall.contains(">增减</th>"))
    #expect(wall.contains("225,000.00</td><td class=\"n\">225,000.00</td><td class=\"n\">不变"))
    let web = try Self.page(SampleNotices.twoLists)
    #expect(web.contains("与第一榜比较") && web.contains("六层"))
    #expect(!web.contains("不再参加") && !web.contains("示例"))
    let key = try #require(SampleNotices.twoLists.notices.last)
    #expect(try SampleNotices.twoLists.changes(of: key)?.sumAfter == Fen(22_500_000))
  }

  @Test func `a body that tells the changes itself does not get them twice`() throws {
    var file = SampleNotices.twoLists
    let second = SampleNotices.notice(
      "list-3",
      list: 3,
      bill: "bill-3",
      wording: SampleNotices.wording("关于费用的公示", body: "比较如下。\n\n```changes\n```")
    )
    let refusals = file.enter([.notice(second)])
    #expect(refusals.isEmpty)
    let text = try Self.sheet(file).withoutBreaks
    #expect(text.components(of: "与第二榜比较，") == 1 && text.contains("1户新参加"))
    #expect(!text.contains("<code"))
  }

  @Test func `a correction shows both wordings and lets in nothing but prose`() throws {
    for text in [
      try Self.page(SampleNotices.withdrawn),
      try Self.sheet(SampleNotices.withdrawn).withoutBreaks,
    ] {
      #expect(text.contains("<del><p>连廊宽1.2米。</p>"))
      #expect(text.contains("<ins><p>连廊宽1.5米。"))
      #expect(!text.contains("<b>") && !text.contains("</b>") && !text.contains("javascript"))
      #expect(text.contains("本件已撤回，不再有效。") && text.contains("方案要改"))
      #expect(text.contains("宽度写错") && text.contains("延长5日"))
    }
    #expect(try Self.page(SampleNotices.withdrawn).contains("已撤回"))
  }

  @Test(arguments: [(4, 2, "收到异议4件，尚未全部答复。"), (5, 2, "收到异议5件，其中3件尚未答复。")])
  func `of fewer than five objections it is not told how many are open`(
    count: Int,
    answered: Int,
    words: String
  ) throws {
    let notice = SampleNotices.objected(count, answered: answered)
    let file = SampleNotices.lift(with: notice)
    let page = try Self.page(file)
    #expect(page.contains(words))
    for secret in ["私记", "示例3-", "意见箱", "2020年6月16日收"] { #expect(!page.contains(secret)) }
    #expect(page.contains("处理结果：井道改用透明玻璃。") && page.contains("../../meetings/2"))
    let record = PostingRecord(notice, of: file, seal: nil, press: Self.press)
      .document(press: Self.press)
    #expect(record.contains("收到\(count)件，已答复\(answered)件"))
    for secret in ["私记", "示例3-"] { #expect(!record.contains(secret)) }
  }

  @Test func `the lists of one matter stand as one on its page`() throws {
    let page = Self.press.html(
      try CasePage(SampleNotices.twoLists, Self.number, press: Self.press)
    ).markup.withoutBreaks
    #expect(page.contains("3单元方案，共2榜") && page.contains("与第一榜比较，金额有变动；合计225,000.00元，没有变化。"))
    #expect(!page.contains("示例3-"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
