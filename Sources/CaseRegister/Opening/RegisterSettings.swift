import CSQLiteSession
import GRDB

/// The settings of SQLite that the promises rest on, set at every open and read back.
///
/// A rollback journal with `synchronous=EXTRA` because Debian 12's SQLite 3.40.1
/// is in the range of the WAL-reset corruption bug, and because GRDB sets
/// `synchronous=NORMAL` in WAL mode after `prepareDatabase`, where a commit does
/// not reach the disk at all.
enum RegisterSettings {
  /// "YISH" in ASCII, in the header of every register.
  static let applicationID = 0x5949_5348
  /// For programs that do not queue; ours wait on the lock file.
  static let busyMilliseconds = 60_000

  /// Pragma, value to set, value read back.
  static let pragmas: [(name: String, value: String, reads: String)] = [
    ("foreign_keys", "ON", "1"),
    ("synchronous", "EXTRA", "3"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
  ]

  /// A configuration that sets what belongs to a connection and changes nothing on disk.
  static var configuration: GRDB.Configuration {
    _ = leaner
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(Double(busyMilliseconds) / 1000)
    configuration.label = "register"
    configuration.prepareDatabase { db in
      // Before the first read: what follows may parse a crafted schema.
      setDefensive(db)
      for pragma in pragmas {
        try db.execute(sql: "PRAGMA \(pragma.name) = \(pragma.value)")
      }
    }
    return configuration
  }

  /// Done once, before the first register is opened: a quarter of the time of
  /// `verify` goes into a lock that only guards SQLite's count of its memory.
  private static let leaner = yishi_forget_memory_statistics()

  /// Reads every setting back.
  ///
  /// - Throws: ``RegisterFailure/setting(name:expected:found:)`` for the first that did not take.
  static func check(_ db: Database) throws {
    let expected =
      pragmas.map { ($0.name, $0.reads) } + [
        ("journal_mode", "delete"), ("busy_timeout", String(busyMilliseconds)),
        ("application_id", String(applicationID)),
      ]
    for (name, value) in expected {
      let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
      let text = found.map { String.fromDatabaseValue($0) ?? $0.description } ?? "none"
      guard text == value else {
        throw RegisterFailure.setting(name: name, expected: value, found: text)
      }
    }
    guard isDefensive(db) else {
      throw RegisterFailure.setting(name: "defensive", expected: "1", found: "0")
    }
  }
}
