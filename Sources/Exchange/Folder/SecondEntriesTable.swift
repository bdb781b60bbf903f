import Deliberation

/// Paper ballots keyed by a second person (复录): one row a paper.
enum SecondEntriesTable {
  enum Column {
    static let on = Term("日期", "day")
    static let by = Term("录入人", "keyedBy")
    static let all = [
      BallotsTable.Column.number, BallotsTable.Column.choice, BallotsTable.Column.voidReason, on,
      by,
    ]
  }

  static func read(_ text: SourceText, _ reading: inout FileReading) -> [SecondEntry] {
    var entries: [SecondEntry] = []
    var numbers: Set<Int> = []
    TableReading.read(
      text,
      columns: Column.all,
      needed: [BallotsTable.Column.number, BallotsTable.Column.choice, Column.on, Column.by],
      &reading
    ) { row, reading in
      let number =
        row.needed(BallotsTable.Column.number, &reading) == nil
        ? nil : row.number(BallotsTable.Column.number, &reading)
      let marking = BallotsTable.marking(of: row, &reading)
      let day = row.needed(Column.on, &reading) == nil ? nil : row.day(Column.on, &reading)
      let by = row.needed(Column.by, &reading)
      guard let number, let marking, let day, let by else { return }
      guard numbers.insert(number).inserted else {
        reading.find(.ballotNumberTwice(number), line: row.line)
        return
      }
      entries.append(SecondEntry(number: number, marking: marking, on: day, by: by))
    }
    return entries
  }

  /// Reads the numbers and what the papers say; who keyed them, and when, is known.
  static func readMarkings(
    _ text: SourceText,
    _ reading: inout FileReading
  ) -> [(number: Int, marking: Ballot.Marking, line: Int)] {
    var rows: [(number: Int, marking: Ballot.Marking, line: Int)] = []
    TableReading.read(
      text,
      columns: BallotsTable.Column.all,
      needed: [BallotsTable.Column.number, BallotsTable.Column.choice],
      &reading
    ) { row, reading in
      let number =
        row.needed(BallotsTable.Column.number, &reading) == nil
        ? nil : row.number(BallotsTable.Column.number, &reading)
      guard let marking = BallotsTable.marking(of: row, &reading), let number else { return }
      rows.append((number, marking, row.line))
    }
    return rows
  }

  static func write(_ entries: [SecondEntry]) -> String {
    var table = CSVWriter(heading: Column.all.map(\.chinese))
    for entry in entries {
      let (choice, reason) = BallotsTable.words(of: entry.marking)
      table.add([
        .plain(String(entry.number)),
        .plain(choice),
        reason.map { .plain($0) } ?? .empty,
        .plain(entry.on.description),
        .text(entry.by),
      ])
    }
    return table.text
  }
}
