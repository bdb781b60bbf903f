import Foundation
import Testing

/// The edges of a vote, by the built command: what somebody tries who means harm, or
/// mistypes.
struct VoteEdgeTests {
  @Test func `an owner whose paper is void is not led to make a vote of it`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    try office.done("vote", "ballot", id, "示例1-101", "作废", "--void", "选两项")
    let second = try office.yishi("vote", "ballot", id, "示例1-101", "同意", "--signed")
    #expect(second.status == 1)
    #expect(second.err.contains("已交的票作废（选两项以上）"), "\(second.err)")
    #expect(second.err.contains("换票: 允许"), "\(second.err)")
    #expect(second.err.contains("原票看错的，才可以更正：yishi vote correct"), "\(second.err)")
    let replacing = try VoteOffice(terms: "换票: 允许")
    try replacing.open()
    try replacing.done("vote", "ballot", id, "示例1-101", "作废", "--void", "选两项")
    try replacing.done("vote", "ballot", id, "示例1-101", "同意", "--signed")
  }

  @Test func `a void paper after the closing day is late by itself, one before it never`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    let early = try office.yishi("vote", "ballot", id, "示例1-101", "作废", "--void", "逾期")
    #expect(early.status == 1)
    #expect(early.err.contains("没有逾期（2024-03-16截止）"), "\(early.err)")
    let nameless = try office.yishi("vote", "ballot", id, "示例1-101", "作废")
    #expect(nameless.err.contains("作废的票要写明原因"), "\(nameless.err)")
    let late = try office.done("vote", "ballot", id, "示例1-101", "作废", on: "2024-03-17")
    #expect(late.contains("作废（逾期）"), "\(late)")
  }

  @Test func `voters named after the end and deliveries before the start are refused`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    let named = try office.yishi(
      "vote",
      "voter",
      id,
      "示例1-202",
      "示例1-202甲",
      on: "2024-03-17"
    )
    #expect(named.status == 1)
    #expect(named.err.contains("共有人须在截止前推选"), "\(named.err)")
    let delivered = try office.yishi(
      "vote",
      "issue",
      id,
      "示例1-101",
      "--receipt",
      on: "2024-03-01"
    )
    #expect(delivered.status == 1)
    #expect(delivered.err.contains("早于表决开始日2024-03-02"), "\(delivered.err)")
  }

  @Test func `a paper whose number was never made out is pointed out`() throws {
    let office = try VoteOffice()
    let id = VoteOffice.id
    try office.open()
    try office.done("vote", "issue", id, on: "2024-03-02")
    let strange = try office.yishi(
      "vote",
      "ballot",
      id,
      "示例1-101",
      "同意",
      "--number",
      "９９９",
      "--signed"
    )
    #expect(strange.status == 0)
    #expect(strange.err.contains("票号999没有发出过"), "\(strange.err)")
    let own = try office.yishi("vote", "ballot", id, "示例1-102", "同意", "--signed")
    #expect(own.err.isEmpty, "\(own.err)")
  }

  @Test func `an agent spelt two ways is pointed out and is one`() throws {
    let office = try VoteOffice(terms: "受托上限: 1")
    let id = VoteOffice.id
    try office.open()
    func file(_ key: String, _ door: String, _ agent: String) throws -> BuiltBinary.Outcome {
      try office.yishi("vote", "proxy", id, key, "--door", door, "--agent", agent)
    }
    #expect(try file("委1", "示例1-101", "示例1-201业主").err.isEmpty)
    let second = try file("委2", "示例1-102", "示例１-201 业主")
    #expect(second.status == 0)
    #expect(second.err.contains("与已登记的“示例1-201业主”写法相近"), "\(second.err)")
    try office.done("vote", "ballot", id, "示例1-101", "同意", "--proxy", "委1", "--signed")
    let over = try office.yishi(
      "vote",
      "ballot",
      id,
      "示例1-102",
      "同意",
      "--proxy",
      "委2",
      "--signed"
    )
    #expect(over.status == 1)
    #expect(over.err.contains("最多受1名业主委托"), "\(over.err)")
  }

  @Test func `status says that what representatives decided is no owners' vote`() throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    _ = try BuiltBinary.run(["import", WorkedCases.path("yuhuayuan-lift"), "--register", register])
    func status(_ day: String, _ language: String) throws -> String {
      try BuiltBinary.run([
        "status", "2020-001", "--register", register, "--on", day, "--lang", language,
      ]).out
    }
    let sentence = "居民代表会议的决议用于组织和协商，不代替《民法典》第二百七十八条规定的业主共同决定"
    #expect(try !status("2020-03-01", "zh").contains(sentence))
    #expect(try status("2020-06-08", "zh").contains(sentence))
    #expect(try status("2020-06-08", "en").contains("owners' vote of Civil Code art. 278"))
  }

  @Test func `a vote in a folder names a rule of the register's own`() throws {
    let office = try VoteOffice()
    let rules = office.folder.path("register/rules")
    try FileManager.default.createDirectory(atPath: rules, withIntermediateDirectories: true)
    try Data(
      """
      名称: 示例地方规则
      依据: {中文: 《示例条例》第一条, 英文: sample regulations art. 1}
      口径: [人数]
      同意: 四分之三以上
      基数: 全体

      """.utf8
    ).write(to: URL(fileURLWithPath: rules + "/示例.yaml"))
    let place = office.folder.url.appendingPathComponent("7号楼")
    try FileManager.default.copyItem(
      at: office.folder.url.appendingPathComponent("6号楼"),
      to: place
    )
    let head = place.appendingPathComponent("case.yaml")
    let text = try String(contentsOf: head, encoding: .utf8).replacing("6号楼", with: "7号楼")
    let vote = try String(
      contentsOf: office.folder.url.appendingPathComponent("表决.yaml"),
      encoding: .utf8
    )
    let entry = (vote + "\n规则: 示例地方规则").split(separator: "\n").enumerated()
      .map { ($0 == 0 ? "  - " : "    ") + $1 }.joined(separator: "\n")
    try Data("\(text)\n表决:\n\(entry)\n".utf8).write(to: head)
    let alone = try BuiltBinary.run(["check", place.path])
    #expect(alone.status == 1)
    let checked = try BuiltBinary.run(["check", place.path, "--register", office.register])
    #expect(checked.status == 0, "\(checked.out)")
    let imported = try office.yishi("import", place.path)
    #expect(imported.status == 0, "\(imported.err)")
    #expect(try office.yishi("import", place.path).out.contains("已经导入过"))
  }
}
