import Testing

@testable import Deliberation

/// Co-owners of one door who do not agree.
struct DisputeTests {
  private static let pair = Owner("甲、乙")

  /// Eleven single owners and one door owned by two, 80.00 m² each.
  private static func roll() throws -> VotingRoll {
    let single = try SampleVote("11x80-").entries
    return VotingRoll(
      single + [
        .init(door: try Door("99").asked, owner: pair, area: FloorArea(hundredths: 8000))
      ]
    )
  }

  private static func ballots(
    inFavour: Int,
    against: Int,
    pair choices: [(voter: String?, Ballot.Marking)]
  ) -> [Ballot] {
    let single = (0..<inFavour + against).map {
      Ballot(
        number: $0 + 1,
        owner: Owner("o\($0 + 1)"),
        marking: .choice($0 < inFavour ? .inFavour : .against)
      )
    }
    return single
      + choices.enumerated().map {
        Ballot(number: 90 + $0, owner: pair, marking: $1.1, voter: $1.voter)
      }
  }

  private static func tally(
    inFavour: Int,
    against: Int,
    pair: [(voter: String?, Ballot.Marking)],
    named: [Owner: String] = [:],
    rule: VotingRule = RulePacks.civilCodeSpecial
  ) throws -> Tally {
    Tally(
      rule: rule,
      roll: try roll(),
      ballots: ballots(inFavour: inFavour, against: against, pair: pair),
      voters: named
    )
  }

  @Test func `V28: contradictory co-owners take no part, and both outcomes are told`() throws {
    // 8 of 11 is not three quarters; 9 of 12 is.
    let tally = try Self.tally(
      inFavour: 8,
      against: 3,
      pair: [("甲", .choice(.inFavour)), ("乙", .choice(.against))]
    )
    #expect(tally.disputed.heads == 1)
    #expect(tally.participating.heads == 11)
    #expect(tally.entitled.heads == 12)
    #expect(tally.verdict == .lost)
    #expect(tally.settled == Tally.Settlement(best: .carried, worst: .lost))
  }

  @Test(
    arguments: [
      (9, 2, Tally.Verdict.carried, Tally.Verdict.carried, Tally.Verdict.carried),
      (8, 2, .carried, .carried, .lost),
      (7, 4, .lost, .lost, .lost),
      // Without the pair too few take part; with them the vote can be decided.
      (7, 0, .noQuorum, .carried, .carried),
      (6, 1, .noQuorum, .carried, .carried),
      (5, 2, .noQuorum, .carried, .lost),
    ]
  )
  func `a dispute decides only where its two answers differ`(
    inFavour: Int,
    against: Int,
    verdict: Tally.Verdict,
    best: Tally.Verdict,
    worst: Tally.Verdict
  ) throws {
    let tally = try Self.tally(
      inFavour: inFavour,
      against: against,
      pair: [("甲", .choice(.inFavour)), ("乙", .choice(.against))]
    )
    #expect(tally.verdict == verdict)
    #expect(tally.settled?.best == best)
    #expect(tally.settled?.worst == worst)
  }

  @Test func `co-owners who agree are one head`() throws {
    let tally = try Self.tally(
      inFavour: 8,
      against: 3,
      pair: [("甲", .choice(.inFavour)), ("乙", .choice(.inFavour))]
    )
    #expect(tally.approving.heads == 9)
    #expect(tally.disputed.heads == 0)
    #expect(tally.settled == nil)
    #expect(tally.verdict == .carried)
  }

  @Test func `the voter they named speaks for them, whoever else wrote`() throws {
    let said: [(voter: String?, Ballot.Marking)] = [
      ("甲", .choice(.inFavour)), ("乙", .choice(.against)),
    ]
    let one = try Self.tally(inFavour: 8, against: 3, pair: said, named: [Self.pair: "甲"])
    #expect(one.approving.heads == 9)
    let other = try Self.tally(inFavour: 8, against: 3, pair: said, named: [Self.pair: "乙"])
    #expect(other.against.heads == 4)
    let silent = try Self.tally(
      inFavour: 8,
      against: 3,
      pair: [("乙", .choice(.against))],
      named: [Self.pair: "甲"]
    )
    #expect(silent.notVoting.heads == 1)
  }

  @Test func `a void paper of one does not silence the other`() throws {
    let tally = try Self.tally(
      inFavour: 8,
      against: 3,
      pair: [("甲", .void(.unsigned)), ("乙", .choice(.inFavour))]
    )
    #expect(tally.approving.heads == 9)
    #expect(tally.void.heads == 0)
  }

  @Test func `a paper that names no voter may contradict one that does`() throws {
    let tally = try Self.tally(
      inFavour: 8,
      against: 3,
      pair: [(nil, .choice(.inFavour)), ("乙", .choice(.abstaining))]
    )
    #expect(tally.disputed.heads == 1)
    #expect(tally.settled == Tally.Settlement(best: .carried, worst: .lost))
  }

  @Test func `of one voter the later paper counts, and the earlier is replaced`() {
    let papers = [
      Ballot(number: 1, owner: Self.pair, marking: .choice(.inFavour), voter: "甲"),
      Ballot(number: 2, owner: Self.pair, marking: .choice(.against), voter: "乙"),
      Ballot(number: 3, owner: Self.pair, marking: .choice(.against), voter: "甲"),
    ]
    #expect(papers.replaced == [0])
  }

  @Test func `a poll takes two voters of one door, and no third paper`() throws {
    func paper(_ number: Int, _ voter: String?) -> Ballot {
      Ballot(number: number, owner: Self.pair, marking: .choice(.inFavour), voter: voter)
    }
    let poll = try SamplePoll.poll(
      roll: Self.roll(),
      ballots: [
        paper(1, "甲"), paper(2, "乙"), paper(3, "甲"), paper(4, nil),
        Ballot(number: 5, owner: Owner("o1"), marking: .choice(.inFavour), voter: "甲"),
      ]
    )
    #expect(
      poll.faults.map(\.refusal) == [
        .alreadyVoted(Self.pair, number: 1), .alreadyVoted(Self.pair, number: 1),
        .voterOfSoleOwner(Owner("o1")),
      ]
    )
  }
}
