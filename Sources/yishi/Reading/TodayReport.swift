import Deliberation
import Wording

/// What waits, as the terminal tells it: by office, most pressing first.
struct TodayReport {
  let desk: Desk
  /// How many lines it may have; nil for as many as it takes.
  let lines: Int?
  let language: Language

  /// The lines and the cells of an ordinary terminal.
  static let screen = 23
  private static let width = 100
  /// What the menu writes below it on a terminal, in the language that takes more lines.
  static let menu = 7

  init(_ desk: Desk, lines: Int?, language: Language) {
    self.desk = desk
    self.lines = lines
    self.language = language
  }

  var text: String {
    guard !desk.items.isEmpty else {
      return language.head(of: desk) + "\n  " + language.nothingWaits(for: [], asked: nil)
    }
    // The head is a line, and so is what tells how much was left out.
    let whole = lines.map { desk.fitting(lines: $0 - 1) }
    let (shown, left) =
      whole.map { $0.left.isEmpty ? $0 : desk.fitting(lines: (lines ?? 0) - 2) } ?? (desk, [])
    return
      ([language.head(of: desk)] + rows(of: shown)
      + (left.isEmpty ? [] : [language.leftOut(left, on: desk.day)])).joined(separator: "\n")
  }

  /// A heading for each office, and under it a line for each thing, all in the same columns.
  private func rows(of desk: Desk) -> [String] {
    let rows = desk.groups.flatMap(\.items).map { item in
      [
        language.when(item.waiting, on: desk.day),
        item.waiting.number.map { "\($0)" } ?? "", item.waiting.place.name, language.say(item),
      ]
    }
    var lines = Columns(rows).lines.map { "  " + $0 }[...]
    return desk.groups.flatMap { group in
      defer { lines = lines.dropFirst(group.items.count) }
      return [language.heading(group.office)]
        + lines.prefix(group.items.count).map { self.lines == nil ? $0 : Self.clipped($0) }
    }
  }

  /// A line that stays on one line of the terminal.
  private static func clipped(_ line: String) -> String {
    guard DisplayWidth.of(line) > width else { return line }
    var clipped = line
    while DisplayWidth.of(clipped) > width - 1 { clipped.removeLast() }
    return clipped + "…"
  }
}

/// What waits, as JSON.
struct WaitingJSON: Encodable {
  let number: String?
  let title: String
  let what: String
  let owes: String
  let due: String?
  let urgency: String

  init(_ waiting: Waiting, on day: Day, _ language: Language) {
    number = waiting.number?.description
    title = waiting.title
    what = language.say(waiting.matter)
    owes = language.list(waiting.offices.map(language.heading))
    due = waiting.due?.description
    urgency = "\(waiting.urgency(on: day))"
  }
}
