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
    let roll = try Self.roll([
      ("2-301", "丙", 100), ("1-101", "甲", 200), ("1-102", "乙", nil), ("1-201", "甲", 1),
    ])
    let papers = roll.papers
    #expect(papers.map(\.number) == [1, 2, 3])
    #expect(papers.map(\.owner.key) == ["甲", "乙", "丙"])
    #expect(papers[0].doors.map(\.text) == ["1-101", "1-201"])
    #expect(papers.map { $0.area?.hundredths } == [201, nil, 100])
    #expect(papers.count == roll.heads)
  }

  @Test(arguments: [("甲", false), ("甲、乙", true), ("示例1-101业主", false)])
  func `co-owners are written as one`(key: String, isShared: Bool) {
    #expect(Owner(key).isShared == isShared)
  }

  @Test func `no roll asks for no paper`() { #expect(VotingRoll([]).papers.isEmpty) }
}
