import Testing

@testable import Deliberation

/// The papers a roll asks for.
struct BallotPaperTests {
  private static func roll(_ rows: [(door: String, owner: String, area: Int64?)]) throws
    -> VotingRoll
  {
    VotingRoll(
      try rows.map { row in
        .init(
          door: try #require(Door(row.door)),
          owner: Owner(row.owner),
          area: row.area.map { FloorArea(hundredths: $0) }
        )
      }
    )
  }

  @Test func `papers follow the roll, one an owner`() throws {
    let poll = try SamplePoll.poll(
      roll: try Self.roll([
        ("2-301", "丙", 100), ("1-101", "甲", 200), ("1-102", "乙", nil), ("1-201", "甲", 1),
      ]),
      ballots: []
    )
    let papers = poll.papers
    #expect(papers.map(\.number) == [1, 2, 3])
    #expect(papers.map(\.owner.key) == ["甲", "乙", "丙"])
    #expect(papers[0].doors.map(\.text) == ["1-101", "1-201"])
    #expect(papers.map { $0.area?.hundredths } == [201, nil, 100])
    #expect(papers.count == poll.roll.heads)
  }

  @Test func `a number on record holds, and no number is given twice`() throws {
    let roll = try Self.roll([
      ("1-101", "甲", 1), ("1-102", "乙", 1), ("1-201", "丙", 1), ("1-202", "丁", 1),
      ("1-301", "甲", 1),
    ])
    var poll = try SamplePoll.poll(
      roll: roll,
      ballots: [Ballot(number: 2, owner: Owner("丁"), marking: .choice(.inFavour))]
    )
    #expect(poll.papers.map(\.number) == [1, 3, 4, 2])
    // Made out to the second door of an owner.
    poll.issues = [BallotIssue(number: 3, door: try #require(Door("1-301")))]
    #expect(poll.papers.map(\.number) == [3, 1, 4, 2])
    #expect(Set(poll.papers.map(\.number)).count == roll.heads)
  }
}
