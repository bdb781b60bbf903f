/// A text as private values are looked for in it (检索文本): every way of writing made one.
///
/// Full-width letters and digits are ASCII, letters small, every dash a hyphen;
/// what nobody sees is gone, and so is a blank beside a Han character, since
/// `张　三` is printed for 张三. A value is written the same way before it is
/// looked for.
package struct SearchText: Sendable {
  package private(set) var scalars: [UInt32] = []
  private var blankIsDue = false

  package init() {}

  package init(_ text: some StringProtocol) {
    scalars.reserveCapacity(text.utf8.count)
    append(text)
  }

  package mutating func append(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  package mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39: put(value)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      blankIsDue = true
    case 0x41...0x5A: put(value + 0x20)
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: put(SearchText.hyphen)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: put(value - 0xFEE0)
    case 0xFF21...0xFF3A: put(value - 0xFEC0)
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x180B...0x180F,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE0000...0xE0FFF:
      break
    default: put(value)
    }
  }

  /// Whether another text stands in it.
  package func contains(_ other: SearchText) -> Bool {
    guard let first = other.scalars.first else { return true }
    return scalars.indices.contains { position in
      scalars[position] == first && scalars.holds(other.scalars, at: position)
    }
  }

  /// Ends a block (a paragraph, a cell, an attribute): nothing is found across it.
  package mutating func endBlock() {
    blankIsDue = false
    guard let last = scalars.last, last != Self.blockEnd else { return }
    scalars.append(Self.blockEnd)
  }

  /// A blank counts only between two characters of the Latin alphabet and its
  /// neighbours.
  private mutating func put(_ value: UInt32) {
    if blankIsDue {
      blankIsDue = false
      if let last = scalars.last, last != Self.blockEnd, last < 0x2E80, value < 0x2E80 {
        scalars.append(Self.blank)
      }
    }
    scalars.append(value)
  }

  static let blank: UInt32 = 0x20
  static let blockEnd: UInt32 = 0x0A
  static let hyphen: UInt32 = 0x2D
}

/// What the readers of a search text ask of one character.
enum SearchScalar {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  static func isLatin(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }
  static func isAlphanumeric(_ scalar: UInt32) -> Bool { isDigit(scalar) || isLatin(scalar) }

  /// A letter of any script: what makes a word longer.
  static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isAlphanumeric(scalar) }
    return (0x3400...0x9FFF).contains(scalar) || (0x20000...0x3FFFF).contains(scalar)
      || (Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false)
  }

  /// The characters of a text, to ask one after another.
  static func all(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  /// A table of words.
  static func words(_ words: [String]) -> [[UInt32]] {
    words.map { $0.unicodeScalars.map(\.value) }
  }
}

extension Array where Element == UInt32 {
  /// Whether these scalars stand at a position.
  func holds(_ word: [UInt32], at position: Int) -> Bool {
    guard position >= 0, position + word.count <= count else { return false }
    for offset in word.indices where self[position + offset] != word[offset] { return false }
    return true
  }

  /// As a text again, to be shown masked.
  func text(_ range: Range<Int>) -> String { self[range].text }
}

extension ArraySlice where Element == UInt32 {
  var text: String {
    var view = String.UnicodeScalarView()
    for value in self {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }
}
