/// How one share was reckoned: `total × weight ÷ weightSum`, every figure exact.
///
/// All that a sentence of arithmetic needs:
/// `225,000.00元×1.1÷9.2＝26,902.1739…元，计26,902.17元`.
package struct ShareReckoning: Hashable, Sendable {
  /// The amount that was shared.
  package let total: Fen
  package let weight: Weight
  package let weightSum: Weight
  /// The share rounded down to whole fen.
  package let floor: Fen
  /// The part of a fen that was cut off.
  package let remainder: ShareRemainder
  /// Whether the share got one of the fen left over.
  package let gotLeftoverFen: Bool

  /// The share itself.
  package var amount: Fen { gotLeftoverFen ? floor + Fen(1) : floor }

  /// The quotient in yuan with four decimals, cut and not rounded:
  /// `26902.1739`; with two where it is a whole number of fen.
  package var yuan: String {
    guard !remainder.isZero else { return floor.yuan }
    let digits = remainder.hundredths
    return floor.yuan + (digits < 10 ? "0" : "") + "\(digits)"
  }

  /// Whether `yuan` is the whole quotient, so that no `…` follows it.
  package var isExact: Bool { remainder.isWholeHundredths }
}

/// What rounding down to fen cut off (余数): a fraction of one fen, exact.
package struct ShareRemainder: Hashable, Sendable {
  /// Less than `denominator`.
  package let numerator: Int128
  package let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package var isZero: Bool { numerator == 0 }

  /// The first two decimals of the fraction, cut: 0 to 99.
  package var hundredths: Int {
    let (tenths, rest) = Self.nextDigit(numerator, denominator)
    return tenths * 10 + Self.nextDigit(rest, denominator).digit
  }

  var isWholeHundredths: Bool {
    let (_, rest) = Self.nextDigit(numerator, denominator)
    return Self.nextDigit(rest, denominator).rest == 0
  }

  /// Takes one step of long division.
  ///
  /// Full width, since ten times the remainder may not fit.
  private static func nextDigit(
    _ remainder: Int128,
    _ denominator: Int128
  ) -> (digit: Int, rest: Int128) {
    let (quotient, rest) = denominator.dividingFullWidth(remainder.multipliedFullWidth(by: 10))
    return (Int(quotient), rest)
  }
}
