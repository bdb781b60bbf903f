import Foundation
import Testing

/// Scans and photos that a command names, by the built command: kept once what they prove
/// is taken, and looked after from then on.
struct KeptPaperTests {
  /// What lies among the attachments of a register.
  private static func attachments(_ register: URL) -> [String] {
    let folder = register.appendingPathComponent("attachments")
    // The folder comes with the first that is kept.
    return (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  }

  private static func attachments(_ office: borrowing VoteOffice) -> [String] {
    attachments(URL(fileURLWithPath: office.register))
  }

  private static func attachments(_ office: borrowing TrialOffice) -> [String] {
    attachments(office.url.appendingPathComponent("台账"))
  }

  @Test func `what proves a delivery and an authority is looked after`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    _ = try office.folder.write("送达", to: "送达.jpg")
    _ = try office.folder.write("委托", to: "委托书.pdf")
    // Two doors that no ballot was made out to: each gets a number of its own.
    try office.done("vote", "issue", id, "示例1-101", "示例1-102", "--photo", "送达.jpg")
    let proxy = ["--door", "示例1-201", "--agent", "示例1-101业主", "--until", "2024-03-16"]
    let filed = try BuiltBinary.run(
      ["vote", "proxy", id, "委托书1"] + proxy
        + ["--scan", "委托书.pdf", "--register", office.register, "--on", "2024-03-05"],
      in: office.folder.url
    )
    #expect(filed.status == 0, "\(filed.err)")
    let kept = Self.attachments(office)
    #expect(kept.count == 2)
    let whole = try office.done("verify")
    #expect(whole.contains("全部一致") && !whole.contains("移走"), "\(whole)")
    let folder = URL(fileURLWithPath: office.register).appendingPathComponent("attachments")
    for name in kept {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    let gone = try office.yishi("verify")
    #expect(gone.status == 1)
    for title in ["示例1-101", "示例1-102", "委托书1"] {
      #expect(gone.out.contains("“6号楼1单元加装电梯 \(title)”的扫描件"), "\(gone.out)")
    }
  }

  @Test func `a delivery or an authority that is refused leaves nothing behind`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    _ = try office.folder.write("送达", to: "送达.jpg")
    _ = try office.folder.write("委托", to: "委托书.pdf")
    func refused(_ words: String..., because reason: String, on day: String) throws {
      let said = try BuiltBinary.run(
        words + ["--register", office.register, "--on", day],
        in: office.folder.url
      )
      #expect(said.status == 1 && said.err.contains(reason), "\(words): \(said.err)")
      #expect(Self.attachments(office) == [], "\(words)")
    }
    try refused(
      "vote",
      "issue",
      id,
      "示例1-101",
      "--photo",
      "送达.jpg",
      because: "早于表决开始日2024-03-02",
      on: "2024-03-01"
    )
    try office.done("vote", "issue", id, "示例1-101", "--receipt")
    try refused(
      "vote",
      "issue",
      id,
      "示例1-102",
      "示例1-101",
      "--photo",
      "送达.jpg",
      because: "送达",
      on: "2024-03-06"
    )
    try office.done("vote", "proxy", id, "委托书1", "--door", "示例1-201", "--agent", "乙")
    try refused(
      "vote",
      "proxy",
      id,
      "委托书1",
      "--door",
      "示例1-102",
      "--agent",
      "乙",
      "--scan",
      "委托书.pdf",
      because: "委托书1",
      on: "2024-03-06"
    )
    #expect(try !office.done("verify").contains("移走"))
  }

  @Test func `a sum that is refused leaves no paper behind, and one that is taken keeps it`() throws
  {
    let office = try FundLifeTests.office()
    let opened = try office.run(
      ["fund", "open", "宇华苑", "资金", "--part", "3单元", "--account", "共管", "--on", "2020-08-06"]
    )
    let id = try #require(opened.firstMatch(of: /2020-001-\d+/)).output.description
    _ = try office.folder.write("凭证", to: "凭证.pdf")
    let paper = ["--scan", "凭证.pdf", "--on", "2020-08-07"]
    try office.run("fund", "receive", id, "3-501", "100", "--on", "2020-08-07")
    // The photos of its boards.
    let before = Self.attachments(office)
    for words in [
      ["receive", id, "3-502", "99999999"], ["receive", id, "3-101", "1"],
      ["refund", id, "3-501", "1"], ["refund", id, "--due"], ["pay", id, "1", "--to", "施工单位"],
      ["subsidy", id, "0"], ["other", id, "垫付", "1"], ["reverse", id, "1"],
      ["transfer", id, "3-501"],
    ] {
      let said = try office.run(["fund"] + words + paper, fails: true)
      #expect(!said.contains("凭证"), "\(said)")
      #expect(Self.attachments(office) == before, "\(words): \(said)")
    }
    let taken = try office.run(["fund", "receive", id, "3-502", "48913.04"] + paper)
    #expect(taken.contains("收据第002号"), "\(taken)")
    #expect(Self.attachments(office).count == before.count + 1)
    let whole = try office.run("verify")
    #expect(whole.contains("全部一致") && !whole.contains("移走"), "\(whole)")
  }

  @Test func `minutes that are not corrected leave nothing behind that they would enclose`() throws
  {
    let office = try TrialOffice(of: "示例社区", cases: "fertiliser-plant-council")
    try office.run("new", "meeting", "第三次", "--case", "化肥厂", "--on", "2019-07-05")
    try office.run("meeting", "record", "第三次.md", "--case", "化肥厂")
    _ = try office.folder.write("签到", to: "签到表.jpg")
    let text = try office.text("第三次.md")
    let head = try #require(text.range(of: "---\n"))
    let enclosing = text.replacingCharacters(
      in: head,
      with: "---\n附件: [{名称: 签到表, 文件: 签到表.jpg}]\n"
    )
    try office.write(enclosing, to: "第三次.md")
    let refused = try office.run(
      ["meeting", "correct", "3", "第三次.md", "--why", "补附件", "--on", "2019-07-10"],
      fails: true
    )
    #expect(refused.contains("yishi meeting approve 3"), "\(refused)")
    #expect(Self.attachments(office) == [])
    try office.run("meeting", "approve", "3", "--by", "主任", "--on", "2019-07-09")
    try office.run(
      ["meeting", "correct", "3", "第三次.md", "--why", "补附件", "--on", "2019-07-10"]
    )
    #expect(Self.attachments(office).count == 1)
    #expect(try !office.run("verify").contains("移走"))
  }
}
