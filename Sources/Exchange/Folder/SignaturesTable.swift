import Deliberation

/// The signatures of an agreement (签约登记): one row a door.
enum SignaturesTable {
  enum Column {
    static let door = Term("户号", "door")
    static let day = Term("日期", "day")
    static let by = Term("签约人", "by")
    static let version = Term("文本", "version")
    static let collectedBy = Term("经办", "collectedBy")
    static let scan = Term("扫描件", "scan")
    static let withdrawnOn = Term("撤回日期", "withdrawnOn")
    static let reason = Term("撤回原因", "reason")
    static let all = [door, day, by, version, collectedBy, scan, withdrawnOn, reason]
    /// What a table of nothing but signatures is written with.
    static let plain = [door, day, by]
  }

  /// Reads signatures, finding doors that nobody asked and those that sign one text twice.
  ///
  /// Owner and operator of a door may sign on two lines.
  static func read(
    _ text: SourceText,
    doors: Set<Door>,
    roster: Set<Door>,
    _ reading: inout FileReading
  ) -> [(signature: Agreement.Signature, line: Int)] {
    struct Signed: Hashable {
      let door: Door
      let version: String?
    }
    var signatures: [(signature: Agreement.Signature, line: Int)] = []
    var signed: [Signed: (line: Int, by: Agreement.Signer)] = [:]
    TableReading.read(text, columns: Column.all, needed: [Column.door], &reading) { row, reading in
      let door = row.neededDoor(Column.door, &reading)
      let day = row.day(Column.day, &reading)
      let by = row.word(Column.by, .signers, &reading) ?? .both
      let withdrawal = withdrawal(row, &reading)
      let scan = row.attachmentName(Column.scan, &reading)
      guard let door else { return }
      let version = row.text(Column.version)
      let key = Signed(door: door, version: version)
      if withdrawal == nil {
        if let first = signed[key] {
          guard first.by != by, first.by != .both, by != .both else {
            reading.find(.doorTwice(door, firstLine: first.line), line: row.line)
            return
          }
          signed[key]?.by = .both
        } else {
          signed[key] = (row.line, by)
        }
      }
      guard doors.contains(door) else {
        let isKnown = roster.contains(door)
        reading.find(isKnown ? .notAsked(door) : .unknownDoor(door), line: row.line)
        return
      }
      signatures.append(
        (
          .init(
            door: door,
            on: day,
            by: by,
            version: version,
            collectedBy: row.text(Column.collectedBy),
            scan: scan,
            withdrawal: withdrawal
          ), row.line
        )
      )
    }
    return signatures
  }

  private static func withdrawal(
    _ row: TableRow,
    _ reading: inout FileReading
  ) -> Agreement.Signature.Withdrawal? {
    guard let day = row.day(Column.withdrawnOn, &reading) else {
      if row.text(Column.withdrawnOn) == nil, row.text(Column.reason) != nil {
        reading.find(.emptyCell(column: row.heading.name(Column.withdrawnOn)), line: row.line)
      }
      return nil
    }
    return row.needed(Column.reason, &reading).map { .init(on: day, reason: $0) }
  }

  /// Columns that no signature fills are left out.
  static func write(_ signatures: [Agreement.Signature]) -> String {
    let columns = Column.all.filter { column in
      Column.plain.contains(column)
        || signatures.contains { signature in
          if case .empty = cell(column, of: signature) { false } else { true }
        }
    }
    var table = CSVWriter(heading: columns.map(\.chinese))
    for signature in signatures { table.add(columns.map { cell($0, of: signature) }) }
    return table.text
  }

  private static func cell(_ column: Term, of signature: Agreement.Signature) -> CSVWriter.Cell {
    func day(_ day: Day?) -> CSVWriter.Cell { day.map { .plain($0.description) } ?? .empty }
    return switch column {
    case Column.door: .text(signature.door.text)
    case Column.day: day(signature.on)
    case Column.by: .plain(Words.signers.chinese(signature.by))
    case Column.version: .optional(signature.version)
    case Column.collectedBy: .optional(signature.collectedBy)
    case Column.scan: .optional(signature.scan?.description)
    case Column.withdrawnOn: day(signature.withdrawal?.on)
    default: .optional(signature.withdrawal?.reason)
    }
  }
}
