import Foundation
import Testing

/// Subsidies by a rate of some kinds of cost, by the built command.
struct SubsidyLifeTests {
  private static let doors = "示例3-301, 示例3-302, 示例3-401, 示例3-402"

  /// The worked lift with a bill of four doors, whose subsidy is 40 % of its works.
  private static func office(_ lines: String) throws -> TrialOffice {
    let office = try TrialOffice(
      of: "杜甫路社区",
      cases: "yuhuayuan-lift",
      on: "2022-06-01",
      working: "2022-06-02"
    )
    try office.write(bill(lines), to: "费用.yaml")
    try office.run("cost", "record", "宇华苑", "费用.yaml")
    return office
  }

  private static func bill(_ lines: String) -> String {
    """
    编号: 新单
    名称: 示例费用
    部位: 3单元
    日期: 2022-06-02
    项目:
    \(lines)
    补贴:
      - {来源: 市财政, 比例: 40%, 上限: 280,000, 计算类别: [工程]}
    分摊办法: equal
    参加户: [\(doors)]

    """
  }

  private static let works = "  - {名称: 电梯, 金额: 300,000, 类别: 工程}"

  /// 40 % of 300,000; with the 50,000 counted as works it would be 140,000.
  @Test func `a line that says no kind is asked for it where a subsidy goes by kinds`() throws {
    let office = try Self.office(Self.works)
    let lines = Self.works + "\n  - {名称: 一层补偿, 金额: 50,000}"
    try office.write(
      Self.bill(lines).replacingOccurrences(of: "新单", with: "漏写"),
      to: "漏.yaml"
    )
    let before = try office.run("journal")
    let refused = try office.run("cost", "record", "宇华苑", "漏.yaml", fails: true)
    #expect(refused.contains("漏.yaml:7") && refused.contains("“一层补偿”没有写是哪一类"), "\(refused)")

    let id = try office.bill("示例费用")
    let line = ["--line", "一层补偿=50,000"]
    let asked = try office.change(id, line, why: "补偿一层", on: nil, fails: true)
    #expect(asked.contains("--kind 一层补偿=类别"), "\(asked)")
    #expect(try office.run("journal") == before)

    let kind = ["--kind", "一层补偿=低层补偿"]
    let changed = try office.change(id, line + kind, why: "补偿一层", on: nil)
    #expect(changed.contains("新增项目：一层补偿（低层补偿）：50,000.00元。"), "\(changed)")
    let shown = try office.run("cost", "show", try office.bill("示例费用（变更1）"))
    #expect(shown.contains("120,000.00元；按工程费用（电梯）300,000.00元的40%"), "\(shown)")
    #expect(shown.oneSpaced.contains("350,000.00 120,000.00 230,000.00"), "\(shown)")
  }

  @Test(arguments: [
    ("一层补偿", "看不懂，应写作 名称=类别"), ("电梯=设备", "看不懂，可以写：工程"), ("空调=工程", "本单没有项目“空调”，现有：电梯"),
  ])
  func `a kind of no line, or that is none, is refused with what there is`(
    typed: String,
    told: String
  ) throws {
    let office = try Self.office(Self.works)
    let id = try office.bill("示例费用")
    let refused = try office.change(id, ["--kind", typed], why: "更正", on: nil, fails: true)
    #expect(refused.contains(told), "\(refused)")
    let twice = ["--kind", "电梯=工程", "--kind", "电梯=设计"]
    #expect(try office.change(id, twice, why: "更正", on: nil, fails: true).contains("写了两次“电梯”"))
  }

  @Test func `a line that only changes its kind is named`() throws {
    let office = try Self.office(Self.works + "\n  - {名称: 检测, 金额: 1,000, 类别: 设计}")
    let kind = ["--kind", "检测=监理检测"]
    let said = try office.change(office.bill("示例费用"), kind, why: "更正", on: nil)
    #expect(said.contains("类别改为：检测（监理、检测）：1,000.00元。"), "\(said)")
  }

  @Test func `a rate that is made a fixed sum is told, and one that is none names a rate`() throws {
    let office = try Self.office(Self.works)
    let id = try office.bill("示例费用")
    let fixed = try office.change(id, ["--subsidy", "市财政=100,000"], why: "核定", on: nil)
    #expect(fixed.contains("市财政不再按比例计算，以后费用变动时不随之增减"), "\(fixed)")

    let wrong = Self.bill(Self.works).replacingOccurrences(of: "40%", with: "四成")
    try office.write(wrong, to: "四成.yaml")
    let refused = try office.run("cost", "record", "宇华苑", "四成.yaml", fails: true)
    #expect(refused.contains("四成.yaml:8: “比例”的“四成”看不懂"), "\(refused)")
    #expect(refused.contains("如40%"), "\(refused)")
  }

  /// The worked lift has two lists posted, and its bill was another.
  @Test func `a bill that takes the place of a listed one says that the list is to follow`() throws
  {
    let office = try Self.office(Self.works)
    let replacing = Self.works + "\n替代: {编号: 3单元, 原因: 核价}"
    try office.run("undo")
    try office.write(Self.bill(replacing), to: "另立.yaml")
    let said = try office.run("cost", "record", "宇华苑", "另立.yaml")
    #expect(said.contains("须重新公示第二榜"), "\(said)")
  }
}
