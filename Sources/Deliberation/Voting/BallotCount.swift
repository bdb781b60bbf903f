/// What the ballots of a poll come to before any rule is asked: every owner stands
/// in one group.
///
/// A register that groups owners by itself makes one, so that a tally has a second path.
package struct BallotCount: Equatable {
  package var approving: Tally.Count
  package var against: Tally.Count
  package var abstaining: Tally.Count
  package var void: Tally.Count
  /// Nothing came back, and no proof that a ballot ever arrived.
  package var silent: Tally.Count
  /// Nothing came back though a ballot was delivered, with proof (已送达未表态).
  package var reached: Tally.Count
  /// Co-owners who disagree.
  package var disputed: Tally.Count
  /// What the disputed heads come to at their most and at their least favourable.
  package var dispute: Dispute

  /// Both ways a dispute may be settled.
  package struct Dispute: Equatable {
    package var best: Division
    package var worst: Division
  }

  /// Heads by choice.
  package struct Division: Equatable {
    package var approving: Tally.Count
    package var against: Tally.Count
    package var abstaining: Tally.Count

    package mutating func add(_ count: Tally.Count, saying choice: Choice) {
      switch choice {
      case .inFavour: approving = approving + count
      case .against: against = against + count
      case .abstaining: abstaining = abstaining + count
      }
    }

    mutating func add(_ holding: VotingRoll.Holding, saying choice: Choice) {
      switch choice {
      case .inFavour: approving.add(holding)
      case .against: against.add(holding)
      case .abstaining: abstaining.add(holding)
      }
    }
  }

  /// Nobody in any group; `nothing` says whether area is counted.
  package init(empty nothing: Tally.Count) {
    approving = nothing
    against = nothing
    abstaining = nothing
    void = nothing
    silent = nothing
    reached = nothing
    disputed = nothing
    let division = Division(approving: nothing, against: nothing, abstaining: nothing)
    dispute = Dispute(best: division, worst: division)
  }

  /// Sorts the owners of a roll into the groups.
  init(
    roll: VotingRoll,
    ballots: [Ballot],
    voters: [Owner: String],
    reached owners: Set<Owner>,
    measuringArea: Bool
  ) {
    let (positions, holdings) = roll.holdings
    var standing = StandingBallots(owners: holdings.count)
    for index in ballots.indices {
      guard let position = positions[ballots[index].owner] else { continue }
      standing.offer(ballots[index], at: index, of: position)
    }
    var named: [Int: String] = [:]
    for (owner, voter) in voters {
      if let position = positions[owner] { named[position] = voter }
    }
    self.init(
      of: holdings,
      saying: standing,
      named: named,
      reached: Set(owners.compactMap { positions[$0] }),
      measuringArea: measuringArea
    )
  }

  /// Sorts owners into the groups, each by its position in a list.
  ///
  /// - Parameters:
  ///   - holdings: What each owner holds.
  ///   - standing: What was handed in, by position.
  ///   - named: The voter whom co-owners named, by position.
  ///   - reached: The positions of those to whom a ballot was delivered, with proof.
  ///   - measuringArea: Whether the rule counts area.
  package init(
    of holdings: [VotingRoll.Holding],
    saying standing: StandingBallots,
    named: [Int: String],
    reached: Set<Int>,
    measuringArea: Bool
  ) {
    self.init(empty: Tally.Count(heads: 0, area: measuringArea ? .zero : nil))
    for position in holdings.indices {
      let holding = holdings[position]
      switch standing.say(of: position, named: named[position]) {
      case .choice(.inFavour)?: approving.add(holding)
      case .choice(.against)?: against.add(holding)
      case .choice(.abstaining)?: abstaining.add(holding)
      case .void?: void.add(holding)
      case .disputed(let choices)?:
        disputed.add(holding)
        dispute.best.add(holding, saying: choices.mostFavourable)
        dispute.worst.add(holding, saying: choices.leastFavourable)
      case nil:
        if reached.contains(position) { self.reached.add(holding) } else { silent.add(holding) }
      }
    }
  }

  /// The count were the disputed heads settled one way.
  func settled(at way: KeyPath<Dispute, Division>) -> BallotCount {
    let division = dispute[keyPath: way]
    var count = self
    count.approving = approving + division.approving
    count.against = against + division.against
    count.abstaining = abstaining + division.abstaining
    count.disputed = disputed.emptied
    return count
  }
}

extension [Choice] {
  /// In favour before abstaining before against: an abstention is never worse for a
  /// motion than a vote against it.
  fileprivate static let byFavour: [Choice] = [.inFavour, .abstaining, .against]
  fileprivate var mostFavourable: Choice { Self.byFavour.first(where: contains) ?? .against }
  fileprivate var leastFavourable: Choice { Self.byFavour.last(where: contains) ?? .against }
}

extension CountingReadings {
  /// What becomes of those who were reached and said nothing; nil where it counts nothing.
  func deemed(of count: BallotCount, under rule: VotingRule) -> Tally.Deemed? {
    guard count.reached.heads > 0 else { return nil }
    switch silence {
    case .asConsent: return .init(count: count.reached, choice: .inFavour)
    case .withMajority:
      if let choice = count.leadingChoice(by: rule.measures) {
        return .init(count: count.reached, choice: choice)
      }
    case .ignored: break
    }
    return participation == .returned ? nil : .init(count: count.reached, choice: nil)
  }
}

extension BallotCount {
  /// For or against, whichever leads by every measure; nil where neither does, or
  /// where an unknown area leaves it open.
  fileprivate func leadingChoice(by measures: [Measure]) -> Choice? {
    guard !measures.contains(.floorArea) || approving.unknownDoors + against.unknownDoors == 0
    else { return nil }
    func leads(_ lhs: Tally.Count, _ rhs: Tally.Count) -> Bool {
      measures.allSatisfy { lhs.amount(by: $0) > rhs.amount(by: $0) }
    }
    return leads(approving, against) ? .inFavour : leads(against, approving) ? .against : nil
  }
}

extension Tally.Count {
  /// Adds one owner with all the owner's doors.
  package mutating func add(_ holding: VotingRoll.Holding) {
    heads += 1
    guard area != nil else { return }
    area? += holding.known
    if holding.isUnknown { unknown += 1 }
    unknownDoors += holding.unknownDoors
  }

  package static func + (lhs: Tally.Count, rhs: Tally.Count) -> Tally.Count {
    Tally.Count(
      heads: lhs.heads + rhs.heads,
      area: lhs.area.flatMap { left in rhs.area.map { left + $0 } },
      unknown: lhs.unknown + rhs.unknown,
      unknownDoors: lhs.unknownDoors + rhs.unknownDoors
    )
  }

  /// Nobody, by the same measures.
  var emptied: Tally.Count { Tally.Count(heads: 0, area: area == nil ? nil : .zero) }
}
