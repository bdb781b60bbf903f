import Deliberation

/// Ballots handed out (发放送达登记): one row a paper.
enum DeliveriesTable {
  enum Column {
    static let number = Term("票号", "number")
    static let door = Term("户号", "door")
    static let on = Term("送达日期", "delivered")
    static let by = Term("送达人", "deliveredBy")
    static let recipient = Term("受送达人", "recipient")
    static let way = Term("送达方式", "way")
    static let receipt = Term("签收", "receipt")
    static let witness = Term("见证", "witness")
    static let photo = Term("照片", "photo")
    static let all = [number, door, on, by, recipient, way, receipt, witness, photo]
  }

  /// Reads issues, finding a number given twice and a door that is not on the roll.
  static func read(
    _ text: SourceText,
    doors: Set<Door>,
    _ reading: inout FileReading
  ) -> [BallotIssue] {
    var issues: [BallotIssue] = []
    var numbers: Set<Int> = []
    TableReading.read(
      text,
      columns: Column.all,
      needed: [Column.number, Column.door],
      &reading
    ) { row, reading in
      let number =
        row.needed(Column.number, &reading) == nil
        ? nil : row.number(Column.number, &reading)
      let door = row.neededDoor(Column.door, &reading)
      let delivery = delivery(row, &reading)
      guard let number, let door else { return }
      guard doors.contains(door) else {
        reading.find(.unknownDoor(door), line: row.line)
        return
      }
      guard numbers.insert(number).inserted else {
        reading.find(.ballotNumberTwice(number), line: row.line)
        return
      }
      issues.append(BallotIssue(number: number, door: door, delivery: delivery))
    }
    return issues
  }

  /// Nil where the row names no day: the paper is made out, not yet delivered.
  private static func delivery(_ row: TableRow, _ reading: inout FileReading) -> Delivery? {
    let day = row.day(Column.on, &reading)
    let recipient = row.word(Column.recipient, .recipients, &reading) ?? .owner
    let way = row.word(Column.way, .ways, &reading) ?? .handed
    let isReceipted = row.word(Column.receipt, .yesOrNo, &reading) ?? false
    let photo = row.attachmentName(Column.photo, &reading)
    guard let day, let by = row.needed(Column.by, &reading) else { return nil }
    return Delivery(
      on: day,
      by: by,
      recipient: recipient,
      way: way,
      isReceipted: isReceipted,
      witness: row.text(Column.witness),
      photo: photo
    )
  }

  static func write(_ issues: [BallotIssue]) -> String {
    var table = CSVWriter(heading: Column.all.map(\.chinese))
    for issue in issues {
      let delivery = issue.delivery
      table.add([
        .plain(String(issue.number)),
        .text(issue.door.text),
        delivery.map { .plain($0.on.description) } ?? .empty,
        .optional(delivery?.by),
        delivery.map { .plain(Words.recipients.chinese($0.recipient)) } ?? .empty,
        delivery.map { .plain(Words.ways.chinese($0.way)) } ?? .empty,
        delivery.map { .plain(Words.yesOrNo.chinese($0.isReceipted)) } ?? .empty,
        .optional(delivery?.witness),
        .optional(delivery?.photo?.description),
      ])
    }
    return table.text
  }
}
