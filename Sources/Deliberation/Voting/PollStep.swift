/// What is done with a poll once it is open (办理): one command, or one line of its
/// record.
public enum PollStep: Hashable, Sendable {
  /// Ballots are made out, or handed to their owners (发放、送达).
  case issued([BallotIssue])
  /// A ballot came back (收回).
  case returned(Ballot)
  /// A ballot was keyed wrongly (更正).
  case corrected(number: Int, to: Ballot.Marking, reason: String)
  /// The second of two people keyed a paper (复录).
  case keyedAgain(number: Int, Ballot.Marking)
  /// An authority is put on file (委托).
  case proxyFiled(Proxy)
  /// An authority is taken back (撤回委托).
  case proxyRevoked(key: String)
  /// Co-owners name the one who votes.
  case voterNamed(NamedVoter)
  /// The poll is closed and counted (截止计票).
  case closed
}

extension Poll {
  /// Takes one step, or refuses it with the facts; then nothing has changed.
  ///
  /// `day` is the day of the step, which may be earlier than the one it is put on
  /// record; `entered` is that one, where a clock tells it.
  public mutating func take(
    _ step: PollStep,
    on day: Day,
    by office: String,
    entered: Day? = nil
  ) throws(PollRefusal) {
    if let closure { throw .closed(on: closure.on) }
    if step.changesWhoVoted, wasCountedElsewhere, max(day, entered ?? day) > closesOn {
      throw .countedElsewhere(closed: closesOn)
    }
    switch step {
    case .issued(let issues):
      // All of them or none: a stairwell is one round.
      var poll = self
      for issue in issues { try poll.hand(out: issue) }
      self = poll
    case .returned(let ballot): try receive(ballot, on: day)
    case .corrected(let number, let marking, let reason):
      try correct(number, to: marking, .init(on: day, by: office), because: reason)
    case .keyedAgain(let number, let marking):
      try key(SecondEntry(number: number, marking: marking, on: day, by: office))
    case .proxyFiled(let proxy): try file(proxy)
    case .proxyRevoked(let key): try revoke(key, on: day)
    case .voterNamed(let named): try name(named)
    case .closed: try close(Handling(on: day, by: office))
    }
  }

  private mutating func hand(out issue: BallotIssue) throws(PollRefusal) {
    guard roll.entries.contains(where: { $0.door == issue.door }) else {
      throw .unknownDoor(issue.door)
    }
    if let delivery = issue.delivery, delivery.on < opensOn {
      throw .deliveredBeforeOpening(delivery.on, opens: opensOn)
    }
    if let delivery = issue.delivery,
      let cast = ballots.first(where: { $0.number == issue.number })?.castOn, cast < delivery.on
    {
      throw .returnedBefore(number: issue.number, cast: cast, delivered: delivery.on)
    }
    guard let index = issues.firstIndex(where: { $0.number == issue.number }) else {
      issues.append(issue)
      return
    }
    guard issues[index].door == issue.door else {
      throw .issueNumberTaken(issue.number, issues[index].door)
    }
    if let delivery = issues[index].delivery {
      throw .delivered(number: issue.number, on: delivery.on)
    }
    issues[index] = issue
  }

  private mutating func receive(_ ballot: Ballot, on day: Day) throws(PollRefusal) {
    guard opensOn <= day else { throw .notYetOpen(opens: opensOn) }
    var check = BallotCheck(adding: ballot, to: self)
    for earlier in ballots { _ = check.refusal(of: earlier) }
    if let refusal = check.refusal(of: ballot) {
      throw .ballotRefused(number: ballot.number, refusal)
    }
    ballots.append(ballot)
  }

  private mutating func correct(
    _ number: Int,
    to marking: Ballot.Marking,
    _ handling: Handling,
    because reason: String
  ) throws(PollRefusal) {
    guard let index = ballots.firstIndex(where: { $0.number == number }) else {
      throw .unknownNumber(number)
    }
    try checkReturned(ballots[index], by: handling.on)
    let earlier = ballots[index].marking
    guard earlier != marking else { throw .nothingCorrected(number: number) }
    var corrected = self
    corrected.ballots[index] = ballots[index].marked(marking)
    if let fault = corrected.faults.first(where: { $0.index == index }) {
      throw .ballotRefused(number: number, fault.refusal)
    }
    corrected.corrections.append(
      .init(number: number, on: handling.on, by: handling.by, reason: reason, earlier: earlier)
    )
    self = corrected
  }

  private mutating func key(_ entry: SecondEntry) throws(PollRefusal) {
    guard let ballot = ballots.first(where: { $0.number == entry.number }) else {
      throw .unknownNumber(entry.number)
    }
    try checkReturned(ballot, by: entry.on)
    guard writers(of: ballot).last != entry.by else { throw .sameTypist(entry.by) }
    try keep(entry, of: ballot)
  }

  private func checkReturned(_ ballot: Ballot, by day: Day) throws(PollRefusal) {
    if let cast = ballot.castOn, day < cast {
      throw .beforeReturned(number: ballot.number, on: cast)
    }
  }

  /// Who put down what a paper says, in order: the typist, then whoever corrected it.
  private func writers(of ballot: Ballot) -> [String?] {
    [ballot.keyedBy] + corrections.filter { $0.number == ballot.number }.map(\.by)
  }

  /// Keys a paper again from a record, which does not tell whether a correction of the
  /// same day came before: one person alone must not stand behind the paper.
  private mutating func rekey(_ entry: SecondEntry) throws(PollRefusal) {
    guard let ballot = ballots.first(where: { $0.number == entry.number }) else {
      throw .unknownNumber(entry.number)
    }
    guard writers(of: ballot).contains(where: { $0 != entry.by }) else {
      throw .sameTypist(entry.by)
    }
    try keep(entry, of: ballot)
  }

  private mutating func keep(_ entry: SecondEntry, of ballot: Ballot) throws(PollRefusal) {
    if let index = secondEntries.firstIndex(where: { $0.number == entry.number }) {
      // Keyed again only where the two differ, by whoever looks at the paper once more.
      guard secondEntries[index].marking != ballot.marking else {
        throw .keyedAgainAlready(number: entry.number)
      }
      secondEntries[index] = entry
    } else {
      secondEntries.append(entry)
    }
  }

  private mutating func file(_ proxy: Proxy) throws(PollRefusal) {
    guard roll.contains(proxy.principal) else { throw .principalNotOnRoll(proxy.principal) }
    guard !proxies.contains(where: { $0.key == proxy.key }) else {
      throw .proxyKeyTaken(proxy.key)
    }
    proxies.append(proxy)
  }

  /// A ballot cast before that day stands.
  private mutating func revoke(_ key: String, on day: Day) throws(PollRefusal) {
    guard let index = proxies.firstIndex(where: { $0.key == key }) else {
      throw .unknownProxy(key)
    }
    if let earlier = proxies[index].revokedOn { throw .proxyRevoked(key, on: earlier) }
    var revoked = self
    revoked.proxies[index].revokedOn = day
    // A ballot that somebody took on that day or later is looked at first.
    if let fault = revoked.faults.first(where: { ballots[$0.index].proxy == key }) {
      throw .ballotRefused(number: ballots[fault.index].number, fault.refusal)
    }
    self = revoked
  }

  private mutating func name(_ named: NamedVoter) throws(PollRefusal) {
    guard roll.contains(named.owner) else { throw .principalNotOnRoll(named.owner) }
    guard named.owner.isCoOwned else { throw .notCoOwned(named.owner) }
    guard named.owner.coOwners.contains(named.voter) else {
      throw .notAmongCoOwners(named.voter, named.owner)
    }
    guard named.on <= closesOn else { throw .namedAfterClosing(named.on, closes: closesOn) }
    voters.append(named)
  }

  private mutating func close(_ handling: Handling) throws(PollRefusal) {
    guard handling.on >= closesOn else { throw .runsUntil(closesOn) }
    let different = differingEntries
    guard different.isEmpty else { throw .entriesDiffer(different) }
    if terms.keysTwice {
      let missing = numbersKeyedOnce
      guard missing.isEmpty else { throw .notKeyedTwice(missing) }
    }
    closure = handling
  }
}

extension PollStep {
  /// Whether it adds to who voted and by what right; a correction only reads a paper
  /// again, and keeps what stood there.
  fileprivate var changesWhoVoted: Bool {
    switch self {
    case .issued, .returned, .proxyFiled, .proxyRevoked, .voterNamed: true
    case .corrected, .keyedAgain, .closed: false
    }
  }
}

extension Poll {
  /// What of its record no step would have brought about (办理记录有误), ballots aside.
  ///
  /// A record that comes in whole from a folder is held to what a command may do.
  package var recordRefusals: [PollRefusal] {
    var refusals: [PollRefusal] = []
    let doors = Set(roll.entries.map(\.door))
    var issued: [Int: Door] = [:]
    for issue in issues {
      if !doors.contains(issue.door) {
        refusals.append(.unknownDoor(issue.door))
      } else if let door = issued.updateValue(issue.door, forKey: issue.number) {
        refusals.append(.issueNumberTaken(issue.number, door))
      }
      if let delivery = issue.delivery, delivery.on < opensOn {
        refusals.append(.deliveredBeforeOpening(delivery.on, opens: opensOn))
      }
    }
    var replayed = self
    replayed.proxies = []
    replayed.voters = []
    replayed.secondEntries = []
    replayed.closure = nil
    func attempt(_ step: (inout Poll) throws(PollRefusal) -> Void) {
      do throws(PollRefusal) { try step(&replayed) } catch { refusals.append(error) }
    }
    for proxy in proxies { attempt { poll throws(PollRefusal) in try poll.file(proxy) } }
    for named in voters { attempt { poll throws(PollRefusal) in try poll.name(named) } }
    for entry in secondEntries { attempt { poll throws(PollRefusal) in try poll.rekey(entry) } }
    let numbers = Set(ballots.map(\.number))
    for correction in corrections where !numbers.contains(correction.number) {
      refusals.append(.unknownNumber(correction.number))
    }
    if let closure { attempt { poll throws(PollRefusal) in try poll.close(closure) } }
    return refusals
  }

  /// The papers that two people keyed differently (录入不一致), by number.
  public var differingEntries: [Int] {
    let second = Dictionary(secondEntries.map { ($0.number, $0.marking) }) { _, later in later }
    return ballots.filter { ballot in second[ballot.number].map { $0 != ballot.marking } ?? false }
      .map(\.number).sorted()
  }

  /// The paper ballots that only one person has keyed, by number.
  public var numbersKeyedOnce: [Int] {
    let second = Set(secondEntries.map(\.number))
    return ballots.filter { $0.channel.isOnPaper && !second.contains($0.number) }
      .map(\.number).sorted()
  }
}

extension BallotCheck {
  /// A check that has room for one more ballot than the poll holds.
  fileprivate init(adding ballot: Ballot, to poll: Poll) {
    var larger = poll
    larger.ballots.append(ballot)
    self.init(larger)
  }
}
