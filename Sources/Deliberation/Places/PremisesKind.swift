/// A kind of premises (房屋类别).
///
/// Parking and storage count in a vote only where its matter concerns them and
/// the owners' rules say so; a roll leaves them out otherwise.
public enum PremisesKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 住宅.
  case dwelling
  /// 商铺.
  case shop
  /// 车位.
  case parking
  /// 储藏室.
  case storage

  /// Whether it is left out of a roll unless the owners' rules count it (车位、储藏室).
  public var isAccessory: Bool { self == .parking || self == .storage }
}
