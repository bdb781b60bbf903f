import Foundation
import Testing

/// The synthetic community of `scripts/cases/community.py`, visited door by door.
@Suite struct CommunityVisitTests {
  private func shell(_ words: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Widths as a terminal has them: a Han character is two cells.
  private func width(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  @Test func `3080 households of 117 buildings stand on one screen and one sheet`() throws {
    let office = try TrialOffice(of: "杜甫路社区")
    let script = WorkedCases.root.appendingPathComponent("scripts/cases/community.py").path
    #expect(try shell(["python3", script, office.url.path]) == 0)
    try office.run("import", "community")
    let day = "2022-06-15"
    let half = try office.run("visit", "show", "逐户走访", "--on", day)
    let lines = half.split(separator: "\n")
    let buildings = lines.filter { $0.hasPrefix("  ") && $0.contains("院1号楼") }
    #expect(lines.contains { $0.hasPrefix("117栋楼，已走完") })
    #expect(half.matches(of: /\d+院\d+号楼 +\d+\/\d+/).count == 117)
    #expect(lines.count < 60)
    #expect(buildings.allSatisfy { width($0) <= 80 }, "\(buildings.map(width).max() ?? 0)")
    #expect(half.contains("2022年年中记住户3,080户，与户册相同，来源新闻报道"))
    #expect(half.contains("2021年年初记住户3,893户，比户册多813户，来源另一篇新闻报道"))
    let one = try office.run("visit", "show", "逐户走访", "53院2号楼", "--on", day)
    #expect(one.contains("应走访20户") && one.contains("五层  示例53院2-"))
    // On paper: all buildings first, one building floor by floor, and its walk sheets.
    let number = "2022-001"
    for form in ["走访进度表", "走访表"] {
      try office.run(
        "print",
        number,
        "--form",
        form,
        "--part",
        "53院2号楼",
        "--on",
        day,
        "--to",
        "一栋.html"
      )
      let page = try office.text("一栋.html")
      #expect(page.contains("示例53院2-") && !page.contains("示例53院1-"))
    }
    try office.run("print", number, "--form", "走访进度表", "--on", day, "--to", "总表.html")
    let sheet = try office.text("总表.html")
    #expect(sheet.matches(of: /<td class="b">\d+院\d+号楼/).count == 117)
    #expect(sheet.contains("按楼打印") && !sheet.contains("示例53院"))
    #expect(
      try office.run("print", number, "--form", "走访表", "--part", "99院", fails: true).contains("99院")
    )
    #expect(try office.run("print", number, "--part", "1院1号楼", fails: true).contains("--part"))
    // What is left is entered sheet by sheet; here as one.
    let sheets = try FileManager.default.contentsOfDirectory(atPath: office.folder.path("sheets"))
      .sorted()
    var rest = ""
    for name in sheets {
      let text = try office.text("sheets/\(name)")
      rest += rest.isEmpty ? text : String(text.drop { $0 != "\n" }.dropFirst())
    }
    try office.write(rest, to: "其余.csv")
    // The last sheet is named by its day.
    let last = try #require(sheets.last).replacing(".csv", with: "")
    let done = try office.run("visit", "record", "逐户走访", "--from", "其余.csv", "--on", last)
    #expect(done.contains("应走访3,080户，已见到3,080户（100.00%），一户不漏"))
    #expect(try office.run("visit", "show", "逐户走访").contains("117栋楼，已走完117栋，全部走完"))
    try office.run("publish", "--to", "site")
    let page = try office.text("site/cases/2022-001/index.html")
    #expect(page.withoutBreaks.contains("应走访3,080户，全部见到"))
    #expect(!page.contains("示例"))
  }
}
