import CSQLiteSession
import Deliberation
import GRDB

#if canImport(Glibc)
import Glibc
#endif

/// Compares a live table with its replay by walking both in the order of the key.
struct TableComparison {
  private let form: TableForm
  private let live: Database
  private let replay: Database

  init(of table: String, live: Database, replay: Database) throws {
    form = try TableForm(table, in: live)
    self.live = live
    self.replay = replay
  }

  /// The number of rows that agree, and the first that does not.
  func run() throws -> (rows: Int, difference: JournalFinding?) {
    let liveRows = try live.makeStatement(sql: everything)
    let replayRows = try replay.makeStatement(sql: everything)
    let (left, right) = (liveRows.sqliteStatement, replayRows.sqliteStatement)
    defer {
      sqlite3_reset(left)
      sqlite3_reset(right)
    }
    let columns = Int32(form.columns.count)
    var rows = 0
    while true {
      let (liveHasRow, replayHasRow) = (try step(left), try step(right))
      guard liveHasRow, replayHasRow else {
        if liveHasRow { return (rows, try unexplained(key(of: left))) }
        if replayHasRow { return (rows, try missing(key(of: right))) }
        return (rows, nil)
      }
      for column in 0..<columns where !isEqual(left, right, column) {
        return (rows, try difference(left, right, at: Int(column)))
      }
      rows += 1
    }
  }

  private func step(_ statement: OpaquePointer) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// Whether both hold the same type and the same bytes.
  private func isEqual(_ left: OpaquePointer, _ right: OpaquePointer, _ column: Int32) -> Bool {
    let type = sqlite3_column_type(left, column)
    guard type == sqlite3_column_type(right, column) else { return false }
    switch type {
    case SQLITE_INTEGER:
      return sqlite3_column_int64(left, column) == sqlite3_column_int64(right, column)
    case SQLITE_FLOAT:
      return sqlite3_column_double(left, column).bitPattern
        == sqlite3_column_double(right, column).bitPattern
    case SQLITE_NULL:
      return true
    default:
      // In this order: asking for the bytes first could convert the value.
      guard let a = sqlite3_column_blob(left, column),
        let b = sqlite3_column_blob(right, column)
      else { return sqlite3_column_bytes(left, column) == sqlite3_column_bytes(right, column) }
      let count = sqlite3_column_bytes(left, column)
      return count == sqlite3_column_bytes(right, column) && memcmp(a, b, Int(count)) == 0
    }
  }

  // MARK: The first difference

  private func difference(
    _ left: OpaquePointer,
    _ right: OpaquePointer,
    at column: Int
  ) throws -> JournalFinding {
    let (found, expected) = (key(of: left), key(of: right))
    if found == expected {
      return .valueDiffers(
        table: form.table,
        row: form.label(of: found),
        column: form.columns[column],
        act: try act(found)
      )
    }
    // Two keys in one place: the replayed one is missing, or the live one is too many.
    return try exists(expected, in: live) ? try unexplained(found) : try missing(expected)
  }

  private func unexplained(_ key: [DatabaseValue]) throws -> JournalFinding {
    .rowUnexplained(table: form.table, row: form.label(of: key), act: try act(key))
  }

  private func missing(_ key: [DatabaseValue]) throws -> JournalFinding {
    .rowMissing(table: form.table, row: form.label(of: key), act: try act(key))
  }

  private func act(_ key: [DatabaseValue]) throws -> Int? {
    try ChangedRow(table: form.table, key: key).newestAct(in: live)
  }

  private func exists(_ key: [DatabaseValue], in db: Database) throws -> Bool {
    let terms = form.keyIndices.map { "\(form.columns[$0].quotedDatabaseIdentifier) IS ?" }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(form.table.quotedDatabaseIdentifier)
        WHERE \(terms.joined(separator: " AND ")))
        """,
      arguments: StatementArguments(key)
    ) ?? false
  }

  /// The key of the row a statement stands on, in the order of the columns.
  private func key(of statement: OpaquePointer) -> [DatabaseValue] {
    form.keyIndices.map { index in
      let column = Int32(index)
      switch sqlite3_column_type(statement, column) {
      case SQLITE_INTEGER: return sqlite3_column_int64(statement, column).databaseValue
      case SQLITE_FLOAT: return sqlite3_column_double(statement, column).databaseValue
      case SQLITE_TEXT:
        return sqlite3_column_text(statement, column).map { String(cString: $0).databaseValue }
          ?? .null
      default: return .null
      }
    }
  }

  private var everything: String {
    let list = { (names: [String]) in
      names.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    }
    return """
      SELECT \(list(form.columns)) FROM \(form.table.quotedDatabaseIdentifier)
      ORDER BY \(list(form.keyInOrder))
      """
  }
}

/// Compares the tables themselves, and whatever else a schema holds.
enum SchemaComparison {
  /// The names of objects that only one side has, or that differ.
  static func differences(_ live: Database, _ replay: Database) throws -> [String] {
    let (left, right) = (try objects(live), try objects(replay))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }

  /// The text of each object; `sqlite_stat1` is what ANALYZE leaves and no object of ours.
  private static func objects(_ db: Database) throws -> [String: String] {
    let rows = try GRDB.Row.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%'
        """
    )
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}
