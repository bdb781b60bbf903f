/// A door (户号, 店号): what stands on the wall beside it, such as `2-301`.
///
/// `3号楼2单元501`, `3－2－501` and `3-2-501` are one door. Doors sort
/// naturally: `2-301` before `10-101`.
package struct Door: Hashable, Sendable {
  /// The one written form.
  package let text: String

  /// Reads a door; nil where the text is empty or holds a control character.
  package init?(_ written: some StringProtocol) {
    var text = ""
    for scalar in written.unicodeScalars {
      switch scalar {
      case "０"..."９": text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10) + 48))
      case "－", "—", "–", "−", "楼", "栋", "元":
        if scalar == "楼" || scalar == "栋", text.hasSuffix("号") { text.removeLast() }
        if scalar == "元" {
          guard text.hasSuffix("单") else {
            text.unicodeScalars.append(scalar)
            continue
          }
          text.removeLast()
        }
        text.append("-")
      case " ", "\t", "\u{3000}": continue
      default:
        guard scalar.properties.generalCategory != .control else { return nil }
        text.unicodeScalars.append(scalar)
      }
    }
    if text.hasSuffix("室") || text.hasSuffix("户") { text.removeLast() }
    guard !text.isEmpty, text.utf8.count <= 64, text != "-" else { return nil }
    self.text = text
  }
}

extension Door: Comparable {
  package static func < (lhs: Door, rhs: Door) -> Bool {
    NaturalOrder.precedes(lhs.text, rhs.text)
  }
}

extension Door: CustomStringConvertible {
  package var description: String { text }
}
