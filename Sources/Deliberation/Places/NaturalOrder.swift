/// Natural order (自然顺序): runs of digits compare as numbers.
package enum NaturalOrder {
  /// Tells whether `lhs` comes before `rhs`: `2-301` before `10-101`.
  ///
  /// Texts that differ only in leading zeros are ordered by their bytes, so
  /// that the order is total.
  package static func precedes(_ lhs: String, _ rhs: String) -> Bool {
    ByteText.withBytes(of: lhs) { left in
      ByteText.withBytes(of: rhs) { right in precedes(left, right) }
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func precedes(_ left: Bytes, _ right: Bytes) -> Bool {
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if isDigit(left[i]), isDigit(right[j]) {
        let (first, second) = (run(in: left, from: i), run(in: right, from: j))
        if first.digits.count != second.digits.count {
          return first.digits.count < second.digits.count
        }
        for (a, b) in zip(first.digits, second.digits) where left[a] != right[b] {
          return left[a] < right[b]
        }
        (i, j) = (first.end, second.end)
      } else if left[i] != right[j] {
        return left[i] < right[j]
      } else {
        i += 1
        j += 1
      }
    }
    if (i == left.count) != (j == right.count) { return i == left.count }
    return left.lexicographicallyPrecedes(right)
  }

  /// A run of digits: those after leading zeros, and where the run ends.
  private static func run(in text: Bytes, from start: Int) -> (digits: Range<Int>, end: Int) {
    var first = start
    while first < text.count, text[first] == 48 { first += 1 }
    var end = first
    while end < text.count, isDigit(text[end]) { end += 1 }
    return (first..<end, end)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
