/// Numbers that are private by their form alone (号码): mobile telephones, identity
/// numbers, bank cards; and the telephones on record, however grouped.
///
/// `138 0000 1234` and `138-0000-1234` are one number. A seal
/// (`412-9f3a c07b 1d22 885e e04b`) is none, nor is an amount or a hash.
struct NumberReader: Sendable {
  /// Telephones on record, each with the text it is masked from.
  private var telephones: [Digits: String] = [:]

  private struct Digits: Hashable {
    let value: UInt64
    let count: Int
  }

  init(telephones: [String]) {
    for telephone in telephones {
      let groups = SearchText(telephone).scalars.split { !SearchScalar.isDigit($0) }
      let whole = groups.flatMap { $0 }
      add(whole, telephone)
      // `0371-64351234` is also dialled without its area.
      if groups.count > 1, groups[0].first == 0x30, whole.count - groups[0].count >= 7 {
        add(groups.dropFirst().flatMap { $0 }, telephone)
      }
      // `+86 138…`
      if whole.starts(with: [0x38, 0x36]), whole.count == 13 {
        add(Array(whole.dropFirst(2)), telephone)
      }
    }
  }

  private mutating func add(_ digits: [UInt32], _ telephone: String) {
    guard (5...18).contains(digits.count) else { return }
    telephones[Digits(value: Self.value(of: digits[...]), count: digits.count)] = telephone
  }

  private static func value(of digits: ArraySlice<UInt32>) -> UInt64 {
    digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  /// Digits in a row, with blanks or hyphens between groups of them.
  private struct Sequence {
    var groups: [Range<Int>]
    /// Whether the same stands between all groups.
    var hasOneSeparator: Bool

    var range: Range<Int> { groups[0].lowerBound..<groups[groups.count - 1].upperBound }
    var counts: [Int] { groups.map(\.count) }
  }

  /// Calls `found` with the kind, the number as it is masked, and where it stands.
  func search(_ text: [UInt32], found: (Leak.Kind, String, Range<Int>) -> Void) {
    var position = 0
    while position < text.count {
      guard SearchScalar.isDigit(text[position]) else {
        position += 1
        continue
      }
      let sequence = Self.sequence(in: text, from: position)
      position = sequence.range.upperBound
      // Nothing private has fewer digits.
      guard sequence.range.count >= 5 else { continue }
      searchOnRecord(sequence, text, found)
      searchForms(sequence, text, found)
    }
  }

  private func searchOnRecord(
    _ sequence: Sequence,
    _ text: [UInt32],
    _ found: (Leak.Kind, String, Range<Int>) -> Void
  ) {
    guard !telephones.isEmpty, !Self.isPartOfAmount(sequence.range, text) else { return }
    for first in sequence.groups.indices {
      guard !Self.touchesLetter(sequence.groups[first].lowerBound - 1, text) else { continue }
      var digits: [UInt32] = []
      for group in sequence.groups[first...] {
        digits += text[group]
        guard digits.count <= 18 else { break }
        let key = Digits(value: Self.value(of: digits[...]), count: digits.count)
        guard let telephone = telephones[key], !Self.touchesLetter(group.upperBound, text) else {
          continue
        }
        found(.telephone, telephone, sequence.groups[first].lowerBound..<group.upperBound)
      }
    }
  }

  private func searchForms(
    _ sequence: Sequence,
    _ text: [UInt32],
    _ found: (Leak.Kind, String, Range<Int>) -> Void
  ) {
    for group in sequence.groups where group.count >= 11 {
      searchRun(group, text, found)
    }
    guard sequence.hasOneSeparator, sequence.groups.count > 1 else { return }
    // A group of a seal stands beside another with a letter in it.
    let range = sequence.range
    for outside in [range.lowerBound - 1, range.upperBound] {
      if Self.touchesLetter(outside, text) { return }
      let beyond = outside < range.lowerBound ? outside - 1 : outside + 1
      if text.indices.contains(outside), Self.isSeparator(text[outside]),
        text.indices.contains(beyond), SearchScalar.isAlphanumeric(text[beyond])
      {
        return
      }
    }
    let counts = sequence.counts
    let number = text.text(range)
    let digits = text[range].filter(SearchScalar.isDigit)
    // `86 138 0000 1234`
    let isAbroad = counts.first == 2 && digits.starts(with: [0x38, 0x36])
    if Self.mobileGroups.contains(isAbroad ? Array(counts.dropFirst()) : counts),
      Self.isMobile(digits.suffix(11))
    {
      found(.mobile, digits.suffix(11).text, range)
    } else if Self.identityGroups.contains(counts) {
      found(.identity, number, range)
    } else if (16...19).contains(digits.count), counts.dropLast().allSatisfy({ $0 == 4 }) {
      found(.card, number, range)
    }
  }

  /// Digits without a break.
  private func searchRun(
    _ run: Range<Int>,
    _ text: [UInt32],
    _ found: (Leak.Kind, String, Range<Int>) -> Void
  ) {
    let next = run.upperBound
    if run.count == 17, next < text.count, text[next] == 0x78,
      !Self.touchesLetter(run.lowerBound - 1, text), !Self.touchesWord(next + 1, text)
    {
      found(.identity, text.text(run.lowerBound..<(next + 1)), run.lowerBound..<(next + 1))
      return
    }
    guard !Self.touchesLetter(run.lowerBound - 1, text), !Self.touchesLetter(next, text),
      !Self.isPartOfAmount(run, text)
    else { return }
    switch run.count {
    case 11 where Self.isMobile(text[run]): found(.mobile, text.text(run), run)
    case 13 where text[run].starts(with: [0x38, 0x36]) && Self.isMobile(text[run].dropFirst(2)),
      15
    where text[run].starts(with: [0x30, 0x30, 0x38, 0x36])
      && Self.isMobile(text[run].dropFirst(4)):
      let number = (run.upperBound - 11)..<run.upperBound
      found(.mobile, text.text(number), number)
    case 18 where !Self.touchesWord(next, text): found(.identity, text.text(run), run)
    case 16...19 where run.count != 18 && !Self.touchesWord(next, text):
      found(.card, text.text(run), run)
    default: break
    }
  }

  private static let mobileGroups = [[3, 4, 4], [4, 4, 3], [4, 3, 4], [3, 8], [7, 4]]
  private static let identityGroups = [[6, 8, 4], [6, 4, 4, 4]]

  private static func isMobile(_ digits: ArraySlice<UInt32>) -> Bool {
    guard digits.count == 11, let first = digits.first else { return false }
    return first == 0x31 && digits[digits.startIndex + 1] >= 0x33
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == SearchText.blank || scalar == SearchText.hyphen
  }

  /// A letter of a hash or a seal.
  private static func touchesLetter(_ position: Int, _ text: [UInt32]) -> Bool {
    text.indices.contains(position) && (0x61...0x66).contains(text[position])
  }

  private static func touchesWord(_ position: Int, _ text: [UInt32]) -> Bool {
    text.indices.contains(position) && SearchScalar.isAlphanumeric(text[position])
  }

  /// `1,234.56`, `12345.00`.
  private static func isPartOfAmount(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    func isPoint(_ position: Int, _ beyond: Int) -> Bool {
      text.indices.contains(position) && (text[position] == 0x2E || text[position] == 0x2C)
        && text.indices.contains(beyond) && SearchScalar.isDigit(text[beyond])
    }
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    if isPoint(before, before - 1) || isPoint(after, after + 1) { return true }
    return text.indices.contains(after) && [0x5143, 0x33A1].contains(text[after])
  }

  private static func sequence(in text: [UInt32], from start: Int) -> Sequence {
    var groups: [Range<Int>] = []
    var separators: Set<UInt32> = []
    var position = start
    while true {
      let group = position
      while position < text.count, SearchScalar.isDigit(text[position]) { position += 1 }
      groups.append(group..<position)
      guard position + 1 < text.count, isSeparator(text[position]),
        SearchScalar.isDigit(text[position + 1])
      else { break }
      separators.insert(text[position])
      position += 1
    }
    return Sequence(groups: groups, hasOneSeparator: separators.count == 1)
  }
}
