/// An agreement (协议) that each owner or operator signs for himself.
///
/// A vote permits; only a signature obliges. There is no legal threshold: so
/// many of so many have signed, and the rest have not.
package struct Agreement: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case; nil until it is entered.
  package var number: Int?
  package let title: String
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  /// The version of the text (协议文本).
  package let version: String
  /// The doors that are asked to sign, where not all of the part are: of a lift
  /// those that pay.
  package let asked: [Door]?
  package internal(set) var signatures: [Signature]

  package init(
    key: String,
    number: Int? = nil,
    title: String,
    part: String? = nil,
    version: String,
    asked: [Door]? = nil,
    signatures: [Signature]
  ) {
    self.key = key
    self.number = number
    self.title = title
    self.part = part
    self.version = version
    self.asked = asked
    self.signatures = signatures
  }

  /// Who signed for a door, and when (签约).
  package struct Signature: Hashable, Sendable, Codable {
    package let door: Door
    /// Nil where the source tells that it was signed and not when.
    package let on: Day?
    package let by: Signer

    package init(door: Door, on: Day?, by: Signer) {
      self.door = door
      self.on = on
      self.by = by
    }
  }

  package enum Signer: String, Hashable, Sendable, Codable, CaseIterable {
    /// 业主.
    case owner
    /// 经营者: the owner's consent is still wanting.
    case `operator`
    /// 双方.
    case both

    /// Whether the owner signed, without whom nothing is agreed.
    package var bindsOwner: Bool { self != .operator }
  }
}

/// How many have signed, by section (签约进度); sections add up to the whole.
package struct SigningProgress: Hashable, Sendable {
  package let groups: [Group]

  /// One section, building or trade.
  package struct Group: Hashable, Sendable {
    package let name: String
    package let signed: Int
    package let of: Int

    package var open: Int { of - signed }
  }

  package var signed: Int { groups.reduce(0) { $0 + $1.signed } }
  package var of: Int { groups.reduce(0) { $0 + $1.of } }
  package var open: Int { of - signed }
}

extension Agreement {
  /// The premises asked to sign.
  package func parties(among premises: [Premises]) -> [Premises] {
    let asked = asked.map(Set.init)
    return premises.filter { candidate in
      if let asked { return asked.contains(candidate.door) }
      return part.map(candidate.belongs(to:)) ?? true
    }
  }

  /// Whether a door has signed; see `signedDoors` for many.
  package func hasSigned(_ door: Door) -> Bool {
    signatures.contains { $0.door == door && $0.by.bindsOwner }
  }

  /// The doors that have signed by a day; all where no day is given.
  ///
  /// A door has signed when its owner has. Where the shop's operator is
  /// another, a signature of the operator alone does not do; a file that names
  /// only the owner is believed. A signature without a day stands on every day.
  package func signedDoors(by day: Day? = nil) -> Set<Door> {
    var signed: Set<Door> = []
    for signature in signatures where signature.by.bindsOwner {
      if let day, let on = signature.on, on > day { continue }
      signed.insert(signature.door)
    }
    return signed
  }

  /// The progress by a day, grouped by a property of the premises in the order
  /// they stand.
  package func progress(
    among premises: [Premises],
    on day: Day? = nil,
    by group: (Premises) -> String?
  ) -> SigningProgress {
    let signed = signedDoors(by: day)
    var groups: [(name: String, signed: Int, of: Int)] = []
    var positions: [String: Int] = [:]
    for party in parties(among: premises) {
      let name = group(party) ?? ""
      let position = positions[name] ?? groups.count
      if position == groups.count {
        positions[name] = position
        groups.append((name, 0, 0))
      }
      groups[position].of += 1
      if signed.contains(party.door) { groups[position].signed += 1 }
    }
    return SigningProgress(
      groups: groups.map { .init(name: $0.name, signed: $0.signed, of: $0.of) }
    )
  }

  /// The day the last party signed; nil while one is open or a day is not told.
  package func completedOn(among premises: [Premises]) -> Day? {
    var days: [Door: Day] = [:]
    for signature in signatures where signature.by.bindsOwner {
      guard let day = signature.on else { continue }
      days[signature.door] = min(days[signature.door] ?? day, day)
    }
    var last: Day?
    for party in parties(among: premises) {
      guard let day = days[party.door] else { return nil }
      last = max(last ?? day, day)
    }
    return last
  }
}
