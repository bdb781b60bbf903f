import Testing

@testable import Deliberation

struct TallyVectorTests {
  private struct File: Decodable {
    let polls: [Vector]
  }

  private struct Vector: Decodable {
    let id: String
    let kind: String
    let units: [Unit]
    let total: [Int64]
    let present: [Int64]
    let inFavour: [Int64]
    let quorum: [Bool]
    let consent: [Bool]
    let passed: Bool

    private enum CodingKeys: String, CodingKey {
      case id, kind, units, quorum, consent, passed
      case total = "T"
      case present = "P"
      case inFavour = "Y"
    }
  }

  private struct Unit: Decodable {
    let owner: Owner
    let area: Int64
    let mark: String

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      owner = Owner(try container.decode(String.self))
      area = try container.decode(Int64.self)
      mark = try container.decode(String.self)
    }
  }

  @Test func `the shared table of polls`() throws {
    let vectors = try VectorFile.read("polls.json", as: File.self).polls
    #expect(vectors.count == 19)
    for vector in vectors {
      let entries = try vector.units.enumerated().map { index, unit in
        VotingRoll.Entry(
          door: try #require(Door("\(index + 1)")),
          owner: unit.owner,
          area: FloorArea(hundredths: unit.area)
        )
      }
      let choices: [String: Choice] = ["Y": .inFavour, "N": .against, "A": .abstaining]
      var voted: Set<Owner> = []
      let ballots = vector.units.compactMap { unit in
        choices[unit.mark].flatMap { choice in
          voted.insert(unit.owner).inserted
            ? Ballot(number: voted.count, owner: unit.owner, marking: .choice(choice)) : nil
        }
      }
      #expect(["S", "O"].contains(vector.kind))
      let tally = Tally(
        rule: vector.kind == "S" ? RulePacks.civilCodeSpecial : RulePacks.civilCodeOrdinary,
        roll: VotingRoll(entries),
        ballots: ballots
      )
      #expect(pair(tally.entitled) == vector.total, "\(vector.id)")
      #expect(pair(tally.participating) == vector.present, "\(vector.id)")
      #expect(pair(tally.approving) == vector.inFavour, "\(vector.id)")
      let participation = try #require(tally.participation)
      #expect([participation.area, participation.heads] == vector.quorum, "\(vector.id)")
      #expect([tally.approval.area, tally.approval.heads] == vector.consent, "\(vector.id)")
      #expect((tally.verdict == .carried) == vector.passed, "\(vector.id)")
      #expect(
        (tally.verdict == .noQuorum) == (vector.quorum != [true, true]),
        "\(vector.id): too few is not a no"
      )
      #expect(tally.unknownArea == 0, "\(vector.id)")
      #expect(tally.best == tally.verdict && tally.worst == tally.verdict, "\(vector.id)")
    }
  }

  /// Area and heads, as the table writes them.
  private func pair(_ count: Tally.Count) -> [Int64] {
    [count.amount(by: .floorArea), count.amount(by: .headcount)]
  }

  /// The rows of domain.md 1.7 that the shared file leaves out.
  @Test(
    arguments: [
      ("V14", RulePacks.civilCodeSpecial, "14x70Y 4x70N 1x70A 9x70-", Tally.Verdict.lost),
      ("V15", RulePacks.civilCodeSpecial, "15x70Y 4x70N 9x70-", .carried),
      ("V16", RulePacks.civilCodeOrdinary, "10x70Y 9x70N 9x70-", .carried),
      ("V22 old", RulePacks.propertyLawSpecial, "8x80Y 4x80N", .carried),
      ("V22 new", RulePacks.civilCodeSpecial, "8x80Y 4x80N", .lost),
      ("V23 old", RulePacks.propertyLawSpecial, "6x80Y 2x80N 4x80-", .lost),
      ("V23 new", RulePacks.civilCodeSpecial, "6x80Y 2x80N 4x80-", .carried),
      ("V24 old 32", RulePacks.propertyLawSpecial, "32x80Y 12x80N", .carried),
      ("V24 old 33", RulePacks.propertyLawSpecial, "33x80Y 11x80N", .carried),
      ("V24 new 32", RulePacks.civilCodeSpecial, "32x80Y 12x80N", .lost),
      ("V24 new 33", RulePacks.civilCodeSpecial, "33x80Y 11x80N", .carried),
      ("V27", RulePacks.civilCodeSpecial, "8x80Y 1x?Y 3x80N", .indeterminate),
      ("V30 nobody votes", RulePacks.civilCodeOrdinary, "12x80-", .noQuorum),
      ("V30 old", RulePacks.propertyLawOrdinary, "12x80-", .lost),
    ] as [(String, VotingRule, String, Tally.Verdict)]
  )
  func `the other polls of the shared table`(
    id: String,
    rule: VotingRule,
    vote: String,
    verdict: Tally.Verdict
  ) throws {
    #expect(try SampleVote(vote).tally(under: rule).verdict == verdict, "\(id)")
  }

  @Test func `V25: an owner of fifteen doors is one head, as the court counted`() throws {
    let vote = try SampleVote("406x80Y 15x80Y@builder 414x80N")
    let tally = vote.tally(under: RulePacks.civilCodeOrdinary)
    #expect(vote.ballots.count == 835)
    #expect(tally.approving.heads == 407)
    #expect(tally.against.heads == 414)
    #expect(tally.approving.area == FloorArea(squareMetres: "33680"))
    #expect(tally.approval == Tally.Tests(heads: false, area: true))
    #expect(tally.verdict == .lost)
  }

  @Test func `V27: the unknown area decides, and the heads do not`() throws {
    let tally = try SampleVote("8x80Y 1x?Y 3x80N").tally(under: RulePacks.civilCodeSpecial)
    #expect(tally.unknownArea == 1)
    #expect(tally.participation == Tally.Tests(heads: true, area: true))
    #expect(tally.approval == Tally.Tests(heads: true, area: nil))
    #expect((tally.best, tally.worst) == (.carried, .lost))
    #expect(
      try SampleVote("8x80Y 1x80Y 3x80N").tally(under: RulePacks.civilCodeSpecial).verdict
        == .carried
    )
    #expect(
      try SampleVote("8x80Y 1x79.99Y 3x80N").tally(under: RulePacks.civilCodeSpecial).verdict
        == .lost
    )
  }

  @Test func `V28: two co-owners are one head, and the second paper is refused`() throws {
    let roll = try SampleVote("1x80-@甲、乙 2x80-").roll
    let papers = [Choice.inFavour, .against].enumerated().map { index, choice in
      Ballot(number: index + 1, owner: Owner("甲、乙"), marking: .choice(choice))
    }
    #expect(roll.heads == 3)
    let poll = try SamplePoll.poll(roll: roll, ballots: papers)
    #expect(poll.faults.map(\.index) == [1])
    #expect(poll.faults.first?.refusal == .alreadyVoted(Owner("甲、乙"), number: 1))
    // Both outcomes can be shown: with either paper alone.
    for (paper, heads) in zip(papers, [1, 0]) {
      let tally = Tally(rule: RulePacks.civilCodeOrdinary, roll: roll, ballots: [paper])
      #expect(tally.participating.heads == 1)
      #expect(tally.approving.heads == heads)
    }
  }

  @Test func `V29: unsold dwellings make one head with all their area`() throws {
    let tally = try SampleVote("5x100Y@developer 10x100-").tally(
      under: RulePacks.propertyLawOrdinary
    )
    #expect(tally.entitled == Tally.Count(heads: 11, area: FloorArea(squareMetres: "1500")))
    #expect(tally.approving == Tally.Count(heads: 1, area: FloorArea(squareMetres: "500")))
    #expect(tally.approving.area.map { $0.hundredths * 3 } == tally.entitled.area?.hundredths)
  }

  @Test(arguments: [
    (10, [7: 6, 8: 6, 9: 7, 10: 8]), (11, [8: 6, 9: 7, 10: 8, 11: 9]),
    (12, [8: 6, 9: 7, 10: 8, 11: 9, 12: 9]), (14, [10: 8, 11: 9, 12: 9, 13: 10, 14: 11]),
    (18, [12: 9, 13: 10, 14: 11, 15: 12, 16: 12, 17: 13, 18: 14]), (24, [16: 12, 24: 18]),
    (28, [19: 15, 20: 15, 21: 16, 28: 21]), (36, [24: 18, 36: 27]),
  ])
  func `the least in favour of a special matter, by how many take part`(
    owners: Int,
    least: [Int: Int]
  ) throws {
    for (present, needed) in least {
      for (inFavour, verdict) in [(needed, Tally.Verdict.carried), (needed - 1, .lost)] {
        let vote = "\(inFavour)x80Y \(present - inFavour)x80N \(owners - present)x80-"
        #expect(
          try SampleVote(vote).tally(under: RulePacks.civilCodeSpecial).verdict == verdict,
          "\(vote)"
        )
      }
    }
    let quorum = try #require(least.keys.min())
    let tooFew = "\(quorum - 1)x80Y \(owners - quorum + 1)x80-"
    #expect(
      try SampleVote(tooFew).tally(under: RulePacks.civilCodeSpecial).verdict == .noQuorum,
      "\(tooFew)"
    )
  }
}
