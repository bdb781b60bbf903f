import GRDB

/// A journalled table as it stands: its columns and its primary key.
struct TableForm {
  let table: String
  let columns: [String]
  /// For each column, its place in the primary key.
  private let keyPlaces: [Int?]

  init(_ table: String, in db: Database) throws {
    let columns = try db.columns(in: table)
    self.table = table
    self.columns = columns.map(\.name)
    keyPlaces = columns.map { $0.primaryKeyIndex > 0 ? $0.primaryKeyIndex : nil }
  }

  var shape: TableShape { TableShape(table: table, isKey: keyPlaces.map { $0 != nil }) }

  /// The columns of the key, in the order of its index.
  var keyInOrder: [String] {
    zip(columns, keyPlaces).compactMap { name, place in place.map { ($0, name) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Where the columns of the key stand, in the order of the columns.
  var keyIndices: [Int] { columns.indices.filter { keyPlaces[$0] != nil } }

  /// How a message names a row: `poll=3, number=2`.
  func label(of key: [DatabaseValue]) -> String {
    zip(keyIndices, key).map { index, value in
      "\(columns[index])=\(String.fromDatabaseValue(value) ?? value.description)"
    }.joined(separator: ", ")
  }

  /// What changesets of these tables must look like.
  static func shapes(of tables: [String], in db: Database) throws -> Set<TableShape> {
    Set(try tables.map { try TableForm($0, in: db).shape })
  }
}

extension ChangedRow {
  /// The newest act after `sequence` that changed this row; nil where none did.
  func newestAct(after sequence: Int = 0, in db: Database) throws -> Int? {
    let parts = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT sequence, changeset FROM journalPart WHERE sequence > ?
        ORDER BY sequence DESC, part DESC
        """,
      arguments: [sequence]
    )
    while let part = try parts.next() {
      if try Changeset(bytes: part[1]).touches(self) { return part[0] }
    }
    return nil
  }
}
