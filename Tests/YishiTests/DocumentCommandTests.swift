import Foundation
import Testing

/// Papers put on file by the built command.
struct DocumentCommandTests {
  @Test func `a document proves the step that asks for it, once, with its scan`() throws {
    let office = try TrialOffice(
      of: "示例社区",
      cases: "justice-bureau-balconies",
      on: "2022-06-19"
    )
    let before = try office.run("status", "司法局", "--on", "2022-06-20")
    #expect(before.contains("yishi document 2021-001 "), "\(before)")
    try office.write("扫描", to: "记录.pdf")
    let filed = try office.run(
      "document",
      "司法局",
      "玻璃安装记录",
      "--by",
      "（演示）施工单位",
      "--scan",
      "记录.pdf",
      "--on",
      "2022-06-20"
    )
    #expect(filed.contains("已归档：玻璃安装记录"))
    #expect(try office.run("status", "司法局", "--on", "2022-06-20") != before)
    #expect(
      try office.run(
        "document",
        "司法局",
        "玻璃安装记录",
        "--by",
        "（演示）施工单位",
        "--scan",
        "记录.pdf",
        "--on",
        "2022-06-20",
        fails: true
      ).contains("已经归档")
    )
    #expect(
      try office.run("document", "司法局", "随手记", "--by", "社区", "--on", "2022-06-21")
        .contains("不是办理步骤要的文件")
    )
    #expect(
      try office.run(
        "document",
        "司法局",
        "验收记录",
        "--by",
        "社区",
        "--scan",
        "没有.pdf",
        "--on",
        "2022-06-21",
        fails: true
      )
      .contains("没有.pdf")
    )
    #expect(try office.run("verify", "--on", "2022-06-22").contains("全部一致"))
    let attachments = office.url.appendingPathComponent("台账/attachments")
    for name in try FileManager.default.contentsOfDirectory(atPath: attachments.path)
    where name.hasSuffix(".pdf") {
      try FileManager.default.removeItem(at: attachments.appendingPathComponent(name))
    }
    #expect(try office.run("verify", "--on", "2022-06-22", fails: true).contains("“玻璃安装记录”的扫描件"))
  }
}
