/// A ratio (比例): an exact fraction, never rounded.
///
/// Two ratios are compared by cross-multiplication in `Int128`, so that a
/// threshold is met or missed exactly (「以上」 of two thirds of 9 is 6).
public struct Ratio: Hashable, Sendable {
  /// The upper part.
  public let numerator: Int
  /// The lower part; always positive.
  public let denominator: Int

  /// Makes `numerator ÷ denominator`, in lowest terms.
  ///
  /// - Precondition: `denominator` is positive.
  public init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0, "a ratio's denominator is positive")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int(divisor)
    self.denominator = denominator / Int(divisor)
  }

  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Ratio: Comparable {
  /// The smaller ratio first, by cross-multiplication.
  public static func < (lhs: Ratio, rhs: Ratio) -> Bool {
    Int128(lhs.numerator) * Int128(rhs.denominator)
      < Int128(rhs.numerator) * Int128(lhs.denominator)
  }
}
