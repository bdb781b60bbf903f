/// How many cells of a terminal a text takes: a Han character takes two.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// Fills up with spaces at the end, or at the start where `trailing` is set.
  package static func padded(_ text: String, to width: Int, trailing: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return trailing ? blanks + text : text + blanks
  }

  /// The cells of one scalar, by Unicode's East Asian Width.
  ///
  /// Wide and full-width forms take two, marks that combine none; what is
  /// ambiguous (`“`, `…`, `×`) takes one.
  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: 0
      default: 1
      }
    }
  }
}
