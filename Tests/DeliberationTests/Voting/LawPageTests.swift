import Foundation
import Testing

@testable import Deliberation

/// `docs/law.md` against the packs the program counts by.
@Suite struct LawPageTests {
  private func rows() throws -> [String: String] {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/law.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    return Dictionary(
      lines.filter { $0.hasPrefix("| `") }.compactMap { line in
        let name = line.dropFirst(3).prefix { $0 != "`" }
        return (String(name), String(line))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `every rule pack has its row, with the days it is in force and was checked`() throws {
    let rows = try rows()
    for rule in RulePacks.all {
      let row = try #require(rows[rule.name], "docs/law.md has no row for \(rule.name)")
      for day in [rule.inForceFrom, rule.inForceTo, rule.checkedOn].compactMap(\.self) {
        #expect(row.contains(day.description), "\(rule.name): \(day) is not in its row")
      }
    }
  }

  @Test func `every sharing rule has its standing`() throws {
    let page = try rows()
    for rule in SharingRule.presets {
      let isThere = page.values.contains { $0.contains("`\(rule.name)`") }
      #expect(isThere, "docs/law.md has no row for \(rule.name)")
    }
  }
}
