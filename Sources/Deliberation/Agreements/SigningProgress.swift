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

  /// Whether all of some doors are asked to sign.
  package func asks(_ doors: [Door], among premises: [Premises]) -> Bool {
    let asked = Set(parties(among: premises).map(\.door))
    return doors.allSatisfy(asked.contains)
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
    for signature in binding() {
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
