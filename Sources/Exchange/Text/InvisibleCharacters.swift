import Deliberation

/// Characters nobody sees (不可见字符): controls, and those that turn the direction of reading.
///
/// They could make two names look like one. Variation selectors stay, since
/// rare Han characters are written with them.
package enum InvisibleCharacters {
  /// Whether a text may not hold it; line ends and tabs may stand.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFFA0: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The first one of a text, named as `U+202E`.
  package static func first(in text: some StringProtocol) -> String? {
    text.unicodeScalars.first(where: isForbidden).map(name(of:))
  }

  /// The first one of a text that stands in one line, in which a line end is one too.
  package static func firstInLine(_ text: some StringProtocol) -> String? {
    text.unicodeScalars.first { isForbidden($0) || breaksLine($0) }.map(name(of:))
  }

  /// A text of several lines with a mark in place of each, so that what somebody typed
  /// cannot drive the terminal it is told on.
  package static func masked(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      shown.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  /// A text with a mark in place of each.
  static func replaced(in text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      shown.unicodeScalars.append(isForbidden(scalar) || breaksLine(scalar) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\t"
  }

  /// One finding for every line of a file that holds one.
  static func findings(in text: SourceText, file: String) -> [Finding] {
    var findings: [Finding] = []
    var line = 1
    var start = 0
    var isSuspect = false
    func look(upTo end: Int) {
      guard isSuspect,
        let character = first(in: String(decoding: text.utf8[start..<end], as: UTF8.self))
      else { return }
      findings.append(Finding(.forbiddenCharacter(character), at: SourcePlace(file, line: line)))
    }
    for (index, byte) in text.utf8.enumerated() {
      if byte == 0x0A {
        look(upTo: index)
        line += 1
        start = index + 1
        isSuspect = false
      } else if mayBegin[Int(byte)] {
        isSuspect = true
      }
    }
    look(upTo: text.utf8.count)
    return findings
  }

  /// The first bytes of characters that are forbidden, and of many that are not.
  private static let mayBegin: [Bool] = {
    var marks = [Bool](repeating: false, count: 256)
    for scalar in (UInt32(0)...0xFFFF).lazy.compactMap(Unicode.Scalar.init)
    where isForbidden(scalar) {
      if let byte = UTF8.encode(scalar)?.first { marks[Int(byte)] = true }
    }
    // The tags, U+E0000 on.
    marks[0xF3] = true
    return marks
  }()

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
