import Foundation
import Testing
import Wording

/// What staff read on a Monday morning, with every worked case in the register.
struct TodayTests {
  private static let register: Result<URL, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("today-\(UUID().uuidString)")
    let register = folder.appendingPathComponent("台账")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try BuiltBinary.run(["init", register.path, "--community", "杜甫路社区"])
    let cases = WorkedCases.names.map(WorkedCases.path)
    let said = try BuiltBinary.run(["import", "--register", register.path] + cases)
    guard said.status == 0 else { throw Unread(text: said.err) }
    return register
  }

  struct Unread: Error { let text: String }

  private func today(_ words: String..., lang: String = "zh_CN.UTF-8") throws -> [String] {
    let register = try Self.register.get().path
    let said = try BuiltBinary.run(words + ["--register", register], lang: lang)
    #expect(said.status == 0, "\(said.err)")
    return said.out.split(separator: "\n").map(String.init)
  }

  /// Every Monday from the first case to the last.
  private static let mondays: [String] = [
    "2019-06-10", "2020-04-13", "2020-05-11", "2020-05-25", "2020-06-08", "2020-06-22",
    "2020-07-20", "2020-11-30", "2021-01-04", "2021-08-02", "2021-10-11", "2022-03-21",
    "2022-06-27",
  ]

  @Test(arguments: mondays, ["zh_CN.UTF-8", "en_GB.UTF-8"])
  func `a Monday fits one screen`(day: String, lang: String) throws {
    let lines = try today("today", "--on", day, lang: lang)
    #expect(lines.count <= 23, "\(lines.count) lines on \(day)")
    for line in lines.dropFirst() { #expect(DisplayWidth.of(line) <= 100, "\(line)") }
  }

  @Test func `offices stand with what they owe, objections in working days`() throws {
    let lines = try today("--on", "2020-06-08")
    #expect(lines[0] == "今日 2020-06-08（星期一）：9项待办，逾期0项，今日到期0项")
    let committee = try #require(lines.firstIndex(of: "杜甫路社区居委会"))
    #expect(lines[committee + 1].contains("4个工作日内 06-12"))
    #expect(lines[committee + 1].hasSuffix("异议须书面答复：采光，6月5日收"))
    let gas = try #require(lines.firstIndex(of: "燃气公司"))
    #expect(lines[gas + 3].contains("待办") && lines[gas + 3].hasSuffix("还没有“现场踏勘记录”"))
  }

  @Test func `one office is asked for by part of its name, and another is told`() throws {
    let gas = try today("today", "燃气", "--on", "2020-06-08")
    #expect(gas.count == 5 && gas[1] == "燃气公司")
    let nobody = try today("today", "城管", "--on", "2020-06-08")
    #expect(nobody.count == 1 && nobody[0].hasPrefix("没有等着“城管”办的事。有事待办的："))
  }

  @Test func `reminders of a running lift come last and press nobody`() throws {
    let lines = try today("today", "--all", "--on", "2021-10-11")
    #expect(lines[0].contains("逾期0项") && lines[0].hasSuffix("另有提醒2项"))
    let user = try #require(lines.firstIndex(of: "使用单位"))
    #expect(lines[user + 1].contains("提醒 10-19") && lines[user + 1].contains("电梯维护保养"))
    #expect(lines[user + 2].contains("现有检验有效期至2021年11月19日"))
    let registered = try today("today", "--all", "--on", "2020-12-14")
    #expect(registered.contains { $0.contains("备齐申请表、使用登记证原件和复印件、付款凭证") })
  }

  @Test func `what does not fit is counted, and told with --all`() throws {
    let office = try TrialOffice(of: "示例社区", working: "2026-03-02")
    for number in 1...30 {
      try office.run("new", "诉求", "诉求\(number)")
      try office.run("import", "诉求\(number)")
    }
    let lines = try office.run("today").split(separator: "\n")
    #expect(lines.count == 23)
    let last = try #require(lines.last)
    #expect(last.hasPrefix("另有10项没有列出，其中逾期0项。全部：yishi today --all"), "\(last)")
    let all = try office.run("today", "--all")
    #expect(all.split(separator: "\n").count == 32)
  }

  @Test func `a draft of an outage waits by the hour, and a late one is said`() throws {
    let office = try TrialOffice(of: "杜甫路社区")
    // The gas case up to its signatures, without its outage.
    let copy = office.url.appendingPathComponent("gas")
    try FileManager.default.copyItem(
      at: WorkedCases.folder.appendingPathComponent("nanyuan-gas"),
      to: copy
    )
    let outage = copy.appendingPathComponent("notices/outage.md")
    var text = try String(contentsOf: outage, encoding: .utf8)
    try FileManager.default.removeItem(at: outage)
    let head = copy.appendingPathComponent("case.yaml")
    let whole = try String(contentsOf: head, encoding: .utf8)
    // What came after the outage is not there yet.
    let cut = try #require(whole.range(of: "  - 类别: 管道施工记录"))
    try whole[..<cut.lowerBound].write(to: head, atomically: true, encoding: .utf8)
    try office.run("import", "gas", on: "2020-07-18")
    text = text.replacing(/\ \ \ \ 张贴:\n\ +日期: .*\n\ +经办: .*\n/, with: "")
      .replacing(/\ \ \ \ 撤下:\n\ +日期: .*\n\ +经办: .*\n/, with: "")
    try office.write(text, to: "停气.md")
    try office.run("notice", "draft", "南苑", "停气.md", on: "2020-07-18")
    #expect(
      try office.run("today", on: "2020-07-20").contains(
        "施工通告，须在7月21日（星期二）09:00前张贴（停气前48小时）"
      )
    )
    #expect(
      try office.run("status", "南苑", on: "2020-07-20").contains("最迟2020-07-21（星期二）09:00张贴")
    )
    let posted = try office.run("notice", "post", "2020-001-4", on: "2020-07-22")
    #expect(posted.contains("提前不足48小时。停气应当改期，或者重新通告。"), "\(posted)")
  }
}
