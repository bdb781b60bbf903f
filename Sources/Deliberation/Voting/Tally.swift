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
    /// The sum of the known areas.
    package var area: FloorArea?
    /// How many of the heads have a door of unknown area.
    package var unknown: Int
    /// How many doors of unknown area they have, each of at least 0.01 m².
    package var unknownDoors: Int

    package init(heads: Int, area: FloorArea?, unknown: Int = 0, unknownDoors: Int? = nil) {
      self.heads = heads
      self.area = area
      self.unknown = unknown
      self.unknownDoors = unknownDoors ?? unknown
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
    case .deciding: approving + against
    }
  }
}

extension Tally {
  /// Counts ballots against a roll.
  ///
  /// An owner of several doors is one head with the sum of the areas. A ballot
  /// of an owner who is not on the roll counts nothing; callers report it.
  /// Linear in the roll and the ballots.
  package init(rule: VotingRule, roll: VotingRoll, ballots: [Ballot]) {
    let (positions, holdings) = roll.holdings
    var standing: [StandingBallot?] = Array(repeating: nil, count: holdings.count)
    for index in ballots.indices {
      guard let position = positions[ballots[index].owner] else { continue }
      standing[position].offer(ballots[index], at: index)
    }
    let nothing = Count(heads: 0, area: rule.measures.contains(.floorArea) ? .zero : nil)
    var approving = nothing
    var against = nothing
    var abstaining = nothing
    var void = nothing
    var notVoting = nothing
    for position in holdings.indices {
      switch standing[position].map({ ballots[$0.index].marking }) {
      case .choice(.inFavour)?: approving.add(holdings[position])
      case .choice(.against)?: against.add(holdings[position])
      case .choice(.abstaining)?: abstaining.add(holdings[position])
      case .void?: void.add(holdings[position])
      case nil: notVoting.add(holdings[position])
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
  ///
  /// Those present who raised no hand abstained.
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

  /// Decides by counts alone, where somebody else has grouped owners by what
  /// their ballots say; each owner stands in one of them.
  package init(
    rule: VotingRule,
    approving: Count,
    against: Count,
    abstaining: Count,
    void: Count,
    notVoting: Count
  ) {
    // Neither for nor against, and yet there.
    let undecided = rule.voidTakesPart ? abstaining + void : abstaining
    let absent = rule.voidTakesPart ? notVoting : notVoting + void
    let participating = approving + against + undecided
    let entitled = participating + absent
    let bounds = AreaBounds(
      rule: rule,
      approving: approving,
      against: against,
      undecided: undecided,
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
    let headsInFavour = rule.approval.isMet(by: Int64(approving.heads), of: Int64(whole))
    participation = headsPresent.map { Tests(heads: $0, area: bounds?.participation?.settled) }
    approval = Tests(heads: headsInFavour, area: bounds?.approval.settled)
    let headVerdict =
      rule.measures.contains(.headcount)
      ? Verdict(quorum: headsPresent ?? true, approved: headsInFavour) : .carried
    best = bounds?.best(givenHeads: headVerdict) ?? headVerdict
    worst = bounds?.worst(givenHeads: headVerdict) ?? headVerdict
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
  /// Adds one owner with all the owner's doors.
  package mutating func add(_ holding: VotingRoll.Holding) {
    heads += 1
    guard area != nil else { return }
    area? += holding.known
    if holding.isUnknown { unknown += 1 }
    unknownDoors += holding.unknownDoors
  }

  static func + (lhs: Tally.Count, rhs: Tally.Count) -> Tally.Count {
    Tally.Count(
      heads: lhs.heads + rhs.heads,
      area: lhs.area.flatMap { left in rhs.area.map { left + $0 } },
      unknown: lhs.unknown + rhs.unknown,
      unknownDoors: lhs.unknownDoors + rhs.unknownDoors
    )
  }
}
