import Testing

@testable import Deliberation

/// The numbers under which a step is tried before a register gives it its own.
struct PaperNumbersTests {
  @Test func `a step is tried under numbers that no paper bears`() throws {
    let doors = try ["1-101", "1-102", "1-201"].map { try #require(Door($0)) }
    let day = try #require(Day("2020-08-01"))
    var poll = Poll(
      key: "表决",
      question: "是否装灯",
      kind: .otherMajor,
      circle: .init(name: "全体业主", source: "惯例"),
      opensOn: day,
      closesOn: day + 10,
      rule: RulePacks.council,
      roll: VotingRoll(doors.map { VotingRoll.Entry(door: $0, owner: Owner($0.text), area: nil) }),
      counter: "网格员",
      scrutineer: "楼长"
    )
    #expect(poll.highestNumber == 0)
    poll.issues = [BallotIssue(number: 3, door: doors[0])]
    poll.ballots = [Ballot(number: 8, owner: Owner("1-101"), marking: .choice(.inFavour))]
    #expect(poll.highestNumber == 8)
    let bare = doors.map { BallotIssue(number: $0 == doors[0] ? 3 : 0, door: $0) }
    let numbers = [3, 9, 10]
    let tried = zip(numbers, doors).map { BallotIssue(number: $0, door: $1) }
    #expect(poll.trial(of: .issued(bare)) == .issued(tried))
    let paper = Ballot(number: 0, owner: Owner("1-102"), marking: .choice(.against))
    #expect(poll.trial(of: .returned(paper)) == .returned(paper.numbered(9)))
    #expect(poll.trial(of: .closed) == .closed)
  }
}
