import Deliberation

/// The visits of a round (走访登记): one row a visit.
struct VisitsTable {
  enum Column {
    static let door = Term("户号", "door")
    static let day = Term("日期", "day")
    static let by = Term("走访人", "by")
    static let outcome = Term("结果", "outcome")
    static let reason = Term("原因", "reason")
    static let promise = Term("承诺", "promise")
    static let nextOn = Term("再访日期", "next")
    static let note = Term("备注", "note")

    /// The answer to the further question of this number, from 1.
    static func answer(_ number: Int) -> Term { Term("答复\(number)", "answer\(number)") }
  }

  /// How many further questions the round has.
  let furtherQuestions: Int
  /// Who went and when, where a row of a walk sheet does not say; nil in a case folder,
  /// where each row tells it.
  var onSheet: (day: Day, by: String)?

  private var answers: [Term] {
    (0..<furtherQuestions).map { Column.answer($0 + 1) }
  }

  /// The heading of the table, in its order.
  var columns: [Term] {
    [Column.door, Column.day, Column.by, Column.outcome, Column.reason] + answers
      + [Column.promise, Column.nextOn, Column.note]
  }

  /// Reads visits; a door that no roster has is found at its line, and so is what a
  /// visit cannot say.
  ///
  /// Of a walk sheet a row that nobody filled in is passed over.
  func read(
    _ text: SourceText,
    doors: Set<Door>,
    _ reading: inout FileReading
  ) -> [(visit: Visit, line: Int)] {
    var visits: [(visit: Visit, line: Int)] = []
    let needed =
      onSheet == nil
      ? [Column.door, Column.day, Column.by, Column.outcome] : [Column.door, Column.outcome]
    TableReading.read(text, columns: columns, needed: needed, &reading) { row, reading in
      guard onSheet == nil || !isBlank(row) else { return }
      let door = row.neededDoor(Column.door, &reading)
      let day = day(of: row, &reading)
      let by = onSheet == nil ? row.needed(Column.by, &reading) : row.text(Column.by)
      let outcome =
        row.needed(Column.outcome, &reading) == nil
        ? nil : row.word(Column.outcome, .outcomes, &reading)
      let nextOn = row.day(Column.nextOn, &reading)
      if let door, !doors.contains(door) {
        reading.find(.unknownDoor(door), line: row.line)
        return
      }
      guard let door, let day, let by = by ?? onSheet?.by, let outcome else { return }
      let visit = Visit(
        door: door,
        day: day,
        by: by,
        outcome: outcome,
        reason: row.text(Column.reason),
        answers: Self.answers(answers.map { row.text($0) ?? "" }),
        promise: row.text(Column.promise),
        nextOn: nextOn,
        note: row.text(Column.note)
      )
      if let fault = visit.fault(furtherQuestions: furtherQuestions) {
        reading.find(.refused(.canvassRefused(.faulty(door, fault))), line: row.line)
        return
      }
      visits.append((visit, row.line))
    }
    return visits
  }

  private func day(of row: TableRow, _ reading: inout FileReading) -> Day? {
    if let onSheet, row.text(Column.day) == nil { return onSheet.day }
    return row.needed(Column.day, &reading) == nil ? nil : row.day(Column.day, &reading)
  }

  /// Whether nobody wrote anything beside the door.
  private func isBlank(_ row: TableRow) -> Bool {
    columns.allSatisfy { $0 == Column.door || row.text($0) == nil }
  }

  /// Without what was not answered at the end.
  private static func answers(_ texts: [String]) -> [String] {
    texts.lastIndex { !$0.isEmpty }.map { Array(texts[...$0]) } ?? []
  }

  func write(_ visits: [Visit]) -> String {
    var table = CSVWriter(heading: columns.map(\.chinese))
    for visit in visits {
      table.add(
        [
          .text(visit.door.text), .plain(visit.day.description), .text(visit.by),
          .plain(Words.outcomes.chinese(visit.outcome)), .optional(visit.reason),
        ]
          + answers.indices.map { index in
            index < visit.answers.count ? .text(visit.answers[index]) : .empty
          }
          + [
            .optional(visit.promise), visit.nextOn.map { .plain($0.description) } ?? .empty,
            .optional(visit.note),
          ]
      )
    }
    return table.text
  }

  /// A sheet to fill in: the doors in walking order, and nothing beside them.
  func sheet(of doors: [Door]) -> String {
    var table = CSVWriter(heading: columns.map(\.chinese))
    for door in doors {
      table.add([.text(door.text)] + columns.dropFirst().map { _ in .empty })
    }
    return table.text
  }
}
