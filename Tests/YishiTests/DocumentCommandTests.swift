import Foundation
import Testing

/// Papers put on file by the built command.
struct DocumentCommandTests {
  @Test func `a document proves the step that asks for it, once, with its scan`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("document-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: String..., fails: Bool = false) throws -> String {
      let house = words[0] == "init" ? [] : ["--register", "台账"]
      let said = try BuiltBinary.run(words + house, in: folder)
      #expect((said.status != 0) == fails, "\(words): \(said.out)\(said.err)")
      return said.out + said.err
    }
    _ = try run("init", "台账", "--community", "示例社区")
    let lift = WorkedCases.root.appendingPathComponent("cases/justice-bureau-balconies").path
    _ = try run("import", lift, "--on", "2022-06-19")
    let before = try run("status", "司法局", "--on", "2022-06-20")
    #expect(before.contains("yishi document 2021-001 "), "\(before)")
    try Data("扫描".utf8).write(to: folder.appendingPathComponent("记录.pdf"))
    let filed = try run(
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
    #expect(try run("status", "司法局", "--on", "2022-06-20") != before)
    #expect(
      try run(
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
      try run("document", "司法局", "随手记", "--by", "社区", "--on", "2022-06-21")
        .contains("不是办理步骤要的文件")
    )
    #expect(
      try run(
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
    #expect(try run("verify", "--on", "2022-06-22").contains("全部一致"))
    let attachments = folder.appendingPathComponent("台账/attachments")
    for name in try FileManager.default.contentsOfDirectory(atPath: attachments.path)
    where name.hasSuffix(".pdf") {
      try FileManager.default.removeItem(at: attachments.appendingPathComponent(name))
    }
    #expect(try run("verify", "--on", "2022-06-22", fails: true).contains("“玻璃安装记录”的扫描件"))
  }
}
