import Deliberation
import Wording

/// What the households of one storey pay in one column of a table without doors (每户金额):
/// one price, or two that only rounding parts.
struct StoreyPrice {
  private let amounts: [Fen]
  /// How many fen rounding alone may part neighbours by.
  private let parted: Fen

  /// `shares`: of how many shares an amount is the sum or the difference; each was cut to the
  /// fen by itself.
  init(_ amounts: [Fen], shares: Int = 1) {
    self.amounts = amounts.sorted()
    parted = Fen(Int64(shares))
  }

  /// Whether none stands otherwise than its neighbours, but for rounding.
  var isOne: Bool {
    guard let lower = amounts.first, let upper = amounts.last else { return true }
    return upper - lower <= parted && Set(amounts).count <= 2
  }

  /// One amount for all, two that rounding parts, or the sum of different ones.
  func text(in language: Language) -> String {
    guard let lower = amounts.first, let upper = amounts.last else { return "—" }
    if lower == upper { return language.bare(upper) }
    return isOne ? language.either(lower, upper) : language.together(amounts.reduce(.zero, +))
  }
}
