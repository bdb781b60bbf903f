import Deliberation

// What people type, full-width digits and all, as what they mean.

extension Int {
  /// A whole number without sign, in half-width or full-width digits.
  init?(plainDigits text: String) {
    let digits = text.halfWidth
    guard !digits.isEmpty, digits.utf8.count <= 9,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    self.init(digits)
  }
}

extension Day {
  /// Reads a day as somebody says it on a day: `2020-06-08`, `2020年6月8日`, `20200608`,
  /// `6月8日`, `6-8`, `昨天`; without a year it is the year of that day.
  init?(typed text: String, on today: Day) {
    let text = text.halfWidth.filter { $0 != " " }
    switch text.lowercased() {
    case "今天", "今日", "today": self = today
    case "昨天", "昨日", "yesterday": self = today - 1
    case "前天", "前日": self = today - 2
    case "明天", "明日", "tomorrow": self = today + 1
    default:
      if let day = Day(written: text) {
        self = day
        return
      }
      var parts = text.replacing("年", with: "-").replacing("月", with: "-")
        .replacing("/", with: "-").replacing(".", with: "-")
        .split(separator: "-", omittingEmptySubsequences: false)
      if let last = parts.last, ["日", "号"].contains(where: last.hasSuffix) {
        parts[parts.count - 1] = last.dropLast()
      }
      if parts.count == 1, parts[0].utf8.count == 8 {
        let digits = parts[0]
        parts = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
      }
      let numbers = parts.compactMap { Int(plainDigits: String($0)) }
      guard numbers.count == parts.count else { return nil }
      switch numbers.count {
      case 2: self.init(today.year, numbers[0], numbers[1])
      case 3 where parts[0].utf8.count == 4: self.init(numbers[0], numbers[1], numbers[2])
      default: return nil
      }
    }
  }
}

extension [String] {
  /// Which of them is meant: by its whole words, its place from 1, or a part only one has.
  func place(of text: String) throws(AnswerFault) -> Int {
    if let index = firstIndex(of: text) { return index }
    if let number = Int(plainDigits: text) {
      guard indices.contains(number - 1) else { throw .noneOf(count) }
      return number - 1
    }
    if text.isEmpty { throw .empty }
    let fits = indices.filter { self[$0].lowercased().contains(text.lowercased()) }
    guard let only = fits.first else { throw .noneOf(count) }
    guard fits.count == 1 else { throw .fitsSeveral(fits.map { self[$0] }) }
    return only
  }

  /// The one that is meant, by its whole words or its place from 1; else the text itself.
  func name(of text: String) throws(AnswerFault) -> String {
    if contains(text) { return text }
    guard let number = Int(plainDigits: text) else { return text }
    if isEmpty { throw .notAName }
    guard indices.contains(number - 1) else { throw .noneOf(count) }
    return self[number - 1]
  }
}

extension String {
  /// What is named one after the other: `主任、3，5 7`.
  ///
  /// A name that is listed stays whole, whatever marks are in it; blanks part only where
  /// a number stands between them, since names may hold them.
  func pieces(of names: [String]) -> [String] {
    let isMark: (Character) -> Bool = { "、，,；;".contains($0) }
    let listed = names.sorted { $0.count > $1.count }
    var pieces: [String] = []
    var rest = trimmed[...]
    while let first = rest.first {
      if isMark(first) || first.isWhitespace {
        rest.removeFirst()
        continue
      }
      let name = listed.first { name in
        let next = rest.dropFirst(name.count).first
        return rest.hasPrefix(name) && (next.map(isMark) ?? true)
      }
      let piece = name ?? String(rest.prefix { !isMark($0) })
      rest = rest.dropFirst(piece.count)
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      let hasNumber = words.contains { Int(plainDigits: $0) != nil }
      pieces += name == nil && hasNumber ? words : [piece.trimmed]
    }
    return pieces
  }
}
