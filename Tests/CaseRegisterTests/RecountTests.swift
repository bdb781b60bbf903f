import Foundation
import Testing

@testable import CaseRegister
@testable import Deliberation

/// A vote in the register counted by its rows and by one query over the tables.
struct RecountTests {
  private static let number = CaseNumber(year: 2019, running: 1)

  @Test func `five hundred owners come to the same by rows, by a query and in memory`() throws {
    let trial = try Self.trial(owners: 500, seed: 278)
    let file = try #require(try trial.register.caseFile(Self.number))
    let poll = try #require(file.polls.first)
    let key = try #require(poll.number)
    try trial.register.read { db in
      let scan = BallotScan(db: db, caseFile: 1, poll: key, closesOn: poll.closesOn)
      let groups = BallotGroups(db: db, caseFile: 1, poll: key, closesOn: poll.closesOn)
      for rule in [RulePacks.civilCodeSpecial, RulePacks.propertyLawOrdinary, RulePacks.henanLift] {
        let measuringArea = rule.measures.contains(.floorArea)
        let byRows = try scan.count(measuringArea: measuringArea)
        let byQuery = try groups.count(measuringArea: measuringArea)
        #expect(byRows.ballots == poll.ballots.count)
        #expect(byRows.count == byQuery)
        // Every group has somebody in it, or the comparison says little.
        for count in [
          byQuery.approving, byQuery.against, byQuery.abstaining, byQuery.void, byQuery.silent,
          byQuery.reached, byQuery.disputed,
        ] { #expect(count.heads > 1, "\(byQuery)") }
        for readings in Self.readings {
          #expect(
            Tally(rule: rule, count: byQuery, readings: readings)
              == poll.tally(under: rule, reading: readings)
          )
        }
      }
    }
  }

  @Test func `small votes by chance are counted alike`() throws {
    var generator = ChanceNumbers(seed: 60)
    let polls = try (1...60).map {
      try Self.poll(of: 1 + $0 % 7, opensOn: TrialRegister.day, &generator, key: "表决\($0)")
    }
    let trial = try TrialRegister(schema: .current)
    let file = try Self.enter(polls, into: trial)
    for poll in file.polls {
      let number = try #require(poll.number)
      let recount = try #require(try trial.register.recount(of: Self.number, poll: number))
      #expect(recount.agrees, "\(poll.key)")
      #expect(recount.byRows == poll.tally, "\(poll.key)")
      #expect(recount.byQuery == poll.tally, "\(poll.key)")
      #expect(recount.ballots == poll.ballots.count, "\(poll.key)")
    }
  }

  /// Owners of several doors, papers replaced, late, of no owner, co-owners at odds: all by
  /// arithmetic on the row's number, so that no rule has passed over them before.
  @Test func `twenty thousand ballots are counted alike by two ways`() throws {
    let trial = try Self.trial(owners: 3, seed: 3)
    try trial.tamper(Self.twentyThousand)
    let recount = try #require(try trial.register.recount(of: Self.number, poll: 1))
    #expect(recount.agrees)
    #expect(recount.byRows == recount.byQuery)
    #expect(recount.ballots > 20_000)
    let tally = recount.byRows
    for count in [
      tally.approving, tally.against, tally.abstaining, tally.void, tally.disputed, tally.notVoting,
    ] { #expect(count.heads > 300, "\(tally)") }
    #expect(tally.entitled.heads < 18_000)
    #expect(tally.unknownArea > 10)
  }

  private static let twentyThousand = """
    CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (
      SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000
    ) SELECT i FROM n;
    INSERT INTO party (id, ground, key)
    SELECT 100000 + i, (SELECT ground FROM party), 'owner-' || i FROM n;
    INSERT INTO rollEntry (caseFile, poll, position, door, kind, owner, handover, area, areaSource)
    SELECT 1, 1, 100000 + i, 'x-' || i, 'dwelling', 100000 + i - (i % 7 = 0), 'handedOver',
      CASE WHEN i % 1009 > 0 THEN 3000 + i * 7919 % 9000 END, 'registry' FROM n;
    INSERT INTO ballot (
      caseFile, poll, position, number, owner, choice, voidReason, castOn, channel, voter
    )
    SELECT 1, 1, 100000 + i, 100000 + i, 100000 + i * 7919 % 23003,
      CASE i % 11 WHEN 0 THEN NULL WHEN 1 THEN 'against' WHEN 2 THEN 'abstaining'
        ELSE 'inFavour' END,
      CASE i % 11 WHEN 0 THEN CASE i % 5 WHEN 0 THEN 'late' WHEN 1 THEN 'wrongSigner'
        WHEN 2 THEN 'noAuthority' WHEN 3 THEN 'twoBoxes' ELSE 'unsigned' END END,
      CASE WHEN i % 9 > 0 THEN printf('2019-05-%02d', i * 31 % 28 + 1) END, 'paper',
      CASE WHEN i % 13 = 0 THEN 'voter-' || i % 2 END FROM n;
    INSERT INTO ballot (
      caseFile, poll, position, number, owner, choice, castOn, channel, voter
    )
    SELECT 1, 1, 200000 + i, 200000 + i, 100000 + i * 7919 % 23003,
      CASE i % 3 WHEN 0 THEN 'against' ELSE 'inFavour' END,
      printf('2019-05-%02d', i * 17 % 28 + 1), 'paper',
      CASE WHEN i % 4 > 0 THEN 'voter-2' END FROM n WHERE i % 6 = 0;
    INSERT INTO namedVoter (caseFile, poll, position, owner, voter, day)
    SELECT 1, 1, 100000 + i, 100000 + i * 7919 % 23003, 'voter-' || i % 3, '2019-05-01'
    FROM n WHERE i % 24 = 0;
    INSERT INTO ballotIssue (
      caseFile, poll, position, number, door, deliveredOn, deliveredBy, recipient, way, isReceipted
    )
    SELECT 1, 1, 100000 + i, 300000 + i, 'x-' || i,
      CASE i % 5 WHEN 0 THEN '2099-01-01' ELSE '2019-05-01' END, 'x',
      CASE i % 4 WHEN 0 THEN 'tenant' ELSE 'owner' END, 'handed', i % 3 > 0 FROM n WHERE i % 2 = 0;
    """

  @Test func `there is no count of a vote that is not there`() throws {
    let trial = try Self.trial(owners: 1, seed: 1)
    #expect(try trial.register.recount(of: Self.number, poll: 99) == nil)
  }

  @Test func `a day that no calendar has is told, not passed over`() throws {
    let trial = try Self.trial(owners: 40, seed: 7)
    try trial.tamper("UPDATE ballot SET castOn = '2019-4-1' WHERE castOn IS NOT NULL")
    #expect(throws: RegisterFailure.self) {
      try trial.register.recount(of: Self.number, poll: 1)
    }
  }

  private static let readings: [CountingReadings] = [
    .plain, CountingReadings(participation: .delivered(bylaw: "规约")),
    CountingReadings(voidBallots: .takePart(bylaw: "规约"), silence: .withMajority(bylaw: "规约")),
    CountingReadings(silence: .asConsent(bylaw: "规约")),
  ]

  private static func trial(owners: Int, seed: UInt64) throws -> TrialRegister {
    let trial = try TrialRegister(schema: .current)
    var generator = ChanceNumbers(seed: seed)
    let poll = try poll(of: owners, opensOn: TrialRegister.day, &generator)
    _ = try enter([poll], into: trial)
    return trial
  }

  private static func enter(_ polls: [Poll], into trial: TrialRegister) throws -> CaseFile {
    let day = TrialRegister.day
    var seen: Set<Door> = []
    var file = CaseFile(
      folder: "sample",
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: day,
      office: TrialRegister.office,
      premises: polls.flatMap(\.roll.entries).filter { seen.insert($0.door).inserted }.map {
        Premises(door: $0.door, kind: .dwelling, area: $0.area, owner: $0.owner)
      }
    )
    for poll in polls { try file.enter(.poll(poll)) }
    _ = file.number(as: number, meetingsAfter: 0)
    return try trial.register.enter(
      file,
      contacts: [],
      on: day + 40,
      by: TrialRegister.office
    ).value
  }

  private static func poll(
    of count: Int,
    opensOn day: Day,
    _ generator: inout ChanceNumbers,
    key: String = "表决"
  ) throws -> Poll {
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []
    var issues: [BallotIssue] = []
    var voters: [NamedVoter] = []
    for place in 0..<count {
      let owner = Owner(place % 5 == 0 ? "业\(place)甲、业\(place)乙" : "业\(place)")
      for _ in 0..<[1, 1, 1, 2, 3][Int.random(in: 0..<5, using: &generator)] {
        entries.append(
          VotingRoll.Entry(
            door: try #require(Door("示例\(entries.count / 100 + 1)-\(entries.count % 100 + 1)")),
            owner: owner,
            area: Int.random(in: 0..<200, using: &generator) == 0
              ? nil : FloorArea(hundredths: Int64.random(in: 3000...20_000, using: &generator))
          )
        )
      }
      guard let door = entries.last?.door else { continue }
      if Bool.random(using: &generator) {
        issues.append(
          BallotIssue(
            number: 1_000_000 + place,
            door: door,
            delivery: Delivery(
              on: day,
              by: "网格员",
              recipient: Int.random(in: 0..<4, using: &generator) == 0 ? .tenant : .owner,
              isReceipted: Int.random(in: 0..<4, using: &generator) > 0
            )
          )
        )
      }
      for _ in 0..<[0, 1, 1, 1, 2, 3][Int.random(in: 0..<6, using: &generator)] {
        ballots.append(paper(of: owner, number: ballots.count + 1, from: day, &generator))
      }
      if owner.isCoOwned, Int.random(in: 0..<30, using: &generator) == 0 {
        voters.append(NamedVoter(owner: owner, voter: owner.coOwners[0], on: day))
      }
    }
    return Poll(
      key: key,
      question: "是否同意",
      kind: .rebuilding,
      circle: Poll.Circle(name: "本小区", source: "示例"),
      opensOn: day,
      closesOn: day + 30,
      rule: RulePacks.propertyLawSpecial,
      terms: PollTerms(laterReplaces: true),
      roll: VotingRoll(entries),
      issues: issues,
      ballots: ballots.shuffled(using: &generator),
      voters: voters,
      counter: "计票人",
      scrutineer: "监票人"
    )
  }

  private static func paper(
    of owner: Owner,
    number: Int,
    from day: Day,
    _ generator: inout ChanceNumbers
  ) -> Ballot {
    let reasons = VoidReason.allCases
    let marking: Ballot.Marking =
      switch Int.random(in: 0..<12, using: &generator) {
      case 0..<7: .choice(.inFavour)
      case 7, 8: .choice(.against)
      case 9: .choice(.abstaining)
      default: .void(reasons[Int.random(in: 0..<reasons.count, using: &generator)])
      }
    return Ballot(
      number: number,
      owner: owner,
      marking: marking,
      // A late paper came after the last day.
      castOn: Int.random(in: 0..<4, using: &generator) == 0
        ? nil
        : day + (marking == .void(.late) ? 31 : Int.random(in: 0...30, using: &generator)),
      signature: .signed,
      voter: owner.isCoOwned && Int.random(in: 0..<3, using: &generator) > 0
        ? owner.coOwners.randomElement(using: &generator) : nil
    )
  }
}
