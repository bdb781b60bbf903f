/// What unknown areas leave open (面积待核): the tests by area as inequalities.
///
/// An unknown area is some positive number of 0.01 m². Each test is
/// `denominator × part − numerator × whole ≥ 0` (or `> 0`), linear in the
/// unknown areas of those in favour, of the others who took part and of those
/// absent, so that best and worst case are found exactly.
struct AreaBounds {
  /// Whether enough took part; nil where the rule has no such test.
  let participation: Test?
  let approval: Test

  /// A test that may depend on unknown areas.
  struct Test {
    /// The value of the inequality with the known areas alone.
    let known: Int128
    /// Its coefficient for each group of unknown areas.
    let coefficients: Groups<Int128>
    let unknown: Groups<Int128>
    let strict: Bool
    /// False where the whole is nothing at all: nothing of nothing is no share.
    let hasWhole: Bool

    func holds(_ value: Int128) -> Bool { hasWhole && (strict ? value > 0 : value >= 0) }

    private var hasRisingGroup: Bool {
      coefficients.paired(with: unknown).contains { $0 > 0 && $1 > 0 }
    }

    private var hasFallingGroup: Bool {
      coefficients.paired(with: unknown).contains { $0 < 0 && $1 > 0 }
    }

    var canHold: Bool {
      hasWhole && (hasRisingGroup || holds(known + least { $0 < 0 }))
    }

    var canFail: Bool {
      hasFallingGroup || !holds(known + least { $0 > 0 })
    }

    /// The answer, where every unknown area gives the same one.
    var settled: Bool? { canHold ? (canFail ? nil : true) : false }

    /// The groups whose coefficient is chosen, each unknown area at its least.
    private func least(_ isChosen: (Int128) -> Bool) -> Int128 {
      coefficients.paired(with: unknown).reduce(0) {
        isChosen($1.0) ? $0 + $1.0 * $1.1 : $0
      }
    }
  }

  /// A value for each group of owners whose unknown areas move the tests.
  struct Groups<Value> {
    let approving: Value
    let others: Value
    let absent: Value

    func paired<Other>(with other: Groups<Other>) -> [(Value, Other)] {
      [(approving, other.approving), (others, other.others), (absent, other.absent)]
    }
  }

  /// Nil where the rule does not count area.
  init?(
    rule: VotingRule,
    approving: Tally.Count,
    participating: Tally.Count,
    absent: Tally.Count
  ) {
    guard rule.measures.contains(.floorArea), let inFavour = approving.area,
      let present = participating.area, let away = absent.area
    else { return nil }
    let unknown = Groups(
      approving: Int128(approving.unknown),
      others: Int128(participating.unknown - approving.unknown),
      absent: Int128(absent.unknown)
    )
    let entitled = Int128((present + away).hundredths)
    let hasRoll = entitled > 0 || participating.unknown + absent.unknown > 0

    func parts(_ threshold: Threshold) -> (n: Int128, d: Int128, strict: Bool) {
      let ratio = threshold.ratio
      if case .moreThan = threshold {
        return (Int128(ratio.numerator), Int128(ratio.denominator), true)
      }
      return (Int128(ratio.numerator), Int128(ratio.denominator), false)
    }

    participation = rule.participation.map { threshold in
      let (n, d, strict) = parts(threshold)
      return Test(
        known: d * Int128(present.hundredths) - n * entitled,
        coefficients: Groups(approving: d - n, others: d - n, absent: -n),
        unknown: unknown,
        strict: strict,
        hasWhole: hasRoll
      )
    }
    precondition(rule.base != .deciding, "no rule counts area among those for and against")
    let ofAll = rule.base == .entitled
    let (n, d, strict) = parts(rule.approval)
    approval = Test(
      known: d * Int128(inFavour.hundredths)
        - n * (ofAll ? entitled : Int128(present.hundredths)),
      coefficients: Groups(approving: d - n, others: -n, absent: ofAll ? -n : 0),
      unknown: unknown,
      strict: strict,
      hasWhole: participating.heads > 0
    )
  }

  /// The best outcome the unknown areas allow, the heads being what they are.
  func best(givenHeads heads: Tally.Verdict) -> Tally.Verdict {
    guard heads != .noQuorum, participation?.canHold ?? true else { return .noQuorum }
    guard heads == .carried else { return .lost }
    return canBothHold ? .carried : .lost
  }

  /// The worst outcome the unknown areas allow.
  func worst(givenHeads heads: Tally.Verdict) -> Tally.Verdict {
    guard heads != .noQuorum, !(participation?.canFail ?? false) else { return .noQuorum }
    return heads == .lost || approval.canFail ? .lost : .carried
  }

  /// Whether one choice of the unknown areas meets both tests at once.
  ///
  /// Area in favour helps both; area against helps the first and harms the
  /// second, so that the least that meets the first is tried on the second.
  private var canBothHold: Bool {
    guard let participation else { return approval.canHold }
    guard participation.canHold, approval.canHold else { return false }
    let unknown = approval.unknown
    if unknown.approving > 0 { return true }
    let gain = participation.coefficients.others
    let start = participation.known + participation.coefficients.absent * unknown.absent
    var others = unknown.others
    if others > 0, gain > 0 {
      let missing = -start
      let enough =
        missing < 0 ? 0 : participation.strict ? missing / gain + 1 : (missing + gain - 1) / gain
      others = max(others, enough)
    }
    return participation.holds(start + gain * others)
      && approval.holds(
        approval.known + approval.coefficients.others * others
          + approval.coefficients.absent * unknown.absent
      )
  }
}
