import Deliberation
import Foundation

/// A table of `calc` (独立计算的表格), read whole or not at all.
private enum CalcTable {
  private static let largest = 1_000_000_000

  /// Opens a table named on the command line.
  static func read<Contents>(
    _ file: URL,
    _ read: (SourceText, inout FileReading) -> Contents
  ) -> (contents: Contents?, findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: file.path) else {
      return (nil, [Finding(.fileMissing(file.relativePath), at: nil)])
    }
    var reading = FileReading(file.relativePath)
    guard let text = FileText.read(file, limit: largest, &reading) else {
      return (nil, reading.findings)
    }
    let contents = read(text, &reading)
    let findings = reading.findings.sortedByPlace
    return (reading.hasErrors ? nil : contents, findings)
  }
}

/// The roll of `calc vote` (`door,owner,area`); other columns of a roster may stand there.
enum RollTable {
  /// Reads a roll; a rule that counts no area asks for no column of areas.
  static func read(
    _ file: URL,
    countsArea: Bool
  ) -> (contents: VotingRoll?, findings: [Finding]) {
    typealias Column = PremisesTable.Column
    return CalcTable.read(file) { text, reading in
      let contents = PremisesTable.read(
        text,
        needed: [Column.door, Column.owner] + (countsArea ? [Column.area] : []),
        &reading
      )
      // Whoever names a parking space in a calculation wants it counted.
      let roll = contents.roll(of: contents.premises, nil, countsAccessories: true, &reading)
      if contents.premises.isEmpty, !reading.hasErrors {
        reading.find(.refused(.rollIsEmpty), line: 1)
      }
      return roll
    }
  }
}

/// The ballots of `calc vote` (`owner,choice[,cast]`).
enum BallotTable {
  /// Reads ballots; an owner or a door that is not on the roll is no fault here.
  static func read(
    _ file: URL,
    roll: VotingRoll?
  ) -> (contents: BallotsTable.Contents?, findings: [Finding]) {
    let owners = Dictionary((roll?.entries ?? []).map { ($0.door, $0.owner) }) { first, _ in first }
    return CalcTable.read(file) { text, reading in
      BallotsTable.read(text, owners: owners, takesUnknownDoors: true, &reading)
    }
  }
}

/// The deliveries of `calc vote`: the table of a case folder.
enum DeliveryTable {
  static func read(
    _ file: URL,
    roll: VotingRoll?
  ) -> (contents: [BallotIssue]?, findings: [Finding]) {
    let doors = Set((roll?.entries ?? []).map(\.door))
    return CalcTable.read(file) { DeliveriesTable.read($0, doors: doors, &$1) }
  }
}

/// The doors of `calc share` (`door,storey,area`).
enum ShareTable {
  static func read(_ file: URL) -> (contents: [Premises]?, findings: [Finding]) {
    CalcTable.read(file) { text, reading in
      let premises = PremisesTable.read(text, &reading).premises
      if premises.isEmpty, !reading.hasErrors { reading.find(.emptyFile, line: 1) }
      return premises
    }
  }
}

extension ShareTable {
  /// The line of each door, for a finding about one.
  static func lines(_ file: URL) -> [String: Int] {
    let lines = CalcTable.read(file) { PremisesTable.read($0, &$1).lines }.contents ?? [:]
    return Dictionary(lines.map { ($0.text, $1) }) { first, _ in first }
  }
}

/// The weights of `calc share` (`door,weight`).
enum WeightTable {
  private static let weight = Term("系数", "weight")

  static func read(
    _ file: URL
  ) -> (contents: [(door: Door, weight: Weight)]?, findings: [Finding]) {
    CalcTable.read(file) { text, reading in
      var weights: [(door: Door, weight: Weight)] = []
      var lines: [Door: Int] = [:]
      TableReading.read(
        text,
        columns: PremisesTable.Column.all + [weight],
        needed: [PremisesTable.Column.door, weight],
        &reading
      ) { row, reading in
        let door = row.neededDoor(PremisesTable.Column.door, &reading)
        let share =
          row.needed(weight, &reading) == nil
          ? nil : row.value(weight, &reading, else: Problem.badWeight) { Weight($0) }
        if let door, let first = lines[door] {
          reading.find(.doorTwice(door, firstLine: first), line: row.line)
          return
        }
        if let door { lines[door] = row.line }
        if let door, let share { weights.append((door, share)) }
      }
      if weights.isEmpty, !reading.hasErrors { reading.find(.emptyFile, line: 1) }
      return weights
    }
  }
}
