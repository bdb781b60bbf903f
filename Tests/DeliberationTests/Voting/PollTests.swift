import Testing

@testable import Deliberation

struct PollTests {
  private let owner = Owner("o1")

  private func poll(
    laterReplaces: Bool = false,
    _ ballots: [Ballot]
  ) throws -> Poll {
    try SamplePoll.poll(
      terms: PollTerms(laterReplaces: laterReplaces),
      roll: SampleVote("1x80-@o1 1x80-@o1 1x80-@o2").roll,
      ballots: ballots
    )
  }

  private func ballot(
    _ number: Int,
    _ key: String = "o1",
    door: String? = nil,
    marking: Ballot.Marking = .choice(.inFavour),
    on day: String? = nil
  ) throws -> Ballot {
    Ballot(
      number: number,
      owner: Owner(key),
      door: try door.map { try Door($0).asked },
      marking: marking,
      castOn: try day.map { try Day($0).asked }
    )
  }

  @Test(
    arguments: [
      ("2020-07-31", false, false), ("2020-08-01", true, false), ("2020-08-31", true, false),
      ("2020-09-01", false, true),
    ]
  )
  func `the closing day is still open`(day: String, isOpen: Bool, isClosed: Bool) throws {
    let poll = try poll([])
    let day = try #require(Day(day))
    #expect(poll.isOpen(on: day) == isOpen)
    #expect(poll.isClosed(on: day) == isClosed)
  }

  @Test(
    arguments: [
      ("2020-07-31", false), ("2020-08-01", true), ("2020-08-31", true), ("2020-09-01", false),
    ]
  )
  func `a ballot is cast within the window`(day: String, taken: Bool) throws {
    let poll = try poll([ballot(1, on: day)])
    let cast = try #require(Day(day))
    #expect(
      poll.faults.map(\.refusal)
        == (taken
          ? [] : [.outsideWindow(cast, opens: poll.opensOn, closes: poll.closesOn)])
    )
  }

  @Test func `a late paper is kept where it is marked as late`() throws {
    #expect(try poll([ballot(1, marking: .void(.late), on: "2020-09-03")]).faults.isEmpty)
    #expect(try poll([ballot(1, marking: .void(.unsigned), on: "2020-09-03")]).faults.count == 1)
  }

  @Test func `all faults are found at once, each by its index`() throws {
    let poll = try poll([
      ballot(1, door: "1"),
      ballot(2, "o9"),
      ballot(3, door: "2"),
      ballot(1, "o2", door: "3"),
      ballot(5, "o2", door: "1"),
      ballot(6, "o2"),
    ])
    let door = try #require(Door("1"))
    #expect(poll.faults.map(\.index) == [1, 2, 3, 4])
    #expect(
      poll.faults.map(\.refusal) == [
        .notOnRoll(Owner("o9")), .alreadyVoted(owner, number: 1), .numberTaken(1),
        .doorNotOwners(door, Owner("o2")),
      ]
    )
  }

  @Test func `another door of the same owner has already voted`() throws {
    let poll = try poll([ballot(1, door: "1"), ballot(2, door: "2", marking: .choice(.against))])
    #expect(poll.faults.map(\.refusal) == [.alreadyVoted(owner, number: 1)])
    let replacing = try self.poll(
      laterReplaces: true,
      [ballot(1, door: "1"), ballot(2, door: "2", marking: .choice(.against))]
    )
    #expect(replacing.faults.isEmpty)
    #expect(replacing.tally.against.heads == 1)
    #expect(replacing.tally.approving.heads == 0)
  }

  @Test func `a number is printed on one paper alone, replaced or not`() throws {
    let poll = try poll(laterReplaces: true, [ballot(1), ballot(1)])
    #expect(poll.faults.map(\.refusal) == [.numberTaken(1)])
  }

  @Test func `a rule beside is counted on the same ballots`() throws {
    let vote = try SampleVote("8x10Y 4x500N")
    let plain = try SamplePoll.poll(roll: vote.roll, ballots: vote.ballots)
    #expect(plain.talliesBeside.isEmpty)
    let poll = Poll(
      key: plain.key,
      question: plain.question,
      kind: plain.kind,
      circle: plain.circle,
      opensOn: plain.opensOn,
      closesOn: plain.closesOn,
      rule: plain.rule,
      rulesBeside: RulePacks.rulesBeside(lift: true, closingOn: plain.closesOn),
      roll: plain.roll,
      ballots: plain.ballots,
      counter: plain.counter,
      scrutineer: plain.scrutineer
    )
    #expect(poll.tally.verdict == .lost)
    #expect(poll.talliesBeside.map(\.verdict) == [.carried])
    #expect(try JSONRoundTrip.of(poll) == poll)
  }
}
