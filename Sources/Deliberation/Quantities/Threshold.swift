/// A threshold (门槛): how much support or participation a decision needs.
///
/// The law uses two different words: 「以上」 includes the number itself, while
/// 「过」 does not (Civil Code art. 1259). The two cases keep that difference.
public enum Threshold: Hashable, Sendable {
  /// 「…以上」: met when the share equals or exceeds the ratio.
  case atLeast(Ratio)
  /// 「过…」: met only when the share exceeds the ratio.
  case moreThan(Ratio)

  /// The fraction, without the word that says whether it is included.
  public var ratio: Ratio {
    switch self {
    case .atLeast(let ratio), .moreThan(let ratio): ratio
    }
  }

  /// Whether the number itself is not enough: 「过」, not 「以上」.
  public var excludesItself: Bool {
    switch self {
    case .atLeast: false
    case .moreThan: true
    }
  }

  /// Tells whether `part` of `whole` meets the threshold, by
  /// cross-multiplication.
  ///
  /// Nothing of nothing never meets a threshold: where nobody took part,
  /// nothing was approved.
  public func isMet(by part: Int64, of whole: Int64) -> Bool {
    guard whole > 0 else { return false }
    let share = Int128(part) * Int128(ratio.denominator)
    let needed = Int128(whole) * Int128(ratio.numerator)
    switch self {
    case .atLeast: return share >= needed
    case .moreThan: return share > needed
    }
  }

  /// The smallest part of `whole` that meets the threshold; nil where none does.
  ///
  /// More than the whole of anything never is: 「过」 1/1 has no such part.
  public func leastPart(of whole: Int64) -> Int64? {
    guard whole > 0 else { return nil }
    let scaled = Int128(whole) * Int128(ratio.numerator)
    let denominator = Int128(ratio.denominator)
    let least =
      switch self {
      case .atLeast: (scaled + denominator - 1) / denominator
      case .moreThan: scaled / denominator + 1
      }
    return least <= Int128(whole) ? Int64(least) : nil
  }
}
