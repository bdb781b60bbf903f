import Deliberation

/// The signatures of an agreement (签约登记): one row a door.
enum SignaturesTable {
  enum Column {
    static let door = Term("户号", "door")
    static let day = Term("日期", "day")
    static let by = Term("签约人", "by")
    static let all = [door, day, by]
  }

  /// Reads signatures, finding doors that nobody asked and those that sign twice.
  ///
  /// Owner and operator of a door may sign on two lines.
  static func read(
    _ text: SourceText,
    doors: Set<Door>,
    roster: Set<Door>,
    _ reading: inout FileReading
  ) -> [Agreement.Signature] {
    var signatures: [Agreement.Signature] = []
    var signed: [Door: (line: Int, by: Agreement.Signer)] = [:]
    TableReading.read(text, columns: Column.all, needed: [Column.door], &reading) { row, reading in
      let door = row.neededDoor(Column.door, &reading)
      let day = row.day(Column.day, &reading)
      let by = row.word(Column.by, .signers, &reading) ?? .both
      guard let door else { return }
      if let first = signed[door] {
        guard first.by != by, first.by != .both, by != .both else {
          reading.find(.doorTwice(door, firstLine: first.line), line: row.line)
          return
        }
        signed[door]?.by = .both
      } else {
        signed[door] = (row.line, by)
      }
      guard doors.contains(door) else {
        let isKnown = roster.contains(door)
        reading.find(isKnown ? .notAsked(door) : .unknownDoor(door), line: row.line)
        return
      }
      signatures.append(.init(door: door, on: day, by: by))
    }
    return signatures
  }

  static func write(_ signatures: [Agreement.Signature]) -> String {
    var table = CSVWriter(heading: Column.all.map(\.chinese))
    for signature in signatures {
      table.add([
        .text(signature.door.text),
        signature.on.map { .plain($0.description) } ?? .empty,
        .plain(Words.signers.chinese(signature.by)),
      ])
    }
    return table.text
  }
}
