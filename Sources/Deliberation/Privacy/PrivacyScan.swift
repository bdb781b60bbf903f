/// Looks for private values in texts that leave the office (泄露检查).
///
/// The time is that of the text, whatever the number of values.
package struct PrivacyScan: Sendable {
  private let automaton: WordAutomaton
  private let words: [PrivateValues.Word]
  private let forms: [[UInt32]]
  private let doors: DoorForms
  private let numbers: NumberReader
  private let allowed: Set<[UInt32]>

  /// Makes ready to look for values.
  ///
  /// What reads like a word of `allowed` is no leak: for words of ordinary use
  /// that are somebody's name as well.
  package init(_ values: PrivateValues, allowing allowed: [String] = []) {
    doors = DoorForms(values.doors)
    numbers = NumberReader(
      telephones: values.words.filter { $0.kind == .telephone }.map(\.text)
    )
    let shops = values.doors.filter(\.isShop).map {
      PrivateValues.Word(text: $0.door.text, kind: .shopSigning)
    }
    let all =
      values.words.filter { $0.kind != .telephone } + shops
      + doors.words.map { PrivateValues.Word(text: $0, kind: .door) }
    let sought = all.map { (word: $0, form: SearchText($0.text).scalars) }
      .filter { Self.canBeFound($0.form, $0.word.kind) }
    words = sought.map(\.word)
    forms = sought.map(\.form)
    automaton = WordAutomaton(forms)
    self.allowed = Set(allowed.map { SearchText($0).scalars })
  }

  /// One character is everywhere, and so is an owner's key of few digits.
  private static func canBeFound(_ form: [UInt32], _ kind: Leak.Kind) -> Bool {
    guard form.count > 1 else { return false }
    guard form.allSatisfy(SearchScalar.isDigit) else { return true }
    return kind == .door || form.count > 5
  }

  /// Every leak in a text, with how often it stands there.
  ///
  /// In the pages of a case a room alone (`501室`) tells the door; `number` is nil
  /// for a text of no single case.
  package func leaks(in text: SearchText, of number: CaseNumber?) -> [(leak: Leak, count: Int)] {
    let scalars = text.scalars
    var hits: [Hit] = []
    automaton.search(scalars) { index, range in
      let kind = words[index].kind
      guard stands(forms[index], at: range, as: kind, in: scalars) else { return }
      hits.append(Hit(kind: kind, text: words[index].text, range: range))
    }
    hits += doors.doors(in: scalars, of: number).map {
      Hit(kind: .door, text: $0.door, range: $0.range)
    }
    numbers.search(scalars) { kind, number, range in
      hits.append(Hit(kind: kind, text: number, range: range))
    }
    return told(hits, in: scalars)
  }

  private struct Hit {
    let kind: Leak.Kind
    let text: String
    let range: Range<Int>
  }

  /// Each leak once; of two that overlap the first and longest.
  private func told(_ hits: [Hit], in scalars: [UInt32]) -> [(leak: Leak, count: Int)] {
    let sorted = hits.sorted {
      $0.range.lowerBound == $1.range.lowerBound
        ? $0.range.upperBound > $1.range.upperBound : $0.range.lowerBound < $1.range.lowerBound
    }
    var end = 0
    var order: [Leak] = []
    var counts: [Leak: Int] = [:]
    for hit in sorted where hit.range.lowerBound >= end {
      end = hit.range.upperBound
      if isAllowed(hit, in: scalars) { continue }
      let leak = Leak(kind: hit.kind, masked: Leak.mask(hit.text, as: hit.kind))
      if counts.updateValue((counts[leak] ?? 0) + 1, forKey: leak) == nil { order.append(leak) }
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  private func isAllowed(_ hit: Hit, in scalars: [UInt32]) -> Bool {
    !allowed.isEmpty
      && (allowed.contains(Array(scalars[hit.range]))
        || allowed.contains(SearchText(hit.text).scalars))
  }

  /// Whether a word found stands there by itself and not within another.
  private func stands(
    _ form: [UInt32],
    at range: Range<Int>,
    as kind: Leak.Kind,
    in text: [UInt32]
  ) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : nil
    let after = range.upperBound < text.count ? text[range.upperBound] : nil
    func goesOn(_ inner: UInt32, _ outer: UInt32?) -> Bool {
      guard let outer else { return false }
      return SearchScalar.isAlphanumeric(inner) && SearchScalar.isAlphanumeric(outer)
    }
    if goesOn(form[0], before) || goesOn(form[form.count - 1], after) { return false }
    switch kind {
    case .visitNote, .absence, .authority, .objection:
      // A note of up to four characters (上班, 担心采光) is a word of every text;
      // by itself it is the note.
      let isShort = form.count < 5
      return !isShort
        || !((before.map(SearchScalar.isWord) ?? false)
          || (after.map(SearchScalar.isWord) ?? false))
    case .shopSigning:
      return isShopDoor(form, before, after) && isBesideSigning(range, in: text)
    case .door:
      return !SearchScalar.isDigit(form[0]) || isShopDoor(form, before, after)
    case .name, .telephone, .ownerKey, .mobile, .identity, .card: return true
    }
  }

  /// `6号` is no door in `4月6号`, `第6号` or `6号楼`.
  private func isShopDoor(_ form: [UInt32], _ before: UInt32?, _ after: UInt32?) -> Bool {
    if SearchScalar.isDigit(form[0]), let before, Self.beforeOrdinals.contains(before) {
      return false
    }
    return !(after.map(Self.afterOthers.contains) ?? false)
  }

  /// Whether the sentence speaks of signing.
  private func isBesideSigning(_ range: Range<Int>, in text: [UInt32]) -> Bool {
    var start = range.lowerBound
    while start > 0, !Self.sentenceEnds.contains(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, !Self.sentenceEnds.contains(text[end]) { end += 1 }
    let sentence = Array(text[start..<end])
    return sentence.indices.contains { position in
      Self.signing.contains { sentence.holds($0, at: position) }
    }
  }

  private static let beforeOrdinals = SearchScalar.all("月第-.")
  private static let afterOthers = SearchScalar.all("楼栋幢院线文令桥")
  private static let sentenceEnds = SearchScalar.all("\n。；！？;!?")
  private static let signing = SearchScalar.words([
    "签", "同意", "反对", "拒绝", "signed", "agreed", "refused",
  ])
}
