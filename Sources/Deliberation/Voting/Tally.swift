/// A tally (计票结果): a pure function of the rule, the roll and the ballots.
///
/// The order of the ballots matters only for an owner with several, where the
/// later replaces the earlier.
public struct Tally: Hashable, Sendable {
  /// What had to be met.
  public let rule: VotingRule
  /// Everybody on the roll (全体).
  public let entitled: Count
  /// Those who took part (参与表决).
  public let participating: Count
  /// Those in favour (同意).
  public let approving: Count
  /// Those who count for the motion: in favour, or under a rule of dissent everybody
  /// who does not object (未反对).
  public let consenting: Count
  /// Those against (反对), silence that counts so included.
  public let against: Count
  /// Those who abstained (弃权): they take part and are not in favour.
  public let abstaining: Count
  /// Owners whose ballot is void; they take part only where the rule says so.
  public let void: Count
  /// Those who returned a ballot (已投票), void and disputed ones included.
  public let returned: Count
  /// Those who handed in nothing (未投票), silence that counts left out.
  public let notVoting: Count
  /// Co-owners who disagree and named no voter (有争议); they do not take part.
  public let disputed: Count
  /// Silence that counts by the bylaws (视为表态), within `approving` or `against`,
  /// or taking part and neither.
  public let deemed: Deemed?
  /// Owners with a door of unknown area; their known areas are summed.
  public let unknownArea: Int
  /// Whether enough took part; nil where the rule has no such test.
  public let participation: Tests?
  /// Whether enough were in favour, or few enough objected.
  public let approval: Tests
  /// The outcome; indeterminate where an unknown area decides.
  public let verdict: Verdict
  /// The outcome were every unknown area as favourable as it can be.
  public let best: Verdict
  /// The outcome were every unknown area as unfavourable as it can be.
  public let worst: Verdict
  /// The outcomes were the disputed heads settled; nil where none is disputed.
  public let settled: Settlement?

  /// What silence was taken for, and how much of it there was.
  public struct Deemed: Hashable, Sendable {
    /// How many were taken for it.
    public let count: Count
    /// In favour or against; nil where it only takes part.
    public let choice: Choice?
  }

  /// Both outcomes of a dispute among co-owners.
  public struct Settlement: Hashable, Sendable {
    /// Were every disputed head to say what favours the motion most, of what its
    /// ballots say.
    public let best: Verdict
    /// Were every disputed head to say what favours it least.
    public let worst: Verdict
  }

  /// So many heads with so much area; nil where the rule does not count area.
  public struct Count: Hashable, Sendable {
    /// The number of owners, or of members at a meeting.
    public var heads: Int
    /// The sum of the known areas.
    public var area: FloorArea?
    /// How many of the heads have a door of unknown area.
    public var unknown: Int
    /// How many doors of unknown area they have, each of at least 0.01 m².
    public var unknownDoors: Int

    /// So many heads; `unknownDoors` is `unknown` where it is not told.
    public init(heads: Int, area: FloorArea?, unknown: Int = 0, unknownDoors: Int? = nil) {
      self.heads = heads
      self.area = area
      self.unknown = unknown
      self.unknownDoors = unknownDoors ?? unknown
    }

    /// The count by one measure: heads, or hundredths of a square metre.
    public func amount(by measure: Measure) -> Int64 {
      switch measure {
      case .headcount: Int64(heads)
      case .floorArea: area?.hundredths ?? 0
      }
    }
  }

  /// One answer a measure; nil where unknown areas decide or nothing is measured.
  public struct Tests: Hashable, Sendable {
    /// The answer by heads.
    public let heads: Bool
    /// The answer by area; nil where unknown areas decide or area is not counted.
    public let area: Bool?

    /// Both answers of one test.
    public init(heads: Bool, area: Bool?) {
      self.heads = heads
      self.area = area
    }

    /// The answer by one measure.
    public func isMet(by measure: Measure) -> Bool? {
      measure == .headcount ? heads : area
    }
  }

  /// The verdict (表决结果).
  public enum Verdict: String, Hashable, Sendable, Codable {
    case carried
    case lost
    /// Too few took part (未通过，参与不足).
    case noQuorum = "no-quorum"
    /// An unknown area decides (暂不能认定).
    case indeterminate
  }

  /// What the approval is a share of.
  public var base: Count {
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
  ///
  /// - Parameters:
  ///   - rule: What must be met; of its thresholds 「以上」 includes the number itself.
  ///   - roll: Who may vote, with areas in 0.01 m².
  ///   - ballots: In any order; of one voter the later by the day cast counts.
  ///   - readings: How the bylaws read what the law leaves open.
  ///   - voters: The voter whom the co-owners of a door named, by owner.
  ///   - reached: The owners to whom a ballot was delivered, with proof.
  public init(
    rule: VotingRule,
    roll: VotingRoll,
    ballots: [Ballot],
    readings: CountingReadings = .plain,
    voters: [Owner: String] = [:],
    reached: Set<Owner> = []
  ) {
    let count = BallotCount(
      roll: roll,
      ballots: ballots,
      voters: voters,
      reached: reached,
      measuringArea: rule.measures.contains(.floorArea)
    )
    self.init(rule: rule, count: count, readings: readings)
  }

  /// Counts a show of hands by heads: members due, present, for, against.
  ///
  /// Those present who raised no hand abstained.
  public init(
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
  public init(
    rule: VotingRule,
    approving: Count,
    against: Count,
    abstaining: Count,
    void: Count,
    notVoting: Count
  ) {
    var count = BallotCount(empty: notVoting.emptied)
    count.approving = approving
    count.against = against
    count.abstaining = abstaining
    count.void = void
    count.silent = notVoting
    self.init(rule: rule, count: count, readings: .plain)
  }

  /// Decides by what the ballots come to, under the readings of the bylaws.
  package init(rule: VotingRule, count: BallotCount, readings: CountingReadings) {
    let voidTakesPart = rule.voidTakesPart || readings.voidBallots != .setApart
    let deemed = readings.deemed(of: count, under: rule)
    let approving = deemed?.choice == .inFavour ? count.approving + count.reached : count.approving
    let against = deemed?.choice == .against ? count.against + count.reached : count.against
    let notVoting = deemed == nil ? count.silent + count.reached : count.silent
    // Neither for nor against, and yet there.
    var undecided = voidTakesPart ? count.abstaining + count.void : count.abstaining
    if let deemed, deemed.choice == nil { undecided = undecided + deemed.count }
    let apart = notVoting + count.disputed
    let absent = voidTakesPart ? apart : apart + count.void
    let participating = approving + against + undecided
    let entitled = participating + absent
    let consenting = rule.dissent == nil ? approving : approving + undecided + absent
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
    self.consenting = consenting
    self.against = against
    self.abstaining = count.abstaining
    self.void = count.void
    returned = count.approving + count.against + count.abstaining + count.void + count.disputed
    self.notVoting = notVoting
    self.disputed = count.disputed
    self.deemed = deemed
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
    let headsInFavour = rule.approval.isMet(by: Int64(consenting.heads), of: Int64(whole))
    participation = headsPresent.map { Tests(heads: $0, area: bounds?.participation?.settled) }
    approval = Tests(heads: headsInFavour, area: bounds?.approval.settled)
    let headVerdict =
      rule.measures.contains(.headcount)
      ? Verdict(quorum: headsPresent ?? true, approved: headsInFavour) : .carried
    best = bounds?.best(givenHeads: headVerdict) ?? headVerdict
    worst = bounds?.worst(givenHeads: headVerdict) ?? headVerdict
    verdict = best == worst ? best : .indeterminate
    settled =
      count.disputed.heads == 0
      ? nil
      : Settlement(
        best: Tally(rule: rule, count: count.settled(at: \.best), readings: readings).best,
        worst: Tally(rule: rule, count: count.settled(at: \.worst), readings: readings).worst
      )
  }
}

extension Tally.Verdict {
  /// The verdict of two answers: a vote too few took part in is not decided.
  init(quorum: Bool, approved: Bool) {
    self = !quorum ? .noQuorum : approved ? .carried : .lost
  }
}
