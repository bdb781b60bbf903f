import Deliberation
import Exchange
import Foundation
import Testing

/// A notice with everything on record goes into a register and out of it, and in again.
@Suite struct RecordRoundTripTests {
  private static let notice = """
    ---
    类别: 公示
    用途: 其他
    榜次: 1
    标题: 关于示例事项的公示
    部位: 2单元
    费用: 2单元第二榜
    对象: 14号楼2单元全体业主
    起草: {日期: 2020-06-28, 经办: 示例社区居委会}
    张贴日: 2020-07-01
    张贴地点:
      - 地点: 公告栏
        份数: 2
        张贴: {日期: 2020-07-01, 经办: 网格员}
        见证: [示例派出所]
        照片:
          - {时点: 张贴时, 日期: 2020-07-01, 文件: photos/first-list-3-gate-start.png}
          - {时点: 期满时, 日期: 2020-07-20, 文件: photos/first-list-3-gate-end.png}
        破损:
          - {日期: 2020-07-03, 情况: 被雨水打湿, 重贴: {日期: 2020-07-03, 经办: 网格员}}
          - {日期: 2020-07-05, 情况: 被撕去一角}
        撤下: {日期: 2020-07-25, 经办: 网格员}
      - 二号楼入口
    公示期: {天数: 10, 单位: 工作日, 计法: 当日起, 计法依据: 示例规则第3条, 截止时间: "17:30"}
    延长:
      - {日期: 2020-07-02, 经办: 居委会, 天数: 1, 原因: "停电一日，\n又逢大雨"}
    受理: 示例社区居委会
    答复期限: 5
    期满: 期满无异议的，按本方案办理。
    落款: [示例社区居委会, 示例议事会]
    见证: [示例社区党组织]
    附件: [表一, 表二]
    更正:
      - {日期: 2020-07-02, 经办: 居委会, 原因: 错字, 原文: {标题: 关于示列事项的公示, 正文: "一、旧文。", 附件: []}}
      - {日期: 2020-07-03, 经办: 居委会, 原因: 漏写, 原文: {受理: 旧址, 落款: [示例社区居委会]}}
    异议:
      - {编号: 1, 收到: 2020-07-04, 方式: 书面, 收件人: 居委会, 类别: 采光, 原文: "原话：\n“太暗了”", 户号: 示例2-101,
         内容: 担心采光, 答复人: 居委会, 限期: 2020-07-12, 答复: {日期: 2020-07-10, 内容: 已调整},
         讨论: 2020-04-23-talk-2, 处理: 改用玻璃}
      - {编号: 3, 收到: 2020-07-05, 类别: 费用, 内容: 费用偏高, 答复人: 居委会,
         答复: {日期: 2020-07-09, 内容: 已说明}}
    撤回: {日期: 2020-07-25, 经办: 居委会, 原因: 另行公示}
    定榜: {日期: 2020-07-22, 经办: 居委会}
    ---

    一、正文。

    ```shares 2单元第二榜
    ```

    """

  /// The lift with that notice, in a folder to import.
  private func source(in folder: borrowing TrialFolder) throws -> URL {
    let path = folder.path("yuhuayuan-lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: path)
    try Data(Self.notice.utf8).write(to: URL(fileURLWithPath: path + "/notices/全程.md"))
    return URL(fileURLWithPath: path)
  }

  private func files(below folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var isFolder: ObjCBool = false
      let path = folder.path + "/" + name
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = FileManager.default.contents(atPath: path)
      }
    }
    return files
  }

  @Test func `what goes into a register comes out equal, and the second time to the byte`() throws {
    let folder = try TrialFolder()
    var path = try source(in: folder)
    let first = CaseFolder.read(at: path)
    #expect(first.findings.isEmpty, "\(first.findings)")
    let file = try #require(first.caseFile)
    let whole = try #require(file.notices.first { $0.key == "全程" })
    #expect(whole.corrections.count == 2 && whole.objections.map(\.discussedIn).count == 2)
    #expect(whole.bill == "2单元第二榜" && whole.withdrawal != nil && whole.finality != nil)
    #expect(whole.boards.first?.photos.count == 2 && whole.boards.first?.damages.count == 2)
    var written: [[String: Data]] = []
    for turn in 1...2 {
      let register = folder.path("register-\(turn)")
      _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
      let imported = try BuiltBinary.run(["import", path.path, "--register", register])
      #expect(imported.status == 0, "\(imported.err)")
      let out = folder.path("out-\(turn)")
      let exported = try BuiltBinary.run(["export", "--to", out, "--register", register])
      #expect(exported.status == 0 && exported.err.isEmpty, "\(exported.err)")
      path = URL(fileURLWithPath: out + "/yuhuayuan-lift")
      let back = CaseFolder.read(at: path)
      #expect(back.findings.isEmpty, "\(back.findings)")
      #expect(back.caseFile == file)
      #expect(back.caseFile?.notices.first { $0.key == "全程" } == whole)
      #expect(back.contacts == first.contacts)
      written.append(try files(below: path))
      let verified = try BuiltBinary.run(["verify", "--register", register])
      #expect(verified.status == 0, "\(verified.out)")
    }
    #expect(written[0] == written[1])
    #expect(written[0].keys.count { $0.hasSuffix(".png") } >= 6)
  }

  @Test func `a folder changed in a private field is refused without a word of it`() throws {
    let folder = try TrialFolder()
    let path = try source(in: folder)
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let entered = try BuiltBinary.run(["import", path.path, "--register", register])
    #expect(entered.status == 0, "\(entered.err)")
    let changed = Self.notice.replacing("太暗了", with: "暗得很").replacing("示例2-101", with: "示例2-102")
    try Data(changed.utf8).write(to: path.appendingPathComponent("notices/全程.md"))
    let again = try BuiltBinary.run(["import", path.path, "--register", register])
    #expect(again.status == 1)
    let told = again.out + again.err
    #expect(told.contains("全程"), "\(told)")
    for word in ["太暗了", "暗得很", "示例2-101", "示例2-102"] { #expect(!told.contains(word), "\(told)") }
  }
}
