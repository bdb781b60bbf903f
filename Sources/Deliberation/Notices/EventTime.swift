/// An event time (事件时间): the day and the hour that something begins which a notice
/// announces, as an outage.
package struct EventTime: Hashable, Sendable {
  package let day: Day
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Nil where a day has no such minute.
  package init?(_ day: Day, minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.day = day
    self.minutes = minutes
  }

  /// Reads `2020-07-23 09:00`, also with one digit of the hour; nil for any other form.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, (1...2).contains(clock[0].utf8.count), clock[1].utf8.count == 2,
      clock.joined().utf8.allSatisfy({ (48...57).contains($0) }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
    else { return nil }
    self.init(day, minutes: hour * 60 + minute)
  }

  /// The hour on its day: `09:00`.
  package var hour: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// The same so many hours earlier.
  package func earlier(byHours hours: Int) -> EventTime {
    let left = minutes - hours * 60
    let days = left >= 0 ? 0 : (1439 - left) / 1440
    return EventTime(unchecked: day - days, minutes: left + days * 1440)
  }

  private init(unchecked day: Day, minutes: Int) {
    self.day = day
    self.minutes = minutes
  }
}

extension EventTime: Comparable {
  package static func < (lhs: EventTime, rhs: EventTime) -> Bool {
    (lhs.day, lhs.minutes) < (rhs.day, rhs.minutes)
  }
}

extension EventTime: CustomStringConvertible {
  /// `2020-07-23 09:00`.
  package var description: String { "\(day) \(hour)" }
}
