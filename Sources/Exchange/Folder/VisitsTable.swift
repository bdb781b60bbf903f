import Deliberation

/// The visits of a round (走访登记): one row a visit.
enum VisitsTable {
  enum Column {
    static let door = Term("户号", "door")
    static let day = Term("日期", "day")
    static let by = Term("走访人", "by")
    static let outcome = Term("结果", "outcome")
    static let note = Term("备注", "note")
    static let all = [door, day, by, outcome, note]
  }

  /// Reads visits; a door that no roster has is found at its line.
  static func read(
    _ text: SourceText,
    doors: Set<Door>,
    _ reading: inout FileReading
  ) -> [Visit] {
    var visits: [Visit] = []
    let needed = [Column.door, Column.day, Column.by, Column.outcome]
    TableReading.read(text, columns: Column.all, needed: needed, &reading) { row, reading in
      let door = row.neededDoor(Column.door, &reading)
      let day =
        row.needed(Column.day, &reading) == nil ? nil : row.day(Column.day, &reading)
      let by = row.needed(Column.by, &reading)
      let outcome =
        row.needed(Column.outcome, &reading) == nil
        ? nil : row.word(Column.outcome, .outcomes, &reading)
      if let door, !doors.contains(door) {
        reading.find(.unknownDoor(door), line: row.line)
        return
      }
      guard let door, let day, let by, let outcome else { return }
      visits.append(
        Visit(door: door, day: day, by: by, outcome: outcome, note: row.text(Column.note))
      )
    }
    return visits
  }

  static func write(_ visits: [Visit]) -> String {
    var table = CSVWriter(heading: Column.all.map(\.chinese))
    for visit in visits {
      table.add([
        .text(visit.door.text), .plain(visit.day.description), .text(visit.by),
        .plain(Words.outcomes.chinese(visit.outcome)), .optional(visit.note),
      ])
    }
    return table.text
  }
}
