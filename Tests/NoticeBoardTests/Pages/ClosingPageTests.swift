import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// The closing account on the web and on the wall, and receipts.
struct ClosingPageTests {
  private static let number = CaseNumber(year: 2020, running: 1)
  private static let day = SampleCases.day("2020-12-01")

  /// Two storeys of two doors that share 400.00 equally; the works came to 380.00.
  private static func file(cover: String? = nil, paid: Int = 4) throws -> CaseFile {
    let (start, doors) = (SampleClosing.start, SampleClosing.doors)
    var entries = doors.prefix(paid).enumerated().map { index, door in
      FundEntry(
        number: index + 1,
        on: start,
        .received,
        Fen(10_000),
        door: door,
        receipt: index + 1
      )
    }
    entries.append(
      FundEntry(
        number: 9,
        on: start + 1,
        .payment,
        Fen(Int64(paid) * 10_000 - 2_000),
        counterparty: "施工单位",
        line: "设备",
        invoice: "A1"
      )
    )
    if paid == 4 {
      entries += doors.enumerated().map { index, door in
        FundEntry(number: 10 + index, on: start + 2, .surplus, Fen(500), door: door, reason: "结余")
      }
    }
    return try SampleClosing.closed(
      SampleClosing.file(),
      after: entries,
      by: .init(
        on: start + 5,
        by: "业主代表",
        keeper: paid == 4 ? nil : "业主代表保管",
        cover: cover,
        reasons: [.init(line: "设备", reason: "据实结算")]
      ),
      as: number
    )
  }

  private static func site(_ file: CaseFile, on day: Day = day) -> Site {
    Site(cases: [file], press: Press(language: .chinese, day: day), head: nil, seal: { _ in nil })
  }

  private static func page(_ file: CaseFile, on day: Day = day) throws -> String? {
    let item = try #require(file.funds[0].number)
    return try site(file, on: day).pages.first { $0.path == "cases/2020-001/fund-\(item).html" }?
      .html().withoutBreaks
  }

  @Test func `the web tells sums and storeys, and no door`() throws {
    let file = try Self.file()
    let html = try #require(try Self.page(file))
    #expect(html.contains("收入400.00元，用于工程等380.00元，退还业主20.00元，余额0.00元。"))
    #expect(html.contains("据实结算") && html.contains("−20.00"))
    #expect(html.contains("三层") && html.contains("每户实际承担（元）") && html.contains("95.00"))
    #expect(html.contains("不保管资金"))
    #expect(!html.contains("7-30") && !html.contains("7-40"))
    let own = Self.site(file).pages.first { $0.path == "cases/2020-001/index.html" }
    #expect(try own?.html().contains("fund-") == true)
  }

  @Test func `a closing account and a receipt, as a reviewer reads them`() throws {
    let file = try Self.file()
    let item = try #require(file.funds[0].number)
    let page = Self.site(file).pages.first { $0.path == "cases/2020-001/fund-\(item).html" }
    try expectGolden(try #require(page).html(), named: "closing.html")
    let press = Press(language: .chinese, day: Self.day)
    let sheet = try #require(ClosingSheet(file.funds[0], of: file, seal: nil, press: press))
    try expectGolden(sheet.document(press: press), named: "sheet-closing.html")
    let receipt = try #require(ReceiptForm(file.funds[0], numbered: [2], of: file, press: press))
    try expectGolden(receipt.document(press: press), named: "form-receipt.html")
  }

  @Test func `nothing of the money is on the web before it is closed`() throws {
    let file = try Self.file()
    let before = SampleCases.day("2020-03-06")
    #expect(try Self.page(file, on: before) == nil)
    for page in Self.site(file, on: before).pages {
      #expect(try !page.html().contains("fund-"), "\(page.path)")
    }
    let press = Press(language: .chinese, day: before)
    #expect(ClosingSheet(file.funds[0], of: file, seal: nil, press: press) == nil)
  }

  @Test func `the wall tells every door, once each has paid and got back`() throws {
    let file = try Self.file()
    let press = Press(language: .chinese, day: Self.day)
    let sheet = try #require(ClosingSheet(file.funds[0], of: file, seal: nil, press: press))
    let html = sheet.document(press: press).withoutBreaks
    for door in ["7-301", "7-302", "7-401", "7-402"] { #expect(html.contains(door)) }
    #expect(html.contains("合计 4户"))
  }

  @Test func `where a door never paid, neither wall nor web tells door or storey`() throws {
    let file = try Self.file(cover: "某单位承担", paid: 3)
    let html = try #require(try Self.page(file))
    #expect(!html.contains("三层") && !html.contains("某单位承担"))
    let press = Press(language: .chinese, day: Self.day)
    let sheet = try #require(ClosingSheet(file.funds[0], of: file, seal: nil, press: press))
    let wall = sheet.document(press: press)
    #expect(!wall.contains("7-30") && !wall.contains("7-40") && !wall.contains("某单位承担"))
  }

  @Test func `a receipt has its number, its door and the amount twice`() throws {
    let file = try Self.file()
    let press = Press(language: .chinese, day: Self.day)
    let one = try #require(ReceiptForm(file.funds[0], numbered: [2], of: file, press: press))
    let html = one.document(press: press).withoutBreaks
    #expect(html.contains("002") && html.contains("7-302") && html.contains("￥100.00"))
    #expect(html.contains("人民币壹佰元整") && !html.contains("7-301"))
    let all = try #require(ReceiptForm(file.funds[0], numbered: [], of: file, press: press))
    #expect(all.receipts.count == 4)
    #expect(ReceiptForm(file.funds[0], numbered: [77], of: file, press: press) == nil)
  }
}
