/// A subsidy (补贴): what the public purse or another giver adds.
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
      guard rate.numerator >= 0 else { throw .negativeRate(rate, of: .subsidy) }
      let share = Int128(cost.count) * Int128(rate.numerator) / Int128(rate.denominator)
      amount = Fen(Int64(min(share, Int128(cap.count))))
    }
    guard amount >= .zero else { throw .negativeAmount(amount) }
    guard amount <= cost else { throw .subsidyExceedsCost(subsidy: amount, cost: cost) }
    return amount
  }
}

/// One subsidy of a bill (一项补贴): who gives it, by which rule, on what conditions, in
/// which tranches.
package struct SubsidyGrant: Hashable, Sendable, Codable {
  /// Who gives it, or what it is called; nil is the treasury's (财政补贴).
  package let name: String?
  package let rule: Subsidy
  /// The kinds of cost a rate is taken of; empty is all.
  package let kinds: [CostKind]
  /// What must be there before it is paid (拨付条件).
  package let conditions: [String]
  /// The tranches (分期拨付) in order; empty where it comes at once.
  package let tranches: [Tranche]
  /// Whether it is there before the works, so that nobody prepays it; most come after.
  package let isPaidUpfront: Bool

  package init(
    name: String? = nil,
    rule: Subsidy,
    kinds: [CostKind] = [],
    conditions: [String] = [],
    tranches: [Tranche] = [],
    isPaidUpfront: Bool = false
  ) {
    self.name = name
    self.rule = rule
    self.kinds = kinds
    self.conditions = conditions
    self.tranches = tranches
    self.isPaidUpfront = isPaidUpfront
  }

  package struct Tranche: Hashable, Sendable, Codable {
    /// When or against what it is paid: `竣工验收后`.
    package let when: String
    package let amount: Fen

    package init(_ when: String, _ amount: Fen) {
      self.when = when
      self.amount = amount
    }
  }

  /// Whether it is a fixed sum and nothing else is said of it.
  package var isPlain: Bool {
    if case .fixed = rule { self == SubsidyGrant(rule: rule) } else { false }
  }

  /// The lines of a bill that it is taken of: all, or those of its kinds.
  ///
  /// A line without a kind is refused beside such kinds, and counts as works in a bill that was
  /// entered before it was.
  package func counted(of lines: [CostLine]) -> [CostLine] {
    kinds.isEmpty ? lines : lines.filter { kinds.contains($0.kind ?? .works) }
  }

  /// What those lines come to.
  package func base(of lines: [CostLine]) -> Fen {
    counted(of: lines).reduce(.zero) { $0 + $1.amount }
  }

  /// What it comes to for the lines of a bill.
  package func amount(for lines: [CostLine]) throws(CostSharingRefusal) -> Fen {
    let amount = try rule.amount(for: base(of: lines))
    guard !tranches.isEmpty else { return amount }
    let sum = tranches.reduce(Fen.zero) { $0 + $1.amount }
    guard sum == amount else { throw .tranchesDoNotAddUp(sum: sum, subsidy: amount) }
    return amount
  }
}
