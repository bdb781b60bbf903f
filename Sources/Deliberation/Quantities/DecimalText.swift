/// Exact decimals in text: amounts and areas with at most two decimals.
///
/// Full-width digits and the separators `,` and `，` between groups of three
/// are read as an office types them; nothing is ever rounded.
package enum DecimalText {
  /// The value in hundredths; nil where the text is not such a number.
  package static func hundredths(_ text: some StringProtocol) -> Int64? {
    digits(text).flatMap { Int64($0) }.flatMap { $0 <= greatest ? $0 : nil }
  }

  /// Whether the text is such a number, and larger than any that is read.
  package static func isTooLarge(_ text: some StringProtocol) -> Bool {
    digits(text) != nil && hundredths(text) == nil
  }

  /// Whether the text is such a number with a minus before it, whichever sign was typed.
  package static func isBelowZero(_ text: some StringProtocol) -> Bool {
    guard let sign = text.unicodeScalars.first, "-−－".unicodeScalars.contains(sign) else {
      return false
    }
    return digits(text.dropFirst()) != nil
  }

  /// The digits of the value in hundredths; nil where the text is not such a number.
  private static func digits(_ text: some StringProtocol) -> String? {
    var whole = ""
    var decimals = ""
    var seenPoint = false
    var digitsSinceSeparator: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if seenPoint {
          decimals.unicodeScalars.append(scalar)
        } else {
          whole.unicodeScalars.append(scalar)
          digitsSinceSeparator? += 1
        }
      case "０"..."９":
        let digit = Character(Unicode.Scalar(UInt8(scalar.value - 0xFF10) + 48))
        if seenPoint {
          decimals.append(digit)
        } else {
          whole.append(digit)
          digitsSinceSeparator? += 1
        }
      case ",", "，":
        guard !seenPoint, !whole.isEmpty, digitsSinceSeparator ?? 3 == 3,
          whole.count <= 3
            || digitsSinceSeparator != nil
        else { return nil }
        digitsSinceSeparator = 0
      case ".", "．":
        guard !seenPoint, !whole.isEmpty, digitsSinceSeparator ?? 3 == 3 else { return nil }
        seenPoint = true
      default: return nil
      }
    }
    guard !whole.isEmpty, decimals.count <= 2, !seenPoint || !decimals.isEmpty else { return nil }
    guard seenPoint || digitsSinceSeparator ?? 3 == 3 else { return nil }
    while decimals.count < 2 { decimals.append("0") }
    return whole + decimals
  }

  /// The largest value read, so that a sum of a million of them cannot overflow.
  package static let greatest: Int64 = 1_000_000_000_000

  /// `37500000` as `375000.00`.
  package static func plain(hundredths: Int64) -> String {
    let magnitude = hundredths.magnitude
    let decimals = magnitude % 100
    return (hundredths < 0 ? "-" : "") + "\(magnitude / 100)." + (decimals < 10 ? "0" : "")
      + "\(decimals)"
  }
}
