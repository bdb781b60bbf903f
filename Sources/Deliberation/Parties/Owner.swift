/// An owner (业主), told from others by a key and never by a name.
///
/// Rows of a roster with one key are one person and one head (法释〔2009〕7号
/// art. 9). Co-owners of a door share one key and are one head. Keys are told
/// apart by their bytes, as the register stores them.
package struct Owner: Sendable {
  package let key: String

  package init(_ key: String) { self.key = key }
}

extension Owner: Hashable {
  package static func == (lhs: Owner, rhs: Owner) -> Bool { ByteText.equal(lhs.key, rhs.key) }
  package func hash(into hasher: inout Hasher) { ByteText.hash(key, into: &hasher) }
}

extension Owner: Comparable {
  package static func < (lhs: Owner, rhs: Owner) -> Bool {
    NaturalOrder.precedes(lhs.key, rhs.key)
  }
}

/// Contact details (联系方式): private, kept apart, on internal lists only.
package struct Contact: Hashable, Sendable {
  package let owner: Owner
  package let name: String?
  package let telephone: String?

  package init(owner: Owner, name: String?, telephone: String?) {
    self.owner = owner
    self.name = name
    self.telephone = telephone
  }
}
