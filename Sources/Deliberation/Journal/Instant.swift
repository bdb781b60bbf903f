/// An instant (时刻): whole seconds since 1970-01-01 00:00 UTC.
///
/// Only the journal has instants. What the law counts are days.
package struct Instant: Hashable, Sendable {
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// Reads `2020-11-05T08:30:00Z`; nil for any other form.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(text.prefix(10)),
      let hour = Self.twoDigits(bytes[11], bytes[12], below: 24),
      let minute = Self.twoDigits(bytes[14], bytes[15], below: 60),
      let second = Self.twoDigits(bytes[17], bytes[18], below: 60)
    else { return nil }
    self.init(seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second)
  }

  private static func twoDigits(_ tens: UInt8, _ ones: UInt8, below limit: Int) -> Int? {
    guard (48...57).contains(tens), (48...57).contains(ones) else { return nil }
    let value = Int(tens - 48) * 10 + Int(ones - 48)
    return value < limit ? value : nil
  }
}

extension Instant {
  /// The day at a place `hours` ahead of UTC; China is 8 ahead.
  package func day(hoursAheadOfUTC hours: Int = 8) -> Day {
    let shifted = seconds + hours * 3600
    return Day(number: (shifted >= 0 ? shifted : shifted - 86_399) / 86_400)
  }
}

extension Instant: Comparable {
  package static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.seconds < rhs.seconds }
}

extension Instant: CustomStringConvertible {
  /// `2020-11-05T08:30:00Z`, which sorts as text in order of time.
  package var description: String {
    let day = day(hoursAheadOfUTC: 0)
    let rest = seconds - day.number * 86_400
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }
}
