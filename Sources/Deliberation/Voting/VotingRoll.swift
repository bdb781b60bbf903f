/// A voting roll (表决权名册): who may vote, with which doors and areas.
///
/// Frozen when the poll opens; later changes of ownership do not move a result.
package struct VotingRoll: Hashable, Sendable, Codable {
  /// One entry a door, sorted by storey and door.
  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries.sorted { ($0.storey ?? 0, $0.door) < ($1.storey ?? 0, $1.door) }
  }

  /// A door on the roll.
  package struct Entry: Hashable, Sendable, Codable {
    package let door: Door
    package let storey: Int?
    package let owner: Owner
    /// The exclusive area; nil where it is unknown.
    package let area: FloorArea?
    package let areaSource: AreaSource?

    package init(
      door: Door,
      storey: Int? = nil,
      owner: Owner,
      area: FloorArea?,
      areaSource: AreaSource? = nil
    ) {
      self.door = door
      self.storey = storey
      self.owner = owner
      self.area = area
      self.areaSource = areaSource
    }
  }

  /// The number of owners: one of several doors is one head.
  package var heads: Int { owners.count }

  /// Tells whether an owner is on it; ask `owners` for many.
  package func contains(_ owner: Owner) -> Bool { entries.contains { $0.owner == owner } }

  /// Everybody on it.
  package var owners: Set<Owner> { Set(entries.map(\.owner)) }

  /// The owners with several doors, each with the doors, in the roll's order.
  package var ownersOfSeveralDoors: [(owner: Owner, doors: [Door])] {
    var doors: [Owner: [Door]] = [:]
    for entry in entries { doors[entry.owner, default: []].append(entry.door) }
    var seen: Set<Owner> = []
    return entries.compactMap { entry in
      guard let all = doors[entry.owner], all.count > 1, seen.insert(entry.owner).inserted
      else { return nil }
      return (entry.owner, all)
    }
  }

  /// The doors whose area has a figure without a known source (面积来源待核).
  package var unverifiedAreas: [Door] {
    entries.filter { $0.area != nil && $0.areaSource == .unverified }.map(\.door)
  }
}

extension VotingRoll {
  /// What one owner holds: the sum of the known areas, and how many doors have none.
  package struct Holding: Hashable, Sendable {
    package var known: FloorArea
    package var unknownDoors: Int

    package init(known: FloorArea = .zero, unknownDoors: Int = 0) {
      self.known = known
      self.unknownDoors = unknownDoors
    }

    package var isUnknown: Bool { unknownDoors > 0 }
  }

  /// Every owner on the roll with what the owner holds.
  package var areaByOwner: [Owner: Holding] {
    let (positions, holdings) = holdings
    return positions.mapValues { holdings[$0] }
  }

  /// What each owner holds, and where in that list each owner stands.
  var holdings: (positions: [Owner: Int], holdings: [Holding]) {
    var positions: [Owner: Int] = Dictionary(minimumCapacity: entries.count)
    var holdings: [Holding] = []
    holdings.reserveCapacity(entries.count)
    for entry in entries {
      let position = positions[entry.owner, default: -1].settled(at: holdings.count)
      if position == holdings.count { holdings.append(Holding()) }
      if let area = entry.area {
        holdings[position].known += area
      } else {
        holdings[position].unknownDoors += 1
      }
    }
    return (positions, holdings)
  }
}

extension Int {
  /// The position itself, or `next` and from now on where it was none yet.
  fileprivate mutating func settled(at next: Int) -> Int {
    if self < 0 { self = next }
    return self
  }
}
