/// A floor area (专有部分面积) in hundredths of a square metre.
///
/// Deeds print m² with two decimals, so that the unit loses nothing.
public struct FloorArea: Hashable, Sendable {
  /// The number of 0.01 m².
  public let hundredths: Int64

  /// An area of so many 0.01 m².
  public init(hundredths: Int64) { self.hundredths = hundredths }

  /// No area at all.
  public static let zero: FloorArea = FloorArea(hundredths: 0)
}

extension FloorArea: Comparable {
  /// The smaller area first.
  public static func < (lhs: FloorArea, rhs: FloorArea) -> Bool {
    lhs.hundredths < rhs.hundredths
  }
}

extension FloorArea: AdditiveArithmetic {
  /// The sum, exact.
  public static func + (lhs: FloorArea, rhs: FloorArea) -> FloorArea {
    FloorArea(hundredths: lhs.hundredths + rhs.hundredths)
  }
  /// The difference, exact; it may be below nought.
  public static func - (lhs: FloorArea, rhs: FloorArea) -> FloorArea {
    FloorArea(hundredths: lhs.hundredths - rhs.hundredths)
  }
}

extension FloorArea {
  /// Reads square metres with at most two decimals, such as `85.2`.
  ///
  /// Returns nil for anything else, a negative or an empty area included.
  public init?(squareMetres text: some StringProtocol) {
    guard let hundredths = DecimalText.hundredths(text), hundredths > 0 else { return nil }
    self.init(hundredths: hundredths)
  }

  /// Square metres with two decimals and no separators.
  public var squareMetres: String { DecimalText.plain(hundredths: hundredths) }
}
