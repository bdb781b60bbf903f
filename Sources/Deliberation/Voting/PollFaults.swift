extension Poll {
  /// Every ballot that cannot be taken, by its index, with the reason.
  ///
  /// A void ballot is asked only for its owner, number and day: it counts nothing,
  /// whatever else is wrong with it.
  public var faults: [(index: Int, refusal: BallotRefusal)] {
    var check = BallotCheck(self)
    return ballots.indices.compactMap { index in
      check.refusal(of: ballots[index]).map { (index, $0) }
    }
  }
}

/// Takes the ballots of a poll one after the other.
struct BallotCheck {
  private let poll: Poll
  private let positions: [Owner: Int]
  private let doors: [Door: Owner]
  private let issuedTo: [Int: Door]
  private let deliveredOn: [Int: Day]
  private let proxies: [String: Proxy]
  /// The number of each owner's ballot, by position, where it names no voter.
  private var voted: [Int?]
  /// Those of co-owners who named themselves, by position.
  private var votedBy: [Int: [String: Int]] = [:]
  private var numbers: Set<Int>
  /// The owners each agent has stood for, by the form of the agent's name.
  private var principals: [String: Set<Owner>] = [:]

  init(_ poll: Poll) {
    self.poll = poll
    positions = poll.roll.holdings.positions
    let asksDoors = !poll.issues.isEmpty || poll.ballots.contains { $0.door != nil }
    doors = asksDoors ? poll.roll.ownerByDoor : [:]
    issuedTo = Dictionary(poll.issues.map { ($0.number, $0.door) }) { first, _ in first }
    deliveredOn = Dictionary(
      poll.issues.compactMap { issue in issue.delivery.map { (issue.number, $0.on) } }
    ) { first, _ in first }
    proxies = Dictionary(poll.proxies.map { ($0.key, $0) }) { first, _ in first }
    voted = Array(repeating: nil, count: positions.count)
    numbers = Set(minimumCapacity: poll.ballots.count)
  }

  /// Why the next ballot is not taken; nil where it is, and then it stands.
  mutating func refusal(of ballot: Ballot) -> BallotRefusal? {
    guard let position = positions[ballot.owner] else { return .notOnRoll(ballot.owner) }
    if let door = ballot.door, doors[door] != ballot.owner {
      return .doorNotOwners(door, ballot.owner)
    }
    if let door = issuedTo[ballot.number],
      ballot.door.map({ $0 != door }) ?? (doors[door] != ballot.owner)
    {
      return .issuedElsewhere(number: ballot.number, door)
    }
    if let day = ballot.castOn, let delivered = deliveredOn[ballot.number], day < delivered {
      return .beforeDelivery(day, delivered: delivered)
    }
    if let day = ballot.castOn, !poll.isOpen(on: day), ballot.marking != .void(.late) {
      return .outsideWindow(day, opens: poll.opensOn, closes: poll.closesOn)
    }
    if ballot.marking == .void(.late), let day = ballot.castOn, !poll.mayBeLate(on: day) {
      return .notLate(day, closes: poll.closesOn)
    }
    if let number = earlierNumber(of: ballot, at: position) {
      return .alreadyVoted(ballot.owner, number: number)
    }
    guard !numbers.contains(ballot.number) else { return .numberTaken(ballot.number) }
    if ballot.marking.choice != nil, let refusal = refusal(ofChoice: ballot) { return refusal }
    numbers.insert(ballot.number)
    guard !ballot.marking.isSurplus else { return nil }
    if let voter = ballot.voter {
      votedBy[position, default: [:]][voter] = ballot.number
    } else {
      voted[position] = ballot.number
    }
    return nil
  }

  /// The number of the ballot that stands in the way: the voter's own, or one of
  /// the owner's where either names no voter.
  private func earlierNumber(of ballot: Ballot, at position: Int) -> Int? {
    guard !poll.terms.laterReplaces, !ballot.marking.isSurplus else { return nil }
    if let number = voted[position] { return number }
    guard let voters = votedBy[position] else { return nil }
    guard let voter = ballot.voter else { return voters.values.min() }
    return voters[voter]
  }

  /// What only a ballot that counts must meet.
  private mutating func refusal(ofChoice ballot: Ballot) -> BallotRefusal? {
    if ballot.voter != nil, !ballot.owner.isCoOwned { return .voterOfSoleOwner(ballot.owner) }
    if ballot.signature == .unsigned, ballot.channel.isOnPaper { return .unsigned }
    guard ballot.channel == .proxy || ballot.proxy != nil else { return nil }
    guard let key = ballot.proxy else { return .authorityMissing }
    guard let proxy = proxies[key] else { return .unknownAuthority(key) }
    guard proxy.principal == ballot.owner else { return .authorityOfAnother(key, proxy.principal) }
    let day = ballot.castOn ?? poll.closesOn
    guard proxy.covers(day) else { return .authorityDoesNotCover(key, day) }
    // One agent spelt two ways is one agent.
    let agent = proxy.agent.nameForm
    principals[agent, default: []].insert(ballot.owner)
    if let limit = poll.terms.proxyLimit, principals[agent, default: []].count > limit {
      return .agentOverLimit(agent: proxy.agent, limit: limit)
    }
    return nil
  }
}

extension Poll {
  /// Whether a paper of a day may have come too late: after the closing day, or on it
  /// where an hour was set.
  package func mayBeLate(on day: Day) -> Bool {
    day > closesOn || (day == closesOn && terms.closingHour != nil)
  }

  /// The authorities whose agent is the same but for width, case or spaces (疑似同一受托人).
  package func proxies(ofAgentLike agent: String) -> [Proxy] {
    proxies.filter { $0.agent != agent && $0.agent.nameForm == agent.nameForm }
  }
}

extension VotingRoll {
  /// The owners to whom one of the ballots was delivered, with proof, and not to a tenant.
  package func owners(reachedBy issues: [BallotIssue]) -> Set<Owner> {
    let reached = issues.filter { $0.delivery?.reachesOwner ?? false }
    guard !reached.isEmpty else { return [] }
    let owners = ownerByDoor
    return Set(reached.compactMap { owners[$0.door] })
  }

  /// Who votes for each door.
  var ownerByDoor: [Door: Owner] {
    Dictionary(entries.map { ($0.door, $0.owner) }) { first, _ in first }
  }
}
