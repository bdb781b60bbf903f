/// The hours of a meeting (时间) as far as a clock can be read from them.
///
/// People write `19:30—21:00`, `下午3点半` or `晚饭后`. What is not plainly one
/// time, or a time and a later one, is no time: a calendar then shows the day.
struct MeetingHours: Hashable {
  /// Minutes since midnight, below 1440.
  let start: Int
  /// Minutes since midnight, at most 1440; nil where only the beginning is told.
  let end: Int?

  init?(_ text: String) {
    let parts = Self.plain(text).split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = parts.first,
      let start = Clock(first, inheriting: nil), start.minutes < 1440
    else { return nil }
    self.start = start.minutes
    guard parts.count == 2 else {
      end = nil
      return
    }
    guard let end = Clock(parts[1], inheriting: start.half), end.minutes > start.minutes
    else { return nil }
    self.end = end.minutes
  }

  /// The text with ASCII digits and colons, one hyphen for any dash, no spaces.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{3000}", "\u{A0}", "\t": break
      case "—", "–", "－", "~", "～", "〜", "至", "到", "-":
        // A dash is often typed as two.
        if result.last != "-" { result.append("-") }
      case "：", "时", "点": result.append(":")
      case "半": result.append("30")
      case "分", "整": break
      case "０"..."９":
        result.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// One time of a day, with the word for its part of the day.
  private struct Clock {
    let minutes: Int
    let half: Half?

    enum Half: String, CaseIterable {
      case morning = "上午"
      case noon = "中午"
      case afternoon = "下午"
      case evening = "晚上"
    }

    /// Reads one time; `inherited` is the word of the time before, for one without its own.
    init?(_ text: Substring, inheriting inherited: Half?) {
      let own = Half.allCases.first { text.hasPrefix($0.rawValue) }
      half = own
      let digits = text.dropFirst(own?.rawValue.count ?? 0)
      let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, (1...2).contains(parts[0].utf8.count),
        digits.utf8.allSatisfy({ $0 == UInt8(ascii: ":") || (48...57).contains($0) }),
        var hour = Int(parts[0]),
        let minute = parts[1].isEmpty ? 0 : parts[1].utf8.count == 2 ? Int(parts[1]) : nil,
        minute < 60
      else { return nil }
      switch (own ?? inherited, hour) {
      case (.morning, 13...) where own != nil: return nil
      case (.noon, ..<11), (.afternoon, ..<12), (.evening, 5..<12): hour += 12
      // 晚上12点 and 晚上1点 belong to another day; nobody meets then.
      case (.evening, ..<13): return nil
      default: break
      }
      minutes = hour * 60 + minute
      guard minutes <= 1440 else { return nil }
    }
  }
}
