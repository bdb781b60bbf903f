import Testing

@testable import Deliberation

/// What is done with a vote while it runs.
struct PollStepTests {
  private static let office = "（演示）社区工作人员甲"
  private static let pair = Owner("甲、乙")

  private static func day(_ text: String) throws -> Day { try Day(text).asked }

  private static func poll(terms: PollTerms = PollTerms()) throws -> Poll {
    try SamplePoll.poll(
      terms: terms,
      roll: VotingRoll(
        SampleVote("3x80-").entries + [
          .init(door: Door("4").asked, owner: pair, area: FloorArea(hundredths: 8000))
        ]
      )
    )
  }

  private static func paper(
    _ number: Int,
    _ owner: String = "o1",
    _ choice: Choice = .inFavour,
    on day: String = "2020-08-10",
    channel: Ballot.Channel = .paper,
    signature: Ballot.Signature? = .signed,
    proxy: String? = nil
  ) throws -> Ballot {
    Ballot(
      number: number,
      owner: Owner(owner),
      marking: .choice(choice),
      castOn: try Self.day(day),
      channel: channel,
      keyedBy: office,
      signature: signature,
      proxy: proxy
    )
  }

  private static func take(
    _ step: PollStep,
    in poll: inout Poll,
    on day: String = "2020-08-10",
    by office: String = office
  ) throws {
    try poll.take(step, on: Self.day(day), by: office)
  }

  @Test func `a whole vote, from the paper handed out to the count`() throws {
    var poll = try Self.poll()
    let door = try #require(Door("1"))
    let delivery = Delivery(
      on: try Self.day("2020-08-02"),
      by: Self.office,
      isReceipted: true
    )
    try Self.take(.issued([BallotIssue(number: 1, door: door)]), in: &poll)
    try Self.take(.issued([BallotIssue(number: 1, door: door, delivery: delivery)]), in: &poll)
    try Self.take(.returned(Self.paper(1)), in: &poll)
    try Self.take(.returned(Self.paper(2, "o2")), in: &poll)
    try Self.take(.closed, in: &poll, on: "2020-08-31")
    #expect(poll.tally.approving.heads == 2)
    #expect(poll.reachedOwners == [Owner("o1")])
    #expect(poll.evidence.deliveriesProven == 1)
    #expect(poll.evidence.signed == 2)
    #expect(poll.recordRefusals.isEmpty)
    #expect(throws: PollRefusal.closed(on: try Self.day("2020-08-31"))) {
      try Self.take(.returned(Self.paper(3, "o3")), in: &poll)
    }
  }

  @Test(arguments: [("2020-08-30", false), ("2020-08-31", true), ("2020-09-05", true)])
  func `nobody counts before the closing day`(day: String, isTaken: Bool) throws {
    var poll = try Self.poll()
    if isTaken {
      try Self.take(.closed, in: &poll, on: day)
      #expect(poll.closure?.by == Self.office)
    } else {
      #expect(throws: PollRefusal.runsUntil(poll.closesOn)) {
        try Self.take(.closed, in: &poll, on: day)
      }
      #expect(poll.closure == nil)
    }
  }

  @Test func `a delivery stands, and a number belongs to one door`() throws {
    var poll = try Self.poll()
    let door = try #require(Door("1"))
    let other = try #require(Door("2"))
    let delivery = Delivery(on: try Self.day("2020-08-02"), by: Self.office)
    try Self.take(.issued([BallotIssue(number: 1, door: door, delivery: delivery)]), in: &poll)
    #expect(throws: PollRefusal.delivered(number: 1, on: delivery.on)) {
      try Self.take(.issued([BallotIssue(number: 1, door: door, delivery: delivery)]), in: &poll)
    }
    #expect(throws: PollRefusal.issueNumberTaken(1, door)) {
      try Self.take(.issued([BallotIssue(number: 1, door: other)]), in: &poll)
    }
    let stranger = try #require(Door("99"))
    #expect(throws: PollRefusal.unknownDoor(stranger)) {
      try Self.take(.issued([BallotIssue(number: 2, door: stranger)]), in: &poll)
    }
    let wrong = Ballot(
      number: 1,
      owner: Owner("o2"),
      door: other,
      marking: .choice(.inFavour),
      castOn: try Self.day("2020-08-10")
    )
    #expect(
      throws: PollRefusal.ballotRefused(number: 1, .issuedElsewhere(number: 1, door))
    ) { try Self.take(.returned(wrong), in: &poll) }
  }

  @Test func `an unsigned paper counts only as void, a telephone call needs no signature`() throws {
    var poll = try Self.poll()
    #expect(throws: PollRefusal.ballotRefused(number: 1, .unsigned)) {
      try Self.take(.returned(Self.paper(1, signature: .unsigned)), in: &poll)
    }
    try Self.take(
      .returned(Self.paper(1, channel: .telephone, signature: .unsigned)),
      in: &poll
    )
    #expect(poll.evidence.onPaper == 0)
  }

  @Test func `a correction keeps what stood there`() throws {
    var poll = try Self.poll()
    try Self.take(.returned(Self.paper(9)), in: &poll)
    let step = PollStep.corrected(number: 9, to: .choice(.against), reason: "录入看错")
    try Self.take(step, in: &poll, on: "2020-08-11")
    #expect(poll.tally.against.heads == 1)
    #expect(poll.corrections.map(\.earlier) == [.choice(.inFavour)])
    #expect(throws: PollRefusal.nothingCorrected(number: 9)) {
      try Self.take(step, in: &poll)
    }
    #expect(throws: PollRefusal.unknownNumber(8)) {
      try Self.take(.corrected(number: 8, to: .void(.late), reason: "逾期"), in: &poll)
    }
  }

  @Test(
    arguments: [
      ("2020-08-04", false), ("2020-08-05", true), ("2020-08-15", true), ("2020-08-16", false),
    ]
  )
  func `an authority covers its days, the last one included`(day: String, isTaken: Bool) throws {
    var poll = try Self.poll()
    try Self.take(.proxyFiled(Self.proxy("委1", of: "o1")), in: &poll)
    let ballot = try Self.paper(1, on: day, channel: .proxy, proxy: "委1")
    if isTaken {
      try Self.take(.returned(ballot), in: &poll)
    } else {
      let refusal = BallotRefusal.authorityDoesNotCover("委1", try Self.day(day))
      #expect(throws: PollRefusal.ballotRefused(number: 1, refusal)) {
        try Self.take(.returned(ballot), in: &poll)
      }
    }
  }

  @Test func `a proxy needs an authority of the owner's own, not taken back`() throws {
    var poll = try Self.poll()
    try Self.take(.proxyFiled(Self.proxy("委1", of: "o1")), in: &poll)
    func refusal(_ ballot: Ballot) -> PollRefusal? {
      do throws(PollRefusal) {
        try poll.take(.returned(ballot), on: ballot.castOn ?? poll.opensOn, by: Self.office)
        return nil
      } catch { return error }
    }
    #expect(
      try refusal(Self.paper(1, channel: .proxy)) == .ballotRefused(number: 1, .authorityMissing)
    )
    #expect(
      try refusal(Self.paper(1, channel: .proxy, proxy: "委9"))
        == .ballotRefused(number: 1, .unknownAuthority("委9"))
    )
    #expect(
      try refusal(Self.paper(1, "o2", channel: .proxy, proxy: "委1"))
        == .ballotRefused(number: 1, .authorityOfAnother("委1", Owner("o1")))
    )
    try Self.take(.proxyRevoked(key: "委1"), in: &poll, on: "2020-08-10")
    #expect(throws: PollRefusal.proxyRevoked("委1", on: try Self.day("2020-08-10"))) {
      try Self.take(.proxyRevoked(key: "委1"), in: &poll, on: "2020-08-11")
    }
    #expect(
      try refusal(Self.paper(1, channel: .proxy, proxy: "委1"))
        == .ballotRefused(
          number: 1,
          .authorityDoesNotCover("委1", Self.day("2020-08-10"))
        )
    )
    // What was cast the day before stands.
    #expect(try refusal(Self.paper(1, on: "2020-08-09", channel: .proxy, proxy: "委1")) == nil)
  }

  @Test func `an agent stands for as many owners as the rules allow`() throws {
    var poll = try Self.poll(terms: PollTerms(proxyLimit: 1))
    try Self.take(.proxyFiled(Self.proxy("委1", of: "o1")), in: &poll)
    try Self.take(.proxyFiled(Self.proxy("委2", of: "o2")), in: &poll)
    try Self.take(.returned(Self.paper(1, channel: .proxy, proxy: "委1")), in: &poll)
    #expect(
      throws: PollRefusal.ballotRefused(number: 2, .agentOverLimit(agent: "o3", limit: 1))
    ) {
      try Self.take(.returned(Self.paper(2, "o2", channel: .proxy, proxy: "委2")), in: &poll)
    }
  }

  @Test func `co-owners name one of themselves`() throws {
    var poll = try Self.poll()
    func named(_ owner: Owner, _ voter: String) throws -> PollStep {
      .voterNamed(NamedVoter(owner: owner, voter: voter, on: try Self.day("2020-08-03")))
    }
    try Self.take(named(Self.pair, "甲"), in: &poll)
    #expect(throws: PollRefusal.notAmongCoOwners("丙", Self.pair)) {
      try Self.take(named(Self.pair, "丙"), in: &poll)
    }
    #expect(throws: PollRefusal.notCoOwned(Owner("o1"))) {
      try Self.take(named(Owner("o1"), "o1"), in: &poll)
    }
    // The later naming holds.
    try Self.take(named(Self.pair, "乙"), in: &poll)
    try Self.take(
      .returned(
        Ballot(number: 7, owner: Self.pair, marking: .choice(.inFavour), voter: "甲")
      ),
      in: &poll
    )
    #expect(poll.tally.notVoting.heads == 4)
  }

  @Test func `two people key each paper, and what differs is settled before counting`() throws {
    var poll = try Self.poll(terms: PollTerms(keysTwice: true))
    let second = "（演示）社区工作人员乙"
    try Self.take(.returned(Self.paper(1)), in: &poll)
    try Self.take(.returned(Self.paper(2, "o2")), in: &poll)
    #expect(throws: PollRefusal.sameTypist(Self.office)) {
      try Self.take(.keyedAgain(number: 1, .choice(.inFavour)), in: &poll)
    }
    try Self.take(.keyedAgain(number: 1, .choice(.inFavour)), in: &poll, by: second)
    #expect(throws: PollRefusal.keyedAgainAlready(number: 1)) {
      try Self.take(.keyedAgain(number: 1, .choice(.against)), in: &poll, by: second)
    }
    #expect(throws: PollRefusal.notKeyedTwice([2])) {
      try Self.take(.closed, in: &poll, on: "2020-08-31")
    }
    try Self.take(.keyedAgain(number: 2, .choice(.against)), in: &poll, by: second)
    #expect(poll.differingEntries == [2])
    #expect(throws: PollRefusal.entriesDiffer([2])) {
      try Self.take(.closed, in: &poll, on: "2020-08-31")
    }
    // The paper says 反对: the first entry was wrong.
    try Self.take(
      .corrected(number: 2, to: .choice(.against), reason: "录入看错"),
      in: &poll
    )
    try Self.take(.closed, in: &poll, on: "2020-08-31")
    #expect(poll.evidence.keyedTwice == 2)
    #expect(poll.recordRefusals.isEmpty)
  }

  @Test func `nobody corrects a paper that was keyed twice and confirms it alone`() throws {
    var poll = try Self.poll(terms: PollTerms(keysTwice: true))
    let second = "（演示）社区工作人员乙"
    try Self.take(.returned(Self.paper(1)), in: &poll)
    try Self.take(.keyedAgain(number: 1, .choice(.inFavour)), in: &poll, by: second)
    try Self.take(
      .corrected(number: 1, to: .choice(.against), reason: "录入看错"),
      in: &poll,
      by: second
    )
    #expect(throws: PollRefusal.sameTypist(second)) {
      try Self.take(.keyedAgain(number: 1, .choice(.against)), in: &poll, by: second)
    }
    // The first typist looks at the paper once more.
    try Self.take(.keyedAgain(number: 1, .choice(.against)), in: &poll)
    try Self.take(.closed, in: &poll, on: "2020-08-31")
    #expect(poll.recordRefusals.isEmpty)
  }

  @Test func `a number that was made out to one owner is not another's`() throws {
    var poll = try Self.poll()
    let door = try #require(Door("1"))
    try Self.take(.issued([BallotIssue(number: 1, door: door)]), in: &poll)
    #expect(
      throws: PollRefusal.ballotRefused(number: 1, .issuedElsewhere(number: 1, door))
    ) {
      try Self.take(.returned(Self.paper(1, "o2")), in: &poll)
    }
    try Self.take(.returned(Self.paper(1)), in: &poll)
  }

  @Test func `an authority is not taken back behind a ballot cast by it`() throws {
    var poll = try Self.poll()
    try Self.take(.proxyFiled(Self.proxy("委1", of: "o1")), in: &poll)
    try Self.take(
      .returned(Self.paper(1, on: "2020-08-09", channel: .proxy, proxy: "委1")),
      in: &poll
    )
    let before = poll
    #expect(
      throws: PollRefusal.ballotRefused(
        number: 1,
        .authorityDoesNotCover("委1", try Self.day("2020-08-09"))
      )
    ) {
      try Self.take(.proxyRevoked(key: "委1"), in: &poll, on: "2020-08-09")
    }
    #expect(poll == before)
    try Self.take(.proxyRevoked(key: "委1"), in: &poll, on: "2020-08-10")
    #expect(poll.faults.isEmpty)
  }

  @Test(
    arguments: [
      ("2020-08-01", nil, false), ("2020-08-30", nil, false), ("2020-08-31", nil, false),
      ("2020-09-01", nil, true), ("2020-08-30", "17:00", false),
      // Where an hour was set, a paper of the last day may have missed it.
      ("2020-08-31", "17:00", true), ("2020-09-01", "17:00", true),
    ] as [(String, String?, Bool)]
  )
  func `only a paper that came too late is void for it`(
    day: String,
    hour: String?,
    isTaken: Bool
  ) throws {
    var poll = try Self.poll(terms: PollTerms(closingHour: hour))
    let cast = try Self.day(day)
    let late = Ballot(number: 1, owner: Owner("o1"), marking: .void(.late), castOn: cast)
    if isTaken {
      try Self.take(.returned(late), in: &poll, on: day)
    } else {
      let refusal = BallotRefusal.notLate(cast, closes: poll.closesOn)
      #expect(throws: PollRefusal.ballotRefused(number: 1, refusal)) {
        try Self.take(.returned(late), in: &poll, on: day)
      }
      // Nor is a vote taken away by correcting it to late.
      try Self.take(.returned(Self.paper(1, on: day)), in: &poll, on: day)
      #expect(throws: PollRefusal.ballotRefused(number: 1, refusal)) {
        try Self.take(
          .corrected(number: 1, to: .void(.late), reason: "逾期"),
          in: &poll,
          on: day
        )
      }
      #expect(poll.tally.approving.heads == 1)
    }
  }

  @Test func `nothing is corrected or keyed again before it came back`() throws {
    var poll = try Self.poll()
    try Self.take(.returned(Self.paper(1, on: "2020-08-10")), in: &poll)
    let refusal = PollRefusal.beforeReturned(number: 1, on: try Self.day("2020-08-10"))
    let correction = PollStep.corrected(number: 1, to: .choice(.against), reason: "录入看错")
    #expect(throws: refusal) { try Self.take(correction, in: &poll, on: "2020-08-09") }
    let again = PollStep.keyedAgain(number: 1, .choice(.inFavour))
    #expect(throws: refusal) { try Self.take(again, in: &poll, on: "2020-08-09", by: "乙") }
    #expect(poll.corrections.isEmpty && poll.secondEntries.isEmpty)
    try Self.take(again, in: &poll, on: "2020-08-10", by: "乙")
    try Self.take(correction, in: &poll, on: "2020-08-10")
  }

  @Test func `once the vote is over nobody chooses whose ballot counts`() throws {
    var poll = try Self.poll()
    func named(on day: String) throws -> PollStep {
      .voterNamed(NamedVoter(owner: Self.pair, voter: "甲", on: try Self.day(day)))
    }
    let late = try Self.day("2020-09-01")
    let refusal = PollRefusal.namedAfterClosing(late, closes: poll.closesOn)
    #expect(throws: refusal) { try Self.take(named(on: "2020-09-01"), in: &poll, on: "2020-09-01") }
    try Self.take(named(on: "2020-08-31"), in: &poll, on: "2020-08-31")
    poll.voters.append(NamedVoter(owner: Self.pair, voter: "乙", on: late))
    #expect(poll.recordRefusals == [refusal])
  }

  @Test func `nothing is delivered before the roll is frozen`() throws {
    var poll = try Self.poll()
    let door = try #require(Door("1"))
    func issue(_ day: String) throws -> BallotIssue {
      BallotIssue(number: 1, door: door, delivery: Delivery(on: try Self.day(day), by: Self.office))
    }
    let early = try Self.day("2020-07-31")
    let refusal = PollRefusal.deliveredBeforeOpening(early, opens: poll.opensOn)
    #expect(throws: refusal) { try Self.take(.issued([issue("2020-07-31")]), in: &poll) }
    #expect(poll.issues.isEmpty)
    try Self.take(.issued([issue("2020-08-01")]), in: &poll)
    poll.issues = [try issue("2020-07-31")]
    #expect(poll.recordRefusals == [refusal])
  }

  @Test func `a ballot comes back on the day it was delivered, or later`() throws {
    func issue(_ day: String) throws -> BallotIssue {
      let door = try #require(Door("1"))
      return BallotIssue(
        number: 1,
        door: door,
        delivery: Delivery(on: try Self.day(day), by: Self.office)
      )
    }
    let (handed, back) = (try Self.day("2020-08-03"), try Self.day("2020-08-02"))
    var poll = try Self.poll()
    try Self.take(.issued([issue("2020-08-03")]), in: &poll)
    let early = PollRefusal.ballotRefused(number: 1, .beforeDelivery(back, delivered: handed))
    #expect(throws: early) {
      try Self.take(.returned(Self.paper(1, on: "2020-08-02")), in: &poll, on: "2020-08-02")
    }
    try Self.take(.returned(Self.paper(1, on: "2020-08-03")), in: &poll, on: "2020-08-03")

    var undelivered = try Self.poll()
    try Self.take(.returned(Self.paper(1, on: "2020-08-02")), in: &undelivered, on: "2020-08-02")
    #expect(throws: PollRefusal.returnedBefore(number: 1, cast: back, delivered: handed)) {
      try Self.take(.issued([issue("2020-08-03")]), in: &undelivered)
    }
    try Self.take(.issued([issue("2020-08-02")]), in: &undelivered)
  }

  @Test(arguments: ["o3", "ｏ３", "O 3", "o　3", " o3"])
  func `an agent spelt otherwise is the same agent`(spelling: String) throws {
    var poll = try Self.poll(terms: PollTerms(proxyLimit: 1))
    try Self.take(.proxyFiled(Self.proxy("委1", of: "o1")), in: &poll)
    try Self.take(.proxyFiled(Self.proxy("委2", of: "o2", to: spelling)), in: &poll)
    #expect(poll.proxies(ofAgentLike: spelling).map(\.key) == (spelling == "o3" ? [] : ["委1"]))
    try Self.take(.returned(Self.paper(1, channel: .proxy, proxy: "委1")), in: &poll)
    #expect(
      throws: PollRefusal.ballotRefused(number: 2, .agentOverLimit(agent: spelling, limit: 1))
    ) {
      try Self.take(.returned(Self.paper(2, "o2", channel: .proxy, proxy: "委2")), in: &poll)
    }
  }

  /// What a stranger hands in takes no owner's vote away, in whichever order they come.
  @Test(
    arguments: [
      (VoidReason.wrongSigner, true), (.noAuthority, true), (.late, true), (.duplicate, true),
      (.unsigned, false), (.twoBoxes, false), (.altered, false),
    ],
    [false, true]
  )
  func `a paper not the owner's own neither bars nor replaces the owner's`(
    _ kind: (reason: VoidReason, isSurplus: Bool),
    ownersFirst: Bool
  ) throws {
    let own = try Self.paper(1, on: ownersFirst ? "2020-08-10" : "2020-08-11")
    let other = Ballot(
      number: 2,
      owner: Owner("o1"),
      marking: .void(kind.reason),
      // Only what came after the closing day is late.
      castOn: try kind.reason == .late
        ? nil : Self.day(ownersFirst ? "2020-08-11" : "2020-08-10")
    )
    let papers = ownersFirst ? [own, other] : [other, own]
    for replaces in [false, true] {
      var poll = try Self.poll(terms: PollTerms(laterReplaces: replaces))
      try Self.take(.returned(papers[0]), in: &poll)
      if kind.isSurplus || replaces {
        try Self.take(.returned(papers[1]), in: &poll)
      } else {
        #expect(throws: PollRefusal.self) { try Self.take(.returned(papers[1]), in: &poll) }
      }
      let counts = kind.isSurplus || (ownersFirst ? !replaces : replaces)
      #expect(poll.tally.approving.heads == (counts ? 1 : 0))
      if kind.isSurplus {
        #expect(poll.evidence.superseded == 0)
        #expect(poll.evidence.void == [.init(reason: kind.reason, count: 1)])
      }
    }
  }

  @Test func `a record no command would have made is refused`() throws {
    var poll = try Self.poll(terms: PollTerms(keysTwice: true))
    poll.ballots = [try Self.paper(1)]
    poll.voters = [
      NamedVoter(owner: Owner("o1"), voter: "o1", on: try Self.day("2020-08-03"))
    ]
    poll.proxies = [try Self.proxy("委1", of: "外人"), try Self.proxy("委1", of: "o1")]
    poll.corrections = [
      .init(
        number: 8,
        on: try Self.day("2020-08-12"),
        by: Self.office,
        reason: "看错",
        earlier: .choice(.against)
      )
    ]
    poll.closure = Handling(on: try Self.day("2020-08-31"), by: Self.office)
    #expect(
      poll.recordRefusals == [
        .principalNotOnRoll(Owner("外人")), .notCoOwned(Owner("o1")), .unknownNumber(8),
        .notKeyedTwice([1]),
      ]
    )
  }

  @Test func `the evidence is counted, and a tenant's receipt is no proof for the owner`() throws {
    var poll = try Self.poll()
    for (number, recipient) in [(1, Delivery.Recipient.owner), (2, .tenant)] {
      let delivery = Delivery(
        on: try Self.day("2020-08-02"),
        by: Self.office,
        recipient: recipient,
        isReceipted: true
      )
      let door = try #require(Door("\(number)"))
      try Self.take(
        .issued([BallotIssue(number: number, door: door, delivery: delivery)]),
        in: &poll
      )
    }
    try Self.take(.returned(Self.paper(1)), in: &poll)
    try Self.take(.returned(Self.paper(2, "o2", signature: nil)), in: &poll)
    poll.ballots.append(
      Ballot(number: 3, owner: Owner("o3"), marking: .void(.twoBoxes))
    )
    let evidence = poll.evidence
    #expect(evidence.issued == 2)
    #expect(evidence.returned == 3)
    #expect(evidence.valid == 2)
    #expect(evidence.void == [.init(reason: .twoBoxes, count: 1)])
    #expect(evidence.signed == 1)
    #expect(evidence.deliveriesProven == 1)
    #expect(evidence.unreturnedProven == 0)
    #expect(evidence.deliveredToTenant == 1)
    #expect(poll.reachedOwners == [Owner("o1")])
  }

  @Test func `what did not come back is proven apart, and nothing that came after closing`() throws
  {
    var poll = try Self.poll()
    for (number, day) in [(1, poll.opensOn), (2, poll.closesOn), (3, poll.closesOn + 1)] {
      let delivery = Delivery(on: day, by: Self.office, isReceipted: true)
      let door = try #require(Door("\(number)"))
      poll.issues.append(BallotIssue(number: number, door: door, delivery: delivery))
    }
    try Self.take(.returned(Self.paper(1)), in: &poll)
    #expect(poll.evidence.deliveriesProven == 1)
    #expect(poll.evidence.unreturnedProven == 1)
    #expect(poll.reachedOwners == [Owner("o1"), Owner("o2")])
  }

  private static func proxy(
    _ key: String,
    of owner: String,
    to agent: String = "o3"
  ) throws -> Proxy {
    Proxy(
      key: key,
      principal: Owner(owner),
      agent: agent,
      scope: "本次表决",
      from: try day("2020-08-05"),
      to: try day("2020-08-15")
    )
  }
}
