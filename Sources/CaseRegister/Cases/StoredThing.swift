import Deliberation
import GRDB

/// A thing that its case numbers, kept as rows of several tables: an agreement, a fund, a notice.
///
/// Polls are not: their ballots come in by the hundred thousand, and a step writes only its
/// own. Nor are meetings, which are numbered through all cases.
protocol StoredThing {
  /// The tables that hold a part of it, each with the column of its number and with its
  /// key; a table before those that refer to it.
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
      try Row.fetchAll(
        writer.act.db.cachedStatement(
          sql: "SELECT * FROM \(table) WHERE caseFile = ? AND \(column) = ?"
        ),
        arguments: [writer.caseFile, number]
      ).map { TableRow(table, key: key, stored: $0) }
    }
    try writer.replace(stored, by: rows(of: writer.caseFile))
  }
}
