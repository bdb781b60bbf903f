import Foundation
import Testing

/// Tasks, site visits, partners and decisions by the built command, as staff use them.
struct TaskLifeTests {
  /// With the gas case, its action items as they were left where `isOpen`.
  private static func office(actionsOpen isOpen: Bool = false) throws -> TrialOffice {
    let office = try TrialOffice(of: "杜甫路社区", working: "2020-06-08")
    try FileManager.default.copyItem(
      atPath: WorkedCases.path("nanyuan-gas"),
      toPath: office.folder.path("nanyuan-gas")
    )
    if isOpen {
      let minutes = "nanyuan-gas/meetings/2020-06-03-talk.md"
      let closed = /\ +完成: .*\n\ +办结人: .*\n/
      try office.write(office.text(minutes).replacing(closed, with: ""), to: minutes)
    }
    try office.run("import", "nanyuan-gas", on: "2023-01-04")
    return office
  }

  @Test func `a task is written down, waits, is done, and stands on the page with its minutes`()
    throws
  {
    let office = try Self.office()
    let added = try office.run(
      "task",
      "add",
      "南苑",
      "核对表箱位置",
      "--who",
      "燃气公司",
      "--by",
      "2020-06-09",
      "--decision",
      "1-1"
    )
    #expect(added.contains("已登记任务1：核对表箱位置，燃气公司办，期限2020-06-09"))
    #expect(try office.run("today").contains("核对表箱位置（任务1）"))
    let listed = try office.run("task", "show", "南苑")
    #expect(listed.contains("1-1") && listed.contains("核对表箱位置"))
    try office.run("publish", "--to", "网站")
    let open = try office.page("cases/2020-001/index.html")
    #expect(open.contains("核对表箱位置") && open.contains("议定：2020年6月3日"))
    #expect(
      try office.run(
        "task",
        "done",
        "南苑",
        "1",
        "--note",
        "已定在楼道东侧",
        on: "2020-06-09"
      ).contains("已办结：核对表箱位置")
    )
    #expect(try !office.run("today", on: "2020-06-09").contains("核对表箱位置"))
    #expect(
      try office.run("task", "show", "南苑", "--all", on: "2020-06-09").contains(
        "2020-06-09办结：已定在楼道东侧"
      )
    )
    #expect(try office.run("task", "done", "南苑", "1", on: "2020-06-10").contains("已于2020-06-09办结"))
    #expect(try office.run("task", "done", "南苑", "7", fails: true).contains("没有第7项任务，现有1项"))
    try office.run("verify")
  }

  @Test func `what minutes left is closed as a task, by whom it was left to`() throws {
    let office = try Self.office(actionsOpen: true)
    #expect(try office.run("task", "done", "南苑", "1-1", "--note", "定在6月11日").contains("已办结"))
    #expect(
      try office.run("task", "show", "南苑", "--all").contains("2020-06-08办结：定在6月11日")
    )
  }

  @Test func `a site visit proves its step before any paper does`() throws {
    let office = try Self.office()
    let before = try office.run("status", "南苑")
    #expect(before.contains("yishi survey 2020-001 --who 单位 --found"), "\(before)")
    try office.run(
      "survey",
      "南苑",
      "--who",
      "燃气公司",
      "--who",
      "社区居委会",
      "--found",
      "架空管可沿北墙改移",
      on: "2020-06-09"
    )
    let after = try office.run("status", "南苑", on: "2020-06-09")
    #expect(after.contains("现在：方案和费用公示（8步中的第4步）"), "\(after)")
    try office.run("publish", "--to", "网站", on: "2020-06-09")
    #expect(try office.page("cases/2020-001/index.html").contains("架空管可沿北墙改移"))
    #expect(
      try office.run(
        "survey",
        "南苑",
        "--who",
        "燃气公司",
        "--found",
        "联系13812345678",
        fails: true
      ).contains("138****5678")
    )
  }

  @Test func `a partner's telephone stays in the office`() throws {
    let office = try Self.office()
    try office.run(
      "partner",
      "add",
      "南苑",
      "（演示）燃气公司",
      "--role",
      "燃气公司",
      "--work",
      "改移架空管、装表通气",
      "--contact",
      "示例联系人",
      "--telephone",
      "0371-55550000"
    )
    #expect(try office.run("partner", "show", "南苑").contains("0371-55550000"))
    try office.run("publish", "--to", "网站")
    let page = try office.page("cases/2020-001/index.html")
    #expect(page.contains("改移架空管、装表通气") && !page.contains("0371-5555"))
    try office.run("export", "--to", "出")
    let yaml = try office.text("出/nanyuan-gas/case.yaml")
    #expect(yaml.contains("联系人: 示例联系人") && yaml.contains("0371-55550000"))
    #expect(try office.run("journal").contains("0371") == false)
    try office.run("verify")
  }

  @Test func `a notice leads to the minutes that decided it`() throws {
    let office = try Self.office()
    let status = try office.run("status", "南苑", on: "2020-07-01")
    let id = try #require(status.firstMatch(of: /(2020-001-\d+)  关于南苑小区里沟/)?.1)
    #expect(try office.run("decision", String(id), "1-99", fails: true).contains("没有第99项"))
    let said = try office.run("decision", String(id), "1-2", on: "2020-07-01")
    #expect(said.contains("议定：2020年6月3日“南苑小区燃气入户协商会”第2项"), "\(said)")
    try office.run("publish", "--to", "网站", on: "2020-07-01")
    let name = "cases/2020-001/notice-\(id.split(separator: "-")[2]).html"
    #expect(try office.page(name).contains("议定：2020年6月3日"))
    #expect(try office.run("decision", String(id), "1-2", fails: true).contains("已经写明"))
  }

  @Test func `a community's counts of two years stand beside each other on the front page`() throws
  {
    let office = try Self.office()
    try office.run("import", WorkedCases.path("fertiliser-plant-council"), on: "2022-09-01")
    try office.run("publish", "--to", "网站", on: "2022-09-01")
    let page = try office.page("index.html")
    let late = try #require(page.range(of: "3,080户"))
    let early = try #require(page.range(of: "3,893户"))
    #expect(late.lowerBound < early.lowerBound)
    #expect(page.contains("另一篇新闻报道") && !page.contains("[report"))
    // In 2021 nobody had counted 3,080 yet.
    try office.run("publish", "--to", "网站", on: "2021-09-01")
    #expect(try !office.page("index.html").contains("3,080户"))
  }
}

extension TrialOffice {
  fileprivate func page(_ name: String) throws -> String {
    try text("网站/" + name).withoutBreaks
  }
}
