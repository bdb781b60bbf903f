import Deliberation

extension String {
  /// Digits and signs of a Chinese keyboard as ASCII writes them: `２０２０－０５` is `2020-05`.
  var halfWidth: String {
    let isFullWidth: (Unicode.Scalar) -> Bool = { (0xFF0D...0xFF1A).contains($0.value) }
    guard unicodeScalars.contains(where: isFullWidth) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      let plain = isFullWidth(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      text.unicodeScalars.append(plain ?? scalar)
    }
    return text
  }
}

extension Day {
  /// Reads a day as an office or its spreadsheet writes it.
  ///
  /// `2020-05-24`, `2020/5/24` or `2020年5月24日`, full-width or not: the year always
  /// stands first.
  package init?(written text: String) {
    let text = text.halfWidth
    if let day = Day(text) {
      self = day
      return
    }
    var parts: [Substring]
    if text.contains("年") {
      guard text.hasSuffix("日") else { return nil }
      parts = text.dropLast().split(separator: "年", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      parts = [parts[0]] + parts[1].split(separator: "月", omittingEmptySubsequences: false)
    } else {
      parts = text.split(separator: "/", omittingEmptySubsequences: false)
    }
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }
}

extension EventTime {
  /// Reads a day and an hour as an office writes them: `2020-07-23 9:00`,
  /// `2020年7月23日9:00`, `2020年7月23日 9时`; the day always stands first.
  package init?(written text: String) {
    let text = text.halfWidth
    let day: Substring
    var hour: String
    if let end = text.firstIndex(of: "日") {
      day = text[...end]
      hour = String(text[text.index(after: end)...])
    } else {
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      (day, hour) = (parts[0], String(parts[1]))
    }
    hour.removeAll { $0 == " " }
    if hour.hasSuffix("时") || hour.hasSuffix("点") { hour = hour.dropLast() + ":00" }
    guard let day = Day(written: String(day)) else { return nil }
    self.init("\(day) \(hour)")
  }
}

extension Threshold {
  private static let fractions: [(String, Ratio)] = [
    ("三分之二", Ratio(2, over: 3)), ("四分之三", Ratio(3, over: 4)),
    ("五分之四", Ratio(4, over: 5)), ("三分之一", Ratio(1, over: 3)),
    ("半数", Ratio(1, over: 2)), ("二分之一", Ratio(1, over: 2)),
  ]

  /// Reads a threshold in the law's words: `三分之二以上`, `过半数`, `2/3以上`,
  /// `过1/2`, `at least 2/3`, `more than 1/2`.
  init?(written text: String) {
    let text = text.filter { $0 != " " }
    for (prefix, suffix, isIncluded) in [
      ("", "以上", true), ("atleast", "", true), ("过", "", false), ("超过", "", false),
      ("morethan", "", false),
    ] where text.lowercased().hasPrefix(prefix) && text.hasSuffix(suffix) {
      let middle = text.dropFirst(prefix.count).dropLast(suffix.count)
      guard let ratio = Self.ratio(written: middle) else { continue }
      self = isIncluded ? .atLeast(ratio) : .moreThan(ratio)
      return
    }
    return nil
  }

  /// Reads `三分之二` or `2/3`: more than nothing and no more than the whole.
  fileprivate static func ratio(written part: some StringProtocol) -> Ratio? {
    if let known = fractions.first(where: { $0.0 == part }) { return known.1 }
    let numbers = part.split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.count <= 6 }),
      let upper = Int(numbers[0]), let lower = Int(numbers[1]), upper > 0, upper <= lower
    else { return nil }
    return Ratio(upper, over: lower)
  }

  /// The words of a ratio: `三分之二`, `3/7`.
  fileprivate static func words(of ratio: Ratio) -> String {
    fractions.first { $0.1 == ratio }?.0 ?? "\(ratio.numerator)/\(ratio.denominator)"
  }

  /// As a charter writes it: `三分之二以上`, `过半数`, `过3/5`.
  var written: String {
    let words = Self.words(of: ratio)
    return switch self {
    case .atLeast: words + "以上"
    case .moreThan: "过" + words
    }
  }
}

extension DissentLimit {
  /// Reads a limit in the law's words: `不超过三分之一`, `三分之一以下`, `少于1/3`,
  /// `at most 1/3`, `fewer than 1/3`.
  init?(written text: String) {
    let text = text.filter { $0 != " " }.lowercased()
    for (prefix, suffix, isIncluded) in [
      ("不超过", "", true), ("", "以下", true), ("atmost", "", true), ("少于", "", false),
      ("不满", "", false), ("fewerthan", "", false),
    ] where text.hasPrefix(prefix) && text.hasSuffix(suffix) {
      let middle = text.dropFirst(prefix.count).dropLast(suffix.count)
      guard let ratio = Threshold.ratio(written: middle), ratio < Ratio(1, over: 1) else {
        continue
      }
      self = isIncluded ? .atMost(ratio) : .fewerThan(ratio)
      return
    }
    return nil
  }

  /// As a rule writes it: `不超过三分之一`, `少于三分之一`.
  var written: String {
    switch self {
    case .atMost(let ratio): "不超过" + Threshold.words(of: ratio)
    case .fewerThan(let ratio): "少于" + Threshold.words(of: ratio)
    }
  }
}

/// An hour of the day (时刻), as `18:00`.
package enum WrittenHour {
  package static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 58 || (48...57).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return false }
    return (0...24).contains(hour) && (0...59).contains(minute) && (hour < 24 || minute == 0)
  }
}
