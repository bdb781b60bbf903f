/// A day (日) of the Gregorian calendar, without time zone or hour.
///
/// Kept as a count of days, so that `day + n − n == day` and comparison is
/// that of integers.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day so many days after 1970-01-01, or before it.
  public init(number: Int) { self.number = number }

  /// Makes a day; nil where the calendar has no such day (2026-02-30).
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    // Howard Hinnant's "days from civil", with years that begin in March.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2020-05-24`; nil for any other form and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}

extension Day {
  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The year of the Gregorian calendar.
  public var year: Int { parts.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// The day so many days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  /// The day so many days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// How many days lie from the second day to the first.
  public static func - (lhs: Day, rhs: Day) -> Int { lhs.number - rhs.number }
}

extension Day: Comparable {
  /// The earlier day first.
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }
}

extension Day: CustomStringConvertible {
  /// `2020-05-24`.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A day of the week (星期).
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Saturday and Sunday, whatever the State Council makes of them.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
