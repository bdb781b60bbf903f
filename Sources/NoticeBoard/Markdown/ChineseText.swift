extension Unicode.Scalar {
  /// Whether this is a character of Chinese or Japanese writing: ideographs,
  /// kana, full-width forms and their punctuation.
  ///
  /// Korean is left out, since it puts spaces between words. Private-use
  /// characters are in, since old files write rare Han characters with them.
  var isChinese: Bool {
    switch value {
    case 0x3000: false
    case 0x2E80...0x312F, 0x3190...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF: true
    case 0xE000...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }

  var isWhite: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x80: false
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether this is punctuation in the sense of the CommonMark specification.
  var isPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case 0..<0x80, 0x3400...0x9FFF: false
    case 0x3001...0x3003, 0x3008...0x3011, 0xFF08...0xFF0A, 0xFF1A, 0xFF1B: true
    default:
      switch properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a line break between this character and the next is no space in
  /// Chinese.
  ///
  /// So it is between Chinese characters, and between one and a digit, since
  /// dates and numbers stand without spaces: 于 / 2020年.
  func joins(_ next: Unicode.Scalar) -> Bool {
    switch (isChinese, next.isChinese) {
    case (true, true): true
    case (true, false): next.isASCIIDigit || next.isSharedPunctuation
    case (false, true): isASCIIDigit || isSharedPunctuation
    case (false, false): false
    }
  }

  private var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  /// Quotation marks, dash, ellipsis and middle dot, which Chinese shares with
  /// other languages.
  private var isSharedPunctuation: Bool {
    switch value {
    case 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }
}
