import Deliberation

/// A closed vote made by chance that the program itself would have taken: owners of
/// several doors, co-owners, unknown areas, proxies, papers replaced and void.
enum ChancePoll {
  private static let kinds: [DecisionKind] = [.rebuilding, .usingFund, .ownersCommittee]

  static func poll(_ generator: inout SeededGenerator) throws -> Poll {
    var kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
    let year = Bool.random(using: &generator) ? 2020 : 2021
    guard let opens = Day("\(year)-05-01"), let closes = Day("\(year)-05-20") else { throw NoDay() }
    var rule = RulePacks.ownersRule(for: kind, closingOn: closes) ?? RulePacks.council
    if Int.random(in: 0..<8, using: &generator) == 0 {
      rule = [RulePacks.council, RulePacks.nantang][Int.random(in: 0..<2, using: &generator)]
      kind = .otherMajor
    }
    if Int.random(in: 0..<6, using: &generator) == 0 {
      let local: [(VotingRule, DecisionKind)] = [
        (RulePacks.henanDissent, .usingFund), (RulePacks.henanDissent, .usingFund),
        (RulePacks.henanOrdinary, .ownersCommittee), (RulePacks.henanSpecial, .rebuilding),
      ]
      (rule, kind) = local[Int.random(in: 0..<local.count, using: &generator)]
    }
    let (roll, owners) = roll(&generator)
    let proxies = owners.enumerated().filter { $0.offset % 3 == 1 }.map { place, owner in
      Proxy(
        key: "委\(place)",
        principal: owner,
        agent: "受托人\(place / 6)",
        scope: "本次表决",
        from: opens,
        scan: place % 6 == 1 ? .yetToCome : nil,
        revokedOn: Int.random(in: 0..<4, using: &generator) == 0 ? opens + 8 : nil
      )
    }
    var poll = Poll(
      key: "表决",
      number: 1,
      question: "是否同意",
      kind: kind,
      circle: Poll.Circle(name: "本单元", source: "单元惯例"),
      opensOn: opens,
      closesOn: closes,
      rule: rule,
      rulesBeside: RulePacks.rulesBeside(lift: kind == .rebuilding, closingOn: closes),
      readings: readings(&generator),
      terms: PollTerms(
        laterReplaces: Bool.random(using: &generator),
        proxyLimit: Bool.random(using: &generator) ? 2 : nil,
        closingHour: Bool.random(using: &generator) ? "17:00" : nil,
        receivingPlace: Bool.random(using: &generator) ? "（演示）社区服务中心" : nil
      ),
      roll: roll,
      issues: issues(to: owners, of: roll, opens, &generator),
      ballots: papers(of: owners, opens, &generator),
      proxies: proxies,
      voters: owners.filter { $0.isCoOwned && Bool.random(using: &generator) }.compactMap {
        owner in
        owner.coOwners.first.map { NamedVoter(owner: owner, voter: $0, on: opens) }
      },
      counter: "计票人",
      scrutineer: "监票人"
    )
    // What the program would not have taken never came into a register.
    while let fault = poll.faults.first {
      var ballots = poll.ballots
      ballots.remove(at: fault.index)
      poll = poll.holding(ballots)
    }
    return poll
  }

  struct NoDay: Error {}

  private static func roll(
    _ generator: inout SeededGenerator
  ) -> (VotingRoll, [Owner]) {
    let owners = (0..<Int.random(in: 1...14, using: &generator)).map { place in
      Owner(place % 4 == 0 ? "业主\(place)甲、业主\(place)乙" : "业主\(place)")
    }
    let isUncertain = Int.random(in: 0..<3, using: &generator) == 0
    var entries: [VotingRoll.Entry] = []
    for owner in owners {
      for _ in 0..<[1, 1, 1, 2, 4][Int.random(in: 0..<5, using: &generator)] {
        guard let door = Door("1-\(entries.count + 101)") else { continue }
        let isUnknown = isUncertain && Int.random(in: 0..<6, using: &generator) == 0
        entries.append(
          VotingRoll.Entry(
            door: door,
            storey: Int.random(in: 1...6, using: &generator),
            owner: owner,
            area: isUnknown
              ? nil : FloorArea(hundredths: Int64.random(in: 1...4, using: &generator) * 2500 + 1),
            areaSource: isUnknown ? nil : .registry
          )
        )
      }
    }
    return (VotingRoll(entries.shuffled(using: &generator)), owners)
  }

  private static func issues(
    to owners: [Owner],
    of roll: VotingRoll,
    _ opens: Day,
    _ generator: inout SeededGenerator
  ) -> [BallotIssue] {
    var issues: [BallotIssue] = []
    for (place, owner) in owners.enumerated() {
      guard let door = roll.entries.first(where: { $0.owner == owner })?.door else { continue }
      let recipients = Delivery.Recipient.allCases
      issues.append(
        BallotIssue(
          number: 1000 + place,
          door: door,
          delivery: Int.random(in: 0..<3, using: &generator) == 0
            ? nil
            : Delivery(
              on: opens,
              by: "网格员",
              recipient: recipients[Int.random(in: 0..<recipients.count, using: &generator)],
              isReceipted: Bool.random(using: &generator),
              witness: Int.random(in: 0..<3, using: &generator) == 0 ? "见证人" : nil,
              photo: place % 5 == 2 ? .yetToCome : nil
            )
        )
      )
    }
    return issues
  }

  private static func papers(
    of owners: [Owner],
    _ opens: Day,
    _ generator: inout SeededGenerator
  ) -> [Ballot] {
    var ballots: [Ballot] = []
    let inFavour = Int.random(in: 4...9, using: &generator)
    for (place, owner) in owners.enumerated() {
      for _ in 0..<[0, 1, 1, 1, 1, 1, 2, 3][Int.random(in: 0..<8, using: &generator)] {
        let voids = VoidReason.allCases
        let marking: Ballot.Marking =
          switch Int.random(in: 0..<12, using: &generator) {
          case 0..<inFavour: .choice(.inFavour)
          case 9: .choice(.abstaining)
          case 10: .void(voids[Int.random(in: 0..<voids.count, using: &generator)])
          default: .choice(.against)
          }
        let isByProxy = place % 3 == 1 && Bool.random(using: &generator)
        ballots.append(
          Ballot(
            number: ballots.count + 1,
            owner: owner,
            marking: marking,
            castOn: Int.random(in: 0..<4, using: &generator) == 0
              ? nil : opens + Int.random(in: 0..<20, using: &generator),
            channel: isByProxy
              ? .proxy : [.paper, .visit, .message][Int.random(in: 0..<3, using: &generator)],
            signature: Int.random(in: 0..<3, using: &generator) == 0 ? nil : .signed,
            voter: owner.isCoOwned && Int.random(in: 0..<3, using: &generator) > 0
              ? owner.coOwners.randomElement(using: &generator) : nil,
            proxy: isByProxy ? "委\(place)" : nil
          )
        )
      }
    }
    return ballots.shuffled(using: &generator)
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

extension Poll {
  fileprivate func holding(_ ballots: [Ballot]) -> Poll {
    Poll(
      key: key,
      number: number,
      question: question,
      kind: kind,
      circle: circle,
      opensOn: opensOn,
      closesOn: closesOn,
      rule: rule,
      rulesBeside: rulesBeside,
      readings: readings,
      terms: terms,
      roll: roll,
      issues: issues,
      ballots: ballots,
      proxies: proxies,
      voters: voters,
      counter: counter,
      scrutineer: scrutineer
    )
  }
}
