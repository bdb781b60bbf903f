import Foundation
import Testing

/// Compares a page with the file that shows how it should be.
///
/// `UPDATE_GOLDEN=1` writes the file anew, and fails, so that nobody takes a
/// rewriting run for a passing one. The style sheet and its hash are left out of
/// the file: they stand in `Templates`, and would change every golden page at once.
func expectGolden(
  _ page: String,
  named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden").appending(path: name)
  let shown = withoutStyle(page)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(shown.utf8).write(to: file)
    Issue.record("\(name) was rewritten", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(shown == expected, "\(name) differs", sourceLocation: sourceLocation)
}

private func withoutStyle(_ page: String) -> String {
  var page = page
  for (start, end) in [("<style>", "</style>"), ("sha256-", "&#39;")] {
    guard let opening = page.range(of: start),
      let closing = page.range(of: end, range: opening.upperBound..<page.endIndex)
    else { continue }
    page.replaceSubrange(opening.upperBound..<closing.lowerBound, with: "…")
  }
  return page
}
