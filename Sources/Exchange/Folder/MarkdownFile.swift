import Deliberation

/// A Markdown file with a head (会议、公示文件): YAML between two lines `---`, then the text.
struct MarkdownFile {
  let head: HeadNode
  /// Without blank lines at its ends.
  let body: String

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
    let body = lines[(end + 1)...]
    let isBlank: (Substring) -> Bool = { $0.trimmedEnd.isEmpty }
    guard let first = body.firstIndex(where: { !isBlank($0) }),
      let last = body.lastIndex(where: { !isBlank($0) })
    else {
      self.body = ""
      return
    }
    self.body = body[first...last].joined(separator: "\n")
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
