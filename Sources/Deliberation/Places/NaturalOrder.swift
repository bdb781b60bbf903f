/// Natural order (自然顺序): runs of digits compare as numbers.
package enum NaturalOrder {
  /// Tells whether `lhs` comes before `rhs`: `2-301` before `10-101`.
  ///
  /// Texts that differ only in leading zeros are ordered by their bytes, so
  /// that the order is total.
  package static func precedes(_ lhs: String, _ rhs: String) -> Bool {
    var left = lhs.utf8[...]
    var right = rhs.utf8[...]
    while let a = left.first, let b = right.first {
      if isDigit(a), isDigit(b) {
        let leftDigits = left.prefix(while: isDigit).drop { $0 == 48 }
        let rightDigits = right.prefix(while: isDigit).drop { $0 == 48 }
        if leftDigits.count != rightDigits.count { return leftDigits.count < rightDigits.count }
        if !leftDigits.elementsEqual(rightDigits) {
          return leftDigits.lexicographicallyPrecedes(rightDigits)
        }
        left = left.drop(while: isDigit)
        right = right.drop(while: isDigit)
      } else if a != b {
        return a < b
      } else {
        left = left.dropFirst()
        right = right.dropFirst()
      }
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    return lhs.utf8.lexicographicallyPrecedes(rhs.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
