/// The one of an owner's ballots that counts (有效的一张).
///
/// The later by the day cast replaces the earlier, of one day the later in the
/// list. A ballot without a day is taken as cast when the one before it was. A
/// paper that came in after closing (逾期) replaces nothing.
struct StandingBallot {
  /// Its index in the list.
  let index: Int
  /// The latest day told up to here.
  fileprivate let day: Day?
  fileprivate let isLate: Bool
}

extension StandingBallot? {
  /// Offers the next ballot of the list.
  ///
  /// - Returns: the index of the ballot that is replaced; nil where it was the first.
  @discardableResult
  mutating func offer(_ ballot: Ballot, at index: Int) -> Int? {
    let isLate = ballot.marking == .void(.late)
    guard let standing = self else {
      self = StandingBallot(index: index, day: ballot.castOn, isLate: isLate)
      return nil
    }
    if isLate != standing.isLate {
      if isLate { return index }
      self = StandingBallot(index: index, day: ballot.castOn, isLate: false)
      return standing.index
    }
    if let earlier = standing.day, let day = ballot.castOn, day < earlier { return index }
    self = StandingBallot(index: index, day: ballot.castOn ?? standing.day, isLate: isLate)
    return standing.index
  }
}

extension [Ballot] {
  /// The indices of the ballots that another of the same owner replaces, in order.
  package var replaced: [Int] {
    var standing: [Owner: StandingBallot] = Dictionary(minimumCapacity: count)
    return indices.compactMap { standing[self[$0].owner].offer(self[$0], at: $0) }.sorted()
  }
}
