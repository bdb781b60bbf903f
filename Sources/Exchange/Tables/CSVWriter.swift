/// Writes a table as CSV that every spreadsheet opens as it is meant.
///
/// UTF-8 with a byte order mark, since Chinese spreadsheets take a file without
/// one for GB18030. A text that a spreadsheet would compute (`=`, `+`, `-`, `@`,
/// tab) gets an apostrophe in front, which reading takes off again.
struct CSVWriter {
  private(set) var text: String

  init(heading: [String]) {
    text = "\u{FEFF}"
    add(heading.map(Cell.text))
  }

  enum Cell {
    /// Words that somebody typed.
    case text(String)
    /// A number, a day or a word of ours, which no spreadsheet computes.
    case plain(String)
    case empty

    static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
  }

  mutating func add(_ cells: [Cell]) {
    text += cells.map(Self.written).joined(separator: ",") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .plain(let text): text
    case .text(let text): quoted(FormulaGuard.put(on: text))
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == " " || $0 == "\t"
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// Keeps a spreadsheet from computing a cell (公式防护).
enum FormulaGuard {
  private static let live: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  static func put(on text: String) -> String { isLive(text) ? "'" + text : text }

  static func takeOff(_ text: String) -> String {
    text.unicodeScalars.first == "'" && isLive(text)
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Whether a spreadsheet would compute what stands behind any apostrophes.
  private static func isLive(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(live.contains) ?? false
  }
}
