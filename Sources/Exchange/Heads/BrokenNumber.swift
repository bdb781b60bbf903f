import Yams

/// A number with commas within braces (花括号里的千位逗号): YAML takes `{金额: 12,000.50}` for an
/// amount of 12 and a key `000.50` with nothing behind it.
///
/// It is put together again. Of `1,000,000`, where a key stands twice and YAML refuses the
/// whole, the number gets quotes before that.
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

  /// The text with a number in quotes of which the key at a place is a part, as `000` is of
  /// `1,000,000`; nil where it is of none.
  static func quoted(at mark: Mark, in yaml: String) -> String? {
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let line = lines[mark.line - 1]
    let place = line.unicodeScalars.index(
      line.startIndex,
      offsetBy: mark.column - 1,
      limitedBy: line.endIndex
    )
    let number = line.matches(of: /[0-9０-９]+(?:,[0-9０-９]{3})+(?:[.．][0-9０-９]+)?/).first { match in
      place.map { match.range.contains($0) && match.range.lowerBound < $0 } ?? false
    }
    guard let number else { return nil }
    lines[mark.line - 1].replaceSubrange(number.range, with: "\"\(number.output)\"")
    return lines.joined(separator: "\n")
  }

  /// `12` of `12,000.50`, or `¥12`.
  private static func isBegin(_ text: String) -> Bool {
    let digits = text.drop { "¥￥".contains($0) }
    return (1...3).contains(digits.count) && digits.allSatisfy(\.isWholeNumber)
  }

  /// `000` or `000.50` of it, or `000.50元`.
  private static func isRest(_ text: String) -> Bool {
    let digits = text.hasSuffix("元") ? text.dropLast() : text[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "．" }
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
