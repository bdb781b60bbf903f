import Deliberation
import Foundation

/// The roll of `calc vote` (`door,owner,area`); other columns of a roster are read past.
enum RollTable {
  static func read(_ file: URL) -> (VotingRoll?, [Finding]) {
    var entries: [VotingRoll.Entry] = []
    var doors: [Door: Int] = [:]
    let findings = CalcTable.read(
      file,
      columns: PremisesTable.Column.all,
      needed: [PremisesTable.Column.door, PremisesTable.Column.owner, PremisesTable.Column.area]
    ) { row, reading in
      let before = reading.findings.count
      let door = row.neededDoor(PremisesTable.Column.door, &reading)
      let owner = row.needed(PremisesTable.Column.owner, &reading)?.trimmed
      let area = row.area(PremisesTable.Column.area, &reading)
      let storey = row.storey(PremisesTable.Column.storey, &reading)
      guard reading.findings.count == before, let door, let owner else { return }
      if let first = doors.updateValue(row.line, forKey: door) {
        reading.find(.doorTwice(door, firstLine: first), line: row.line)
        return
      }
      entries.append(
        VotingRoll.Entry(door: door, storey: storey, owner: Owner(owner), area: area)
      )
    }
    guard !entries.isEmpty || !findings.isEmpty else {
      return (nil, [Finding(.emptyFile, at: SourcePlace(file.lastPathComponent))])
    }
    return (findings.contains { $0.severity == .error } ? nil : VotingRoll(entries), findings)
  }
}

/// The ballots of `calc vote` (`owner,choice[,cast]`).
enum PaperTable {
  static func read(_ file: URL, roll: VotingRoll?) -> ([CalcVote.Paper]?, [Finding]) {
    let ownerOf = Dictionary(
      (roll?.entries ?? []).map { ($0.door, $0.owner) },
      uniquingKeysWith: { first, _ in first }
    )
    var papers: [CalcVote.Paper] = []
    let findings = CalcTable.read(
      file,
      columns: BallotsTable.Column.all,
      needed: [BallotsTable.Column.choice],
      neededOneOf: [PremisesTable.Column.owner, PremisesTable.Column.door],
      mayBeEmpty: true
    ) { row, reading in
      let before = reading.findings.count
      let choice = row.word(BallotsTable.Column.choice, .choices, &reading)
      if row.text(BallotsTable.Column.choice) == nil {
        _ = row.needed(BallotsTable.Column.choice, &reading)
      }
      let castOn = row.day(BallotsTable.Column.cast, &reading)
      let owner = owner(of: row, ownerOf: ownerOf, &reading)
      guard reading.findings.count == before, let choice, let owner else { return }
      papers.append(
        CalcVote.Paper(
          line: row.line,
          owner: owner,
          marking: choice.map(Ballot.Marking.choice) ?? .void(.unstated),
          castOn: castOn
        )
      )
    }
    return (findings.contains { $0.severity == .error } ? nil : papers, findings)
  }

  private static func owner(
    of row: TableRow,
    ownerOf: [Door: Owner],
    _ reading: inout FileReading
  ) -> Owner? {
    if let key = row.text(PremisesTable.Column.owner)?.trimmed, !key.isEmpty { return Owner(key) }
    guard let door = row.neededDoor(PremisesTable.Column.door, &reading) else { return nil }
    // A door nobody knows is an owner who is not on the roll.
    return ownerOf[door] ?? Owner(door.text)
  }
}

/// The doors of `calc share` (`door,storey,area`).
enum ShareTable {
  static func read(_ file: URL) -> ([Premises]?, [Finding]) {
    var premises: [Premises] = []
    var doors: [Door: Int] = [:]
    let findings = CalcTable.read(
      file,
      columns: PremisesTable.Column.all,
      needed: [PremisesTable.Column.door]
    ) {
      row,
      reading in
      let before = reading.findings.count
      let door = row.neededDoor(PremisesTable.Column.door, &reading)
      let storey = row.storey(PremisesTable.Column.storey, &reading)
      let area = row.area(PremisesTable.Column.area, &reading)
      guard reading.findings.count == before, let door else { return }
      if let first = doors.updateValue(row.line, forKey: door) {
        reading.find(.doorTwice(door, firstLine: first), line: row.line)
        return
      }
      premises.append(Premises(door: door, kind: .dwelling, storey: storey, area: area))
    }
    return (findings.contains { $0.severity == .error } ? nil : premises, findings)
  }
}

/// The weights of `calc share` (`door,weight`).
enum WeightTable {
  private static let weight = Term("系数", "weight")

  static func read(_ file: URL) -> ([(door: Door, weight: Weight)]?, [Finding]) {
    var weights: [(Door, Weight)] = []
    var doors: [Door: Int] = [:]
    let findings = CalcTable.read(
      file,
      columns: PremisesTable.Column.all + [weight],
      needed: [PremisesTable.Column.door, weight]
    ) { row, reading in
      let before = reading.findings.count
      let door = row.neededDoor(PremisesTable.Column.door, &reading)
      _ = row.needed(weight, &reading)
      let share = row.value(weight, &reading, else: Problem.badNumber) { Weight($0) }
      guard reading.findings.count == before, let door, let share else { return }
      if let first = doors.updateValue(row.line, forKey: door) {
        reading.find(.doorTwice(door, firstLine: first), line: row.line)
        return
      }
      weights.append((door, share))
    }
    return (findings.contains { $0.severity == .error } ? nil : weights, findings)
  }
}

/// What the tables of `calc` have in common: a file, a heading, rows.
private enum CalcTable {
  static func read(
    _ file: URL,
    columns: [Term],
    needed: [Term],
    neededOneOf: [Term] = [],
    mayBeEmpty: Bool = false,
    row: (TableRow, inout FileReading) -> Void
  ) -> [Finding] {
    guard FileManager.default.fileExists(atPath: file.path) else {
      return [Finding(.fileMissing(file.relativePath), at: nil)]
    }
    var reading = FileReading(file.relativePath)
    guard let text = FileText.read(file, limit: largest, &reading) else { return reading.findings }
    var rows = 0
    var lacksAll = false
    TableReading.read(text, columns: columns, needed: needed, &reading) { cells, reading in
      rows += 1
      if !neededOneOf.isEmpty, neededOneOf.allSatisfy({ cells.heading[$0] == nil }) {
        if !lacksAll {
          reading.find(.columnMissing(cells.heading.name(neededOneOf[0])), line: 1)
        }
        lacksAll = true
        return
      }
      row(cells, &reading)
    }
    if rows == 0, !mayBeEmpty, reading.findings.isEmpty { reading.find(.emptyFile, line: nil) }
    return reading.findings
  }

  private static let largest = 256_000_000
}
