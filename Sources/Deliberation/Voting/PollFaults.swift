extension Poll {
  /// Every ballot that cannot be taken, by its index: not on the roll, a second
  /// one where none replaces, a number used twice, cast outside the window.
  package var faults: [(index: Int, refusal: BallotRefusal)] {
    var owners: [Owner: Set<Door>] = [:]
    for entry in roll.entries { owners[entry.owner, default: []].insert(entry.door) }
    var voted: [Owner: Int] = [:]
    var numbers: Set<Int> = []
    return ballots.indices.compactMap { index in
      let ballot = ballots[index]
      let refusal: BallotRefusal?
      if owners[ballot.owner] == nil {
        refusal = .notOnRoll(ballot.owner)
      } else if let door = ballot.door, owners[ballot.owner]?.contains(door) != true {
        refusal = .doorNotOwners(door, ballot.owner)
      } else if let day = ballot.castOn, day < opensOn || day > closesOn,
        ballot.marking != .void(.late)
      {
        refusal = .outsideWindow(day, opens: opensOn, closes: closesOn)
      } else if !laterReplaces, let number = voted[ballot.owner] {
        refusal = .alreadyVoted(ballot.owner, number: number)
      } else if !numbers.insert(ballot.number).inserted {
        refusal = .numberTaken(ballot.number)
      } else {
        voted[ballot.owner] = ballot.number
        refusal = nil
      }
      return refusal.map { (index, $0) }
    }
  }
}
