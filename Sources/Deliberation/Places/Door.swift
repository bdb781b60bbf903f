/// A door (户号, 店号): what stands on the wall beside it, such as `2-301`.
///
/// `3号楼2单元501`, `3－2－501` and `3-2-501` are one door. Doors sort
/// naturally: `2-301` before `10-101`. Written forms are told apart by their
/// bytes.
public struct Door: Sendable {
  /// The one written form, which reads as itself.
  public let text: String

  /// Reads a door.
  ///
  /// Nil where the text is empty or longer than 64 bytes, or holds a character
  /// that nobody sees: a control, one that turns the direction of reading
  /// round, one without width.
  public init?(_ written: some StringProtocol) {
    if Self.isPlain(written.utf8) {
      text = String(written)
      return
    }
    var form = WrittenForm()
    for scalar in written.unicodeScalars {
      guard form.append(scalar) else { return nil }
    }
    form.trim()
    guard !form.scalars.isEmpty else { return nil }
    let text = String(form.scalars)
    guard text.utf8.count <= 64 else { return nil }
    self.text = text
  }

  /// Whether a text is what nearly every roster holds and needs no reading:
  /// `3-2-501`.
  private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-"): guard previous != byte else { return false }
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-") && bytes.count <= 64
  }
}

extension Door: Hashable {
  public static func == (lhs: Door, rhs: Door) -> Bool { ByteText.equal(lhs.text, rhs.text) }
  public func hash(into hasher: inout Hasher) { ByteText.hash(text, into: &hasher) }
}

extension Door: Comparable {
  /// Natural order of the written forms: `2-301` before `10-101`.
  public static func < (lhs: Door, rhs: Door) -> Bool {
    NaturalOrder.precedes(lhs.text, rhs.text)
  }
}

extension Door: CustomStringConvertible {
  /// The one written form, `2-301`.
  public var description: String { text }
}

/// A door as it is read, scalar by scalar.
private struct WrittenForm {
  var scalars: String.UnicodeScalarView = .init()

  /// Takes the next scalar; false where no door may hold it.
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "－", "‐", "‑", "‒", "–", "—", "−", "﹣":
      appendDash()
    case "楼", "栋", "幢":
      // Of `3号楼` the number alone; a 茶楼 stays one.
      let number = scalars.last == "号" ? scalars.dropLast() : scalars[...]
      if let last = number.last, Self.isNumber(last) {
        scalars = String.UnicodeScalarView(number)
        appendDash()
      } else {
        scalars.append(scalar)
      }
    case "元":
      if scalars.last == "单", let last = scalars.dropLast().last, Self.isNumber(last) {
        scalars.removeLast()
        appendDash()
      } else {
        scalars.append(scalar)
      }
    case "０"..."９", "Ａ"..."Ｚ", "ａ"..."ｚ":
      // Full-width forms stand at a fixed distance from their ASCII.
      scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    default:
      let properties = scalar.properties
      switch properties.generalCategory {
      case .spaceSeparator: break
      case .control:
        guard scalar == "\t" else { return false }
      case .format, .lineSeparator, .paragraphSeparator: return false
      default:
        guard !properties.isDefaultIgnorableCodePoint else { return false }
        scalars.append(scalar)
      }
    }
    return true
  }

  /// Takes away what belongs to no door: a dash at either end, and 室 or 户
  /// after its number.
  mutating func trim() {
    while let last = scalars.last {
      let isSuffix =
        (last == "室" || last == "户") && scalars.dropLast().last.map(Self.isNumber) ?? false
      guard last == "-" || isSuffix else { return }
      scalars.removeLast()
    }
  }

  /// One dash, and none before the first number.
  private mutating func appendDash() {
    guard let last = scalars.last, last != "-" else { return }
    scalars.append("-")
  }

  private static let hanNumbers: String.UnicodeScalarView = "一二三四五六七八九十甲乙丙丁".unicodeScalars

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: hanNumbers.contains(scalar)
    }
  }
}
