/// Whether premises were sold and handed over (交付状态).
///
/// What a developer has not sold, and what it sold and has not handed over, is
/// the developer's for a vote: all of it together one head (法释〔2009〕7号 art. 9).
public enum Handover: String, Hashable, Sendable, Codable, CaseIterable {
  /// 已交付.
  case handedOver
  /// 未售.
  case unsold
  /// 已售未交付.
  case undelivered

  /// Whether the developer votes for it.
  public var isDevelopers: Bool { self != .handedOver }
}
