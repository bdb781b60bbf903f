/// A calendar as a stranger's program reads it: unfolded, by components and lines.
struct CalendarReading {
  /// Lines as they stand, without their CRLF.
  let physical: [String]
  /// Lines unfolded: name with parameters, and value.
  let lines: [(name: String, value: String)]

  /// Nil where a line does not end with CRLF, or a CR or LF stands by itself.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var rows: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 {
        rows.append([])
        index += 2
        continue
      }
      guard bytes[index] != 10, bytes[index] != 13 else { return nil }
      rows[rows.count - 1].append(bytes[index])
      index += 1
    }
    guard rows.removeLast().isEmpty else { return nil }
    var whole: [[UInt8]] = []
    var shown: [String] = []
    for row in rows {
      // A row cut within a character is no text.
      guard let line = String(validating: row, as: UTF8.self) else { return nil }
      shown.append(line)
      if row.first == UInt8(ascii: " "), !whole.isEmpty {
        whole[whole.count - 1] += row.dropFirst()
      } else {
        whole.append(row)
      }
    }
    physical = shown
    var read: [(String, String)] = []
    for row in whole {
      guard let colon = row.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      read.append(
        (
          String(decoding: row[..<colon], as: UTF8.self),
          String(decoding: row[(colon + 1)...], as: UTF8.self)
        )
      )
    }
    lines = read
  }

  /// The names of the lines with the components they stand in, in order.
  var shape: [String] {
    lines.map { line in
      ["BEGIN", "END"].contains(line.name) ? "\(line.name):\(line.value)" : line.name
    }
  }

  func values(of name: String) -> [String] { lines.filter { $0.name == name }.map(\.value) }

  /// Each event's lines.
  var events: [[(name: String, value: String)]] {
    var events: [[(name: String, value: String)]] = []
    var isInside = false
    for line in lines {
      if line.name == "END", line.value == "VEVENT" { isInside = false }
      if isInside { events[events.count - 1].append(line) }
      if line.name == "BEGIN", line.value == "VEVENT" {
        isInside = true
        events.append([])
      }
    }
    return events
  }

  /// A TEXT value as it was before it was escaped.
  static func plain(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
