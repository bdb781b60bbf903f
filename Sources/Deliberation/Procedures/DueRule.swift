/// A due rule (办理期限): by when a step is to be done.
///
/// Only where law or practice gives a length; a step without one has no day.
package enum DueRule: Hashable, Sendable, Codable {
  /// So many days after a step was done, by its key; after the one before where
  /// none is named, and of the first step after the case was opened.
  ///
  /// Counted as a notice period is: the day it counts from is left out, and a last
  /// day that is a rest day moves (Civil Code art. 201, 203).
  case after(step: String?, days: Int, unit: NoticePeriod.Unit)
  /// So many hours before something happens, as 48 hours before an outage: reckoned from
  /// the event time of the notice (``LeadCheck``), and told alone where it names none.
  case ahead(hours: Int, of: Term)

  /// The day that is due, counted from the day the step it begins at was done.
  ///
  /// Nil where the rule is told in hours, and where a year without a holiday table
  /// decides it.
  package func day(after begin: Day, in calendar: WorkCalendar = .stateCouncil) -> Day? {
    guard case .after(_, let days, let unit) = self, NoticePeriod.allowedDays.contains(days)
    else { return nil }
    return NoticePeriod(posted: begin, days: days, unit: unit, in: calendar).last
  }
}

extension Procedure {
  /// The step from which the due rule of a step counts, by index; nil where it counts
  /// from the opening of the case.
  func begin(ofDue index: Int) -> Int? {
    guard case .after(let key?, _, _)? = stages[index].due else {
      return index == 0 ? nil : index - 1
    }
    return stages.firstIndex { $0.key == key }
  }
}
