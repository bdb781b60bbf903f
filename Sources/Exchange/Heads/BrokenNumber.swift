import Yams

/// A number with commas within braces (花括号里的千位逗号): YAML takes `{金额: 12,000.50}` for an
/// amount of 12 and a key `000.50` with nothing behind it.
///
/// Where its parts are other than each other it is put together again; `1,000,000` is a key
/// that stands twice, which YAML refuses before, and is told.
struct BrokenNumber {
  /// As it was written.
  let text: String
  /// The places in the mapping of what looks like keys and is the rest of the number.
  let rest: Range<Int>

  /// Every one of a mapping.
  static func all(in mapping: Node.Mapping) -> [BrokenNumber] {
    let pairs = mapping.map { pair in
      (key: text(of: pair.key), value: text(of: pair.value), line: pair.key.mark?.line)
    }
    var found: [BrokenNumber] = []
    var start = 1
    while start < pairs.count {
      var end = start
      // Only braces let two keys stand on one line.
      while end < pairs.count, let key = pairs[end].key, isRest(key), pairs[end].value == "",
        pairs[end].line == pairs[start - 1].line
      {
        end += 1
      }
      if end > start, let first = pairs[start - 1].value, isBegin(first) {
        let written = [first] + pairs[start..<end].compactMap(\.key)
        found.append(BrokenNumber(text: written.joined(separator: ","), rest: start..<end))
      }
      start = max(end, start) + 1
    }
    return found
  }

  /// The number whose rest looks like a key that stands twice, as in `1,000,000`.
  static func number(in line: Substring, broken key: String) -> String? {
    guard isRest(key) else { return nil }
    return line.matches(of: /[0-9]{1,3}(?:, ?[0-9]{3})+(?:\.[0-9]+)?/)
      .map { String($0.output) }
      .first { $0.split(separator: ",").dropFirst().contains { $0.drop { $0 == " " } == key } }
  }

  /// `12` of `12,000.50`.
  private static func isBegin(_ text: String) -> Bool {
    (1...3).contains(text.count) && text.allSatisfy(\.isWholeNumber)
  }

  /// `000` or `000.50` of it.
  private static func isRest(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts[0].count == 3
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) }
  }

  /// What a plain scalar says; nil of anything in quotes, and of anything else.
  private static func text(of node: Node) -> String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return nil
    }
    return scalar.string
  }
}
