import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// What a closing account tells of each household, and of a subsidy that came otherwise.
struct ClosingDetailTests {
  private static let number = CaseNumber(year: 2020, running: 1)
  private static let day = SampleCases.day("2020-12-01")
  private static let press = Press(language: .chinese, day: day)

  /// Two storeys of two doors that share 400.00 less a subsidy of 100.00 equally.
  ///
  /// Each prepays 100.00, but 7-402 where it `paysLate`: once the subsidy is there, what it
  /// then owes. The contractor's 50.00 came in between and went back.
  private static func file(
    paysLate: Bool,
    subsidy: Int64 = 100,
    advance: Bool = true
  ) throws -> CaseFile {
    let (start, doors) = (SampleClosing.start, SampleClosing.doors)
    return try SampleClosing.closed(
      SampleClosing.file(subsidy: Fen(10_000)),
      after: entries(doors, start, paysLate, Fen(subsidy * 100), advance),
      by: .init(on: start + 9, by: "业主代表", subsidyReason: "验收核减"),
      as: number
    )
  }

  private static func entries(
    _ doors: [Door],
    _ start: Day,
    _ paysLate: Bool,
    _ subsidy: Fen,
    _ advance: Bool
  ) -> [FundEntry] {
    var entries: [FundEntry] = []
    func add(
      _ kind: FundEntry.Kind,
      _ amount: Fen,
      _ days: Int,
      door: Door? = nil,
      to whom: String? = nil,
      why reason: String? = nil
    ) {
      let number = entries.count + 1
      entries.append(
        FundEntry(
          number: number,
          on: start + days,
          kind,
          amount,
          door: door,
          receipt: kind == .received ? number : nil,
          counterparty: whom,
          line: kind == .payment ? "设备" : nil,
          invoice: kind == .payment ? "A1" : nil,
          reason: reason
        )
      )
    }
    let early = paysLate ? Array(doors.prefix(3)) : doors
    for door in early { add(.received, Fen(10_000), 0, door: door) }
    if advance { add(.advanced, Fen(5_000), 0, to: "施工单位") }
    add(.payment, Fen(15_000), 1, to: "施工单位")
    add(.payment, Fen(15_000), 1, to: "施工单位", why: "同一发票分两次付")
    add(.subsidy, subsidy, 2, why: subsidy > Fen(10_000) ? "追加" : nil)
    let due = (Fen(40_000) - subsidy).count / 4
    for door in early { add(.refunded, Fen(10_000 - due), 3, door: door) }
    if paysLate { add(.received, Fen(due), 4, door: doors[3]) }
    add(.payment, Fen(10_000), 5, to: "施工单位", why: "尾款")
    if advance { add(.repaid, Fen(5_000), 6, to: "施工单位") }
    return entries
  }

  private static func web(_ file: CaseFile) throws -> String {
    let item = try #require(file.funds[0].number)
    let site = Site(cases: [file], press: press, head: nil, seal: { _ in nil })
    let page = site.pages.first { $0.path == "cases/2020-001/fund-\(item).html" }
    return try #require(page).html().withoutBreaks
  }

  private static func wall(_ file: CaseFile, in language: Language = .chinese) throws -> String {
    let press = Press(language: language, day: day)
    return try #require(ClosingSheet(file.funds[0], of: file, seal: nil, press: press))
      .document(press: press).withoutBreaks
  }

  @Test func `where one door paid late, what each bears is told and not when it paid`() throws {
    let file = try Self.file(paysLate: true)
    let web = try Self.web(file)
    #expect(web.contains("按楼层每户承担") && web.contains("三层") && web.contains("四层"))
    #expect(web.contains("每户实际承担（元）") && web.contains("75.00"))
    #expect(!web.contains("预缴") && !web.contains("7-40"))
    let wall = try Self.wall(file)
    for door in ["7-301", "7-302", "7-401", "7-402"] { #expect(wall.contains(door)) }
    #expect(wall.contains("各户承担（单位：元）") && !wall.contains("预缴"))
    // What was paid in is told of all together.
    for page in [web, wall] {
      #expect(page.contains("实际承担合计＝业主缴款－退还业主：375.00－75.00＝300.00。"))
    }
  }

  @Test func `where each paid in as the bill asks, what it paid and got back is told`() throws {
    let file = try Self.file(paysLate: false)
    let web = try Self.web(file)
    #expect(web.contains("按楼层每户缴退") && web.contains("每户预缴（元）"))
    let wall = try Self.wall(file)
    #expect(wall.contains("各户缴退（单位：元）") && wall.contains("预缴"))
    #expect(wall.contains("实际承担＝预缴－退还"))
  }

  @Test func `neighbours who bear different amounts stand together, other storeys by household`()
    throws
  {
    let house = try SampleClosing.file(rule: "area", areas: ["100", "100", "100", "200"])
    let (start, doors) = (SampleClosing.start, SampleClosing.doors)
    var entries = zip(doors, [8_000, 8_000, 8_000, 16_000] as [Int64]).enumerated().map {
      FundEntry(
        number: $0 + 1,
        on: start,
        .received,
        Fen($1.1),
        door: $1.0,
        receipt: $0 + 1
      )
    }
    entries.append(
      FundEntry(
        number: 5,
        on: start + 1,
        .payment,
        Fen(40_000),
        counterparty: "施工单位",
        line: "设备",
        invoice: "A1"
      )
    )
    let file = try SampleClosing.closed(
      house,
      after: entries,
      by: .init(on: start + 9, by: "业主代表"),
      as: Self.number
    )
    let web = try Self.web(file)
    #expect(web.contains("按楼层每户承担") && web.contains("80.00") && web.contains("合计240.00"))
    #expect(!web.contains("160.00") && !web.contains("7-40") && !web.contains("每户预缴"))
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `each term of the equation stands in a table, for a pencil to check`(
    paysLate: Bool,
    advance: Bool
  ) throws {
    let file = try Self.file(paysLate: paysLate, advance: advance)
    for page in [try Self.web(file), try Self.wall(file)] {
      let equation = try #require(
        page.firstMatch(of: /收入合计－支出合计－退还合计＝余额：([0-9.,]+)－([0-9.,]+)－([0-9.,]+)＝([0-9.,]+)。/)
      )
      for term in [equation.1, equation.2, equation.3] {
        #expect(page.contains("<td class=\"n\">\(term)</td>"), "\(term)")
      }
      #expect(page.contains("归还垫付：施工单位") == advance)
    }
  }

  @Test func `a reason that explains no difference is on no page`() throws {
    let file = try Self.file(paysLate: false)
    for page in [try Self.web(file), try Self.wall(file)] {
      #expect(!page.contains("同一发票分两次付") && !page.contains("0.00元："))
    }
  }

  @Test func `a subsidy that came in lower is told with who bears it and why`() throws {
    let file = try Self.file(paysLate: false, subsidy: 80)
    let told = "费用单列补贴100.00元，到账80.00元，少20.00元，由各户承担，按400.00元－80.00元＝320.00元分摊。原因：验收核减。"
    #expect(try Self.web(file).contains(told))
    #expect(try Self.wall(file).contains(told))
    let english = try Self.wall(file, in: .english)
    #expect(
      english.contains("20.00 yuan less, which the households bear") && !english.contains("。.")
    )
    // As the bill has it, nothing is told.
    #expect(try !Self.web(Self.file(paysLate: false)).contains("费用单列补贴"))
  }

  @Test func `a subsidy of which more came relieves the households`() throws {
    let file = try Self.file(paysLate: false, subsidy: 120)
    #expect(
      try Self.web(file).contains("到账120.00元，多20.00元，减少各户承担，按400.00元－120.00元＝280.00元分摊。")
    )
  }

  @Test func `in English a sum says of what, and the sheet is set smaller`() throws {
    let english = try Self.wall(Self.file(paysLate: false), in: .english)
    #expect(english.contains("Total, 4 doors"))
  }
}
