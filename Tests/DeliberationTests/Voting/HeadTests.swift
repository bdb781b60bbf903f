import Testing

@testable import Deliberation

/// How many heads a roll has, and why.
struct HeadTests {
  private static func premises(
    _ door: String,
    owner: String?,
    handover: Handover = .handedOver,
    kind: PremisesKind = .dwelling
  ) throws -> Premises {
    Premises(
      door: try Door(door).asked,
      kind: kind,
      storey: 1,
      area: FloorArea(hundredths: 10_000),
      owner: owner.map { Owner($0) },
      handover: handover
    )
  }

  @Test func `V29: the developer's unsold and undelivered doors are one head`() throws {
    let sold = try (1...9).map { try Self.premises("\($0)", owner: "业主\($0)") }
    let unsold = try (10...14).map {
      try Self.premises("\($0)", owner: "建设单位", handover: .unsold)
    }
    let undelivered = try Self.premises("15", owner: "买受人", handover: .undelivered)
    let (roll, refusals) = VotingRoll.freeze(
      sold + unsold + [undelivered],
      developer: nil,
      countingAccessories: false
    )
    #expect(refusals.isEmpty)
    #expect(roll.heads == 10)
    let developer = try #require(roll.explainedHeads.first { $0.reason == .developer })
    #expect(developer.owner == Owner("建设单位"))
    #expect(developer.doors.map(\.text) == ["10", "11", "12", "13", "14", "15"])
    #expect(developer.holding.known == FloorArea(hundredths: 60_000))
    #expect(!roll.contains(Owner("买受人")))
  }

  @Test func `an undelivered door needs a developer, a sold one an owner`() throws {
    let (roll, refusals) = VotingRoll.freeze(
      [
        try Self.premises("1", owner: "买受人", handover: .undelivered),
        try Self.premises("2", owner: nil), try Self.premises("3", owner: "甲"),
      ],
      developer: nil,
      countingAccessories: false
    )
    #expect(roll.entries.map(\.door.text) == ["3"])
    #expect(
      refusals == [
        .developerMissing(try Door("1").asked), .ownerMissing(try Door("2").asked),
      ]
    )
  }

  @Test func `parking and storage count only where the owners' rules say so`() throws {
    let all = [
      try Self.premises("1", owner: "甲"), try Self.premises("车1", owner: "乙", kind: .parking),
      try Self.premises("储1", owner: "甲", kind: .storage),
    ]
    let plain = VotingRoll.freeze(all, developer: nil, countingAccessories: false).roll
    #expect(plain.heads == 1)
    #expect(plain.leftOut.map(\.kind) == [.storage, .parking])
    let counted = VotingRoll.freeze(all, developer: nil, countingAccessories: true).roll
    #expect(counted.heads == 2)
    #expect(counted.leftOut.isEmpty)
  }

  @Test func `every head has its doors and its reason, and their number is the head count`() throws
  {
    let roll = VotingRoll.freeze(
      [
        try Self.premises("1", owner: "甲"), try Self.premises("2", owner: "乙、丙"),
        try Self.premises("3", owner: "丁"), try Self.premises("4", owner: "丁"),
      ],
      developer: nil,
      countingAccessories: false
    ).roll
    #expect(roll.explainedHeads.map(\.reason) == [.oneDoor, .coOwned, .severalDoors])
    #expect(roll.explainedHeads.count == roll.heads)
    #expect(roll.explainedHeads.flatMap(\.doors).count == roll.entries.count)
  }

  @Test(
    arguments: [
      ("2020-04-30", "甲"), ("2020-05-01", "乙"), ("2023-01-31", "乙"), ("2023-02-01", "丙"),
    ]
  )
  func `whoever holds the title on the opening day is on the roll`(
    day: String,
    owner: String
  ) throws {
    let premises = Premises(
      door: try #require(Door("1")),
      kind: .dwelling,
      area: FloorArea(hundredths: 8000),
      ownerships: [
        Ownership(Owner("丙"), since: Day(2023, 2, 1)), Ownership(Owner("甲")),
        Ownership(Owner("乙"), since: Day(2020, 5, 1)),
      ]
    )
    let roll = VotingRoll.freeze(
      [premises],
      asOf: Day(day),
      developer: nil,
      countingAccessories: false
    ).roll
    #expect(roll.owners == [Owner(owner)])
    #expect(premises.owner == Owner("丙"))
  }

  @Test func `a door nobody held yet has nobody on the roll`() throws {
    let premises = Premises(
      door: try #require(Door("1")),
      kind: .dwelling,
      ownerships: [Ownership(Owner("甲"), since: Day(2020, 5, 1))]
    )
    let (roll, refusals) = VotingRoll.freeze(
      [premises],
      asOf: Day(2020, 4, 30),
      developer: nil,
      countingAccessories: false
    )
    #expect(roll.entries.isEmpty)
    #expect(refusals == [.ownerMissing(premises.door)])
  }

  @Test func `couples who each hold a door are two heads, who hold one together are one`() throws {
    let roll = VotingRoll.freeze(
      [
        try Self.premises("1", owner: "甲"), try Self.premises("2", owner: "乙"),
        try Self.premises("3", owner: "甲、乙"),
      ],
      developer: nil,
      countingAccessories: false
    ).roll
    #expect(roll.heads == 3)
  }

  @Test func `the owner of fifteen doors has one vote: 407 to 414, not 421`() throws {
    var vote = try SampleVote("406x80Y 414x80N")
    for door in 1...15 {
      vote.entries.append(
        .init(
          door: try Door("多\(door)").asked,
          owner: Owner("多套业主"),
          area: FloorArea(hundredths: 8000)
        )
      )
    }
    vote.ballots.append(
      Ballot(number: 9001, owner: Owner("多套业主"), marking: .choice(.inFavour))
    )
    let tally = vote.tally(under: RulePacks.civilCodeOrdinary)
    #expect(tally.approving.heads == 407)
    #expect(tally.against.heads == 414)
    #expect(tally.approving.area == FloorArea(hundredths: 421 * 8000))
    #expect(tally.approval == Tally.Tests(heads: false, area: true))
    #expect(tally.verdict == .lost)
  }
}
