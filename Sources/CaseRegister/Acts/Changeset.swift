import CSQLiteSession
import Foundation
import GRDB

// The one file that handles the pointers of SQLite's session extension.

/// The changes of one transaction, or of a part of it, as SQLite records them.
struct Changeset {
  let bytes: Data

  init(bytes: Data) { self.bytes = bytes }

  /// Takes over memory that SQLite allocated, and gives it back at the end.
  fileprivate init(owning pointer: UnsafeMutableRawPointer, count: Int) {
    bytes = Data(
      bytesNoCopy: pointer,
      count: count,
      deallocator: .custom { pointer, _ in sqlite3_free(pointer) }
    )
  }
}

/// Records what an act does to the journalled tables, by name.
///
/// A table without a declared primary key would be passed over in silence; a
/// test holds every table of the schema to having one.
final class ChangeRecorder {
  private let db: Database
  private let tables: [String]
  private var session: OpaquePointer?

  init(_ db: Database, tables: [String]) throws {
    self.db = db
    self.tables = tables
    try begin()
  }

  deinit { end() }

  private func begin() throws {
    try check(sqlite3session_create(db.sqliteConnection, "main", &session))
    for table in tables { try check(sqlite3session_attach(session, table)) }
  }

  /// Takes what was recorded since the last time and begins anew; nil for nothing.
  func cut() throws -> Changeset? {
    let changeset = try take()
    end()
    try begin()
    return changeset
  }

  /// Takes what was recorded since the last time and records no more.
  func finish() throws -> Changeset? {
    let changeset = try take()
    end()
    return changeset
  }

  private func end() {
    // SQLite's own delete does not take a null pointer.
    if let session { sqlite3session_delete(session) }
    session = nil
  }

  private func take() throws -> Changeset? {
    var count: Int32 = 0
    var pointer: UnsafeMutableRawPointer?
    try check(sqlite3session_changeset(session, &count, &pointer))
    guard let pointer else { return nil }
    let changeset = Changeset(owning: pointer, count: Int(count))
    return count == 0 ? nil : changeset
  }
}

// MARK: - Applying

/// Why a changeset does not fit the rows it meets; nothing of it was applied.
struct ChangesetConflict: Error {
  /// The row, where the conflict is one row's and not a foreign key's.
  let row: ChangedRow?
}

/// A row as a changeset names it: by the values of its primary key.
struct ChangedRow: Hashable {
  let table: String
  let key: [DatabaseValue]
}

extension Changeset {
  /// The changes that take these back.
  func inverted() throws -> Changeset {
    var count: Int32 = 0
    var pointer: UnsafeMutableRawPointer?
    try withBytes { try check(sqlite3changeset_invert($0, $1, &count, &pointer)) }
    guard let pointer else { return Changeset(bytes: Data()) }
    return Changeset(owning: pointer, count: Int(count))
  }

  /// Applies the changes, all or none; any conflict stops it.
  ///
  /// `sqlite3changeset_apply` passes over a table it does not know, or whose
  /// columns are fewer, without an error. Callers compare ``shapes()`` with the
  /// tables first.
  func apply(to db: Database, skipping skipped: String? = nil) throws {
    final class Course {
      let skipped: String?
      var conflict: ChangesetConflict?
      init(skipped: String?) { self.skipped = skipped }
    }
    let course = Course(skipped: skipped)
    let code = withBytes { count, pointer in
      sqlite3changeset_apply(
        db.sqliteConnection,
        count,
        pointer,
        { context, table in
          guard let context, let table else { return 1 }
          let course = Unmanaged<Course>.fromOpaque(context).takeUnretainedValue()
          return course.skipped == String(cString: table) ? 0 : 1
        },
        { context, kind, change in
          if let context {
            let course = Unmanaged<Course>.fromOpaque(context).takeUnretainedValue()
            // For a foreign key there is no row to ask the iterator for.
            let row = kind == SQLITE_CHANGESET_FOREIGN_KEY ? nil : change.flatMap(changedRow)
            course.conflict = ChangesetConflict(row: row)
          }
          return SQLITE_CHANGESET_ABORT
        },
        Unmanaged.passUnretained(course).toOpaque()
      )
    }
    if let conflict = course.conflict { throw conflict }
    try check(code)
  }

  fileprivate func withBytes<Value>(
    _ body: (Int32, UnsafeMutableRawPointer?) throws -> Value
  ) rethrows -> Value {
    try bytes.withUnsafeBytes {
      // SQLite's prototype forgets the const; it only reads.
      try body(Int32($0.count), UnsafeMutableRawPointer(mutating: $0.baseAddress))
    }
  }
}

// MARK: - Reading

/// What a changeset takes for granted of a table: how many columns, which are the key.
struct TableShape: Hashable {
  let table: String
  let isKey: [Bool]
}

extension Changeset {
  /// Every table of the changeset, with the form it had.
  func shapes() throws -> Set<TableShape> {
    var shapes: Set<TableShape> = []
    // Changes stand grouped by table: a new one is looked at, its like skipped.
    var last: (name: String, columns: Int32)?
    try forEachChange { change in
      var table: UnsafePointer<CChar>?
      var columns: Int32 = 0
      var operation: Int32 = 0
      try check(sqlite3changeset_op(change, &table, &columns, &operation, nil))
      guard let table else { return true }
      if let last, last.columns == columns, strcmp(last.name, table) == 0 { return true }
      let name = String(cString: table)
      last = (name, columns)
      shapes.insert(TableShape(table: name, isKey: try keyColumns(of: change)))
      return true
    }
    return shapes
  }

  /// Whether a row with this key is among the changes.
  func touches(_ row: ChangedRow) throws -> Bool {
    var found = false
    try forEachChange { change in
      var table: UnsafePointer<CChar>?
      var columns: Int32 = 0
      var operation: Int32 = 0
      try check(sqlite3changeset_op(change, &table, &columns, &operation, nil))
      guard let table, strcmp(row.table, table) == 0 else { return true }
      found = changedRow(change) == row
      return !found
    }
    return found
  }

  /// Calls `body` with each change in turn until it answers false.
  private func forEachChange(_ body: (OpaquePointer) throws -> Bool) throws {
    guard !bytes.isEmpty else { return }
    try withBytes { count, pointer in
      var iterator: OpaquePointer?
      try check(sqlite3changeset_start(&iterator, count, pointer))
      guard let iterator else { return }
      do {
        while sqlite3changeset_next(iterator) == SQLITE_ROW {
          guard try body(iterator) else { break }
        }
      } catch {
        sqlite3changeset_finalize(iterator)
        throw error
      }
      // Also the error that ended the loop, if one did.
      try check(sqlite3changeset_finalize(iterator))
    }
  }
}

private func keyColumns(of change: OpaquePointer) throws -> [Bool] {
  var flags: UnsafeMutablePointer<UInt8>?
  var columns: Int32 = 0
  try check(sqlite3changeset_pk(change, &flags, &columns))
  return (0..<Int(columns)).map { flags?[$0] != 0 }
}

private func changedRow(_ change: OpaquePointer) -> ChangedRow? {
  var table: UnsafePointer<CChar>?
  var columns: Int32 = 0
  var operation: Int32 = 0
  guard sqlite3changeset_op(change, &table, &columns, &operation, nil) == SQLITE_OK, let table,
    let isKey = try? keyColumns(of: change)
  else { return nil }
  let key = isKey.indices.filter { isKey[$0] }.map { column -> DatabaseValue in
    var value: OpaquePointer?
    if operation == SQLITE_INSERT {
      sqlite3changeset_new(change, Int32(column), &value)
    } else {
      sqlite3changeset_old(change, Int32(column), &value)
    }
    return databaseValue(value)
  }
  return ChangedRow(table: String(cString: table), key: key)
}

private func databaseValue(_ value: OpaquePointer?) -> DatabaseValue {
  guard let value else { return .null }
  let count = Int(sqlite3_value_bytes(value))
  switch sqlite3_value_type(value) {
  case SQLITE_INTEGER: return sqlite3_value_int64(value).databaseValue
  case SQLITE_FLOAT: return sqlite3_value_double(value).databaseValue
  case SQLITE_TEXT:
    let bytes = UnsafeBufferPointer(start: sqlite3_value_text(value), count: count)
    return String(decoding: bytes, as: UTF8.self).databaseValue
  case SQLITE_BLOB:
    return Data(UnsafeRawBufferPointer(start: sqlite3_value_blob(value), count: count))
      .databaseValue
  default: return .null
  }
}

private func check(_ code: Int32) throws {
  guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
}

// MARK: - The defensive flag

/// Keeps SQL from harming the file itself, through a variadic call of C.
func setDefensive(_ db: Database) {
  if let connection = db.sqliteConnection { _ = yishi_set_defensive(connection) }
}

func isDefensive(_ db: Database) -> Bool {
  db.sqliteConnection.map { yishi_is_defensive($0) == 1 } ?? false
}
