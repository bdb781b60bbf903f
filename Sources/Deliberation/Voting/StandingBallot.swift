/// The one of a voter's ballots that counts (有效的一张).
///
/// The later by the day cast replaces the earlier, of one day the later in the
/// list. A ballot without a day is taken as cast when the one before it was. A
/// paper that came in after closing (逾期), is a duplicate (重复) or is not the owner's
/// (签名不符、无授权) replaces nothing.
struct StandingBallot {
  /// Its index in the list.
  let index: Int
  /// What it says.
  let marking: Ballot.Marking
  /// The latest day told up to here.
  fileprivate let day: Day?
}

extension StandingBallot? {
  /// Offers the next ballot of the list.
  ///
  /// - Returns: the index of the ballot that is replaced; nil where it was the first.
  @discardableResult
  mutating func offer(_ marking: Ballot.Marking, castOn day: Day?, at index: Int) -> Int? {
    guard let standing = self else {
      self = StandingBallot(index: index, marking: marking, day: day)
      return nil
    }
    if marking.isSurplus != standing.marking.isSurplus {
      if marking.isSurplus { return index }
      self = StandingBallot(index: index, marking: marking, day: day)
      return standing.index
    }
    if let earlier = standing.day, let day, day < earlier { return index }
    self = StandingBallot(index: index, marking: marking, day: day ?? standing.day)
    return standing.index
  }
}

/// What one owner's ballots come to (一名业主的表决).
enum OwnersSay {
  case choice(Choice)
  case void
  /// Co-owners who disagree, with what their ballots say (有争议).
  case disputed([Choice])
}

/// Every owner's ballots, told apart by voter where a ballot names one.
package struct StandingBallots {
  /// By the owner's position; ballots that name no voter.
  private var unnamed: [StandingBallot?]
  /// By the owner's position and voter; few owners have any.
  private var named: [Int: [String: StandingBallot?]] = [:]
  /// The indices of ballots that a later one of the same voter replaced.
  private(set) var replaced: [Int] = []

  package init(owners: Int) { unnamed = Array(repeating: nil, count: owners) }

  /// Offers the next ballot of the list, of the owner at a position.
  mutating func offer(_ ballot: Ballot, at index: Int, of position: Int) {
    offer(ballot.marking, castOn: ballot.castOn, voter: ballot.voter, at: index, of: position)
  }

  /// Offers the next ballot of the list by what it says, the day it was cast and who
  /// filled it in.
  package mutating func offer(
    _ marking: Ballot.Marking,
    castOn day: Day?,
    voter: String?,
    at index: Int,
    of position: Int
  ) {
    let loser: Int? =
      if let voter {
        named[position, default: [:]][voter, default: nil].offer(marking, castOn: day, at: index)
      } else {
        unnamed[position].offer(marking, castOn: day, at: index)
      }
    if let loser { replaced.append(loser) }
  }

  /// What the owner at a position says; nil where nothing was handed in.
  ///
  /// Where a voter was named for the owner, only that voter's ballots count.
  func say(of position: Int, named voter: String?) -> OwnersSay? {
    guard let voters = named[position] else {
      guard let standing = unnamed[position] else { return nil }
      return standing.marking.choice.map(OwnersSay.choice) ?? .void
    }
    let standing =
      if let voter {
        voters[voter].flatMap(\.self).map { [$0] } ?? []
      } else {
        voters.values.compactMap(\.self) + [unnamed[position]].compactMap(\.self)
      }
    guard !standing.isEmpty else { return nil }
    let choices = Set(standing.compactMap(\.marking.choice))
    switch choices.count {
    case 0: return .void
    case 1: return choices.first.map(OwnersSay.choice)
    default: return .disputed(Choice.allCases.filter(choices.contains))
    }
  }
}

extension [Ballot] {
  /// The indices of the ballots that a later one of the same voter replaces, in order.
  public var replaced: [Int] {
    var positions: [Owner: Int] = Dictionary(minimumCapacity: count)
    for ballot in self where positions[ballot.owner] == nil {
      positions[ballot.owner] = positions.count
    }
    var standing = StandingBallots(owners: positions.count)
    for (index, ballot) in enumerated() {
      guard let position = positions[ballot.owner] else { continue }
      standing.offer(ballot, at: index, of: position)
    }
    return standing.replaced.sorted()
  }
}
