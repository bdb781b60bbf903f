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
  package let signatures: [Signature]

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
    premises.filter { candidate in
      if let asked { return asked.contains(candidate.door) }
      return part.map(candidate.belongs(to:)) ?? true
    }
  }

  /// A door has signed when its owner has, and where the shop's operator is
  /// another, that one too; a file that names only one signer is believed.
  package func hasSigned(_ door: Door) -> Bool {
    let signers = signatures.filter { $0.door == door }.map(\.by)
    return signers.contains(.both) || signers.contains(.owner)
  }

  /// The progress, grouped by a property of the premises in the order they stand.
  package func progress(
    among premises: [Premises],
    by group: (Premises) -> String?
  ) -> SigningProgress {
    var order: [String] = []
    var counts: [String: (signed: Int, of: Int)] = [:]
    for party in parties(among: premises) {
      let name = group(party) ?? ""
      if counts[name] == nil { order.append(name) }
      counts[name, default: (0, 0)].of += 1
      if hasSigned(party.door) { counts[name, default: (0, 0)].signed += 1 }
    }
    return SigningProgress(
      groups: order.map { name in
        let count = counts[name] ?? (0, 0)
        return .init(name: name, signed: count.signed, of: count.of)
      }
    )
  }

  /// The day the last party signed; nil while one is open or a day is not told.
  package func completedOn(among premises: [Premises]) -> Day? {
    let doors = parties(among: premises).map(\.door)
    let days = doors.compactMap { door in
      signatures.filter { $0.door == door && $0.by != .operator }.compactMap(\.on).min()
    }
    return days.count == doors.count ? days.max() : nil
  }
}
