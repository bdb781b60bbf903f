/// Repairs emphasis beside Chinese punctuation: `**决议：**同意`.
///
/// CommonMark does not let a run of `*` close between punctuation and a letter,
/// nor open between a letter and punctuation. That suits languages with spaces
/// between words. Here a private-use character is put between such a run
/// and the punctuation; the run then stands between two letters and may do both.
/// The character occurs nowhere else in the text, so it can be taken out again
/// of whatever it has become part of, and escaped asterisks and code stay as
/// they were.
///
/// Names that hide a character must not turn into emphasis: 张*（1号楼）、李*（2号楼）
/// or *明、*红. So a run may open only before an opening quotation mark or book
/// title mark, or before a bracket or dash if the next run follows a closing one;
/// and a single `*` may not close after a comma.
struct ChineseEmphasis {
  /// The text with marks put in.
  let bytes: [UInt8]
  /// The private-use character.
  let mark: Unicode.Scalar

  /// Returns nil where nothing needs repair.
  init?(repairing text: Span<UInt8>, surveyed: MarkdownLimits) {
    guard !surveyed.isASCII else { return nil }
    let places = Self.places(in: text, runs: surveyed.asterisks)
    guard !places.isEmpty,
      let mark = surveyed.mayHavePrivateUse ? Self.unusedCharacter(in: text) : "\u{E000}"
    else { return nil }
    let markBytes = Array(String(mark).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + places.count * markBytes.count)
    text.withUnsafeBufferPointer { text in
      var done = 0
      for place in places {
        bytes.append(contentsOf: text[done..<place])
        bytes.append(contentsOf: markBytes)
        done = place
      }
      bytes.append(contentsOf: text[done...])
    }
    self.bytes = bytes
    self.mark = mark
  }

  /// Where a mark has to go, in order.
  private static func places(in text: Span<UInt8>, runs: [Int]) -> [Int] {
    var places: [Int] = []
    for (index, start) in runs.enumerated() {
      let run = Self.run(in: text, at: start)
      guard let before = text.scalar(before: run.lowerBound),
        let after = text.scalar(at: run.upperBound)
      else { continue }
      if spoilsClosing(before, run.count, after) {
        places.append(run.lowerBound)
      } else if spoilsOpening(before, after) {
        let next = runs.dropFirst(index + 1).first.map { Self.run(in: text, at: $0) }
        if after.isClearOpening || closesAfterPunctuation(next, run, in: text) {
          places.append(run.upperBound)
        }
      }
    }
    return places
  }

  /// The run of asterisks here, without the first one if a backslash escapes it.
  private static func run(in text: Span<UInt8>, at start: Int) -> Range<Int> {
    var end = start
    while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
    var backslash = start
    while backslash > 0, text[backslash - 1] == UInt8(ascii: "\\") { backslash -= 1 }
    return (start + (start - backslash) % 2)..<end
  }

  private static func spoilsClosing(
    _ before: Unicode.Scalar,
    _ length: Int,
    _ after: Unicode.Scalar
  ) -> Bool {
    (before.isChinese || after.isChinese) && before.mayEndEmphasis(ofLength: length)
      && !after.isWhite && !after.isPunctuation
  }

  private static func spoilsOpening(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    (before.isChinese || after.isChinese) && after.mayBeginEmphasis
      && !before.isWhite && !before.isPunctuation
  }

  /// Whether the next run is as long, in the same line, and follows punctuation
  /// that may end emphasis.
  private static func closesAfterPunctuation(
    _ next: Range<Int>?,
    _ run: Range<Int>,
    in text: Span<UInt8>
  ) -> Bool {
    guard let next, next.count == run.count,
      let before = text.scalar(before: next.lowerBound),
      before.mayEndEmphasis(ofLength: next.count)
    else { return false }
    return !(run.upperBound..<next.lowerBound).contains { text[$0] == UInt8(ascii: "\n") }
  }

  /// A private-use character that the text has neither as itself nor by number
  /// (`&#xE000;`).
  private static func unusedCharacter(in text: Span<UInt8>) -> Unicode.Scalar? {
    var used: Set<UInt32> = []
    for position in text.indices {
      let byte = text[position]
      if byte == 0xEE || byte == 0xEF && text[position + 1] <= 0xA3 {
        if let scalar = text.scalar(at: position) { used.insert(scalar.value) }
      } else if byte == UInt8(ascii: "#"), position > 0, text[position - 1] == UInt8(ascii: "&") {
        if let value = number(in: text, at: position + 1) { used.insert(value) }
      }
    }
    return (0xE000...0xF8FF).first { !used.contains($0) }.flatMap(Unicode.Scalar.init)
  }

  /// The value of a numeric entity whose digits, or `x` and digits, begin here.
  private static func number(in text: Span<UInt8>, at start: Int) -> UInt32? {
    var digits = ""
    var position = start
    var radix = 10
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      position += 1
    }
    while position < text.count, digits.utf8.count < 8,
      Unicode.Scalar(text[position]).properties.isASCIIHexDigit
    {
      digits.unicodeScalars.append(Unicode.Scalar(text[position]))
      position += 1
    }
    return UInt32(digits, radix: radix)
  }
}

extension Unicode.Scalar {
  /// Whether emphasis may end with this punctuation when a letter follows.
  fileprivate func mayEndEmphasis(ofLength length: Int) -> Bool {
    switch self {
    case "：", "。", "）", "》", "”", ":": true
    case "、", "，", ",": length > 1
    case "（", "《", "“", "(", "[", "{", "<", "*", "_", "\\", "-", "#": false
    default:
      isPunctuation && properties.generalCategory != .openPunctuation
        && properties.generalCategory != .initialPunctuation
    }
  }

  /// Whether emphasis may begin with this punctuation after a letter.
  fileprivate var mayBeginEmphasis: Bool {
    switch self {
    case "(", "<", "—", "…": true
    case "{": false
    default: isClearOpening || isPunctuation && properties.generalCategory == .openPunctuation
    }
  }

  /// Punctuation that no hidden name is followed by.
  fileprivate var isClearOpening: Bool {
    switch self {
    case "“", "‘", "「", "『", "《", "〈", "【", "〖", "〔", "［", "[", "`", "\"": true
    default: false
    }
  }
}
