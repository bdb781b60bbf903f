/// How long a notice hangs (公示期限): days, how they are counted, and the hour it ends.
package struct PostingTerm: Hashable, Sendable, Codable {
  package let days: Int
  package let unit: NoticePeriod.Unit
  package let counting: NoticePeriod.Counting
  /// The rule that says how to count (计法依据); nil where none does.
  package let rule: String?
  /// The office's closing hour on the last day: `18:00`.
  package let hour: String

  package init(
    days: Int,
    unit: NoticePeriod.Unit = .natural,
    counting: NoticePeriod.Counting = .civil,
    rule: String? = nil,
    hour: String = "18:00"
  ) {
    self.days = days
    self.unit = unit
    self.counting = counting
    self.rule = rule
    self.hour = hour
  }

  /// The period that begins with a posting, prolonged by some days.
  ///
  /// The posting day is counted in only where a rule says so (Civil Code
  /// art. 204). Without one there are two readings, and the later holds: counting
  /// never shortens a period.
  package func period(from posted: Day, prolongedBy more: Int = 0) -> NoticePeriod {
    let longest = NoticePeriod.allowedDays.upperBound
    let total = min(max(days, 1) + max(more, 0), longest)
    let own = NoticePeriod(posted: posted, days: total, unit: unit, counting: counting)
    guard counting == .inclusive, rule == nil else { return own }
    return .laterReading(NoticePeriod(posted: posted, days: total, unit: unit), own)
  }
}
