/// A subsidy (补贴): what the public purse adds, paid after completion.
package enum Subsidy: Hashable, Sendable {
  /// 无补贴.
  case none
  /// A fixed sum a lift.
  case fixed(Fen)
  /// A share of the cost, at most `cap`: 40 % and at most 280,000 yuan.
  case rate(Ratio, cap: Fen)

  /// The subsidy for a cost; a rate is rounded down to whole fen.
  ///
  /// - Throws: `subsidyExceedsCost`, `negativeAmount`, `negativeRate`.
  package func amount(for cost: Fen) throws(CostSharingRefusal) -> Fen {
    guard cost >= .zero else { throw .negativeAmount(cost) }
    let amount: Fen
    switch self {
    case .none: return .zero
    case .fixed(let sum): amount = sum
    case .rate(let rate, let cap):
      guard rate.numerator >= 0 else { throw .negativeRate(rate) }
      let share = Int128(cost.count) * Int128(rate.numerator) / Int128(rate.denominator)
      amount = Fen(Int64(min(share, Int128(cap.count))))
    }
    guard amount >= .zero else { throw .negativeAmount(amount) }
    guard amount <= cost else { throw .subsidyExceedsCost(subsidy: amount, cost: cost) }
    return amount
  }
}
