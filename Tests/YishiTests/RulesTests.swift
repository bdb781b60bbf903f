import Foundation
import Testing

/// `yishi rules`, and a vote under a rule of the register's own.
@Suite struct RulesTests {
  private static let own = """
    名称: 示例异议
    依据:
      中文: 《示例规约》第八条
      英文: Example bylaws art. 8
    口径: [面积, 人数]
    异议: 少于三分之一
    核对: 2020-01-01

    """

  @Test func `every rule is listed with its article, its thresholds and its days`() throws {
    let outcome = try BuiltBinary.run(["rules", "--on", "2026-11-21"])
    #expect(outcome.status == 0, "\(outcome.err)")
    for text in [
      "civil-code-278-special", "《民法典》第二百七十八条（特别事项）", "2021-01-01起",
      "参与表决的，面积和人数均须占全体的三分之二以上", "占参与表决的四分之三以上",
      "henan-2017-66", "反对的，面积和人数均不超过全体的三分之一，即为通过",
      "lishui-rep", "待核：没有与原文核对过", "对参与表决的多少没有另外要求", "residents-assembly",
      "已失效；此后的规定没有核对过（待核）", "5  使用建筑物及其附属设施的维修资金",
      "一般事项（2021年以前：特别事项）", "加装电梯属于第七项",
    ] {
      #expect(outcome.out.contains(text), "\(text) is missing:\n\(outcome.out)")
    }
    #expect(try BuiltBinary.run(["规则", "nantang"]).out.hasPrefix("nantang\n"))
    let unknown = try BuiltBinary.run(["rules", "civil-code-278"])
    #expect(unknown.status == 1)
    #expect(unknown.err.contains("没有规则“civil-code-278”"))
  }

  private struct Listed: Decodable {
    let day: String
    let rules: [Rule]
    let matters: [Matter]?

    struct Rule: Decodable {
      let name: String
      let isChecked: Bool
      let standing: String
      let dissent: [String: String]?
      let approval: [String: String]?
      let file: String?
    }

    struct Matter: Decodable {
      let item: Int
      let isSpecial: Bool
      let wasSpecialBefore2021: Bool
    }
  }

  private static func listed(_ arguments: [String]) throws -> Listed {
    let outcome = try BuiltBinary.run(["rules", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.err)")
    return try JSONDecoder().decode(Listed.self, from: Data(outcome.out.utf8))
  }

  @Test(
    arguments: [
      ("residents-assembly", "2025-12-31", "inForce", true),
      ("residents-assembly", "2026-01-01", "changedSince", false),
      ("lishui-rep", "2025-12-31", "unchecked", false),
      ("property-law-76-special", "2026-01-01", "replaced", true),
    ]
  )
  func `a pack that nobody checked for the day says so`(
    name: String,
    day: String,
    standing: String,
    isChecked: Bool
  ) throws {
    let listed = try Self.listed([name, "--on", day])
    #expect(listed.matters == nil)
    let rule = try #require(listed.rules.first)
    #expect(listed.rules.count == 1)
    #expect(rule.standing == standing)
    #expect(rule.isChecked == isChecked)
  }

  @Test func `the nine matters have their class, before 2021 and since`() throws {
    let listed = try Self.listed([])
    let matters = try #require(listed.matters)
    #expect(matters.map(\.item) == Array(1...9))
    #expect(matters.filter(\.isSpecial).map(\.item) == [6, 7, 8])
    #expect(matters.filter(\.wasSpecialBefore2021).map(\.item) == [5, 6, 7])
    #expect(listed.rules.first { $0.name == "henan-2017-66" }?.dissent == ["atMost": "1/3"])
  }

  @Test func `a vote is opened under a local rule, which is frozen into it`() throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    func yishi(_ arguments: String...) throws -> BuiltBinary.Outcome {
      try BuiltBinary.run(arguments + ["--register", register, "--on", "2020-06-01"])
    }
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let imported = try yishi("import", WorkedCases.path("yuhuayuan-lift"))
    #expect(imported.status == 0, "\(imported.err)")
    let rules = URL(fileURLWithPath: register).appendingPathComponent("rules")
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    let file = rules.appendingPathComponent("示例.yaml")
    try Self.own.write(to: file, atomically: true, encoding: .utf8)
    let listed = try yishi("rules", "示例异议")
    #expect(listed.out.hasPrefix("示例异议  rules/示例.yaml\n"), "\(listed.out)\(listed.err)")
    let vote = folder.path("表决.yaml")
    let text = """
      编号: 异议表决
      议题: 是否使用维修资金
      类别: 使用维修资金
      部位: 3单元
      表决范围:
        范围: 3单元12户
        来源: 示例规约
      开始: 2020-06-01
      截止: 2020-06-20
      规则: 示例异议
      计票人: 计票人
      监票人: 监票人

      """
    try text.write(toFile: vote, atomically: true, encoding: .utf8)
    let opened = try yishi("vote", "open", "2020-001", vote)
    #expect(opened.status == 0, "\(opened.err)")
    #expect(opened.out.contains("《示例规约》第八条"), "\(opened.out)")
    // From here on the file does not matter.
    try FileManager.default.removeItem(at: file)
    let export = folder.path("out")
    let exported = try BuiltBinary.run(["export", "--to", export, "--register", register])
    #expect(exported.status == 0, "\(exported.err)")
    let other = folder.path("other")
    _ = try BuiltBinary.run(["init", other, "--community", "杜甫路社区"])
    let again = try BuiltBinary.run([
      "import", "\(export)/yuhuayuan-lift", "--register", other, "--on", "2020-06-01",
    ])
    #expect(again.status == 0, "\(again.err)")
    let head = try String(contentsOfFile: "\(export)/yuhuayuan-lift/case.yaml", encoding: .utf8)
    #expect(head.contains("异议: 少于三分之一"))
  }

  @Test func `a faulty local rule is told with its line and stops no other`() throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let rules = URL(fileURLWithPath: register).appendingPathComponent("rules")
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    try Self.own.replacing("少于三分之一", with: "很少")
      .write(to: rules.appendingPathComponent("a.yaml"), atomically: true, encoding: .utf8)
    let outcome = try BuiltBinary.run(["rules", "--register", register])
    #expect(outcome.status == 0)
    #expect(outcome.err.contains("rules/a.yaml:6"), "\(outcome.err)")
    #expect(outcome.out.contains("civil-code-278-special"))
  }
}
