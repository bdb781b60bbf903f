import Testing

@testable import Deliberation

/// What a vote waits for, day by day.
struct PollWaitingTests {
  private static func poll(
    issues: [BallotIssue] = [],
    ballots: [Ballot] = [],
    owners: [String] = ["甲", "乙、丙", "丁、戊"]
  ) throws -> Poll {
    let entries = try owners.enumerated().map { index, owner in
      VotingRoll.Entry(
        door: try Door("\(index + 1)").asked,
        owner: Owner(owner),
        area: FloorArea(hundredths: 8000)
      )
    }
    var poll = try SamplePoll.poll(roll: VotingRoll(entries), ballots: ballots)
    poll.issues = issues
    return poll
  }

  private static func needs(of poll: Poll, _ day: String) throws -> [PollNeed] {
    poll.needs(on: try Day(day).asked).map(\.need)
  }

  @Test func `before it opens it waits for nothing, then for ballots until the last day`() throws {
    let poll = try Self.poll(owners: ["甲", "乙"])
    #expect(try Self.needs(of: poll, "2020-07-31") == [])
    let running = PollNeed.ballots(
      returned: .init(heads: 0, area: .zero),
      of: .init(heads: 2, area: FloorArea(hundredths: 16_000))
    )
    #expect(try Self.needs(of: poll, "2020-08-01") == [running])
    #expect(try Self.needs(of: poll, "2020-08-31") == [running])
    #expect(try Self.needs(of: poll, "2020-09-01") == [.counting])
    // Nobody keyed its ballots here: an import tells what was counted elsewhere.
    let imported = try Self.poll(
      issues: [BallotIssue(number: 1, door: try Door("1").asked)],
      ballots: [Ballot(number: 1, owner: Owner("甲"), marking: .choice(.inFavour))],
      owners: ["甲"]
    )
    #expect(try Self.needs(of: imported, "2020-09-01") == [])
  }

  @Test func `past its closing day it is to be counted, by whoever counts`() throws {
    let door = try Door("1").asked
    var poll = try Self.poll(issues: [BallotIssue(number: 1, door: door)], owners: ["甲"])
    #expect(try Self.needs(of: poll, "2020-09-01") == [.counting])
    #expect(poll.needs(on: try Day("2020-09-01").asked).map(\.owes) == ["计票人"])
    poll.closure = Handling(on: try Day("2020-09-01").asked, by: "计票人")
    #expect(try Self.needs(of: poll, "2020-09-02") == [])
  }

  @Test func `papers keyed differently, ballots not delivered and voters not named are told`()
    throws
  {
    let doors = try (1...3).map { try Door("\($0)").asked }
    let day = try Day("2020-08-05").asked
    var poll = try Self.poll(
      issues: [
        BallotIssue(number: 1, door: doors[0]), BallotIssue(number: 2, door: doors[1]),
        BallotIssue(number: 3, door: doors[2], delivery: Delivery(on: day, by: "社区")),
      ],
      ballots: [Ballot(number: 1, owner: Owner("甲"), marking: .choice(.inFavour))]
    )
    poll.secondEntries = [
      SecondEntry(number: 1, marking: .choice(.against), on: day, by: "另一人")
    ]
    let needs = try Self.needs(of: poll, "2020-08-06")
    #expect(
      needs.dropFirst() == [.entriesDiffer(papers: 1), .delivery(ballots: 1), .voters(doors: 2)]
    )
    poll.voters = [NamedVoter(owner: Owner("乙、丙"), voter: "乙", on: day)]
    #expect(try Self.needs(of: poll, "2020-08-06").last == .voters(doors: 1))
  }

  @Test func `co-owners who disagree still owe a voter`() throws {
    let poll = try Self.poll(
      ballots: [
        Ballot(number: 1, owner: Owner("乙、丙"), marking: .choice(.inFavour), voter: "乙"),
        Ballot(number: 2, owner: Owner("乙、丙"), marking: .choice(.against), voter: "丙"),
        Ballot(number: 3, owner: Owner("丁、戊"), marking: .choice(.against)),
      ]
    )
    #expect(try Self.needs(of: poll, "2020-08-06").last == .voters(doors: 1))
  }
}
