import Foundation
import Testing

/// Costs while the agreement is not signed, by the built command: who joins or leaves belongs
/// on a new list.
struct UnsignedCostTests {
  /// The worked lift as it stood on 1 July 2020: the second lists ran, nobody has signed.
  private static func office(without files: [String] = []) throws -> TrialOffice {
    let office = try TrialOffice(of: "杜甫路社区", working: "2020-07-02")
    let folder = office.url.appendingPathComponent("lift")
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: WorkedCases.path("yuhuayuan-lift")),
      to: folder
    )
    for name in [
      "notices/closing-2.md", "notices/closing-3.md", "notices/works.md", "fund-2.csv",
      "fund-3.csv",
      "signatures-2.csv", "signatures-3.csv",
    ] + files {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    let yaml = try office.text("lift/case.yaml")
    let agreements = try #require(yaml.range(of: "\n协议:\n"))
    let documents = try #require(yaml.range(of: "\n文件:\n"))
    let later = try #require(yaml.range(of: "\n  - 类别: 联合审查意见"))
    try office.write(
      yaml[..<agreements.lowerBound] + yaml[documents.lowerBound..<later.lowerBound] + "\n",
      to: "lift/case.yaml"
    )
    try office.run("import", "lift", on: "2020-07-01")
    return office
  }

  private static let list = ["--case", "2020-001", "--for", "费用分摊", "--list", "2", "--part", "2单元"]

  @Test func `who joins is asked for on a new list everywhere, until one shows it`() throws {
    let office = try Self.office()
    let bill = "2020-001-10"
    let join = ["cost", "join", bill, "2-201", "--policy", "重新计算", "--weight", "0.5"]
    let remedy = "yishi cost change \(bill) --with 示例2-201 --why"
    for said in [
      try office.run(join + ["--basis", "书面同意"]), try office.run("cost", "show", bill),
      try office.run("status", "宇华苑"),
    ] {
      #expect(said.contains("示例2-201户已于2020-07-02加入出资，第二榜上没有"), "\(said)")
      #expect(said.contains(remedy), "\(said)")
    }
    #expect(try office.run("status", "宇华苑").contains("现在：费用分摊第二榜公示"))
    #expect(try office.run("today").contains("费用分摊第二榜公示"))
    // A list of the old bill would say that nothing changed.
    let untrue = try office.run(["new", "公示", "二榜"] + Self.list, fails: true)
    #expect(untrue.contains(remedy), "\(untrue)")

    let changed = try office.run(
      "cost",
      "change",
      bill,
      "--with",
      "示例2-201",
      "--why",
      "201户加入"
    )
    #expect(changed.contains("第二榜的金额不再有效"), "\(changed)")
    try office.run(["new", "公示", "二榜"] + Self.list)
    let draft = try office.text("二榜.md")
    #expect(draft.contains("；201户加入。") && draft.contains("有单户约定的按约定分摊"), "\(draft)")
  }

  @Test
  func
    `an amount changed while the first list hangs is told by the change, the bill and the status`()
    throws
  {
    let office = try Self.office(without: [
      "notices/second-list-2.md", "notices/second-list-3.md",
    ])
    let told = "各户金额有变动，须按2020-001-11公示第二榜"
    #expect(try !office.run("cost", "show", "2020-001-7").contains("各户金额有变动"))
    let change = ["cost", "change", "2020-001-7", "--line", "设计、检验和其他=28000", "--why", "增加检测"]
    for said in [
      try office.run(change), try office.run("cost", "show", "2020-001-11"),
      try office.run("status", "宇华苑"),
    ] {
      #expect(said.contains(told), "\(said)")
    }
    // The step in hand waits for the second lists anyway.
    #expect(try !office.run("today").contains("各户金额有变动"))
  }

  @Test func `a list whose amounts hold again says so`() throws {
    let office = try Self.office()
    let page = "网站/cases/2020-001/notice-11.html"
    func change(_ bill: String, _ amount: String, _ why: String) throws -> String {
      try office.run("cost", "change", bill, "--line", "设计、检验和其他=\(amount)", "--why", why)
    }
    #expect(try change("2020-001-10", "28000", "增加检测").contains("第二榜的金额不再有效"))
    try office.run("publish", "--to", "网站")
    #expect(try office.text(page).contains("本公示所列金额已由《"))
    #expect(try !change("2020-001-13", "27000", "检测不再增加").contains("第二榜的金额不再有效"))
    try office.run("publish", "--to", "网站")
    let held = try office.text(page)
    #expect(held.contains("（变更2）》，各户金额与本公示所列相同。") && !held.contains("本公示所列金额已由"))
    let join = ["cost", "join", "2020-001-14", "2-201", "--policy", "重新计算", "--weight", "0.5"]
    try office.run(join + ["--basis", "书面同意"])
    try office.run("publish", "--to", "网站")
    let joined = try office.text(page)
    #expect(joined.contains("（变更2）》，此后又有户加入出资，各户现承担的金额以楼道张贴的费用单为准。"))
    #expect(!joined.contains("与本公示所列相同"))
  }

  @Test func `a list without a changed amount tells why the cost was changed, not the amounts`()
    throws
  {
    let office = try Self.office(without: [
      "notices/second-list-2.md", "notices/second-list-3.md",
    ])
    try office.change("2020-001-7", ["--line", "设计、检验和其他=28000"], why: "增加检测", on: nil)
    try office.change("2020-001-11", ["--line", "设计、检验和其他=27000"], why: "不再增加", on: nil)
    try office.run(["new", "公示", "二榜"] + Self.list.dropLast() + ["3单元"])
    let draft = try office.text("二榜.md")
    #expect(draft.contains("与第一榜比较。费用变更的原因：增加检测；不再增加。"), "\(draft)")
  }

  @Test func `who leaves changes every amount, and the old list holds no longer`() throws {
    let office = try Self.office()
    let said = try office.run("cost", "leave", "2020-001-10", "2-301", "--why", "书面退出")
    #expect(said.contains("示例2-301") && said.contains("不再参加"), "\(said)")
    #expect(said.contains("第二榜的金额不再有效") && said.contains("--list 2"), "\(said)")
    #expect(!said.contains("补签"), "\(said)")
    for told in [try office.run("status", "宇华苑"), try office.run("cost", "show", "2020-001-13")] {
      #expect(told.contains("2单元：费用已于2020-07-02变更，第二榜的金额不再有效"), "\(told)")
    }
  }
}
