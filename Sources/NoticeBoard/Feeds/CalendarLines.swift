import Deliberation

/// The lines of an iCalendar file (RFC 5545, 3.1): ended by CRLF, folded at 75
/// octets, never within a character.
struct CalendarLines {
  private(set) var text = ""

  static let widest = 75

  /// Adds a line whose value is none of the record's texts.
  ///
  /// - Precondition: `value` has no line break and needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    precondition(!value.utf8.contains { $0 < 0x20 }, "a line break in a calendar line")
    text += Self.folded("\(name):\(value)") + "\r\n"
  }

  /// Adds a line that says a text of the record or of ours.
  mutating func add(_ name: String, text value: String) {
    add(name, FeedText.calendar(value))
  }

  /// Adds one text of several lines.
  mutating func add(_ name: String, text lines: [String]) {
    add(name, text: lines.joined(separator: "\n"))
  }

  /// `20200601`.
  static func date(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }

  /// `20200601T193000`, by the clock on the wall.
  static func time(_ day: Day, minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let rest = minutes % 1440
    return "\(date(day + minutes / 1440))T\(padded(rest / 60))\(padded(rest % 60))00"
  }

  /// `20200531T160000Z`: the beginning of a day in China, 8 hours ahead of UTC.
  static func instant(_ day: Day) -> String { time(day - 1, minutes: 16 * 60) + "Z" }

  static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var width = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if width + length > widest {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        width = 1
      }
      result.append(scalar)
      width += length
    }
    return String(result)
  }
}
