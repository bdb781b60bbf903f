/// A tally (计票结果): a pure function of the rule, the roll and the ballots.
///
/// The order of the ballots matters only for an owner with several, where the
/// later replaces the earlier.
package struct Tally: Hashable, Sendable {
  package let rule: VotingRule
  /// Everybody on the roll (全体).
  package let entitled: Count
  /// Those who took part (参与表决).
  package let participating: Count
  /// Those in favour (同意).
  package let approving: Count
  package let against: Count
  package let abstaining: Count
  /// Owners whose ballot is void; they take part only where the rule says so.
  package let void: Count
  /// Those who handed in nothing (未投票).
  package let notVoting: Count
  /// Owners with a door of unknown area; their known areas are summed.
  package let unknownArea: Int
  /// Whether enough took part; nil where the rule has no such test.
  package let participation: Tests?
  /// Whether enough were in favour.
  package let approval: Tests
  /// The outcome; indeterminate where an unknown area decides.
  package let verdict: Verdict
  /// The outcome were every unknown area as favourable as it can be.
  package let best: Verdict
  /// The outcome were every unknown area as unfavourable as it can be.
  package let worst: Verdict

  /// So many heads with so much area; nil where the rule does not count area.
  package struct Count: Hashable, Sendable {
    package var heads: Int
    package var area: FloorArea?
    /// How many of the heads have a door of unknown area.
    package var unknown: Int

    package init(heads: Int, area: FloorArea?, unknown: Int = 0) {
      self.heads = heads
      self.area = area
      self.unknown = unknown
    }

    /// The count by one measure: heads, or hundredths of a square metre.
    package func amount(by measure: Measure) -> Int64 {
      switch measure {
      case .headcount: Int64(heads)
      case .floorArea: area?.hundredths ?? 0
      }
    }
  }

  /// One answer a measure; nil where unknown areas decide or nothing is measured.
  package struct Tests: Hashable, Sendable {
    package let heads: Bool
    package let area: Bool?

    package init(heads: Bool, area: Bool?) {
      self.heads = heads
      self.area = area
    }

    package func isMet(by measure: Measure) -> Bool? {
      measure == .headcount ? heads : area
    }
  }

  /// The verdict (表决结果).
  package enum Verdict: String, Hashable, Sendable, Codable {
    case carried
    case lost
    /// Too few took part (未通过，参与不足).
    case noQuorum = "no-quorum"
    /// An unknown area decides (暂不能认定).
    case indeterminate
  }

  /// What the approval is a share of.
  package var base: Count {
    switch rule.base {
    case .entitled: entitled
    case .participating: participating
    case .deciding:
      Count(
        heads: approving.heads + against.heads,
        area: approving.area.map { $0 + (against.area ?? .zero) },
        unknown: approving.unknown + against.unknown
      )
    }
  }
}

extension Tally {
  /// Counts ballots against a roll.
  ///
  /// An owner of several doors is one head with the sum of the areas. A ballot
  /// of an owner who is not on the roll counts nothing; callers report it.
  package init(rule: VotingRule, roll: VotingRoll, ballots: [Ballot]) {
    self.init(rule: rule, owners: roll.areaByOwner, papers: ballots.latestByOwner)
  }

  private init(
    rule: VotingRule,
    owners: [Owner: VotingRoll.Holding],
    papers: [Owner: Ballot.Marking]
  ) {
    let byArea = rule.measures.contains(.floorArea)
    let nothing = Count(heads: 0, area: byArea ? .zero : nil)
    var approving = nothing
    var against = nothing
    var abstaining = nothing
    var void = nothing
    var notVoting = nothing
    for (owner, holding) in owners {
      switch papers[owner] {
      case .choice(.inFavour)?: approving.add(holding)
      case .choice(.against)?: against.add(holding)
      case .choice(.abstaining)?: abstaining.add(holding)
      case .void?: void.add(holding)
      case nil: notVoting.add(holding)
      }
    }
    self.init(
      rule: rule,
      approving: approving,
      against: against,
      abstaining: abstaining,
      void: void,
      notVoting: notVoting
    )
  }

  /// Counts a show of hands by heads: members due, present, for, against.
  package init(
    rule: VotingRule,
    members: Int,
    present: Int,
    inFavour: Int,
    against: Int,
    abstaining: Int
  ) {
    let silent = max(0, present - inFavour - against - abstaining)
    self.init(
      rule: rule,
      approving: Count(heads: inFavour, area: nil),
      against: Count(heads: against, area: nil),
      abstaining: Count(heads: abstaining + silent, area: nil),
      void: Count(heads: 0, area: nil),
      notVoting: Count(heads: max(0, members - present), area: nil)
    )
  }

  private init(
    rule: VotingRule,
    approving: Count,
    against: Count,
    abstaining: Count,
    void: Count,
    notVoting: Count
  ) {
    var participating = approving + against + abstaining
    if rule.voidTakesPart { participating = participating + void }
    let absent = rule.voidTakesPart ? notVoting : notVoting + void
    let entitled = participating + absent
    let bounds = AreaBounds(
      rule: rule,
      approving: approving,
      participating: participating,
      absent: absent
    )
    self.rule = rule
    self.entitled = entitled
    self.participating = participating
    self.approving = approving
    self.against = against
    self.abstaining = abstaining
    self.void = void
    self.notVoting = notVoting
    unknownArea = rule.measures.contains(.floorArea) ? entitled.unknown : 0

    let headsPresent = rule.participation?.isMet(
      by: Int64(participating.heads),
      of: Int64(entitled.heads)
    )
    let whole: Int =
      switch rule.base {
      case .entitled: entitled.heads
      case .participating: participating.heads
      case .deciding: approving.heads + against.heads
      }
    let headsInFavour =
      participating.heads > 0
      && rule.approval.isMet(by: Int64(approving.heads), of: Int64(whole))
    participation = headsPresent.map { Tests(heads: $0, area: bounds?.participation?.settled) }
    approval = Tests(heads: headsInFavour, area: bounds?.approval.settled)
    let headVerdict = Verdict(quorum: headsPresent ?? true, approved: headsInFavour)
    if let bounds {
      best = bounds.best(givenHeads: headVerdict)
      worst = bounds.worst(givenHeads: headVerdict)
    } else {
      best = headVerdict
      worst = headVerdict
    }
    verdict = best == worst ? best : .indeterminate
  }
}

extension Tally.Verdict {
  /// The verdict of two answers: a vote too few took part in is not decided.
  init(quorum: Bool, approved: Bool) {
    self = !quorum ? .noQuorum : approved ? .carried : .lost
  }
}

extension Tally.Count {
  mutating func add(_ holding: VotingRoll.Holding) {
    heads += 1
    area? += holding.known
    if area != nil, holding.isUnknown { unknown += 1 }
  }

  static func + (lhs: Tally.Count, rhs: Tally.Count) -> Tally.Count {
    Tally.Count(
      heads: lhs.heads + rhs.heads,
      area: lhs.area.flatMap { left in rhs.area.map { left + $0 } },
      unknown: lhs.unknown + rhs.unknown
    )
  }
}

extension VotingRoll {
  /// What one owner holds: the sum of the known areas, and whether one is unknown.
  package struct Holding: Hashable, Sendable {
    package var known: FloorArea = .zero
    package var isUnknown: Bool = false
  }

  /// Every owner on the roll with what the owner holds.
  package var areaByOwner: [Owner: Holding] {
    var owners: [Owner: Holding] = Dictionary(minimumCapacity: entries.count)
    for entry in entries {
      if let area = entry.area {
        owners[entry.owner, default: Holding()].known += area
      } else {
        owners[entry.owner, default: Holding()].isUnknown = true
      }
    }
    return owners
  }
}

extension [Ballot] {
  /// The marking of each owner's latest ballot, by the day cast and then by
  /// order in the list.
  fileprivate var latestByOwner: [Owner: Ballot.Marking] {
    var latest: [Owner: (day: Day?, marking: Ballot.Marking)] = Dictionary(minimumCapacity: count)
    for ballot in self {
      if let earlier = latest[ballot.owner]?.day, let day = ballot.castOn, day < earlier {
        continue
      }
      latest[ballot.owner] = (ballot.castOn, ballot.marking)
    }
    return latest.mapValues(\.marking)
  }
}
