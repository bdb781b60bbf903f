import Foundation
import Testing

/// Procedures and the skip by the built command, as staff use them.
struct ProcedureTests {
  private static func office() throws -> TrialOffice { try TrialOffice(of: "示例社区") }

  @Test func `a step is passed over by an office with a reason, shown, and taken back`() throws {
    let office = try Self.office()
    try office.run("new", "诉求", "楼道灯不亮", "--on", "2026-03-02")
    try office.run("import", "楼道灯不亮", "--on", "2026-03-02")
    func skip(_ step: String, why: String, by: String?, fails: Bool = false) throws -> String {
      try office.run(
        ["skip", "楼道灯", step, "--why", why] + (by.map { ["--as", $0] } ?? []),
        on: "2026-03-03",
        fails: fails
      )
    }
    #expect(try skip("1", why: "电话登记", by: nil, fails: true).contains("--as 单位"))
    #expect(try skip("1", why: " ", by: "社区居委会", fails: true).contains("--why"))
    #expect(
      try skip("1", why: "请打13812345678", by: "社区居委会", fails: true).contains("手机号码")
    )
    #expect(try skip("办结", why: "早办好了", by: "社区居委会", fails: true).contains("只能跳过正在办理的步骤"))
    let said = try skip("下单", why: "电话登记，没有纸质单", by: "社区居委会")
    #expect(said.contains("已跳过：下单，由社区居委会决定") && said.contains("办理记录3"), "\(said)")
    #expect(said.contains("现在：接单（5步中的第2步）"), "\(said)")
    let status = try office.run("status", "楼道灯", "--on", "2026-03-03")
    #expect(status.contains("下单：2026-03-03由社区居委会决定跳过：电话登记，没有纸质单"), "\(status)")
    #expect(try office.run("journal").contains("跳过步骤"))
    try office.run("publish", "--to", "网站", "--on", "2026-03-03")
    #expect(try office.page(of: "由社区居委会决定跳过：电话登记，没有纸质单").contains("已跳过"))
    #expect(try skip("1", why: "再跳", by: "社区居委会", fails: true).contains("已在2026-03-03跳过"))
    try office.run("verify")
    #expect(try office.run("undo", "--on", "2026-03-03").contains("跳过步骤"))
    #expect(try office.run("status", "楼道灯", "--on", "2026-03-03").contains("下单（5步中的第1步）"))
    try office.run("verify")
  }

  private static let own = """
    代号: promise
    名称: {中文: 限时办理的诉求, 英文: Request with a promise}
    步骤:
      - 代号: asked
        名称: 下单
        条件: [{文件: 诉求登记单}]
        责任: 社区服务窗口
        依据: 本社区服务承诺
      - 代号: done
        名称: 办结
        条件: [{文件: 办结记录}]
        责任: 社区居委会
        依据: 本社区服务承诺
        期限: {天数: 2, 单位: 工作日, 自: asked}

    """

  private static let head = """
    事项: 水管渗水
    社区: 示例社区
    地点: {小区: 示例小区}
    程序: promise
    开始: 2026-03-02
    承办: 示例社区居委会
    文件:
      - {类别: 诉求登记单, 名称: 来电登记, 日期: 2026-03-05, 出具: 社区服务窗口}

    """

  @Test func `a case follows the community's own procedure, and its days are told`() throws {
    let office = try Self.office()
    try office.write(Self.head, to: "渗水/case.yaml")
    #expect(try office.run("check", "渗水", fails: true).contains("case.yaml:4"))
    try office.write(Self.own, to: "台账/procedures/promise.yaml")
    #expect(try office.run("check", "渗水").contains("可以导入"))
    try office.run("import", "渗水", "--on", "2026-03-05")
    let listed = try office.run("procedures", "promise")
    #expect(listed.contains("procedures/promise.yaml"), "\(listed)")
    #expect(listed.contains("期限：“下单”完成后2个工作日内"), "\(listed)")
    // Thursday 5 March 2026: two working days are Monday the 9th.
    for (day, when, left) in [
      ("2026-03-06", "1个工作日内", "还剩3日"), ("2026-03-09", "今日", "今日到期"),
      ("2026-03-11", "逾期2日", "逾期2日"),
    ] {
      #expect(try office.run("today", "--on", day).contains("  \(when)"), "\(day)")
      let status = try office.run("status", "渗水", "--on", day)
      #expect(status.contains("：2026-03-09（星期一），\(left)"), "\(status)")
    }
    try office.run("publish", "--to", "网站", "--on", "2026-03-06")
    #expect(try office.page(of: "办理期限至2026年3月9日") != "")
    // The whole procedure stays with the case: the file is needed no more.
    try FileManager.default.removeItem(
      atPath: office.folder.path("台账/procedures/promise.yaml")
    )
    #expect(try office.run("status", "渗水", "--on", "2026-03-06").contains("办结（2步中的第2步）"))
    try office.run("export", "--to", "导出")
    try office.run("verify")
  }

  @Test func `every fault of a procedure file is told, and the others are listed still`() throws {
    let office = try Self.office()
    try office.write(
      Self.own.replacing("诉求登记单}", with: "诉求登记单, 颜色: 红}").replacing("天数: 2", with: "天数: 0"),
      to: "台账/procedures/promise.yaml"
    )
    let listed = try office.run("procedures", fails: true)
    #expect(listed.contains("procedures/promise.yaml:6") && listed.contains("request"), "\(listed)")
    #expect(listed.contains("procedures/promise.yaml:14"), "\(listed)")
    try office.write(Self.head, to: "渗水/case.yaml")
    #expect(
      try office.run("import", "渗水", fails: true).contains("procedures/promise.yaml:14")
    )
    #expect(try office.run("procedures", "选举", fails: true).contains("没有程序“选举”"))
  }
}

extension TrialOffice {
  /// The page of the published site that tells a text; empty where none does.
  fileprivate func page(of text: String) throws -> String {
    let site = url.appendingPathComponent("网站").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: site, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "html" else { continue }
      let page = try String(contentsOf: file, encoding: .utf8).withoutBreaks
      if page.contains(text) { return page }
    }
    return ""
  }
}
