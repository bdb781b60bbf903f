extension Unicode.Scalar {
  /// Whether nobody sees this character while it changes what people read:
  /// controls, marks that turn the direction of reading, spaces without width,
  /// and tags.
  ///
  /// Tab and line break are not among them, nor are the joiners and variation
  /// selectors that belong to emoji and to rare Han characters.
  var isInvisible: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x180E, 0x200B, 0x200E...0x200F: true
    case 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Reads the character that begins at `position`; nil at the end.
  ///
  /// - Precondition: The bytes are UTF-8, and a character begins here.
  func scalar(at position: Int) -> Unicode.Scalar? {
    guard position < count else { return nil }
    let lead = self[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1 else { return Unicode.Scalar(lead) }
    guard position + length <= count else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for next in position + 1..<position + length {
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  /// Reads the character that ends just before `position`; nil at the start.
  func scalar(before position: Int) -> Unicode.Scalar? {
    var start = position - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? scalar(at: start) : nil
  }

  /// The first character here that nobody sees.
  func firstInvisible() -> Unicode.Scalar? {
    for position in indices {
      let byte = self[position]
      // Between these begin only Han characters, kana and printable ASCII.
      if byte < 0x20 || byte == 0x7F || byte >= 0xC2 && byte &- 0xE3 > 6,
        let scalar = scalar(at: position), scalar.isInvisible
      {
        return scalar
      }
    }
    return nil
  }
}
