import Foundation
import Testing

/// `yishi publish` and `yishi publish --check` as the office runs them.
@Suite struct PublishCheckTests {
  private static let name = "欧阳示例甲"
  private static let telephone = "13900005678"

  /// A register with the lift, one owner's name and telephone on its roster, and
  /// what somebody typed at the end of a notice.
  private func register(in folder: borrowing TrialFolder, typing typed: String) throws -> String {
    let source = folder.path("lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: source)
    let roster = source + "/premises.csv"
    var rows = try String(contentsOfFile: roster, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    for index in rows.indices {
      rows[index] +=
        index == 0 ? ",姓名,电话" : index == 1 ? ",\(Self.name),\(Self.telephone)" : ",,"
    }
    try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: roster))
    let notice = source + "/notices/first-list-2.md"
    let text = try String(contentsOfFile: notice, encoding: .utf8)
    try Data((text + "\n\(typed)\n").utf8).write(to: URL(fileURLWithPath: notice))
    let path = folder.path("register")
    _ = try BuiltBinary.run(["init", path, "--community", "杜甫路社区"])
    let imported = try BuiltBinary.run(["import", source, "--register", path])
    #expect(imported.status == 0, "\(imported.err)")
    #expect(!(imported.out + imported.err).contains(Self.name))
    #expect(!(imported.out + imported.err).contains(Self.telephone))
    return path
  }

  @Test(arguments: [
    (name, "欧阳***"), ("欧阳 示例甲", "欧阳***"), (telephone, "139****5678"),
    ("139 0000 5678", "139****5678"), ("示例2-501", "示例2-***"), ("２单元５０１室", "示例2-***"),
    ("501户", "示例"), ("示例2-501业主", "示***"), ("410181196001011234", "410***********1234"),
  ])
  func `what is private and typed by hand refuses the whole publication`(
    typed: String,
    masked: String
  ) throws {
    let folder = try TrialFolder()
    let register = try register(in: folder, typing: "请与\(typed)联系。")
    let site = folder.path("site")
    for arguments in [["--to", site], ["--to", site, "--check"]] {
      let outcome = try BuiltBinary.run(["publish", "--register", register] + arguments)
      let said = outcome.out + outcome.err
      #expect(outcome.status == 1)
      #expect(said.contains(masked), "\(said)")
      #expect(said.contains("lift/notices/first-list-2.md"), "\(said)")
      #expect(!said.contains(typed), "\(said)")
      #expect(!FileManager.default.fileExists(atPath: site))
    }
    let allowed = try BuiltBinary.run([
      "publish", "--to", site, "--register", register, "--allow", typed,
    ])
    #expect(allowed.status == 0, "\(allowed.err)")
  }

  @Test func `a name that an import of the same day makes private is found on a page that stands`()
    throws
  {
    let folder = try TrialFolder()
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let lift = folder.path("lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: lift)
    let notice = lift + "/notices/first-list-2.md"
    let text = try String(contentsOfFile: notice, encoding: .utf8)
    try Data((text + "\n有事请找\(Self.name)。\n").utf8).write(to: URL(fileURLWithPath: notice))
    func enter(_ source: String) throws {
      let outcome = try BuiltBinary.run(["import", source, "--register", register])
      #expect(outcome.status == 0, "\(outcome.err)")
    }
    func publish() throws -> BuiltBinary.Outcome {
      try BuiltBinary.run(["publish", "--to", folder.path("site"), "--register", register])
    }
    try enter(lift)
    #expect(try publish().status == 0)
    // Another matter, on whose roster the name stands.
    let gas = folder.path("gas")
    try FileManager.default.copyItem(atPath: WorkedCases.path("nanyuan-gas"), toPath: gas)
    let roster = gas + "/premises.csv"
    let rows = try String(contentsOfFile: roster, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true)
    let named = rows.enumerated().map { index, row in
      row + (index == 0 ? ",姓名" : index == 1 ? ",\(Self.name)" : ",")
    }
    try Data((named.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(fileURLWithPath: roster))
    try enter(gas)
    let refused = try publish()
    #expect(refused.status == 1)
    #expect((refused.out + refused.err).contains("lift/notices/first-list-2.md"))
    #expect(!(refused.out + refused.err).contains(Self.name))
  }

  @Test func `check lists every finding at once, writes nothing, and answers as JSON`() throws {
    let folder = try TrialFolder()
    let register = try register(
      in: folder,
      typing: "请与\(Self.name)（\(Self.telephone)）联系，见[附表](附表.html)。"
    )
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let outcome = try BuiltBinary.run(["publish", "--check", "--json", "--register", register])
    #expect(outcome.status == 1)
    for kind in ["\"leak\"", "\"dead-link\""] { #expect(outcome.out.contains(kind)) }
    #expect(outcome.out.components(separatedBy: "\"kind\"").count == 6, "\(outcome.out)")
    #expect(!outcome.out.contains(Self.name) && !outcome.out.contains(Self.telephone))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == before)
  }

  @Test(arguments: ["zh_CN.UTF-8", "en_US.UTF-8"])
  func `the worked cases have nothing to correct`(lang: String) throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    _ = try BuiltBinary.run(
      ["import"] + WorkedCases.names.map(WorkedCases.path) + ["--register", register]
    )
    for day in ["2020-05-20", "2020-06-08", "2022-05-01", "2023-01-04"] {
      let outcome = try BuiltBinary.run(
        ["publish", "--check", "--on", day, "--register", register],
        lang: lang
      )
      #expect(outcome.status == 0, "\(day): \(outcome.out)")
      #expect(outcome.out.contains(lang.hasPrefix("zh") ? "没有发现问题" : "nothing found"))
    }
  }
}
