/// What unknown areas leave open (面积待核): the tests by area as inequalities.
///
/// An unknown area is some positive number of 0.01 m², as large as may be. Each
/// test is `denominator × part − numerator × whole ≥ 0` (or `> 0`), linear in
/// the unknown areas of the groups below, so that best and worst case are found
/// exactly.
struct AreaBounds {
  /// Whether enough took part; nil where the rule has no such test.
  let participation: Test?
  let approval: Test

  /// A number for each group of owners that moves the tests alike.
  struct Groups {
    let approving: Int128
    let against: Int128
    /// Those who took part and are neither for nor against.
    let undecided: Int128
    let absent: Int128

    var all: [Int128] { [approving, against, undecided, absent] }
  }

  /// A test that may depend on unknown areas.
  struct Test {
    /// The value of the inequality with the known areas alone.
    let known: Int128
    /// What 0.01 m² of each group adds to it.
    let slopes: Groups
    /// How many doors of each group have no known area, each of 0.01 m² at least.
    let unknown: Groups
    let strict: Bool
    /// False where the whole is nothing at all: nothing of nothing is no share.
    let hasWhole: Bool

    func holds(_ value: Int128) -> Bool { hasWhole && (strict ? value > 0 : value >= 0) }

    var canHold: Bool {
      hasWhole && (moves { $0 > 0 } || holds(known + least { $0 < 0 }))
    }

    var canFail: Bool {
      moves { $0 < 0 } || !holds(known + least { $0 > 0 })
    }

    /// The answer, where every unknown area gives the same one.
    var settled: Bool? { canHold ? (canFail ? nil : true) : false }

    /// What the unknown areas of the groups whose slope is chosen add, each
    /// being as small as it can.
    func least(_ isChosen: (Int128) -> Bool = { _ in true }) -> Int128 {
      zip(slopes.all, unknown.all).reduce(0) { isChosen($1.0) ? $0 + $1.0 * $1.1 : $0 }
    }

    private func moves(_ isChosen: (Int128) -> Bool) -> Bool {
      zip(slopes.all, unknown.all).contains { isChosen($0) && $1 > 0 }
    }
  }

  /// Nil where the rule does not count area.
  init?(
    rule: VotingRule,
    approving: Tally.Count,
    against: Tally.Count,
    undecided: Tally.Count,
    absent: Tally.Count
  ) {
    guard rule.measures.contains(.floorArea) else { return nil }
    let groups = [approving, against, undecided, absent]
    let unknown = Groups(
      approving: Int128(approving.unknownDoors),
      against: Int128(against.unknownDoors),
      undecided: Int128(undecided.unknownDoors),
      absent: Int128(absent.unknownDoors)
    )

    /// `part` and `whole` say which groups belong to them, in the groups' order.
    func test(_ threshold: Threshold, part: [Bool], whole: [Bool]) -> Test {
      let numerator = Int128(threshold.ratio.numerator)
      let denominator = Int128(threshold.ratio.denominator)
      let slopes = zip(part, whole).map { ($0 ? denominator : 0) - ($1 ? numerator : 0) }
      let known = groups.map { Int128($0.amount(by: .floorArea)) }
      return Test(
        known: zip(slopes, known).reduce(0) { $0 + $1.0 * $1.1 },
        slopes: Groups(
          approving: slopes[0],
          against: slopes[1],
          undecided: slopes[2],
          absent: slopes[3]
        ),
        unknown: unknown,
        strict: threshold.excludesItself,
        hasWhole: groups.indices.contains {
          whole[$0] && (known[$0] > 0 || groups[$0].unknownDoors > 0)
        }
      )
    }

    participation = rule.participation.map {
      test($0, part: [true, true, true, false], whole: [true, true, true, true])
    }
    let base =
      switch rule.base {
      case .entitled: [true, true, true, true]
      case .participating: [true, true, true, false]
      case .deciding: [true, true, false, false]
      }
    let part = rule.dissent == nil ? [true, false, false, false] : [true, false, true, true]
    approval = test(rule.approval, part: part, whole: base)
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
  /// Area of those in favour helps both tests; area of the others who took part
  /// helps the first and may harm the second, so that the least that meets the
  /// first is tried on the second.
  private var canBothHold: Bool {
    guard let participation else { return approval.canHold }
    guard participation.canHold, approval.canHold else { return false }
    let unknown = approval.unknown
    if unknown.approving > 0 { return true }
    let startOfFirst = participation.known + participation.least()
    let startOfSecond = approval.known + approval.least()
    let gains = zip(participation.slopes.all, approval.slopes.all)
    let growing = zip(gains, unknown.all).filter { $0.0 > 0 && $1 > 0 }.map(\.0)
    guard let (gain, harm) = growing.max(by: { $0.1 < $1.1 }) else {
      return participation.holds(startOfFirst) && approval.holds(startOfSecond)
    }
    let missing = -startOfFirst
    let growth =
      participation.holds(startOfFirst)
      ? 0 : participation.strict ? missing / gain + 1 : (missing + gain - 1) / gain
    return approval.holds(startOfSecond + harm * growth)
  }
}
