/// Sentences, one below the other.
struct Lines: Readable {
  let title: String
  let lines: [String]

  /// Nil where there are none.
  init?(titled title: String = "", _ lines: [String]) {
    guard !lines.isEmpty else { return nil }
    self.title = title
    self.lines = lines
  }

  static let names: [String: ReadableName<Lines>] = [
    "title": .text(\.title), "lines": .texts(\.lines),
  ]
}
