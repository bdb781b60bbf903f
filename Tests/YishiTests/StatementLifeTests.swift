import Foundation
import Testing

/// Statements of running costs by the built command: entered, changed, and refused.
struct StatementLifeTests {
  /// The worked lift as it stands once its second list is posted.
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2020-12-01")
  }

  static let bill = """
    编号: 3单元运行
    名称: 3单元电梯2021年上半年运行费用
    部位: 3单元
    日期: 2021-07-05
    期间: {起: 2021-01-01, 止: 2021-06-30}
    项目:
      - {名称: 电费, 金额: ５４０.03, 类别: 电费, 分摊办法: zz-0-0-1}
      - {名称: 维护保养, 金额: "1,800.00", 类别: 维护保养}
    补贴: [{来源: 广告收入, 金额: 100.01, 开工前到账: 是}]
    分摊办法: equal
    参加户: [示例3-301, 示例3-302, 示例3-401, 示例3-402, 示例3-501, 示例3-502, 示例3-601, 示例3-602]

    """

  @Test func `running costs are stated for half a year, by door on paper and by storey on the web`()
    throws
  {
    let office = try Self.office()
    try office.write(Self.bill, to: "运行.yaml")
    let said = try office.run("cost", "record", "宇华苑", "运行.yaml", "--on", "2021-07-05")
    #expect(said.contains("运行费用2,340.03元，收入100.01元抵减，由8户分摊2,240.02元"))
    let id = try #require(
      said.split(separator: "编号").dropFirst().first?.split(whereSeparator: { "，（。 ".contains($0) })
        .first
    )
    let shown = try office.run("cost", "show", String(id))
    #expect(shown.contains("58.70") && shown.contains("225.00"), "\(shown)")
    try office.run("print", String(id), "--to", "运行.html")
    #expect(try office.text("运行.html").withoutBreaks.contains("各户应缴运行费用"))
    try office.run("publish", "--to", "site", "--on", "2021-07-06")
    let page = try office.text("site/cases/2020-001/bill-\(id.split(separator: "-")[2]).html")
      .withoutBreaks
    #expect(page.contains("2021年1月1日至2021年6月30日") && !page.contains("示例3-301"))
  }

  @Test func `a statement for other doors than pay for the works is remarked, by whom`() throws {
    let office = try Self.office()
    try office.write(Self.bill, to: "运行.yaml")
    let record = ["cost", "record", "宇华苑", "运行.yaml", "--on"]
    #expect(try !office.run(record + ["2021-07-05"]).contains("工程分摊"))
    let other = Self.bill.replacing("3单元运行", with: "另一份").replacing("示例3-602", with: "示例3-201")
    try office.write(other, to: "运行.yaml")
    let said = try office.run(record + ["2021-07-06"])
    #expect(said.contains("示例3-201没有参加工程分摊"), "\(said)")
    #expect(said.contains("示例3-602参加了工程分摊，没有列在这份收支表里"), "\(said)")
  }

  @Test(arguments: [
    ("1,800.00", "2,340.03"), ("1,800,000.00", "1,800,540.03"), ("1,800", "2,340.03"),
    ("1,000,000", "1,000,540.03"), ("1,000,000.50", "1,000,540.53"),
  ])
  func `an amount with commas is read within braces, quoted or not`(
    written: String,
    sum: String
  ) throws {
    let office = try Self.office()
    try office.write(Self.bill.replacing("\"1,800.00\"", with: written), to: "运行.yaml")
    let said = try office.run("cost", "record", "宇华苑", "运行.yaml", "--on", "2021-07-05")
    #expect(said.contains("运行费用\(sum)元"), "\(said)")
  }

  @Test func `a changed statement of running costs is told by what each household pays`() throws {
    let office = try Self.office()
    try office.write(Self.bill, to: "运行.yaml")
    try office.run("cost", "record", "宇华苑", "运行.yaml", "--on", "2021-07-05")
    let id = try office.bill("上半年")
    // 58.70 + 225.00 − 12.51, and no share of the whole, which would be 280.01.
    let json = try office.run("cost", "show", id, "--json")
    #expect(json.contains("\"pays\" : \"271.19\"") && !json.contains("280.0"), "\(json)")
    let said = try office.change(id, ["--line", "电费=640.03"], why: "电费抄错", on: "2021-07-10")
    #expect(said.oneSpaced.contains("示例3-301 271.19 282.06 +10.87"), "\(said)")
    #expect(said.oneSpaced.contains("示例3-601 288.81 302.94 +14.13"), "\(said)")
    #expect(said.contains("收支表") && !said.contains("第二榜") && !said.contains("协议"), "\(said)")
    #expect(
      try office.run("cost", "compare", office.bill("变更1"), "--rules", "area", fails: true)
        .contains("各项费用分别分摊")
    )
  }

  @Test(
    arguments: [
      ("金额: ５４０.03", "金额: 540.033", "540.033"), ("金额: 100.01", "金额: 100000", "多于费用"),
      ("分摊办法: equal", "分摊办法: bj-2022", "bj-2022"), ("示例3-302", "示例3-301", "示例3-301"),
      ("示例3-302", "示例9-302", "示例9-302"), ("止: 2021-06-30", "止: 2020-06-30", "早于"),
      ("分摊办法: zz-0-0-1", "分摊办法: {名称: 甲, 依据: 乙, 系数: [0, 0, 0, 0, 0, 0]}", "没有一户"),
      ("分摊办法: zz-0-0-1", "分摊办法: step-10-30", nil),
      ("金额: \"1,800.00\"", "金额: 1,80", "8: 不认识“80”这一项"),
      ("名称: 维护保养", "名称: 电费", "8: 项目“电费”写了两次"),
      ("示例3-302", "示例2-302", "11: 户号“示例2-302”属于2单元，不在“3单元”这个部位"),
      ("分摊办法: zz-0-0-1", "分摊办法: {名称: 甲, 依据: 乙, 系数: [1, 1, 1]}", "没有四层的系数"),
      ("分摊办法: zz-0-0-1", "分摊办法: {名称: 甲, 依据: 乙, 比例: [0, 0, 20, 23, 27, 29.9]}", "99.9%"),
    ] as [(String, String, String?)]
  )
  func `bad input is told clearly and nothing is stored`(
    text: String,
    wrong: String,
    told: String?
  ) throws {
    let office = try Self.office()
    try office.write(Self.bill.replacingOccurrences(of: text, with: wrong), to: "运行.yaml")
    let before = try office.run("journal")
    let said = try office.run(
      "cost",
      "record",
      "宇华苑",
      "运行.yaml",
      "--on",
      "2021-07-05",
      fails: told != nil
    )
    guard let told else { return }
    #expect(said.contains(told) && said.contains("运行.yaml"), "\(said)")
    #expect(try office.run("journal") == before)
  }

  @Test(arguments: [
    ("金额: 100.01", "金额: 100000", 9), ("分摊办法: zz-0-0-1", "分摊办法: {名称: 甲, 依据: 乙, 系数: [1, 1, 1]}", 11),
    (
      "equal", "{名称: 甲, 依据: 乙, 系数: [1, 1, 1, 0, 0, 0]}\n单户约定:\n  - {户号: 示例3-301, 固定金额: 5, 原因: 甲}",
      12
    ),
    ("止: 2021-06-30", "止: 2020-06-30", 5), ("分摊办法: equal", "分摊办法: equal\n取整: {单位: 元, 尾差承担: 甲}", 11),
    ("分摊办法: equal", "分摊办法: equal\n替代: {编号: 没有, 原因: 甲}", 11),
  ])
  func `a fault of a bill is told at the line it stands in`(
    text: String,
    wrong: String,
    line: Int
  ) throws {
    let office = try Self.office()
    try office.write(Self.bill.replacingOccurrences(of: text, with: wrong), to: "运行.yaml")
    let said = try office.run("cost", "record", "宇华苑", "运行.yaml", fails: true)
    #expect(said.contains("运行.yaml:\(line): "), "\(said)")
  }

  @Test func `who pays less is named on paper, and on the web no storey tells`() throws {
    let office = try Self.office()
    let term = "单户约定: [{户号: 示例3-301, 承担: 1/2, 原因: 长期不住}]\n参加户"
    try office.write(Self.bill.replacing("参加户", with: term), to: "运行.yaml")
    try office.run("cost", "record", "宇华苑", "运行.yaml", "--on", "2021-07-05")
    let id = try office.bill("上半年")
    let shown = try office.run("cost", "show", id)
    // 1,800.00 by 7.5, of which half a weight is 301's.
    #expect(shown.oneSpaced.contains("示例3-301 31.04 120.00"), "\(shown)")
    #expect(shown.contains("示例3-301户：按单户约定系数按1/2计") && shown.contains("长期不住"), "\(shown)")
    #expect(shown.contains("示例3-301户0.5、示例3-302、"), "\(shown)")
    try office.run("print", id, "--to", "运行.html")
    let paper = try office.text("运行.html").withoutBreaks
    #expect(paper.contains("系数按1/2计") && !paper.contains("长期不住"))
    try office.run("publish", "--to", "网站", "--on", "2021-07-06")
    let page = try office.text("网站/cases/2020-001/bill-\(id.split(separator: "-")[2]).html")
      .withoutBreaks
    #expect(page.contains("另有1户按单户约定减免") && !page.contains("120.00"), "\(page)")
  }
}
