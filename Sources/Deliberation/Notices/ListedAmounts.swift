/// What became of the amounts a notice lists, once another bill stands in the place of the one
/// it shows (公示所列金额的现状).
package enum ListedAmounts: Hashable, Sendable {
  /// Somebody pays in or bears another amount by the bill in force.
  case changed(Bill)
  /// The bill in force has every household at the amount listed.
  case same(Bill)
  /// It was drawn up with the amounts listed, and somebody joined it since.
  case joined(Bill)
}

extension CaseFile {
  /// What became of the amounts of a notice by a day; nil where it shows no bill, or one that
  /// nothing has replaced.
  package func listedAmounts(of notice: Notice, by day: Day) -> ListedAmounts? {
    guard let shown = bill(of: notice) else { return nil }
    var last = shown
    // However often it was replaced: one in between is in force no longer.
    while let next = replacement(of: last), next.drawnUpOn <= day { last = next }
    guard last.key != shown.key else { return nil }
    if last.differs(from: shown, among: premises) { return .changed(last) }
    return last.laterPayers(by: day).isEmpty ? .same(last) : .joined(last)
  }
}
