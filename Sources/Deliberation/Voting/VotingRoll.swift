/// A voting roll (表决权名册): who may vote, with which doors and areas.
///
/// Frozen when the poll opens; later changes of ownership do not move a result.
public struct VotingRoll: Hashable, Sendable, Codable {
  /// One entry a door, sorted by storey and door.
  public let entries: [Entry]
  /// Doors within the circle that do not count in this vote: parking and storage
  /// where neither the matter nor the owners' rules bring them in.
  public let leftOut: [Entry]

  /// A roll of doors in any order; it sorts them.
  public init(_ entries: [Entry], leftOut: [Entry] = []) {
    self.entries = Self.sorted(entries)
    self.leftOut = Self.sorted(leftOut)
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    entries.sorted { ($0.storey ?? 0, $0.door) < ($1.storey ?? 0, $1.door) }
  }

  /// A door on the roll.
  public struct Entry: Hashable, Sendable, Codable {
    /// The door, each once on a roll.
    public let door: Door
    /// What the premises are.
    public let kind: PremisesKind
    /// The storey, by which ties and lists are ordered; nil where it is not told.
    public let storey: Int?
    /// Who votes for it: the developer for what is unsold or not handed over.
    public let owner: Owner
    /// Whether the developer still holds it.
    public let handover: Handover
    /// The exclusive area; nil where it is unknown.
    public let area: FloorArea?
    /// Where the area comes from; nil where it is unknown.
    public let areaSource: AreaSource?

    /// A door with its owner; a dwelling that was handed over where nothing else is said.
    public init(
      door: Door,
      kind: PremisesKind = .dwelling,
      storey: Int? = nil,
      owner: Owner,
      handover: Handover = .handedOver,
      area: FloorArea?,
      areaSource: AreaSource? = nil
    ) {
      self.door = door
      self.kind = kind
      self.storey = storey
      self.owner = owner
      self.handover = handover
      self.area = area
      self.areaSource = areaSource
    }
  }

  /// The number of owners: one of several doors is one head.
  public var heads: Int { owners.count }

  /// Tells whether an owner is on it; ask `owners` for many.
  public func contains(_ owner: Owner) -> Bool { entries.contains { $0.owner == owner } }

  /// Everybody on it.
  public var owners: Set<Owner> { Set(entries.map(\.owner)) }

  /// The doors whose area has a figure without a known source (面积来源待核).
  public var unverifiedAreas: [Door] {
    entries.filter { $0.area != nil && $0.areaSource == .unverified }.map(\.door)
  }
}

extension VotingRoll {
  /// What one owner holds: the sum of the known areas, and how many doors have none.
  public struct Holding: Hashable, Sendable {
    /// The sum of the known areas.
    public var known: FloorArea
    /// How many doors have no known area.
    public var unknownDoors: Int

    /// What an owner holds; nothing where nothing is said.
    public init(known: FloorArea = .zero, unknownDoors: Int = 0) {
      self.known = known
      self.unknownDoors = unknownDoors
    }

    /// Whether an area is missing.
    public var isUnknown: Bool { unknownDoors > 0 }
  }

  /// Every owner on the roll with what the owner holds.
  public var areaByOwner: [Owner: Holding] {
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
