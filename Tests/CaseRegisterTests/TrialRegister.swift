import Foundation
import GRDB
import Synchronization

@testable import CaseRegister
@testable import Deliberation

/// A register of made-up tables in a folder of its own, gone with the test.
final class TrialRegister {
  let folder: URL
  private let root: URL
  let clock: TrialClock
  var register: Register

  /// Tables in the forms the real ones have: a plain key, a key of two columns, a reference.
  static let schema = Schema(migrations: [
    Migration(
      journalled: ["numbering", "door", "visit", "remark"],
      sql: Migration.journalSQL + """
        CREATE TABLE door (
          id INTEGER PRIMARY KEY, label TEXT NOT NULL, area INTEGER, weight REAL, mark BLOB
        ) STRICT;
        CREATE TABLE visit (
          door INTEGER NOT NULL REFERENCES door, round INTEGER NOT NULL, answer TEXT,
          PRIMARY KEY (round, door)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE remark (
          poll TEXT NOT NULL, number INTEGER NOT NULL, text TEXT, PRIMARY KEY (poll, number)
        ) STRICT;
        """
    )
  ])

  static let day = Day(number: 18_000)
  static let office = "示例街道办事处"

  init(schema: Schema = TrialRegister.schema) throws {
    root = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("yishi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    folder = root.appendingPathComponent("register")
    clock = TrialClock()
    register = try Register.create(
      at: folder,
      on: Self.day,
      by: Self.office,
      as: clock.caller(),
      schema: schema
    ) { _ in }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var path: String { folder.appendingPathComponent(Register.fileName).path }

  func reopened(
    schema: Schema = TrialRegister.schema,
    waiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }
  ) throws -> Register {
    try Register.open(at: folder, as: clock.caller(waiting: waiting), schema: schema)
  }

  /// Enters a door, as an act that can be taken back.
  @discardableResult
  func enter(
    _ label: String,
    _ id: Int,
    about subject: Subject = Subject(.caseFile, "2020-001"),
    as act: Act = .meetingRecorded
  ) throws -> Done<Void> {
    try register.perform(act, on: Self.day, by: Self.office, subjects: [subject]) { act in
      try act.db.execute(
        sql: "INSERT INTO door (id, label, area) VALUES (?, ?, ?)",
        arguments: [id, label, id * 10]
      )
    }
  }

  /// Changes the file as somebody would who goes round the program.
  func tamper(_ sql: String, arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql, arguments: arguments)
    }
  }

  func labels() throws -> [String] {
    try register.read { try String.fetchAll($0, sql: "SELECT label FROM door ORDER BY id") }
  }
}

/// A clock that a test sets.
final class TrialClock: Sendable {
  let now = Mutex(1_604_565_000)

  func set(_ seconds: Int) { now.withLock { $0 = seconds } }

  func caller(
    command: String = "yishi test",
    waiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }
  ) -> Caller {
    Caller(
      command: command,
      today: TrialRegister.day,
      clock: { [self] in Instant(seconds: now.withLock { $0 }) },
      waiting: waiting
    )
  }
}
