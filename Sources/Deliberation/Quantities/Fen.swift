/// An amount of money (金额) in whole fen (分); 100 fen are one yuan (元).
package struct Fen: Hashable, Sendable {
  /// The number of fen.
  package let count: Int64

  package init(_ count: Int64) { self.count = count }

  package static let zero: Fen = Fen(0)
  /// The largest amount that is read: ten thousand million yuan (一百亿元).
  package static let greatest = Fen(DecimalText.greatest)
}

extension Fen: Comparable {
  package static func < (lhs: Fen, rhs: Fen) -> Bool { lhs.count < rhs.count }
}

extension Fen: AdditiveArithmetic {
  package static func + (lhs: Fen, rhs: Fen) -> Fen { Fen(lhs.count + rhs.count) }
  package static func - (lhs: Fen, rhs: Fen) -> Fen { Fen(lhs.count - rhs.count) }
}

extension Fen {
  /// Reads yuan with at most two decimals, such as `375000`, `375,000.00`.
  ///
  /// Returns nil for anything else: three decimals, a sign, Han numerals.
  package init?(yuan text: some StringProtocol) {
    guard let hundredths = DecimalText.hundredths(text) else { return nil }
    self.init(hundredths)
  }

  /// Yuan with two decimals and no separators, as files and JSON carry it.
  package var yuan: String { DecimalText.plain(hundredths: count) }
}
