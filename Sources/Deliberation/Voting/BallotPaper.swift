/// A ballot as it is handed out (印发的表决票): one an owner, before anything is marked.
///
/// It is the owner's and stands for all the owner's doors in the circle, so that
/// nobody is handed two papers of which one would be refused.
package struct BallotPaper: Hashable, Sendable {
  /// The number printed on it (票号), from 1.
  package let number: Int
  package let owner: Owner
  /// The owner's doors, in the order of the roll.
  package let entries: [VotingRoll.Entry]

  package var doors: [Door] { entries.map(\.door) }

  /// The areas together; nil where one of them is unknown.
  package var area: FloorArea? {
    var sum = FloorArea.zero
    for entry in entries {
      guard let area = entry.area else { return nil }
      sum += area
    }
    return sum
  }
}

extension Poll {
  /// The papers a vote needs, in the order of the roll: an owner's stands where the
  /// first of the owner's doors does.
  ///
  /// A number on record holds, of a ballot made out or come back; the others take
  /// the free numbers from 1.
  package var papers: [BallotPaper] {
    var order: [Owner] = []
    var entries: [Owner: [VotingRoll.Entry]] = [:]
    for entry in roll.entries {
      if entries[entry.owner] == nil { order.append(entry.owner) }
      entries[entry.owner, default: []].append(entry)
    }
    var known: [Owner: Int] = [:]
    for ballot in ballots { known[ballot.owner] = ballot.number }
    let owners = roll.ownerByDoor
    for issue in issues { if let owner = owners[issue.door] { known[owner] = issue.number } }
    let taken = Set(ballots.map(\.number)).union(issues.map(\.number))
    var free = 0
    return order.map { owner in
      var number = known[owner]
      if number == nil {
        repeat { free += 1 } while taken.contains(free)
        number = free
      }
      return BallotPaper(number: number ?? free, owner: owner, entries: entries[owner] ?? [])
    }
  }
}

extension CaseFile {
  /// The one vote of the case that is not closed on a day; nil where there is none, or
  /// more than one.
  package func onlyOpenPoll(on day: Day) -> Poll? {
    let open = polls.filter { !$0.isClosed(on: day) }
    return open.count == 1 ? open.first : nil
  }

  /// The newest notice that called a vote and has nothing left to fill in; nil
  /// where there is none.
  package func notice(calling poll: Poll) -> Notice? {
    let calls = notices.filter {
      $0.purpose == .pollOpening && $0.isPublic && $0.withdrawal == nil
        && $0.unfilledBlanks.isEmpty
    }
    return calls.last { $0.part == poll.part } ?? calls.last { $0.part == nil }
  }
}
