/// A poll (表决): one question put to the owners of one roll.
///
/// The rule, the roll, the circle of voters and the readings are frozen into it
/// when it opens. What happens to it afterwards is its record: ballots handed
/// out, returned, keyed again, corrected, and the closing. Its result is always
/// reckoned from that record.
public struct Poll: Hashable, Sendable, Codable {
  /// What the folder calls it.
  public let key: String
  /// The running number within its case (`2020-014-1`); nil until it is entered.
  public package(set) var number: Int?
  /// What is asked, in one line.
  public let question: String
  /// Which of the nine matters it is, by which the rule is chosen.
  public let kind: DecisionKind
  /// The part (部位) it concerns: a stairwell, a building; nil where all.
  public let part: String?
  /// Who is asked, and why they.
  public let circle: Circle
  /// The first day a ballot may be cast.
  public let opensOn: Day
  /// The closing day (截止), by which the rule is chosen.
  public let closesOn: Day
  /// What must be met, frozen when it opened.
  public let rule: VotingRule
  /// Local rules named beside the owners' rule.
  public let rulesBeside: [VotingRule]
  /// How the bylaws read what the law leaves open (计票约定).
  public let readings: CountingReadings
  /// What the owners' rules provide on how it is held.
  public let terms: PollTerms
  /// Who may vote, frozen when it opened.
  public let roll: VotingRoll
  /// Ballots handed out (发放).
  public package(set) var issues: [BallotIssue]
  /// Ballots as they came back (收回).
  public package(set) var ballots: [Ballot]
  /// Written authorities (授权委托书).
  public package(set) var proxies: [Proxy]
  /// The voters whom co-owners named.
  public package(set) var voters: [NamedVoter]
  /// What a second typist keyed (复录).
  public package(set) var secondEntries: [SecondEntry]
  /// Ballots that were keyed wrongly, with what stood there (更正).
  public package(set) var corrections: [BallotCorrection]
  /// Who closed it and when (截止计票); nil while nobody has.
  public package(set) var closure: Handling?
  /// Who counted (计票人), by office.
  public let counter: String
  /// Who watched the count (监票人), by office.
  public let scrutineer: String
  /// Who witnessed it (见证), by office.
  public let witness: String?

  /// A poll with its record.
  public init(
    key: String,
    number: Int? = nil,
    question: String,
    kind: DecisionKind,
    part: String? = nil,
    circle: Circle,
    opensOn: Day,
    closesOn: Day,
    rule: VotingRule,
    rulesBeside: [VotingRule] = [],
    readings: CountingReadings = .plain,
    terms: PollTerms = PollTerms(),
    roll: VotingRoll,
    issues: [BallotIssue] = [],
    ballots: [Ballot] = [],
    proxies: [Proxy] = [],
    voters: [NamedVoter] = [],
    secondEntries: [SecondEntry] = [],
    corrections: [BallotCorrection] = [],
    closure: Handling? = nil,
    counter: String,
    scrutineer: String,
    witness: String? = nil
  ) {
    self.key = key
    self.number = number
    self.question = question
    self.kind = kind
    self.part = part
    self.circle = circle
    self.opensOn = opensOn
    self.closesOn = closesOn
    self.rule = rule
    self.rulesBeside = rulesBeside
    self.readings = readings
    self.terms = terms
    self.roll = roll
    self.issues = issues
    self.ballots = ballots
    self.proxies = proxies
    self.voters = voters
    self.secondEntries = secondEntries
    self.corrections = corrections
    self.closure = closure
    self.counter = counter
    self.scrutineer = scrutineer
    self.witness = witness
  }

  /// The circle of voters (表决范围) and where it comes from.
  public struct Circle: Hashable, Sendable, Codable {
    /// `本单元12户`, in the words of the folder.
    public let name: String
    /// The rule or practice that makes it so.
    public let source: String

    /// A circle and where it comes from.
    public init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }

  /// The result under its own rule.
  public var tally: Tally { tally(under: rule, reading: readings) }

  /// The results under the local rules beside it.
  public var talliesBeside: [Tally] { rulesBeside.map { tally(under: $0, reading: readings) } }

  /// The result of the same record under some rule and some readings.
  public func tally(under rule: VotingRule, reading readings: CountingReadings) -> Tally {
    Tally(
      rule: rule,
      roll: roll,
      ballots: ballots,
      readings: readings,
      voters: Dictionary(voters.map { ($0.owner, $0.voter) }) { _, later in later },
      reached: reachedOwners
    )
  }

  /// The owners to whom a ballot was delivered in time, with proof, and not to a tenant.
  ///
  /// What arrives after the closing day calls nobody to a vote.
  public var reachedOwners: Set<Owner> {
    roll.owners(reachedBy: issues.filter { ($0.delivery?.on ?? closesOn) <= closesOn })
  }

  /// How many days it takes ballots: the first and the last count.
  package var days: Int { closesOn - opensOn + 1 }

  /// Whether a ballot may be cast on a day: the first and the last are open.
  public func isOpen(on day: Day) -> Bool {
    opensOn <= day && day <= closesOn && (closure.map { day <= $0.on } ?? true)
  }

  /// Whether it is over: the closing day is still open.
  public func isClosed(on day: Day) -> Bool {
    day > closesOn || (closure.map { day >= $0.on } ?? false)
  }
}

/// What the owners' rules provide on how a vote is held (表决办法).
public struct PollTerms: Hashable, Sendable, Codable {
  /// Whether a later ballot of an owner replaces the earlier (可以改投).
  public let laterReplaces: Bool
  /// How many owners one agent may stand for; nil where the rules set no limit.
  public let proxyLimit: Int?
  /// The bylaw by which parking and storage count; nil where they do not.
  public let accessoriesBylaw: String?
  /// Whether every paper ballot is keyed by two people before closing (双人录入).
  public let keysTwice: Bool
  /// The hour of the closing day until which papers are taken (截止时刻), as `17:00`;
  /// nil where the whole day is.
  public let closingHour: String?
  /// Where papers are handed in (收票地点); nil where nobody told.
  public let receivingPlace: String?

  /// Terms; the careful ones where nothing is said.
  public init(
    laterReplaces: Bool = false,
    proxyLimit: Int? = nil,
    accessoriesBylaw: String? = nil,
    keysTwice: Bool = false,
    closingHour: String? = nil,
    receivingPlace: String? = nil
  ) {
    self.laterReplaces = laterReplaces
    self.proxyLimit = proxyLimit
    self.accessoriesBylaw = accessoriesBylaw
    self.keysTwice = keysTwice
    self.closingHour = closingHour
    self.receivingPlace = receivingPlace
  }
}

/// The one whom the co-owners of a door named to vote (推选一人行使表决权).
public struct NamedVoter: Hashable, Sendable, Codable {
  /// The co-owners, under their one key.
  public let owner: Owner
  /// One of the co-owners, as ballots name the voter.
  public let voter: String
  /// The day they named the voter.
  public let on: Day
  /// The paper by which they did so.
  public let document: String?

  /// A voter whom co-owners named.
  public init(owner: Owner, voter: String, on: Day, document: String? = nil) {
    self.owner = owner
    self.voter = voter
    self.on = on
    self.document = document
  }
}

/// A paper ballot keyed by a second person (复录), who does not see the first entry.
public struct SecondEntry: Hashable, Sendable, Codable {
  /// The number printed on the paper (票号).
  public let number: Int
  /// What the second person read.
  public let marking: Ballot.Marking
  /// The day it was keyed again.
  public let on: Day
  /// The office of the second typist.
  public let by: String

  /// A second reading of one paper.
  public init(number: Int, marking: Ballot.Marking, on: Day, by: String) {
    self.number = number
    self.marking = marking
    self.on = on
    self.by = by
  }
}

/// A ballot that was keyed wrongly, and what stood there (录入更正).
public struct BallotCorrection: Hashable, Sendable, Codable {
  /// The number printed on the paper (票号).
  public let number: Int
  /// The day of the correction.
  public let on: Day
  /// The office that corrected.
  public let by: String
  /// Why, in its own words.
  public let reason: String
  /// What stood there.
  public let earlier: Ballot.Marking

  /// A correction with what stood there before.
  public init(number: Int, on: Day, by: String, reason: String, earlier: Ballot.Marking) {
    self.number = number
    self.on = on
    self.by = by
    self.reason = reason
    self.earlier = earlier
  }
}
