/// A courtyard council (居民议事会): its courtyard, charter, offices and members.
///
/// A council organises and advises; it does not replace the owners' vote of
/// Civil Code art. 278.
package struct Council: Hashable, Sendable, Codable {
  package let name: String
  /// When it was founded, as exact as the source is: `2019-05`.
  package let founded: String
  package let charter: Charter
  package internal(set) var seats: [Seat]

  package init(name: String, founded: String, charter: Charter, seats: [Seat]) {
    self.name = name
    self.founded = founded
    self.charter = charter
    self.seats = seats
  }

  /// A seat (席位): an office or a plain membership, held by an office or a door.
  package struct Seat: Hashable, Sendable, Codable {
    /// The key minutes name it by: `主任`, `1号楼代表`.
    package let title: String
    /// The door it comes from, where it is a resident's.
    package let door: Door?
    package internal(set) var since: Day?

    package init(title: String, door: Door? = nil, since: Day? = nil) {
      self.title = title
      self.door = door
      self.since = since
    }
  }
}

/// A charter (章程): the rule a council gave itself.
///
/// There is no statutory one; what is shipped (at least two thirds of the
/// members present, in favour more than half of those present) is only a model.
package struct Charter: Hashable, Sendable, Codable {
  /// The title it is cited by.
  package let title: String
  package let adoptedOn: Day?
  /// How many of the members must be present.
  package let presence: Threshold
  /// How many must be in favour.
  package let approval: Threshold
  /// Of whom: of all members, of those present, or of those for and against.
  package let base: VotingRule.Base
  /// Days of notice before a meeting.
  package let noticeDays: Int
  /// Whether a meeting may decide on what was not on the posted agenda (临时动议).
  package let mayAddItems: Bool
  /// Whether a member for whom another came counts as present and may vote (委托表决).
  package let countsRepresented: Bool

  package init(
    title: String,
    adoptedOn: Day? = nil,
    presence: Threshold = .atLeast(Ratio(2, over: 3)),
    approval: Threshold = .moreThan(Ratio(1, over: 2)),
    base: VotingRule.Base = .participating,
    noticeDays: Int = 3,
    mayAddItems: Bool = false,
    countsRepresented: Bool = false
  ) {
    self.title = title
    self.adoptedOn = adoptedOn
    self.presence = presence
    self.approval = approval
    self.base = base
    self.noticeDays = noticeDays
    self.mayAddItems = mayAddItems
    self.countsRepresented = countsRepresented
  }
}

extension Charter {
  private enum CodingKeys: CodingKey {
    case title, adoptedOn, presence, approval, base, noticeDays, mayAddItems, countsRepresented
  }

  /// Reads what older registers keep as well: their charters said nothing of items
  /// added at a meeting, nor of members represented.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try values.decode(String.self, forKey: .title),
      adoptedOn: try values.decodeIfPresent(Day.self, forKey: .adoptedOn),
      presence: try values.decode(Threshold.self, forKey: .presence),
      approval: try values.decode(Threshold.self, forKey: .approval),
      base: try values.decode(VotingRule.Base.self, forKey: .base),
      noticeDays: try values.decode(Int.self, forKey: .noticeDays),
      mayAddItems: try values.decodeIfPresent(Bool.self, forKey: .mayAddItems) ?? false,
      countsRepresented: try values.decodeIfPresent(Bool.self, forKey: .countsRepresented) ?? false
    )
  }
}
