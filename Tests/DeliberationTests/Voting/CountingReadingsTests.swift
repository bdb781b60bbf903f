import Testing

@testable import Deliberation

/// What the law leaves open, and courts read in two ways.
struct CountingReadingsTests {
  private static let bylaw = "《管理规约》第十二条"
  /// More than half of all, by heads alone: the shape of the published figures.
  private static let ofAll = VotingRule(
    name: "two-thirds-of-all",
    citation: Term("三分之二以上", "two thirds"),
    measures: [.headcount],
    participation: nil,
    approval: .atLeast(Ratio(2, over: 3)),
    base: .entitled
  )

  /// Owners of 1.00 m² who said so many times yes, no, abstain, void and nothing.
  private static func vote(
    yes: Int,
    no: Int,
    abstain: Int = 0,
    void: Int = 0,
    reached: Int = 0,
    unreached: Int = 0
  ) throws -> (vote: SampleVote, reached: Set<Owner>) {
    let words = [
      (yes, "Y"), (no, "N"), (abstain, "A"), (void, "V"), (reached + unreached, "-"),
    ].filter { $0.0 > 0 }.map { "\($0.0)x1\($0.1)" }
    let vote = try SampleVote(words.joined(separator: " "))
    let silent = vote.entries.suffix(reached + unreached).prefix(reached).map(\.owner)
    return (vote, Set(silent))
  }

  private static func tally(
    _ sample: (vote: SampleVote, reached: Set<Owner>),
    _ rule: VotingRule,
    _ readings: CountingReadings = .plain
  ) -> Tally {
    Tally(
      rule: rule,
      roll: sample.vote.roll,
      ballots: sample.vote.ballots,
      readings: readings,
      reached: sample.reached
    )
  }

  @Test func `case 1: 703 of 1,291 returned are too few, and silence makes 1,001`() throws {
    // domain 1.5: 417 yes, 278 no, 8 abstentions, 584 delivered without a reply.
    let sample = try Self.vote(yes: 417, no: 278, abstain: 8, reached: 584, unreached: 4)
    let plain = Self.tally(sample, RulePacks.civilCodeOrdinary)
    #expect(plain.entitled.heads == 1291)
    #expect(plain.participating.heads == 703)
    #expect(plain.verdict == .noQuorum)
    let deemed = Self.tally(
      sample,
      RulePacks.civilCodeOrdinary,
      CountingReadings(silence: .withMajority(bylaw: Self.bylaw))
    )
    #expect(deemed.deemed?.choice == .inFavour)
    #expect(deemed.deemed?.count.heads == 584)
    #expect(deemed.approving.heads == 1001)
    #expect(deemed.verdict == .carried)
    // 1,001 of 1,291 is 77.53…%: the published 78.2 % counts the 8 abstentions as consent.
    #expect(deemed.approving.heads * 10_000 / deemed.entitled.heads == 7753)
    #expect((deemed.approving.heads + 8) * 10_000 / 1291 == 7815)
  }

  @Test func `case 2: 995 with 1,071 silent ones are 2,066 of 2,261`() throws {
    let sample = try Self.vote(yes: 995, no: 195, reached: 1071)
    let deemed = Self.tally(
      sample,
      Self.ofAll,
      CountingReadings(silence: .withMajority(bylaw: Self.bylaw))
    )
    #expect(deemed.approving.heads == 2066)
    #expect(deemed.entitled.heads == 2261)
    // 2,066 of 2,261 is 91.37…%; the published 91.20 % follows from 991 votes, not 995.
    #expect(2066 * 10_000 / 2261 == 9137)
    #expect((991 + 1071) * 10_000 / 2261 == 9119)
  }

  @Test(
    arguments: [
      ("3x1Y 2x1N", Choice.inFavour), ("2x1Y 3x1N", .against), ("2x1Y 2x1N", nil),
      // More heads and less area: neither leads by every measure.
      ("3x1Y 2x5N", nil), ("3x1Y 1x?N", nil), ("4x1A", nil),
    ] as [(String, Choice?)]
  )
  func `silence joins the side that leads by every measure`(
    said: String,
    choice: Choice?
  ) throws {
    let vote = try SampleVote(said + " 4x1-")
    let tally = Tally(
      rule: RulePacks.civilCodeOrdinary,
      roll: vote.roll,
      ballots: vote.ballots,
      readings: CountingReadings(silence: .withMajority(bylaw: Self.bylaw)),
      reached: Set(vote.entries.suffix(4).map(\.owner))
    )
    #expect(tally.deemed?.choice == choice)
    #expect(tally.notVoting.heads == (choice == nil ? 4 : 0))
  }

  @Test func `silence counts only of those who were reached`() throws {
    let sample = try Self.vote(yes: 1, no: 0, reached: 3, unreached: 5)
    let tally = Self.tally(
      sample,
      Self.ofAll,
      CountingReadings(silence: .asConsent(bylaw: Self.bylaw))
    )
    #expect(tally.approving.heads == 4)
    #expect(tally.notVoting.heads == 5)
  }

  @Test func `delivered ballots may take part without being for or against`() throws {
    let sample = try Self.vote(yes: 6, no: 1, reached: 3, unreached: 2)
    #expect(Self.tally(sample, RulePacks.civilCodeOrdinary).verdict == .noQuorum)
    let tally = Self.tally(
      sample,
      RulePacks.civilCodeOrdinary,
      CountingReadings(participation: .delivered(bylaw: Self.bylaw))
    )
    #expect(tally.participating.heads == 10)
    #expect(tally.approving.heads == 6)
    #expect(tally.deemed == Tally.Deemed(count: tally.participating - 7, choice: nil))
    #expect(tally.verdict == .carried)
  }

  @Test func `void ballots take part where the bylaws say so`() throws {
    let sample = try Self.vote(yes: 7, no: 0, void: 1, unreached: 4)
    let plain = Self.tally(sample, RulePacks.civilCodeSpecial)
    #expect(plain.verdict == .noQuorum)
    let counted = Self.tally(
      sample,
      RulePacks.civilCodeSpecial,
      CountingReadings(voidBallots: .takePart(bylaw: Self.bylaw))
    )
    #expect(counted.participating.heads == 8)
    #expect(counted.verdict == .carried)
  }

  @Test func `a poll tells the readings under which it would come out otherwise`() throws {
    let sample = try Self.vote(yes: 7, no: 0, void: 1, unreached: 4)
    let poll = try SamplePoll.poll(
      rule: RulePacks.civilCodeSpecial,
      roll: sample.vote.roll,
      ballots: sample.vote.ballots
    )
    #expect(poll.otherReadings.map(\.change) == [.voidTakesPart])
    #expect(poll.otherReadings.map(\.tally.verdict) == [.carried])
    let safe = try Self.vote(yes: 9, no: 0, void: 1, unreached: 2)
    let sure = try SamplePoll.poll(
      rule: RulePacks.civilCodeSpecial,
      roll: safe.vote.roll,
      ballots: safe.vote.ballots
    )
    #expect(sure.otherReadings.isEmpty)
  }

  @Test func `a departure is undone by the plain reading`() throws {
    let sample = try Self.vote(yes: 7, no: 0, void: 1, unreached: 4)
    let poll = try SamplePoll.poll(
      rule: RulePacks.civilCodeSpecial,
      readings: CountingReadings(voidBallots: .takePart(bylaw: Self.bylaw)),
      roll: sample.vote.roll,
      ballots: sample.vote.ballots
    )
    #expect(poll.tally.verdict == .carried)
    #expect(poll.otherReadings.map(\.change) == [.voidSetApart])
    #expect(poll.readings.bylaws == [Self.bylaw])
  }
}

extension Tally.Count {
  /// So many heads fewer, each of 1.00 m².
  fileprivate static func - (count: Tally.Count, heads: Int) -> Tally.Count {
    Tally.Count(
      heads: count.heads - heads,
      area: count.area.map { $0 - FloorArea(hundredths: Int64(heads) * 100) }
    )
  }
}
