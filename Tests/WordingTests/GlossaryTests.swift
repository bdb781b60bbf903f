import Foundation
import Testing

struct GlossaryTests {
  /// Each row's identifier and Chinese term.
  private func rows() throws -> [(identifier: String, term: String)] {
    let file = SourceText.root.appending(path: "docs/glossary.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let first = cells.first, first.hasPrefix("`"), cells.count > 1 else { return nil }
      return (first.trimmingCharacters(in: ["`"]), cells[1])
    }
  }

  /// All sources of the core as one text.
  private func core() throws -> String {
    let folder = SourceText.root.appending(path: "Sources/Deliberation")
      .resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var text = ""
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      text += try String(contentsOf: file, encoding: .utf8) + "\n"
    }
    return text
  }

  @Test func `every word of the glossary is a type or a case of the core`() throws {
    let core = try core()
    let rows = try rows()
    #expect(rows.count > 50)
    for row in rows {
      for name in row.identifier.split(separator: ".") {
        let isDeclared =
          name.first?.isUppercase == true
          ? [":", " {"].contains {
            core.contains("struct \(name)\($0)") || core.contains("enum \(name)\($0)")
          }
          : core.contains("case \(name)") || core.contains(", \(name)")
        #expect(isDeclared, "`\(row.identifier)` is nowhere declared")
      }
    }
  }

  @Test func `no word and no term stands twice`() throws {
    let rows = try rows()
    #expect(Set(rows.map(\.identifier)).count == rows.count)
    #expect(Set(rows.map(\.term)).count == rows.count)
  }
}
