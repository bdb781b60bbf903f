import Testing

@testable import Deliberation

/// When a vote has a result: not by the calendar alone.
struct PollCountingTests {
  private static func day(_ text: String) throws -> Day { try Day(text).asked }

  private static func poll(keyedBy office: String?, closedOn day: String? = nil) throws -> Poll {
    var poll = try SamplePoll.poll(
      roll: VotingRoll(SampleVote("3x80-").entries),
      ballots: [
        Ballot(
          number: 1,
          owner: Owner("o1"),
          marking: .choice(.inFavour),
          castOn: try Self.day("2020-08-10"),
          keyedBy: office,
          signature: .signed
        )
      ]
    )
    poll.closure = try day.map { Handling(on: try Self.day($0), by: "计票人") }
    return poll
  }

  @Test(
    arguments: [
      // The last day of the vote is 31 August.
      ("甲", nil, "2020-08-31", false, false), ("甲", nil, "2020-09-01", false, true),
      ("甲", nil, "2026-09-01", false, true), ("甲", "2020-09-03", "2020-09-02", false, true),
      ("甲", "2020-09-03", "2020-09-03", true, false),
      ("甲", "2020-08-31", "2020-08-31", true, false),
      // Counted elsewhere: the folder tells what was done.
      (nil, nil, "2020-08-31", false, false), (nil, nil, "2020-09-01", true, false),
      (nil, "2020-09-03", "2020-09-02", false, true),
      (nil, "2020-09-03", "2020-09-03", true, false),
    ] as [(String?, String?, String, Bool, Bool)]
  )
  func `a vote kept here has a result once somebody has closed it`(
    keyedBy: String?,
    closedOn: String?,
    day: String,
    isCounted: Bool,
    awaits: Bool
  ) throws {
    let poll = try Self.poll(keyedBy: keyedBy, closedOn: closedOn)
    #expect(try poll.isCounted(on: Self.day(day)) == isCounted)
    #expect(try poll.awaitsCount(on: Self.day(day)) == awaits)
  }

  @Test func `a vote nobody took part in is counted by hand as well`() throws {
    let poll = try SamplePoll.poll(roll: VotingRoll(SampleVote("3x80-").entries))
    #expect(try !poll.isCounted(on: Self.day("2020-09-01")))
    #expect(try poll.awaitsCount(on: Self.day("2020-09-01")))
  }

  @Test func `a paper received in time is entered until the vote is closed, and then no more`()
    throws
  {
    var poll = try Self.poll(keyedBy: "甲")
    func paper(_ number: Int, _ owner: String) throws -> PollStep {
      .returned(
        Ballot(
          number: number,
          owner: Owner(owner),
          marking: .choice(.against),
          castOn: try Self.day("2020-08-30"),
          keyedBy: "甲",
          signature: .signed
        )
      )
    }
    let later = try Self.day("2020-09-02")
    try poll.take(paper(2, "o2"), on: Self.day("2020-08-30"), by: "甲", entered: later)
    try poll.take(.closed, on: later, by: "甲")
    #expect(throws: PollRefusal.closed(on: later)) {
      try poll.take(paper(3, "o3"), on: Self.day("2020-08-30"), by: "甲", entered: later)
    }
  }

  @Test func `nothing is added to a vote that was counted elsewhere, back-dated or not`() throws {
    var poll = try Self.poll(keyedBy: nil)
    let paper = Ballot(
      number: 2,
      owner: Owner("o2"),
      marking: .choice(.against),
      castOn: try Self.day("2020-08-30"),
      keyedBy: "甲",
      signature: .signed
    )
    let refusal = PollRefusal.countedElsewhere(closed: poll.closesOn)
    for entered in ["2020-09-01", "2026-01-01"] {
      #expect(throws: refusal) {
        try poll.take(
          .returned(paper),
          on: Self.day("2020-08-30"),
          by: "甲",
          entered: Self.day(entered)
        )
      }
    }
    // Misread is misread: that is corrected, with its reason on file.
    try poll.take(
      .corrected(number: 1, to: .choice(.against), reason: "录入看错"),
      on: Self.day("2020-09-05"),
      by: "甲"
    )
    // While it ran, an import was only what had come in so far.
    var running = try Self.poll(keyedBy: nil)
    try running.take(
      .returned(paper),
      on: Self.day("2020-08-30"),
      by: "甲",
      entered: Self.day("2020-08-30")
    )
    #expect(try !running.isCounted(on: Self.day("2020-09-01")))
  }
}
