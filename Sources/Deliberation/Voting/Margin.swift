/// By how much a test was met or missed (差额).
public struct Margin: Hashable, Sendable {
  /// Which test it is of.
  public let test: Test
  /// By which measure.
  public let measure: Measure
  /// The share: heads, or hundredths of a square metre.
  public let part: Int64
  /// What the share is of, in the same unit.
  public let whole: Int64
  /// The least part of the whole that meets the threshold; more than the whole
  /// where no part of it does.
  public let needed: Int64
  /// What the law asks.
  public let threshold: Threshold

  /// What a margin is of.
  public enum Test: Hashable, Sendable {
    /// Enough take part (参与表决).
    case participation
    /// Enough are in favour (同意).
    case approval
    /// Enough do not object, so that those who object are few enough (未反对).
    case unopposed
  }

  /// Whether the test was met; nothing of nothing never is.
  public var isMet: Bool { whole > 0 && part >= needed }
  /// What is missing, the whole being what it is; nought where the test is met.
  public var missing: Int64 { max(0, needed - part) }
  /// How much could have been lost without changing the answer.
  public var toSpare: Int64 { max(0, part - needed) }
}

extension Tally {
  /// Every test whose figures are known, participation first, in the order of
  /// the rule's measures.
  ///
  /// A test by area is left out where an area of its whole is unknown.
  public var margins: [Margin] {
    let participation = rule.participation.map { threshold in
      rule.measures.compactMap {
        margin(.participation, $0, part: participating, whole: entitled, threshold)
      }
    }
    return (participation ?? [])
      + rule.measures.compactMap {
        margin(
          rule.dissent == nil ? .approval : .unopposed,
          $0,
          part: consenting,
          whole: base,
          rule.approval
        )
      }
  }

  private func margin(
    _ test: Margin.Test,
    _ measure: Measure,
    part: Count,
    whole: Count,
    _ threshold: Threshold
  ) -> Margin? {
    guard measure == .headcount || whole.unknownDoors == 0 else { return nil }
    let total = whole.amount(by: measure)
    return Margin(
      test: test,
      measure: measure,
      part: part.amount(by: measure),
      whole: total,
      needed: threshold.leastPart(of: total) ?? total + 1,
      threshold: threshold
    )
  }
}
