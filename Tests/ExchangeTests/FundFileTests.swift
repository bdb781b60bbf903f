import Foundation
import Testing

@testable import Deliberation
@testable import Exchange

/// What tables and entries of money may not bring in.
struct FundFileTests {
  private static let head = """
    事项: 示例事项
    社区: 示例社区
    地点: {小区: 示例小区}
    开始: 2020-01-01
    承办: 示例社区居委会
    费用:
      - 编号: 原
        名称: 原费用
        日期: 2020-01-10
        项目: [{名称: 设备, 金额: 100.00}]
        分摊办法: equal
        参加户: [1-101, 1-102]
      - 编号: 新
        名称: 新费用
        日期: 2020-01-15
        替代: {编号: 原, 原因: 改用大轿厢}
        项目: [{名称: 设备, 金额: 200.00}]
        补贴: [{来源: 补贴单位, 金额: 20.00, 条件: [验收合格], 分期: [{拨付: 完工后, 金额: 20.00}]}]
        分摊办法: equal
        参加户: [1-101, 1-102]
        单户约定: [{户号: 1-102, 承担: 1/2, 原因: 低保, 差额承担: 帮扶单位}]
        取整: {单位: 元, 尾差承担: 兜底单位}
        报价合同: [{类别: 报价, 单位: 电梯公司, 日期: 2020-01-10, 项目: 设备}]
        运行费用: 电费平摊
    资金:
      - 编号: 资金
        名称: 电梯资金
        开始: 2020-01-20
        共管账户: 共管的户
        收支: fund.csv

    """
  /// What stands under a fund that is closed.
  private static let closure = """
        结清:
          日期: 2020-03-01
          经办: 业主代表
          结余去向: 维修资金
          未缴承担: 街道办
          差异原因: [{项目: 设备, 原因: 少装一部}]

    """
  private static let table = """
    日期,类别,金额,对方,费用项目,原因,收据号,户号
    2020-02-02,垫付,100,街道,,,,
    2020-02-03,收款,5,,,先收,202002030001,1-101

    """

  private static func folder(
    head: String = head,
    table: String = table,
    on today: Day? = nil
  ) throws -> CaseFolder {
    try TemporaryFolder([
      "case.yaml": head, "fund.csv": table,
      "premises.csv": "户号,楼层,专有面积,业主\n1-101,1,80,甲\n1-102,1,80,乙\n",
    ]).read(on: today)
  }

  @Test func `the number of a receipt may begin with its day`() throws {
    let read = try Self.folder()
    #expect(read.findings == [])
    #expect(read.caseFile?.funds.first?.receipts == [202_002_030_001])
    let long = try Self.folder(table: Self.table.replacing("202002030001", with: "2020020300012"))
    #expect(long.findings.map(\.problem) == [.badNumber("2020020300012")])
  }

  @Test func `every row a fund refuses is found at its line, and what hides it not at all`() throws
  {
    let rows = """
      日期,类别,金额,对方,费用项目,原因,收据号,户号
      2020-02-02,付款,300,电梯公司,设备,预付,,
      2020-02-03,付款,10,电梯公司,设备,预付,,
      2020-02-04,付款,10,电梯公司,轿厢,预付,,
      2020-02-05,收款,5,,,先收,7,1-101
      2020-02-06,收款,5,,,先收,7,1-102
      2020-02-07,重新启用,5,,,加入,,
      2020-02-08,其他支出,0,银行,,手续费,,

      """
    let found = try Self.folder(head: Self.head + Self.closure, table: rows).findings
    #expect(found.map(\.place) == [2, 4, 6, 7, 8].map { SourcePlace("fund.csv", line: $0) })
    let reasons = found.map { finding -> FundRefusal? in
      guard case .refused(.fundRefused("资金", let refusal, _)) = finding.problem else { return nil }
      return refusal
    }
    let second = try #require(Day(2020, 2, 2))
    #expect(
      reasons == [
        .balanceBelowZero(on: second, Fen(-30_000)), .unknownLine("轿厢", known: ["设备"]),
        .receiptTaken(7), .amountOfReopening, .amountNotAboveZero,
      ]
    )
  }

  @Test func `a row is not blamed for what another took too much of`() throws {
    let rows = """
      日期,类别,金额,原因,收据号,户号
      2020-02-02,收款,50,先收,1,1-101
      2020-02-02,收款,50,先收,2,1-102
      2020-02-03,退款,90,,,1-101
      2020-02-04,收款,5,先收,3,1-101
      2020-02-05,收款,5,先收,4,1-102

      """
    let found = try Self.folder(table: rows).findings
    #expect(found.map(\.place) == [SourcePlace("fund.csv", line: 4)], "\(found)")
  }

  @Test func `nothing is of a day before the fund was opened again, where it was entered after`()
    throws
  {
    let rows = """
      日期,类别,金额,原因,收据号,户号
      2020-02-02,收款,50,先收,1,1-101
      2020-02-07,重新启用,0,加入,,
      2020-02-05,收款,5,先收,2,1-102
      2020-02-08,收款,5,先收,3,1-102

      """
    let (early, again) = (try #require(Day(2020, 2, 5)), try #require(Day(2020, 2, 7)))
    #expect(
      try Self.folder(table: rows).findings == [
        Finding(
          .refused(.fundRefused(key: "资金", .beforeReopening(early, reopened: again), entry: 3)),
          at: SourcePlace("fund.csv", line: 4)
        )
      ]
    )
  }

  @Test(arguments: [
    // Refused by the case, not to be read, and no day.
    ("项目: [{名称: 设备, 金额: 100.00}]", "补贴: 200.00\n    项目: [{名称: 设备, 金额: 100.00}]"),
    (
      "分摊办法: equal\n    参加户: [1-101, 1-102]\n  - 编号: 新",
      "分摊办法: eqal\n    参加户: [1-101, 1-102]\n  - 编号: 新"
    ),
    ("日期: 2020-01-10\n    项目", "日期: 二月\n    项目"),
  ])
  func `a bill with a fault draws no finding on what rests on it`(
    right: String,
    wrong: String
  ) throws {
    let head = Self.head.replacing(right, with: wrong)
    #expect(head != Self.head)
    // Without the bill nobody signed for anything.
    let read = try Self.folder(head: head, table: Self.table.replacing("先收", with: ""))
    #expect(read.findings.count == 1, "\(read.findings)")
    #expect(read.findings.first?.place?.file == "case.yaml")
  }

  @Test func `all that stands against a closing is found at once, at its line`() throws {
    let closure = Self.closure.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n"
    let found = try Self.folder(head: Self.head + closure).findings
    let line = Self.head.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(Set(found.map(\.place)) == [SourcePlace("case.yaml", line: line)])
    let equipment = FundRefusal.differenceUnexplained("设备", planned: Fen(20_000), paid: .zero)
    #expect(
      found.map(\.problem)
        == [.refundsOpen(doors: 1, Fen(500)), .advancesOpen(Fen(10_000)), equipment].map {
          .refused(.fundRefused(key: "资金", $0))
        }
    )
  }

  @Test func `no money moved on a day to come`() throws {
    let rows = Self.table.replacing("2020-02-03", with: "2062-02-03")
    let today = try #require(Day(2020, 3, 1))
    let later = try #require(Day(2062, 2, 3))
    #expect(
      try Self.folder(table: rows, on: today).findings == [
        Finding(
          .refused(.fundRefused(key: "资金", .notYet(later, today: today), entry: 2)),
          at: SourcePlace("fund.csv", line: 3)
        )
      ]
    )
    #expect(try Self.folder(on: today).findings == [])
  }

  /// Where the number is put stands a stroke.
  @Test(arguments: [
    "名称: 新费用|", "原因: 改用大轿厢|}", "名称: 设备|, 金额: 200", "来源: 补贴单位|,", "[验收合格|]",
    "拨付: 完工后|,", "差额承担: 帮扶单位|}", "尾差承担: 兜底单位|}", "单位: 电梯公司|,", "-10, 项目: 设备|}",
    "运行费用: 电费平摊|", "名称: 电梯资金|", "共管账户: 共管的户|", "经办: 业主代表|", "结余去向: 维修资金|",
    "未缴承担: 街道办|", "{项目: 设备|, 原因", "原因: 少装一部|}",
  ])
  func `what a page tells of money holds no private number`(place: String) throws {
    let head = Self.head + Self.closure
    let written = place.replacing("|", with: "")
    try #require(head.ranges(of: written).count == 1)
    let number = place.replacing("|", with: "13800001234")
    let found = try Self.folder(head: head.replacing(written, with: number)).findings
    // Whether the fund may be closed so is not asked here.
    let masked = found.compactMap { finding in
      if case .privateNumber(_, let leak) = finding.problem { leak.masked } else { nil }
    }
    #expect(masked == ["138****1234"], "\(found)")
  }

  @Test(arguments: [
    ("对方", "街道13800001234,,,"), ("费用项目", "街道,13800001234,,"), ("原因", "街道,,13800001234,"),
  ])
  func `nor does a table of sums`(column: String, rest: String) throws {
    let changed = Self.table.replacing("垫付,100,街道,,,", with: "垫付,100,\(rest)")
    try #require(changed != Self.table)
    let found = try Self.folder(table: changed).findings
    #expect(
      found == [
        Finding(
          .privateNumber(key: column, Leak(kind: .mobile, masked: "138****1234")),
          at: SourcePlace("fund.csv", line: 2)
        )
      ]
    )
  }

  @Test func `a door may be written without its stairwell where one alone is meant`() throws {
    var known = try #require(Self.folder().caseFile)
    known.funds[0].number = 1
    let (file, day) = (known, try #require(Day(2020, 3, 1)))
    let folder = try TemporaryFolder([
      "收款.csv": "户号,金额,原因\n102,5,先收\n", "写错.csv": "户号,金额,原因\n102,5,先收\n103,5,先收\n",
      "重复.csv": "户号,金额,原因\n102,5,先收\n102,5,再收\n1-102,5,先收\n",
    ])
    func read(_ name: String) -> (entries: [FundEntry], findings: [Finding]) {
      withExtendedLifetime(folder) {
        FundFile.read(
          at: folder.url.appendingPathComponent(name),
          of: .received,
          for: 1,
          in: file,
          on: day,
          by: "居委会"
        )
      }
    }
    #expect(read("收款.csv").findings == [])
    #expect(read("收款.csv").entries.map(\.door?.text) == ["1-102"])
    #expect(read("写错.csv").findings.map(\.problem) == [.unknownDoor(try #require(Door("103")))])
    #expect(read("写错.csv").entries == [])
    #expect(read("重复.csv").findings.map(\.problem) == [.sumTwice(firstLine: 2)])
    #expect(read("重复.csv").findings.map(\.place?.line) == [4])
  }

  @Test func `a table goes on beside the greatest number there is`() throws {
    var file = try #require(Self.folder().caseFile)
    file.funds[0].number = 1
    let greatest = FundEntry(
      number: 9,
      on: try #require(Day(2020, 2, 4)),
      .received,
      Fen(100),
      door: Door("1-101"),
      receipt: Int.max,
      reason: "先收"
    )
    let day = try #require(Day(2020, 3, 1))
    try file.take(.entered([greatest]), withFund: 1, on: day)
    let folder = try TemporaryFolder(["收款.csv": "户号,金额,原因\n1-102,5,先收\n"])
    let read = withExtendedLifetime(folder) {
      FundFile.read(
        at: folder.url.appendingPathComponent("收款.csv"),
        of: .received,
        for: 1,
        in: file,
        on: day,
        by: "居委会"
      )
    }
    #expect(read.findings == [])
    #expect(read.entries.count == 1)
  }
}
