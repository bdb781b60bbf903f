import Testing

@testable import Deliberation

/// What holds of every tally, tried on polls made by chance.
struct TallyLawTests {
  private struct ChancePoll {
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []

    init(_ generator: inout SeededGenerator, ballotsOfOwner: ClosedRange<Int>) throws {
      let owners = Int.random(in: 1...9, using: &generator)
      let dated = Bool.random(using: &generator)
      for owner in 0..<owners {
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          entries.append(
            VotingRoll.Entry(
              door: try Door("\(entries.count + 1)").asked,
              storey: Int.random(in: 1...6, using: &generator),
              owner: Owner("o\(owner)"),
              area: FloorArea(hundredths: Int64.random(in: 1...5, using: &generator) * 1000)
            )
          )
        }
      }
      // One owner more than the roll has: his ballots count nothing.
      for owner in 0...owners {
        for _ in 0..<Int.random(in: ballotsOfOwner, using: &generator) {
          let mark = Int.random(in: 0..<8, using: &generator)
          ballots.append(
            Ballot(
              number: ballots.count + 1,
              owner: Owner("o\(owner)"),
              marking: mark < 5
                ? .choice(.inFavour)
                : mark == 5
                  ? .choice(.against) : mark == 6 ? .choice(.abstaining) : .void(.altered),
              castOn: dated
                ? Day(2020, 8, Int.random(in: 1...4, using: &generator)) : nil
            )
          )
        }
      }
    }
  }

  @Test func `one ballot an owner: their order does not matter`() throws {
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let poll = try ChancePoll(&generator, ballotsOfOwner: 0...1)
      for rule in RulePacks.all {
        let first = Tally(rule: rule, roll: VotingRoll(poll.entries), ballots: poll.ballots)
        let second = Tally(
          rule: rule,
          roll: VotingRoll(poll.entries.shuffled(using: &generator)),
          ballots: poll.ballots.shuffled(using: &generator)
        )
        #expect(first == second, "seed \(seed), \(rule.name)")
      }
    }
  }

  @Test func `counts add up to the roll`() throws {
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let poll = try ChancePoll(&generator, ballotsOfOwner: 0...2)
      for rule in RulePacks.all {
        let tally = Tally(rule: rule, roll: VotingRoll(poll.entries), ballots: poll.ballots)
        let groups = [
          tally.approving, tally.against, tally.abstaining, tally.void, tally.notVoting,
        ]
        for measure in rule.measures {
          #expect(
            groups.reduce(0) { $0 + $1.amount(by: measure) }
              == tally.entitled.amount(by: measure),
            "seed \(seed), \(rule.name), \(measure)"
          )
        }
        #expect(tally.entitled.heads == VotingRoll(poll.entries).heads)
      }
    }
  }

  @Test func `one more in favour never turns carried into lost`() throws {
    var carried = 0
    for seed in UInt64(0)..<4000 {
      var generator = SeededGenerator(seed: seed)
      let poll = try ChancePoll(&generator, ballotsOfOwner: 0...1)
      let roll = VotingRoll(poll.entries)
      let voted = Set(poll.ballots.map(\.owner))
      guard let silent = roll.owners.subtracting(voted).sorted().first else { continue }
      let joined =
        poll.ballots + [Ballot(number: 99, owner: silent, marking: .choice(.inFavour))]
      for rule in RulePacks.all {
        guard Tally(rule: rule, roll: roll, ballots: poll.ballots).verdict == .carried else {
          continue
        }
        carried += 1
        #expect(
          Tally(rule: rule, roll: roll, ballots: joined).verdict == .carried,
          "seed \(seed), \(rule.name)"
        )
      }
    }
    #expect(carried > 1000)
  }

  @Test func `a frozen rule, roll and tally come back equal from JSON`() throws {
    for rule in RulePacks.all { #expect(try JSONRoundTrip.of(rule) == rule) }
    let vote = try SampleVote("8x80.25Y 1x?Y 3x79.9N")
    #expect(try JSONRoundTrip.of(vote.roll) == vote.roll)
    #expect(try JSONRoundTrip.of(vote.ballots) == vote.ballots)
  }
}
