/// Texts of the record as calendars and feeds may carry them.
enum FeedText {
  /// The text without characters that nobody sees or that XML 1.0 forbids, its
  /// line breaks all of one kind.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\n" where isAfterReturn: break
      case _ where scalar.isInvisible: break
      // Noncharacters at the end of each plane; XML 1.0 forbids the first two.
      case _ where scalar.value & 0xFFFE == 0xFFFE: break
      default: result.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// A text between tags or inside a quoted attribute of XML, escaped byte by byte.
  static func xml(_ text: String) -> String { HTML.escaped(clean(text)).markup }

  /// A TEXT value of iCalendar (RFC 5545, 3.3.11): one line, whatever it says.
  static func calendar(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\t": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
