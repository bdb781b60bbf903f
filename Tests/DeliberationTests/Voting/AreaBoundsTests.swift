import Testing

@testable import Deliberation

/// Unknown areas against every size they may have, tried one by one.
struct AreaBoundsTests {
  private struct Trial {
    let rule: VotingRule
    /// Known hundredths, how many doors are unknown, and the paper of each owner.
    let owners: [(known: Int, unknown: Int, paper: Int)]
  }

  /// What a paper says; the last is none at all.
  private static let papers: [Ballot.Marking?] = [
    .choice(.inFavour), .choice(.against), .choice(.abstaining), .void(.unsigned), nil,
  ]

  private static let sizes = Array(1...60) + [5_000, 40_000_000]

  private static func trial(_ generator: inout SeededGenerator) -> Trial {
    let shares = [
      Ratio(1, over: 2), Ratio(2, over: 3), Ratio(3, over: 4), Ratio(1, over: 1), Ratio(1, over: 3),
    ]
    func threshold(_ generator: inout SeededGenerator) -> Threshold {
      let share = shares[Int.random(in: 0..<shares.count, using: &generator)]
      return Bool.random(using: &generator) ? .atLeast(share) : .moreThan(share)
    }
    let bases = VotingRule.Base.allCases
    let rule = VotingRule(
      name: "trial",
      citation: Term("试", "trial"),
      measures: Bool.random(using: &generator) ? [.floorArea, .headcount] : [.floorArea],
      participation: Int.random(in: 0..<3, using: &generator) > 0 ? threshold(&generator) : nil,
      approval: threshold(&generator),
      base: bases[Int.random(in: 0..<bases.count, using: &generator)],
      voidTakesPart: Bool.random(using: &generator)
    )
    var unknown = 2
    let owners = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      let doors = min(unknown, [0, 0, 0, 1, 1, 2][Int.random(in: 0..<6, using: &generator)])
      unknown -= doors
      let known = Int.random(in: (doors > 0 ? 0 : 1)...4, using: &generator)
      // Mostly in favour, so that the boundary is met often.
      let paper = [0, 0, 0, 1, 2, 3, 4, 4][Int.random(in: 0..<8, using: &generator)]
      return (known, doors, paper)
    }
    return Trial(rule: rule, owners: owners)
  }

  /// Whether a part of a whole meets a threshold, by long hand.
  private static func meets(_ threshold: Threshold, _ part: Int, _ whole: Int) -> Bool {
    let (left, right) = (part * threshold.ratio.denominator, whole * threshold.ratio.numerator)
    if case .moreThan = threshold { return whole > 0 && left > right }
    return whole > 0 && left >= right
  }

  /// Amounts by one measure, as the tests of a rule ask for them.
  private struct Amounts {
    var all = 0
    var present = 0
    var base = 0
    var inFavour = 0

    mutating func add(_ amount: Int, paper: Int, under rule: VotingRule) {
      let takesPart = paper < 3 || (paper == 3 && rule.voidTakesPart)
      let isOfBase =
        switch rule.base {
        case .entitled: true
        case .participating: takesPart
        case .deciding: paper < 2
        }
      all += amount
      if takesPart { present += amount }
      if isOfBase { base += amount }
      if paper == 0 { inFavour += amount }
    }

    func answers(_ rule: VotingRule) -> (participation: Bool, approval: Bool) {
      (
        rule.participation.map { meets($0, present, all) } ?? true,
        meets(rule.approval, inFavour, base)
      )
    }
  }

  private struct Answers: Hashable {
    let participation: Bool
    let approval: Bool

    func verdict(_ heads: (participation: Bool, approval: Bool)) -> Tally.Verdict {
      guard participation, heads.participation else { return .noQuorum }
      return approval && heads.approval ? .carried : .lost
    }
  }

  @Test func `best and worst are those of every size tried`() throws {
    var open = 0
    for seed in UInt64(0)..<1200 {
      var generator = SeededGenerator(seed: seed)
      let trial = Self.trial(&generator)
      var area = Amounts()
      var heads = Amounts()
      var unknown: [Int] = []
      var entries: [VotingRoll.Entry] = []
      var ballots: [Ballot] = []
      for (index, owner) in trial.owners.enumerated() {
        area.add(owner.known, paper: owner.paper, under: trial.rule)
        heads.add(1, paper: owner.paper, under: trial.rule)
        unknown += Array(repeating: owner.paper, count: owner.unknown)
        let areas = (owner.known > 0 ? [owner.known] : []).map(Optional.some)
        for known in areas + Array(repeating: nil, count: owner.unknown) {
          entries.append(
            VotingRoll.Entry(
              door: try #require(Door("\(entries.count + 1)")),
              owner: Owner("o\(index)"),
              area: known.map { FloorArea(hundredths: Int64($0)) }
            )
          )
        }
        if let marking = Self.papers[owner.paper] {
          ballots.append(
            Ballot(number: index + 1, owner: Owner("o\(index)"), marking: marking)
          )
        }
      }
      let tally = Tally(rule: trial.rule, roll: VotingRoll(entries), ballots: ballots)

      var found: Set<Answers> = []
      for first in unknown.isEmpty ? [0] : Self.sizes {
        for second in unknown.count > 1 ? Self.sizes : [0] {
          var area = area
          if let paper = unknown.first { area.add(first, paper: paper, under: trial.rule) }
          if unknown.count > 1 { area.add(second, paper: unknown[1], under: trial.rule) }
          let (participation, approval) = area.answers(trial.rule)
          found.insert(Answers(participation: participation, approval: approval))
        }
      }
      let byHeads =
        trial.rule.measures.contains(.headcount) ? heads.answers(trial.rule) : (true, true)
      let note: Comment = "seed \(seed): \(trial)"
      func settled(_ answers: Set<Bool>) -> Bool? { answers.count == 1 ? answers.first : nil }
      if trial.rule.participation != nil {
        let participation = try #require(tally.participation)
        #expect(participation.area == settled(Set(found.map(\.participation))), note)
      }
      #expect(tally.approval.area == settled(Set(found.map(\.approval))), note)
      let verdicts = Set(found.map { $0.verdict(byHeads) })
      let ranking: [Tally.Verdict] = [.carried, .lost, .noQuorum]
      #expect(tally.best == ranking.first(where: verdicts.contains), note)
      #expect(tally.worst == ranking.last(where: verdicts.contains), note)
      #expect(
        tally.verdict == (verdicts.count == 1 ? verdicts.first : .indeterminate),
        note
      )
      if verdicts.count > 1 { open += 1 }
    }
    #expect(open > 100, "enough trials are decided by an unknown area")
  }

  @Test func `two unknown doors of one owner are 0.02 m² at least`() throws {
    // In favour 0.02 of at least 0.04: half and no less, so never more than half.
    let half = try SampleVote("2x?Y@a 1x0.02N").tally(under: RulePacks.propertyLawOrdinary)
    #expect(half.unknownArea == 1)
    #expect(half.approving.unknownDoors == 2)
    #expect(half.approval.area == nil)
    let atLeastHalf = VotingRule(
      name: "half",
      citation: Term("半数以上", "at least half"),
      measures: [.floorArea],
      participation: nil,
      approval: .atLeast(Ratio(1, over: 2)),
      base: .entitled
    )
    let two = try SampleVote("2x?Y@a 1x0.02N")
    #expect(two.tally(under: atLeastHalf).verdict == .carried)
    let one = try SampleVote("1x?Y@a 1x0.02N")
    #expect(one.tally(under: atLeastHalf).verdict == .indeterminate)
  }

  @Test(
    arguments: [
      // The one opposed may be large: who stays away no longer matters, consent does.
      ("8x80Y 1x?N 3x80-", Tally.Verdict.carried, Tally.Verdict.lost),
      // The one absent may be large: too few took part.
      ("9x80Y 2x80N 1x?-", .carried, .noQuorum),
      // By heads it fails whatever the area.
      ("8x80Y 1x?N 2x80N 1x80A", .lost, .lost),
      // Enough to come up to two thirds, the one opposed is too much for three quarters.
      ("6x40Y 2x?N 4x80-", .lost, .noQuorum),
    ]
  )
  func `what an unknown area leaves open`(
    vote: String,
    best: Tally.Verdict,
    worst: Tally.Verdict
  ) throws {
    let tally = try SampleVote(vote).tally(under: RulePacks.civilCodeSpecial)
    #expect((tally.best, tally.worst) == (best, worst))
    #expect(tally.verdict == (best == worst ? best : .indeterminate))
    #expect(
      tally.entitled.area
        == FloorArea(hundredths: tally.participating.amount(by: .floorArea))
        + (tally.notVoting.area ?? .zero)
    )
  }

  @Test(
    arguments: [
      // More than half of 0.69 take part from 0.10 against on: 0.30 is three quarters of 0.40.
      (Threshold.moreThan(Ratio(1, over: 2)), "1x0.3Y 1x?N 1x0.39-", Tally.Verdict.carried),
      (.moreThan(Ratio(1, over: 2)), "1x0.3Y 1x?N 1x0.4-", .lost),
      // A third of all takes part from 0.03 against on, with 0.02 more absent from 0.04 on.
      (.atLeast(Ratio(1, over: 3)), "1x0.09Y 1x?N 1x0.23-", .carried),
      (.atLeast(Ratio(1, over: 3)), "1x0.09Y 1x?N 1x0.25-", .lost),
    ] as [(Threshold, String, Tally.Verdict)]
  )
  func `the area that brings enough to the vote may be too much against it`(
    participation: Threshold,
    vote: String,
    best: Tally.Verdict
  ) throws {
    let rule = VotingRule(
      name: "area",
      citation: Term("面积", "area"),
      measures: [.floorArea],
      participation: participation,
      approval: .atLeast(Ratio(3, over: 4)),
      base: .participating
    )
    let tally = try SampleVote(vote).tally(under: rule)
    #expect(tally.participation?.area == nil)
    #expect(tally.approval.area == nil)
    #expect((tally.best, tally.worst) == (best, .noQuorum))
  }
}
