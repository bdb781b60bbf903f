/// An owner (业主), told from others by a key and never by a name.
///
/// Rows of a roster with one key are one person and one head (法释〔2009〕7号
/// art. 9). Co-owners of a door share one key, `A、B`, and are one head. Keys are
/// told apart by their bytes, as the register stores them.
public struct Owner: Sendable {
  /// What the roster calls the owner.
  public let key: String

  /// An owner of a key; two owners of one key are the same.
  public init(_ key: String) { self.key = key }

  /// The co-owners (共有人) of a key such as `A、B`; the owner alone where there is one.
  public var coOwners: [String] {
    key.split(separator: "、").map(String.init)
  }

  /// Whether several people own together, who name one voter (共有).
  public var isCoOwned: Bool { coOwners.count > 1 }
}

extension Owner: Hashable {
  public static func == (lhs: Owner, rhs: Owner) -> Bool { ByteText.equal(lhs.key, rhs.key) }
  public func hash(into hasher: inout Hasher) { ByteText.hash(key, into: &hasher) }
}

extension Owner: Comparable {
  /// Natural order of the keys: `2-301业主` before `10-101业主`.
  public static func < (lhs: Owner, rhs: Owner) -> Bool {
    NaturalOrder.precedes(lhs.key, rhs.key)
  }
}
