/// A weight (系数): what one door counts for when a cost is shared.
///
/// Exact and never negative: a storey's coefficient such as 1.1, an area, area
/// times coefficient, or a storey's percentage split over its households (5/3).
package struct Weight: Hashable, Sendable {
  package let ratio: Ratio

  /// - Precondition: `ratio` is not negative.
  package init(_ ratio: Ratio) {
    precondition(ratio.numerator >= 0, "a weight is never negative")
    self.ratio = ratio
  }

  package init(_ whole: Int) { self.init(Ratio(whole, over: 1)) }

  package static let zero = Weight(0)
  package static let one = Weight(1)

  package var isZero: Bool { ratio.numerator == 0 }
}

extension Weight {
  /// The exact product; nil where its parts outgrow 64 bits.
  func times(_ factor: Ratio) -> Weight? {
    Self.reduced(
      Int128(ratio.numerator) * Int128(factor.numerator),
      over: Int128(ratio.denominator) * Int128(factor.denominator)
    )
  }

  /// The exact sum; nil where its parts outgrow 64 bits.
  func plus(_ other: Weight) -> Weight? {
    let (a, b) = (ratio, other.ratio)
    let (upper, overflow) = (Int128(a.numerator) * Int128(b.denominator))
      .addingReportingOverflow(Int128(b.numerator) * Int128(a.denominator))
    guard !overflow else { return nil }
    return Self.reduced(upper, over: Int128(a.denominator) * Int128(b.denominator))
  }

  /// `upper ÷ lower` in lowest terms; nil where a part outgrows 64 bits.
  static func reduced(_ upper: Int128, over lower: Int128) -> Weight? {
    if let numerator = Int(exactly: upper), let denominator = Int(exactly: lower) {
      return Weight(Ratio(numerator, over: denominator))
    }
    let divisor = greatestCommonDivisor(upper, lower)
    guard let numerator = Int(exactly: upper / divisor),
      let denominator = Int(exactly: lower / divisor)
    else { return nil }
    return Weight(Ratio(numerator, over: denominator))
  }

  static func greatestCommonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension Weight: Comparable {
  package static func < (lhs: Weight, rhs: Weight) -> Bool { lhs.ratio < rhs.ratio }
}

extension Weight: CustomStringConvertible {
  /// The shortest exact form: `1`, `1.1`, `63.84`; a fraction `5/3` where no
  /// decimal of at most twelve places and eighteen digits is exact, so that what is
  /// written is read again.
  package var description: String {
    var rest = ratio.denominator
    var scale: Int128 = 1
    var places = 0
    while rest > 1, places < Self.mostDecimals {
      // Each further place takes a factor 2 and a factor 5 out of what is left.
      guard rest.isMultiple(of: 2) || rest.isMultiple(of: 5) else { break }
      if rest.isMultiple(of: 2) { rest /= 2 }
      if rest.isMultiple(of: 5) { rest /= 5 }
      scale *= 10
      places += 1
    }
    guard rest == 1 else { return "\(ratio.numerator)/\(ratio.denominator)" }
    guard places > 0 else { return "\(ratio.numerator)" }
    let digits = String(Int128(ratio.numerator) * scale / Int128(ratio.denominator))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    guard padded.utf8.count <= Self.mostDigits else {
      return "\(ratio.numerator)/\(ratio.denominator)"
    }
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  private static var mostDecimals: Int { 12 }
  private static var mostDigits: Int { 18 }
}

extension Weight {
  /// Reads `1`, `1.10`, `０.5` or `5/3`; nil for anything else, signs included.
  ///
  /// At most twelve decimals and eighteen digits in all; nothing is rounded.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let value = Self.decimal(parts[0]) else { return nil }
      self.init(value)
    case 2:
      guard let upper = Self.decimal(parts[0]), let lower = Self.decimal(parts[1]),
        upper.denominator == 1, lower.denominator == 1, lower.numerator > 0
      else { return nil }
      self.init(Ratio(upper.numerator, over: lower.numerator))
    default: return nil
    }
  }

  private static func decimal(_ text: some StringProtocol) -> Ratio? {
    var digits = ""
    var places: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "０"..."９": digits.append(String(scalar.value - 0xFF10))
      case ".", "．":
        guard places == nil, !digits.isEmpty else { return nil }
        places = 0
        continue
      default: return nil
      }
      places? += 1
    }
    guard digits.utf8.count <= mostDigits, places != 0, places ?? 0 <= mostDecimals,
      let value = Int(digits)
    else { return nil }
    return Ratio(value, over: (0..<(places ?? 0)).reduce(1) { power, _ in power * 10 })
  }
}

extension Weight: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let weight = Weight(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected a weight such as 1.1, found \(text)"
      )
    }
    self = weight
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
