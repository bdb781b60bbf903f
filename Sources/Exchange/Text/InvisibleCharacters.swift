import Deliberation

/// Characters nobody sees (不可见字符): controls, and those that turn the direction of reading.
///
/// They could make two names look like one. Variation selectors stay, since
/// rare Han characters are written with them.
enum InvisibleCharacters {
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
  static func first(in text: some StringProtocol) -> String? {
    text.unicodeScalars.first(where: isForbidden).map(name(of:))
  }

  /// One finding for every line of a file that holds one.
  static func findings(in text: SourceText, file: String) -> [Finding] {
    var findings: [Finding] = []
    var line = 1
    var lastFound = 0
    for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars {
      if scalar == "\n" {
        line += 1
      } else if scalar.value >= 0x7F || scalar.value < 0x20, isForbidden(scalar), lastFound != line
      {
        lastFound = line
        findings.append(
          Finding(.forbiddenCharacter(name(of: scalar)), at: SourcePlace(file, line: line))
        )
      }
    }
    return findings
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
