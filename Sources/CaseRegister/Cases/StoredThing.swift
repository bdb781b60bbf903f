import Deliberation

/// A numbered thing kept as rows of its own tables: an agreement, a fund, a notice, a task, a
/// meeting.
///
/// Polls are not: their ballots come in by the hundred thousand, and a step writes only its
/// own.
protocol StoredThing {
  /// The tables that hold a part of it, each with the column of its number and with its
  /// key; a table before those that refer to it.
  ///
  /// A key without `caseFile` says that it is numbered through all cases, as meetings are.
  static var tables: [(name: String, column: String, key: Set<String>)] { get }

  var number: Int? { get }

  /// Its rows, one before those that refer to it.
  ///
  /// - Precondition: It has a number.
  func rows(of caseFile: Int64) -> [TableRow]
}

extension StoredThing {
  /// Writes it with all its parts.
  ///
  /// - Precondition: It has a number.
  func insert(_ writer: CaseWriter) throws {
    for row in rows(of: writer.caseFile) { try writer.insert(row) }
  }

  /// Writes what differs from what is stored of it.
  ///
  /// - Precondition: It has a number.
  func update(_ writer: CaseWriter) throws {
    let stored = try Self.tables.flatMap { table, column, key in
      key.contains("caseFile")
        ? try writer.stored(
          table,
          key: key,
          where: "caseFile = ? AND \(column) = ?",
          [writer.caseFile, number]
        )
        : try writer.stored(table, key: key, where: "\(column) = ?", [number])
    }
    try writer.replace(stored, by: rows(of: writer.caseFile))
  }
}
