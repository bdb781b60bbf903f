import GRDB

/// One row as it should stand: the table, its key, and what else it holds.
///
/// Two are equal where their values are, so that what a step left alone is not
/// written again.
struct TableRow: Hashable {
  let place: Place
  let values: [String: DatabaseValue]

  /// Where a row stands: its table and its key.
  struct Place: Hashable {
    let table: String
    let key: [String: DatabaseValue]
  }

  init(
    _ table: String,
    key: [String: any DatabaseValueConvertible],
    _ values: [String: (any DatabaseValueConvertible)?]
  ) {
    place = Place(table: table, key: key.mapValues(\.databaseValue))
    self.values = values.mapValues { $0?.databaseValue ?? .null }
  }

  /// A row as it stands.
  init(_ table: String, key: Set<String>, stored row: Row) {
    let columns = Dictionary(row.map { ($0, $1) }) { first, _ in first }
    place = Place(table: table, key: columns.filter { key.contains($0.key) })
    values = columns.filter { !key.contains($0.key) }
  }
}

extension CaseWriter {
  func insert(_ row: TableRow) throws {
    let cells = Self.sorted(row.place.key) + Self.sorted(row.values)
    try insert(
      row.place.table,
      cells.map(\.key).joined(separator: ", "),
      cells.map(\.value)
    )
  }

  /// The rows of a table that belong to the case, or fit another condition, as they stand.
  func stored(
    _ table: String,
    key: Set<String>,
    where condition: String = "caseFile = ?",
    _ arguments: [(any DatabaseValueConvertible)?]? = nil
  ) throws -> [TableRow] {
    try Row.fetchAll(
      act.db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(condition)"),
      arguments: StatementArguments(arguments ?? [caseFile])
    ).map { TableRow(table, key: key, stored: $0) }
  }

  /// Brings rows to what they should be; those that are it already are left alone.
  ///
  /// Both lists name a row before those that refer to it.
  func replace(_ stored: [TableRow], by wanted: [TableRow]) throws {
    let places = Set(wanted.map(\.place))
    for row in stored.reversed() where !places.contains(row.place) {
      let (condition, key) = Self.condition(row.place)
      try execute("DELETE FROM \(row.place.table) WHERE \(condition)", key)
    }
    let standing = Dictionary(stored.map { ($0.place, $0.values) }) { first, _ in first }
    for row in wanted {
      guard let values = standing[row.place] else {
        try insert(row)
        continue
      }
      guard values != row.values else { continue }
      let cells = Self.sorted(row.values)
      let (condition, key) = Self.condition(row.place)
      let changes = cells.map { "\($0.key) = ?" }.joined(separator: ", ")
      try execute(
        "UPDATE \(row.place.table) SET \(changes) WHERE \(condition)",
        cells.map(\.value) + key
      )
    }
  }

  private func execute(_ sql: String, _ arguments: [DatabaseValue]) throws {
    try act.db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    try act.wrote()
  }

  private static func condition(_ place: TableRow.Place) -> (String, [DatabaseValue]) {
    let cells = sorted(place.key)
    return (cells.map { "\($0.key) = ?" }.joined(separator: " AND "), cells.map(\.value))
  }

  /// By name, so that one table has one statement.
  private static func sorted(
    _ cells: [String: DatabaseValue]
  ) -> [(key: String, value: DatabaseValue)] {
    cells.sorted { $0.key < $1.key }
  }
}
