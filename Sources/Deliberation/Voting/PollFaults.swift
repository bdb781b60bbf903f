extension Poll {
  /// Every ballot that cannot be taken, by its index: not on the roll, a second
  /// one where none replaces, a number used twice, cast outside the window.
  package var faults: [(index: Int, refusal: BallotRefusal)] {
    let positions = roll.holdings.positions
    let doors = ballots.contains { $0.door != nil } ? roll.ownerByDoor : [:]
    var voted: [Int?] = Array(repeating: nil, count: positions.count)
    var numbers: Set<Int> = Set(minimumCapacity: ballots.count)
    var faults: [(index: Int, refusal: BallotRefusal)] = []
    for (index, ballot) in ballots.enumerated() {
      guard let position = positions[ballot.owner] else {
        faults.append((index, .notOnRoll(ballot.owner)))
        continue
      }
      if let door = ballot.door, doors[door] != ballot.owner {
        faults.append((index, .doorNotOwners(door, ballot.owner)))
      } else if let day = ballot.castOn, !isOpen(on: day), ballot.marking != .void(.late) {
        faults.append((index, .outsideWindow(day, opens: opensOn, closes: closesOn)))
      } else if !laterReplaces, let number = voted[position] {
        faults.append((index, .alreadyVoted(ballot.owner, number: number)))
      } else if !numbers.insert(ballot.number).inserted {
        faults.append((index, .numberTaken(ballot.number)))
      } else {
        voted[position] = ballot.number
      }
    }
    return faults
  }
}

extension VotingRoll {
  fileprivate var ownerByDoor: [Door: Owner] {
    Dictionary(entries.map { ($0.door, $0.owner) }) { first, _ in first }
  }
}
