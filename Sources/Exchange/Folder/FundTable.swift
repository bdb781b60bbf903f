import Deliberation

/// What came into a fund and went out (收支登记): one row a sum.
enum FundTable {
  enum Column {
    static let number = Term("序号", "number")
    static let day = Term("日期", "day")
    static let kind = Term("类别", "kind")
    static let amount = Term("金额", "amount")
    static let door = Term("户号", "door")
    static let receipt = Term("收据号", "receipt")
    static let counterparty = Term("对方", "counterparty")
    static let line = Term("费用项目", "line")
    static let invoice = Term("发票号", "invoice")
    static let document = Term("凭证", "document")
    static let corrects = Term("冲正序号", "corrects")
    static let reason = Term("原因", "reason")
    static let cover = Term("由谁垫付", "cover")
    static let office = Term("经办", "office")
    static let all = [
      number, day, kind, amount, door, receipt, counterparty, line, invoice, document, corrects,
      reason, cover, office,
    ]
    /// What every table is written with.
    static let plain = [number, day, kind, amount]
  }

  /// What a row that leaves something open means.
  struct Defaults {
    var day: Day?
    var kind: FundEntry.Kind?
    var office: String?
    /// Whether rows without a number are numbered in their order; else the register does.
    var numbersRows = false
    /// The doors a number without its stairwell is looked up among, as a command does; none
    /// where doors stand written out.
    var roster: [Premises] = []

    /// The door that was written, or the one it is short for.
    func door(_ written: Door, of doors: Set<Door>) -> Door {
      let named = doors.contains(written) ? [] : roster.doors(named: written.text)
      return named.count == 1 ? named[0] : written
    }
  }

  /// Reads entries, finding rows without a day or a kind, doors nobody knows, numbers twice.
  static func read(
    _ text: SourceText,
    doors: Set<Door>,
    _ defaults: Defaults,
    _ reading: inout FileReading
  ) -> [(entry: FundEntry, line: Int)] {
    var entries: [(entry: FundEntry, line: Int)] = []
    var needed = [Column.amount]
    if defaults.day == nil { needed.append(Column.day) }
    if defaults.kind == nil { needed.append(Column.kind) }
    TableReading.read(text, columns: Column.all, needed: needed, &reading) { row, reading in
      for column in needed { _ = row.needed(column, &reading) }
      let day = row.day(Column.day, &reading) ?? defaults.day
      let kind = row.word(Column.kind, .fundKinds, &reading) ?? defaults.kind
      let amount = row.value(Column.amount, &reading, else: Problem.badAmount) { Fen(yuan: $0) }
      let door = row.door(Column.door, &reading).map { defaults.door($0, of: doors) }
      let number = row.number(Column.number, &reading)
      let receipt = row.number(Column.receipt, digits: FundEntry.receiptDigits, &reading)
      let corrects = row.number(Column.corrects, &reading)
      // What a closing account may tell is held to it, whoever typed it.
      let counterparty = row.publicText(Column.counterparty, &reading)
      let line = row.publicText(Column.line, &reading)
      let reason = row.publicText(Column.reason, &reading)
      let document = row.attachmentName(Column.document, &reading)
      if let door, !doors.contains(door) {
        reading.find(.unknownDoor(door), line: row.line)
        return
      }
      guard let day, let kind, let amount else { return }
      let counts = defaults.numbersRows
      entries.append(
        (
          FundEntry(
            number: number ?? (counts ? (entries.map(\.entry.number).max() ?? 0) + 1 : 0),
            on: day,
            kind,
            amount,
            door: door,
            receipt: receipt
              ?? (counts && kind == .received
                ? (entries.compactMap(\.entry.receipt).max() ?? 0) + 1 : nil),
            counterparty: counterparty,
            line: line,
            invoice: row.text(Column.invoice),
            document: document,
            corrects: corrects,
            reason: reason,
            cover: row.text(Column.cover),
            by: row.text(Column.office) ?? defaults.office
          ), row.line
        )
      )
    }
    return entries
  }

  /// Columns that no entry fills are left out.
  static func write(_ entries: [FundEntry]) -> String {
    let columns = Column.all.filter { column in
      Column.plain.contains(column)
        || entries.contains { entry in
          if case .empty = cell(column, of: entry) { false } else { true }
        }
    }
    var table = CSVWriter(heading: columns.map(\.chinese))
    for entry in entries { table.add(columns.map { cell($0, of: entry) }) }
    return table.text
  }

  private static func cell(_ column: Term, of entry: FundEntry) -> CSVWriter.Cell {
    func number(_ number: Int?) -> CSVWriter.Cell { number.map { .plain("\($0)") } ?? .empty }
    return switch column {
    case Column.number: number(entry.number)
    case Column.day: .plain(entry.on.description)
    case Column.kind: .plain(Words.fundKinds.chinese(entry.kind))
    case Column.amount: .plain(entry.amount.yuan)
    case Column.door: .optional(entry.door?.text)
    case Column.receipt: number(entry.receipt)
    case Column.counterparty: .optional(entry.counterparty)
    case Column.line: .optional(entry.line)
    case Column.invoice: .optional(entry.invoice)
    case Column.document: .optional(entry.document?.description)
    case Column.corrects: number(entry.corrects)
    case Column.reason: .optional(entry.reason)
    case Column.cover: .optional(entry.cover)
    default: .optional(entry.by)
    }
  }
}
