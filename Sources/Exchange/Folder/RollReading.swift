import Deliberation

extension PremisesTable.Contents {
  /// Freezes the roll of some of the premises; a door that nobody votes for is
  /// found at its line.
  func roll(
    of premises: [Premises],
    asOf day: Day? = nil,
    _ developer: Owner?,
    countsAccessories: Bool,
    _ reading: inout FileReading
  ) -> VotingRoll {
    let column = PremisesTable.Column.owner.written(in: language)
    let (roll, refusals) = VotingRoll.freeze(
      premises,
      asOf: day,
      developer: developer,
      countingAccessories: countsAccessories
    )
    guard namesOwners else {
      reading.find(.columnMissing(column), line: 1)
      return roll
    }
    for refusal in refusals {
      switch refusal {
      case .ownerMissing(let door):
        reading.find(.emptyCell(column: column), line: lines[door])
      case .developerMissing(let door):
        reading.find(.refused(.rollRefused(refusal)), line: lines[door])
      }
    }
    return roll
  }
}
