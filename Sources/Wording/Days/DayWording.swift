import Deliberation

/// How a day is written (日期写法): in full on pages, by digits on the terminal.
package enum DayStyle: Sendable {
  /// `2020年8月10日（星期一）`, `Monday 10 August 2020`.
  case page
  /// `2020-08-10（星期一）`, `2020-08-10 (Mon)`.
  case terminal
}

extension Language {
  /// `2020年8月10日（星期一）`, `Monday 10 August 2020`: for pages.
  package func longDay(_ day: Day) -> String {
    pick("\(plainDay(day))（\(weekday(day.weekday))）", "\(weekday(day.weekday)) \(plainDay(day))")
  }

  /// `2020年8月10日`, `10 August 2020`.
  package func plainDay(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    return pick("\(year)年\(month)月\(dayOfMonth)日", "\(dayOfMonth) \(monthName(month)) \(year)")
  }

  /// `2020-08-10（星期一）`, `2020-08-10 (Mon)`: for the terminal.
  package func dayWithWeekday(_ day: Day) -> String {
    pick(
      "\(day)（\(weekday(day.weekday))）",
      "\(day) (\(weekday(day.weekday).prefix(3)))"
    )
  }

  /// `6月11日（星期四）`, `Thursday 11 June`.
  package func monthDay(_ day: Day) -> String {
    pick(
      "\(plainMonthDay(day))（\(weekday(day.weekday))）",
      "\(weekday(day.weekday)) \(plainMonthDay(day))"
    )
  }

  /// `6月11日`, `11 June`.
  package func plainMonthDay(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.parts
    return pick("\(month)月\(dayOfMonth)日", "\(dayOfMonth) \(monthName(month))")
  }

  /// A day with its weekday, as its place wants it.
  package func day(_ day: Day, in style: DayStyle) -> String {
    switch style {
    case .page: longDay(day)
    case .terminal: dayWithWeekday(day)
    }
  }

  /// `星期一`, `Monday`.
  package func weekday(_ day: Weekday) -> String {
    switch day {
    case .monday: pick("星期一", "Monday")
    case .tuesday: pick("星期二", "Tuesday")
    case .wednesday: pick("星期三", "Wednesday")
    case .thursday: pick("星期四", "Thursday")
    case .friday: pick("星期五", "Friday")
    case .saturday: pick("星期六", "Saturday")
    case .sunday: pick("星期日", "Sunday")
    }
  }

  /// A day without its weekday, as its place wants it.
  func bareDay(_ day: Day, in style: DayStyle) -> String {
    switch style {
    case .page: plainDay(day)
    case .terminal: day.description
    }
  }

  func monthName(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][month - 1]
  }
}

extension Language {
  /// The hour in China: `2020-06-08 16:30`, as the journal prints it.
  package func moment(_ instant: Instant) -> String {
    let day = instant.day()
    let seconds = instant.seconds + 8 * 3600 - day.number * 86_400
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day) \(padded(seconds / 3600)):\(padded(seconds / 60 % 60))"
  }
}
