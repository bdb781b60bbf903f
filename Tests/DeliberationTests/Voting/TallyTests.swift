import Testing

@testable import Deliberation

struct TallyTests {
  private static let special = RulePacks.civilCodeSpecial
  private static let ordinary = RulePacks.civilCodeOrdinary

  /// Every shipped rule at its boundary: the number itself, one head less,
  /// 0.01 m² less.
  @Test(
    arguments: [
      (special, "9x80Y 3x80N", .carried), (special, "8x80Y 3x80N 1x80A", .lost),
      (special, "8x80Y 1x79.99Y 3x80N", .lost), (special, "8x80Y 1x80.01Y 3x80N", .carried),
      (special, "6x80Y 2x80N 4x80-", .carried), (special, "6x80Y 1x80N 5x80-", .noQuorum),
      (special, "6x80Y 1x80N 1x79.99N 4x80-", .noQuorum),
      (ordinary, "7x80Y 5x80N", .carried), (ordinary, "6x80Y 6x80N", .lost),
      (ordinary, "7x50Y 5x70N", .lost), (ordinary, "6x50Y 1x50.01Y 5x70N", .carried),
      (ordinary, "6x70.01Y 6x70N", .lost), (ordinary, "8x80Y 4x80-", .carried),
      (ordinary, "7x80Y 5x80-", .noQuorum), (ordinary, "7x80Y 1x79.99Y 4x80-", .noQuorum),
      (RulePacks.propertyLawSpecial, "8x80Y 4x80-", .carried),
      (RulePacks.propertyLawSpecial, "7x80Y 5x80-", .lost),
      (RulePacks.propertyLawSpecial, "7x80Y 1x79.99Y 4x80-", .lost),
      (RulePacks.propertyLawSpecial, "7x120Y 5x80N", .lost),
      (RulePacks.propertyLawOrdinary, "7x80Y 5x80-", .carried),
      (RulePacks.propertyLawOrdinary, "6x80Y 6x80-", .lost),
      (RulePacks.propertyLawOrdinary, "7x50Y 5x70-", .lost),
      (RulePacks.propertyLawOrdinary, "6x50Y 1x50.01Y 5x70-", .carried),
      (RulePacks.henanLift, "8x80Y 4x80N", .carried),
      (RulePacks.henanLift, "7x80Y 5x80-", .lost),
      (RulePacks.henanLift, "8x10Y 4x500N", .carried),
      (RulePacks.residentsAssembly, "15Y 15-", .noQuorum),
      (RulePacks.residentsAssembly, "8Y 8N 14-", .lost),
      (RulePacks.residentsAssembly, "9Y 7N 14-", .carried),
      (RulePacks.residentsAssembly, "9Y 7N 15-", .carried),
      (RulePacks.residentsAssembly, "9Y 7N 16-", .noQuorum),
      (RulePacks.residentsAssembly, "8Y 8V 14-", .lost),
      (RulePacks.residentsAssembly, "9Y 7V 14-", .carried),
      (RulePacks.council, "8Y 4-", .carried), (RulePacks.council, "7Y 5-", .noQuorum),
      (RulePacks.council, "5Y 3N 4-", .carried), (RulePacks.council, "4Y 4N 4-", .lost),
      (RulePacks.council, "4Y 2N 2A 4-", .lost), (RulePacks.council, "4Y 4V 4-", .lost),
      (RulePacks.nantang, "3Y 2N 3A 4-", .carried), (RulePacks.nantang, "3Y 3N 2A 4-", .lost),
      (RulePacks.nantang, "1Y 7V 4-", .carried), (RulePacks.nantang, "7Y 5-", .noQuorum),
      (RulePacks.nantang, "8A 4-", .lost),
    ] as [(VotingRule, String, Tally.Verdict)]
  )
  func `at the threshold of every rule`(
    rule: VotingRule,
    vote: String,
    verdict: Tally.Verdict
  ) throws {
    let tally = try SampleVote(vote).tally(under: rule)
    #expect(tally.verdict == verdict, "\(rule.name): \(vote)")
    #expect((tally.participation == nil) == (rule.participation == nil))
  }

  @Test func `an abstention takes part and is not in favour`() throws {
    let tally = try SampleVote("8x80Y 1x80N 3x80A").tally(under: Self.special)
    #expect(tally.participating.heads == 12)
    #expect(tally.abstaining == Tally.Count(heads: 3, area: FloorArea(squareMetres: "240")))
    #expect(tally.verdict == .lost)
  }

  @Test func `a void ballot takes part only where the rule says so`() throws {
    let vote = try SampleVote("6x80Y 1x80N 1x80V 4x80-")
    let owners = vote.tally(under: Self.special)
    #expect(owners.void.heads == 1)
    #expect(owners.participating.heads == 7)
    #expect(owners.entitled.heads == 12)
    #expect(owners.verdict == .noQuorum)
    let council = vote.tally(under: RulePacks.council)
    #expect(council.participating == Tally.Count(heads: 8, area: nil))
    #expect(council.verdict == .carried)
  }

  @Test func `a rule without area has none in its counts`() throws {
    let tally = try SampleVote("8x?Y 4x80N").tally(under: RulePacks.henanLift)
    #expect(tally.entitled == Tally.Count(heads: 12, area: nil))
    #expect(tally.unknownArea == 0)
    #expect(tally.approval == Tally.Tests(heads: true, area: nil))
    #expect(tally.verdict == .carried)
  }

  @Test func `a roll without anybody decides nothing`() {
    for rule in RulePacks.all {
      let tally = Tally(rule: rule, roll: VotingRoll([]), ballots: [])
      #expect(tally.entitled.heads == 0)
      #expect(tally.approval.heads == false)
      #expect(tally.verdict == (rule.participation == nil ? .lost : .noQuorum), "\(rule.name)")
      #expect(tally.margins.allSatisfy { !$0.isMet }, "\(rule.name)")
    }
  }

  @Test func `a ballot of somebody not on the roll counts nothing`() throws {
    var vote = try SampleVote("8x80Y 4x80N")
    let before = vote.tally(under: Self.special)
    vote.ballots.append(Ballot(number: 99, owner: Owner("外人"), marking: .choice(.inFavour)))
    #expect(vote.tally(under: Self.special) == before)
    #expect(!vote.roll.contains(Owner("外人")))
  }

  @Test(
    arguments: [
      ("2020-08-02", "2020-08-05", 1), ("2020-08-05", "2020-08-02", 0),
      ("2020-08-05", "2020-08-05", 1), (nil, nil, 1), ("2020-08-05", nil, 1),
      (nil, "2020-08-05", 1),
    ] as [(String?, String?, Int)]
  )
  func `the ballot cast later stands, of one day the later in the list`(
    first: String?,
    second: String?,
    standing: Int
  ) throws {
    let ballots = try zip([Choice.inFavour, .against], [first, second]).enumerated().map {
      Ballot(
        number: $0 + 1,
        owner: Owner("o1"),
        marking: .choice($1.0),
        castOn: try $1.1.map { try #require(Day($0)) }
      )
    }
    let roll = try SampleVote("1x80-").roll
    let tally = Tally(rule: Self.special, roll: roll, ballots: ballots)
    #expect(tally.approving.heads == (standing == 0 ? 1 : 0))
    #expect(tally.against.heads == standing)
    #expect(ballots.replaced == [1 - standing])
  }

  @Test func `a ballot without a day counts as cast when the one before it was`() throws {
    let days: [Day?] = [Day(2020, 8, 5), nil, Day(2020, 8, 3)]
    let ballots = zip([Choice.against, .inFavour, .against], days).enumerated().map {
      Ballot(number: $0 + 1, owner: Owner("o1"), marking: .choice($1.0), castOn: $1.1)
    }
    let roll = try SampleVote("1x80-").roll
    #expect(Tally(rule: Self.special, roll: roll, ballots: ballots).approving.heads == 1)
    #expect(ballots.replaced == [0, 2])
  }

  @Test(arguments: [[0, 1], [1, 0]])
  func `a paper that came in late replaces none that came in time`(order: [Int]) throws {
    let papers = [
      Ballot(
        number: 1,
        owner: Owner("o1"),
        marking: .choice(.inFavour),
        castOn: Day(2020, 8, 30)
      ),
      Ballot(number: 2, owner: Owner("o1"), marking: .void(.late), castOn: Day(2020, 9, 2)),
    ]
    let ballots = order.map { papers[$0] }
    let tally = Tally(
      rule: Self.special,
      roll: try SampleVote("1x80-").roll,
      ballots: ballots
    )
    #expect(tally.approving.heads == 1)
    #expect(tally.void.heads == 0)
    #expect(ballots.replaced.map { ballots[$0].number } == [2])
  }

  @Test func `a void paper put in later takes the place of the choice before it`() throws {
    var vote = try SampleVote("1x80Y")
    vote.ballots.append(Ballot(number: 2, owner: Owner("o1"), marking: .void(.twoBoxes)))
    let tally = vote.tally(under: Self.special)
    #expect(tally.void.heads == 1)
    #expect(tally.participating.heads == 0)
  }

  @Test func `a rule may count area alone`() throws {
    let byArea = VotingRule(
      name: "area",
      citation: Term("面积", "area"),
      measures: [.floorArea],
      participation: nil,
      approval: .moreThan(Ratio(1, over: 2)),
      base: .deciding
    )
    let tally = try SampleVote("1x100Y 5x10N 2x500A").tally(under: byArea)
    #expect(tally.approval == Tally.Tests(heads: false, area: true))
    #expect(tally.verdict == .carried)
    #expect(tally.margins.map(\.measure) == [.floorArea])
  }

  @Test func `a show of hands: who raises none abstains`() {
    let tally = Tally(
      rule: RulePacks.residentsAssembly,
      members: 30,
      present: 16,
      inFavour: 9,
      against: 2,
      abstaining: 1
    )
    #expect(tally.participating.heads == 16)
    #expect(tally.abstaining.heads == 5)
    #expect(tally.notVoting.heads == 14)
    #expect(tally.verdict == .carried)
  }

  @Test func `the roll tells owners of several doors and areas to be checked`() throws {
    let a = Owner("甲")
    let roll = VotingRoll([
      VotingRoll.Entry(
        door: try #require(Door("10-301")),
        storey: 3,
        owner: a,
        area: FloorArea(squareMetres: "80"),
        areaSource: .unverified
      ),
      VotingRoll.Entry(
        door: try #require(Door("2-301")),
        storey: 3,
        owner: a,
        area: nil,
        areaSource: .unverified
      ),
      VotingRoll.Entry(
        door: try #require(Door("10-101")),
        storey: 1,
        owner: Owner("乙"),
        area: FloorArea(squareMetres: "76.4"),
        areaSource: .registry
      ),
    ])
    #expect(roll.entries.map(\.door.text) == ["10-101", "2-301", "10-301"])
    #expect(roll.heads == 2)
    #expect(roll.explainedHeads.map(\.owner) == [Owner("乙"), a])
    #expect(roll.explainedHeads.map(\.reason) == [.oneDoor, .severalDoors])
    #expect(roll.explainedHeads.last?.doors.map(\.text) == ["2-301", "10-301"])
    #expect(roll.unverifiedAreas.map(\.text) == ["10-301"])
    #expect(
      roll.areaByOwner[a] == VotingRoll.Holding(known: FloorArea(hundredths: 8000), unknownDoors: 1)
    )
  }
}
