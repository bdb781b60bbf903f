/// A head (人数中的一人): one owner, the doors that make up the owner's say, and why
/// they are one.
public struct Head: Hashable, Sendable {
  /// Whose head it is.
  public let owner: Owner
  /// The doors, in the roll's order.
  public let doors: [Door]
  /// The sum of the known areas, and how many doors have none.
  public let holding: VotingRoll.Holding
  /// Why the doors are one head.
  public let reason: Reason

  /// Why so many doors are one head (一户一人): 法释〔2009〕7号, article 9.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// One door, one owner (一户一人).
    case oneDoor
    /// Co-owners of a door are one, and name one voter (共有).
    case coOwned
    /// One owner of several doors is one (一人多套).
    case severalDoors
    /// The developer's unsold and undelivered doors are one (建设单位).
    case developer
  }
}

extension VotingRoll {
  /// Every head with its doors and the reason, in the order of the roll's first doors.
  ///
  /// Their number is ``heads``, so that a count can be gone through door by door.
  public var explainedHeads: [Head] {
    let (positions, holdings) = holdings
    var doors: [[Door]] = Array(repeating: [], count: holdings.count)
    var isDeveloper = Array(repeating: false, count: holdings.count)
    for entry in entries {
      guard let position = positions[entry.owner] else { continue }
      doors[position].append(entry.door)
      if entry.handover.isDevelopers { isDeveloper[position] = true }
    }
    // Positions are given in the order in which the roll first names an owner.
    return positions.sorted { $0.value < $1.value }.map { owner, position in
      Head(
        owner: owner,
        doors: doors[position],
        holding: holdings[position],
        reason: isDeveloper[position]
          ? .developer
          : doors[position].count > 1 ? .severalDoors : owner.isCoOwned ? .coOwned : .oneDoor
      )
    }
  }
}

/// Why premises cannot be put on a roll.
public enum RollRefusal: Error, Hashable, Sendable {
  /// Nobody is named as the owner.
  case ownerMissing(Door)
  /// Unsold or undelivered, and nobody is named as the developer (建设单位).
  case developerMissing(Door)
}

extension VotingRoll {
  /// Freezes the roll of a circle from its premises (冻结名册).
  ///
  /// Of a door that changed hands, whoever held the title on `day` votes, usually the
  /// opening day; later changes do not move a result. Without a day the newest
  /// entry counts. What the developer has not sold or not handed over is the developer's; who
  /// that is, an unsold door tells where nobody else does.
  /// Parking and storage count only where `countingAccessories`; otherwise the
  /// roll keeps them apart. Premises that are refused stand in neither list.
  ///
  /// - Returns: the roll, and every refusal in the order of the premises.
  package static func freeze(
    _ premises: [Premises],
    asOf day: Day? = nil,
    developer: Owner?,
    countingAccessories: Bool
  ) -> (roll: VotingRoll, refusals: [RollRefusal]) {
    let developer = developer ?? premises.first { $0.handover == .unsold }?.owner
    var entries: [Entry] = []
    var leftOut: [Entry] = []
    var refusals: [RollRefusal] = []
    for row in premises {
      let holder = day.map { row.owner(on: $0) } ?? row.owner
      guard let owner = row.handover.isDevelopers ? developer : holder else {
        refusals.append(
          row.handover.isDevelopers ? .developerMissing(row.door) : .ownerMissing(row.door)
        )
        continue
      }
      let entry = Entry(
        door: row.door,
        kind: row.kind,
        storey: row.storey,
        owner: owner,
        handover: row.handover,
        area: row.area,
        areaSource: row.areaSource
      )
      if row.kind.isAccessory, !countingAccessories {
        leftOut.append(entry)
      } else {
        entries.append(entry)
      }
    }
    return (VotingRoll(entries, leftOut: leftOut), refusals)
  }
}
