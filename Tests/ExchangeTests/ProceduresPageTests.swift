import Deliberation
import Foundation
import Testing

@testable import Exchange

/// `docs/procedures.md` names every key and word, and its example is read as it stands.
struct ProceduresPageTests {
  private static func page() throws -> String {
    try String(
      contentsOf: WorkedCasesTests.cases.deletingLastPathComponent()
        .appendingPathComponent("docs/procedures.md"),
      encoding: .utf8
    )
  }

  private static let terms =
    ProcedureKey.all + StageKey.all + DueKey.all + GateKey.all + TermKey.all
    + [Gate.premisesListed, .pollCarried, .billAddsUp, .everyPartySigned, .fundsInPlace].map(
      Words.gates.term
    )
    + NoticePeriod.Unit.allCases.map(Words.periodUnits.term)

  @Test func `the page names every key and word in both languages`() throws {
    let page = try Self.page()
    for term in Self.terms {
      #expect(page.contains(term.chinese), "\(term.chinese)")
      #expect(page.contains(term.english), "\(term.english)")
    }
    for procedure in Procedure.shipped {
      #expect(page.contains("`\(procedure.key)` | \(procedure.title.chinese)"), "\(procedure.key)")
      let kind = try #require(NewKind(rawValue: procedure.key))
      #expect(Procedure.named(kind.chinese) == procedure)
      #expect(page.contains("| \(kind.chinese) |"), "\(kind.chinese)")
    }
  }

  @Test func `the example on the page is a procedure without a fault`() throws {
    let page = try Self.page()
    let example = try #require(page.components(separatedBy: "```yaml\n").last)
      .components(separatedBy: "```")[0]
    let folder = try TemporaryFolder(["procedures/example.yaml": example])
    let local = LocalProcedures.read(in: folder.url)
    #expect(local.findings == [])
    #expect(local.named("bench")?.stages.count == 3)
  }
}
