import Deliberation

/// Why a Markdown text that begins at a line of its file could not be shown.
///
/// Whoever shows texts knows; what is refused there must not be entered before.
package typealias MarkdownCheck = (_ text: String, _ firstLine: Int) -> MarkdownRefusal?

/// A Markdown file with a head (会议、公示文件): YAML between two lines `---`, then the text.
package struct MarkdownFile {
  let head: HeadNode
  /// Without blank lines at its ends.
  let body: String
  /// The line of the file that the text begins at.
  let bodyLine: Int

  /// For whoever shows nothing.
  package static let takesAny: @Sendable (String, Int) -> MarkdownRefusal? = { _, _ in nil }

  /// More is no set of minutes.
  static let largest = 2_000_000

  init?(_ text: SourceText, _ reading: inout FileReading) {
    let lines = text.string.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first?.trimmedEnd == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmedEnd == "---" })
    else {
      reading.find(.headMissing, line: 1)
      return nil
    }
    let yaml = lines[1..<end].joined(separator: "\n") + "\n"
    guard let head = HeadSyntax.compose(yaml, offset: 1, &reading) else { return nil }
    self.head = head
    guard let written = Self.written(lines[(end + 1)...]) else {
      self.body = ""
      bodyLine = lines.count
      return
    }
    bodyLine = written.startIndex + 1
    self.body = written.joined(separator: "\n")
  }

  /// A text without blank lines at its ends, as a body is read.
  static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return written(lines[...])?.joined(separator: "\n") ?? ""
  }

  private static func written(_ lines: ArraySlice<Substring>) -> ArraySlice<Substring>? {
    let isBlank: (Substring) -> Bool = { $0.trimmedEnd.isEmpty }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return nil }
    return lines[first...last]
  }

  /// The file that holds a head and a body.
  static func write(head: String, body: String) -> String {
    "---\n" + head + "---\n" + (body.isEmpty ? "" : "\n" + body + "\n")
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var end = self
    while end.last == " " || end.last == "\t" { end.removeLast() }
    return end
  }
}

extension FileReading {
  /// Finds why a text of the file could not be shown, and warns of the numbers for which
  /// a publication would be refused.
  mutating func check(_ text: String, from line: Int, _ markdown: MarkdownCheck) {
    if let refusal = markdown(text, line) {
      find(.markdownRefused(refusal), line: refusal.line ?? line)
    }
    // Most texts have no such number, and then no line of theirs has one.
    guard Leak.number(in: text) != nil else { return }
    for (offset, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let leak = Leak.number(in: row) else { continue }
      find(.privateNumber(key: nil, leak), line: line + offset, severity: .warning)
    }
  }
}

extension MarkdownRefusal {
  /// The line it names; nil where it is the whole text.
  fileprivate var line: Int? {
    switch self {
    case .tooLarge: nil
    case .nestedTooDeep(let line, _), .tooManyDelimiters(let line, _), .tooManyMarks(let line, _),
      .referencesTooLong(let line, _), .invisibleCharacter(let line, _), .notUTF8(let line):
      line
    }
  }
}
