import Testing

@testable import Deliberation

/// Two hundred thousand votes made by chance, each counted once more by long hand.
///
/// The recount walks every door for every owner, and knows no more of the tally
/// than the law does: it shares no code with it but the values.
struct PollRecountTests {
  private static let polls = 200_000
  private static let blocks = 20

  @Test(arguments: 0..<blocks)
  func `a recount by long hand agrees`(block: Int) throws {
    var seen: Set<Tally.Verdict> = []
    var disputes = 0
    var deemed = 0
    for seed in 0..<UInt64(Self.polls / Self.blocks) {
      let seed = UInt64(block) * 1_000_003 + seed
      var generator = SeededGenerator(seed: seed)
      let poll = ChanceVote(&generator)
      let tally = Tally(
        rule: poll.rule,
        roll: poll.roll,
        ballots: poll.ballots,
        readings: poll.readings,
        voters: poll.voters,
        reached: poll.reached
      )
      let recount = LongHand(poll)
      guard recount.agrees(with: tally) else {
        Issue.record("seed \(seed), \(poll.rule.name): \(tally)\nby hand: \(recount)")
        return
      }
      seen.insert(tally.verdict)
      disputes += tally.disputed.heads
      deemed += tally.deemed == nil ? 0 : 1
    }
    #expect(seen == [.carried, .lost, .noQuorum])
    #expect(disputes > 1000)
    #expect(deemed > 1000)
  }
}

/// A vote made by chance: owners of several doors, co-owners, proxies, papers
/// replaced and papers void.
private struct ChanceVote {
  var roll: VotingRoll
  var ballots: [Ballot] = []
  var voters: [Owner: String] = [:]
  var reached: Set<Owner> = []
  let rule: VotingRule
  let readings: CountingReadings

  private static let rules = RulePacks.all

  init(_ generator: inout SeededGenerator) {
    rule = Self.rules[Int.random(in: 0..<Self.rules.count, using: &generator)]
    readings = Self.readings(&generator)
    let count = Int.random(in: 1...7, using: &generator)
    let owners = (0..<count).map { Owner($0 % 3 == 0 ? "o\($0)甲、o\($0)乙" : "o\($0)") }
    var entries: [VotingRoll.Entry] = []
    for owner in owners {
      for _ in 0..<[1, 1, 1, 2, 4][Int.random(in: 0..<5, using: &generator)] {
        guard let door = Door("\(entries.count + 1)") else { continue }
        entries.append(
          VotingRoll.Entry(
            door: door,
            storey: Int.random(in: 1...6, using: &generator),
            owner: owner,
            area: FloorArea(hundredths: Int64.random(in: 1...4, using: &generator) * 2500)
          )
        )
      }
    }
    roll = VotingRoll(entries.shuffled(using: &generator))
    for owner in owners {
      if Bool.random(using: &generator) { reached.insert(owner) }
      let papers = [0, 1, 1, 1, 1, 2, 3][Int.random(in: 0..<7, using: &generator)]
      for _ in 0..<papers { ballots.append(paper(of: owner, &generator)) }
      if owner.isCoOwned, Int.random(in: 0..<4, using: &generator) == 0 {
        voters[owner] = owner.coOwners.randomElement(using: &generator)
      }
    }
    // Somebody who is not on the roll: it counts nothing.
    if Bool.random(using: &generator) { ballots.append(paper(of: Owner("外人"), &generator)) }
    ballots.shuffle(using: &generator)
  }

  private func paper(of owner: Owner, _ generator: inout SeededGenerator) -> Ballot {
    let mark = Int.random(in: 0..<12, using: &generator)
    let voids: [VoidReason] = [.unsigned, .late, .duplicate, .wrongSigner, .noAuthority]
    let marking: Ballot.Marking =
      switch mark {
      case 0..<7: .choice(.inFavour)
      case 7, 8: .choice(.against)
      case 9: .choice(.abstaining)
      default: .void(voids[Int.random(in: 0..<5, using: &generator)])
      }
    let isByProxy = Int.random(in: 0..<6, using: &generator) == 0
    return Ballot(
      number: ballots.count + 1,
      owner: owner,
      marking: marking,
      castOn: Int.random(in: 0..<3, using: &generator) == 0
        ? nil : Day(number: 18_000 + Int.random(in: 0..<3, using: &generator)),
      channel: isByProxy ? .proxy : .paper,
      voter: owner.isCoOwned && Int.random(in: 0..<3, using: &generator) > 0
        ? owner.coOwners.randomElement(using: &generator) : nil,
      proxy: isByProxy ? "委" : nil
    )
  }

  private static func readings(_ generator: inout SeededGenerator) -> CountingReadings {
    let pick = Int.random(in: 0..<12, using: &generator)
    return CountingReadings(
      participation: pick % 4 == 1 ? .delivered(bylaw: "规约") : .returned,
      voidBallots: pick % 3 == 1 ? .takePart(bylaw: "规约") : .setApart,
      silence: pick < 6
        ? .ignored : pick < 9 ? .withMajority(bylaw: "规约") : .asConsent(bylaw: "规约")
    )
  }
}

/// The same vote counted without remembering anything.
private struct LongHand {
  /// Hundredths of a square metre, and heads.
  struct Sum: Equatable {
    var area = 0
    var heads = 0

    static func + (lhs: Sum, rhs: Sum) -> Sum {
      Sum(area: lhs.area + rhs.area, heads: lhs.heads + rhs.heads)
    }
  }

  var yes = Sum()
  var no = Sum()
  var abstain = Sum()
  var void = Sum()
  var disputed = Sum()
  var reached = Sum()
  var silent = Sum()
  let vote: ChanceVote

  init(_ vote: ChanceVote) {
    self.vote = vote
    for (index, entry) in vote.roll.entries.enumerated() {
      // An owner is counted at the first of his doors.
      guard !vote.roll.entries[..<index].contains(where: { $0.owner == entry.owner }) else {
        continue
      }
      var sum = Sum(area: 0, heads: 1)
      for door in vote.roll.entries where door.owner == entry.owner {
        sum.area += Int(door.area?.hundredths ?? 0)
      }
      add(sum, of: entry.owner)
    }
  }

  private mutating func add(_ sum: Sum, of owner: Owner) {
    let said = Self.said(by: owner, in: vote)
    let choices = Set(said.compactMap(\.choice))
    if said.isEmpty {
      if vote.reached.contains(owner) { reached = reached + sum } else { silent = silent + sum }
    } else if choices.isEmpty {
      void = void + sum
    } else if choices.count > 1 {
      disputed = disputed + sum
    } else if choices.contains(.inFavour) {
      yes = yes + sum
    } else if choices.contains(.against) {
      no = no + sum
    } else {
      abstain = abstain + sum
    }
  }

  /// The standing paper of each of the owner's voters, or of the named one alone.
  private static func said(by owner: Owner, in vote: ChanceVote) -> [Ballot.Marking] {
    let papers = vote.ballots.filter { $0.owner == owner }
    var names: [String?] = []
    for paper in papers where !names.contains(paper.voter) { names.append(paper.voter) }
    if let named = vote.voters[owner], names.contains(where: { $0 != nil }) {
      names = names.filter { $0 == named }
    }
    return names.map { name in standing(papers.filter { $0.voter == name }) }
  }

  /// In time before late; of those the later day, of one day the later in the list.
  private static func standing(_ papers: [Ballot]) -> Ballot.Marking {
    var day: [Int] = []
    let surplus: [Ballot.Marking] = [
      .void(.late), .void(.duplicate), .void(.wrongSigner), .void(.noAuthority),
    ]
    let inTime = papers.filter { !surplus.contains($0.marking) }
    let candidates = inTime.isEmpty ? papers : inTime
    // A paper without a day was cast when the one that stands was.
    var standing = 0
    day.append(candidates[0].castOn?.number ?? .min)
    for index in candidates.indices.dropFirst() {
      let cast = candidates[index].castOn?.number
      let current = day[standing]
      day.append(cast ?? current)
      if cast == nil || current == .min || (cast ?? 0) >= current {
        day[index] = cast ?? current
        standing = index
      }
    }
    return candidates[standing].marking
  }

  func agrees(with tally: Tally) -> Bool {
    let (present, inFavour, all, against) = decided
    let isByArea = vote.rule.measures.contains(.floorArea)
    func equal(_ sum: Sum, _ count: Tally.Count) -> Bool {
      sum.heads == count.heads
        && (!isByArea || Int64(sum.area) == count.amount(by: .floorArea))
    }
    return equal(all, tally.entitled) && equal(present, tally.participating)
      && equal(inFavour, tally.approving) && equal(against, tally.against)
      && equal(abstain, tally.abstaining) && equal(void, tally.void)
      && equal(disputed, tally.disputed) && verdict == tally.verdict
  }

  /// Who is there, who is in favour, everybody, who is against.
  private var decided: (present: Sum, inFavour: Sum, all: Sum, against: Sum) {
    let all = yes + no + abstain + void + disputed + reached + silent
    var (inFavour, against) = (yes, no)
    var present = yes + no + abstain
    if vote.rule.voidTakesPart || vote.readings.voidBallots == .takePart(bylaw: "规约") {
      present = present + void
    }
    let byArea = vote.rule.measures.contains(.floorArea)
    let byHeads = vote.rule.measures.contains(.headcount)
    let yesLeads = (!byArea || yes.area > no.area) && (!byHeads || yes.heads > no.heads)
    let noLeads = (!byArea || no.area > yes.area) && (!byHeads || no.heads > yes.heads)
    switch vote.readings.silence {
    case .asConsent:
      inFavour = inFavour + reached
      present = present + reached
    case .withMajority where yesLeads:
      inFavour = inFavour + reached
      present = present + reached
    case .withMajority where noLeads:
      against = against + reached
      present = present + reached
    case .ignored, .withMajority:
      if vote.readings.participation == .delivered(bylaw: "规约") { present = present + reached }
    }
    return (present, inFavour, all, against)
  }

  /// The tests of the shipped rules, written out one by one.
  private var verdict: Tally.Verdict {
    let (present, yes, all, no) = decided
    func decision(_ isCarried: Bool) -> Tally.Verdict { isCarried ? .carried : .lost }
    switch vote.rule.name {
    case "civil-code-278-ordinary":
      guard 3 * present.area >= 2 * all.area, 3 * present.heads >= 2 * all.heads else {
        return .noQuorum
      }
      return decision(2 * yes.area > present.area && 2 * yes.heads > present.heads)
    case "civil-code-278-special":
      guard 3 * present.area >= 2 * all.area, 3 * present.heads >= 2 * all.heads else {
        return .noQuorum
      }
      return decision(4 * yes.area >= 3 * present.area && 4 * yes.heads >= 3 * present.heads)
    case "property-law-76-ordinary":
      return decision(2 * yes.area > all.area && 2 * yes.heads > all.heads)
    case "property-law-76-special":
      return decision(3 * yes.area >= 2 * all.area && 3 * yes.heads >= 2 * all.heads)
    case "henan-2017-66":
      return decision(3 * no.area <= all.area && 3 * no.heads <= all.heads)
    case "lishui-rep":
      return decision(3 * no.area < all.area && 3 * no.heads < all.heads)
    case "henan-2017-22-ordinary":
      guard 2 * present.area > all.area, 2 * present.heads > all.heads else { return .noQuorum }
      return decision(2 * yes.area > all.area && 2 * yes.heads > all.heads)
    case "henan-2017-22-special":
      guard 2 * present.area > all.area, 2 * present.heads > all.heads else { return .noQuorum }
      return decision(3 * yes.area >= 2 * all.area && 3 * yes.heads >= 2 * all.heads)
    case "henan-2017-59":
      return decision(3 * yes.heads >= 2 * all.heads)
    case "residents-assembly":
      guard 2 * present.heads > all.heads else { return .noQuorum }
      return decision(2 * yes.heads > present.heads)
    case "council":
      guard 3 * present.heads >= 2 * all.heads else { return .noQuorum }
      return decision(2 * yes.heads > present.heads)
    default:
      guard 3 * present.heads >= 2 * all.heads else { return .noQuorum }
      return decision(yes.heads > no.heads)
    }
  }
}
