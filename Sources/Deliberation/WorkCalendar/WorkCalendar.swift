/// A work calendar (工作日历): which days are workdays.
///
/// Three answers, never two: a year without a table is said to be unknown,
/// since weekends alone decide nothing while days are moved every year.
package struct WorkCalendar: Sendable {
  private let years: [Int: HolidayYear]

  package init(_ tables: [HolidayYear]) {
    years = Dictionary(tables.map { ($0.year, $0) }) { _, later in later }
  }

  /// The shipped calendar: the State Council's notices for 2004 to 2026.
  package static let stateCouncil = WorkCalendar(
    HolidayYear.from2004To2014 + HolidayYear.from2015To2026
  )

  /// The years that have a table, in order.
  package var knownYears: [Int] { years.keys.sorted() }

  /// The arrangement of a year; nil where no table is at hand.
  package func arrangement(of year: Int) -> HolidayYear? { years[year] }

  /// Tells what kind of day it is.
  package func standing(of day: Day) -> DayStanding {
    let (year, month, dayOfMonth) = day.parts
    guard let arrangement = years[year] else { return .unknown(year: year) }
    let monthAndDay = month * 100 + dayOfMonth
    if arrangement.worked.contains(monthAndDay) { return .workday(isMakeUp: true) }
    if let span = arrangement.off.first(where: { $0.days.contains(monthAndDay) }) {
      return .restDay(.holiday(span.festival))
    }
    return day.weekday.isWeekend ? .restDay(.weekend) : .workday(isMakeUp: false)
  }

  /// Tells whether the day is a workday; nil where the year has no table.
  package func isWorkday(_ day: Day) -> Bool? {
    switch standing(of: day) {
    case .workday: true
    case .restDay: false
    case .unknown: nil
    }
  }
}

/// What kind of day a day is.
package enum DayStanding: Hashable, Sendable {
  /// A workday (工作日); `isMakeUp` where it is a weekend day worked in
  /// exchange for a holiday (调休上班).
  case workday(isMakeUp: Bool)
  /// A rest day (休息日).
  case restDay(RestReason)
  /// The year has no table: 待核.
  case unknown(year: Int)
}

/// Why a day is a rest day.
package enum RestReason: Hashable, Sendable {
  /// Saturday or Sunday, not exchanged.
  case weekend
  /// Within the days off of a holiday, whatever the weekday.
  case holiday(Festival)
}

/// A rest day with its reason.
package struct RestDay: Hashable, Sendable {
  package let day: Day
  package let reason: RestReason

  package init(_ day: Day, _ reason: RestReason) {
    self.day = day
    self.reason = reason
  }
}
