import Deliberation
import Foundation
import GRDB

/// A register (台账): one community or one sub-district office, in one SQLite file.
///
/// Every change is one act: one transaction, one entry of the journal with its
/// changes, one undo. What has been answered is on disk.
package struct Register: Sendable {
  package let folder: URL
  let queue: DatabaseQueue
  let writers: WritersQueue
  let caller: Caller
  let schema: Schema

  static let fileName = "register.sqlite"
  static let lockName = "register.lock"
  /// What may lie in a folder before a register is founded there.
  private static let ownNames: Set<String> = [
    fileName, lockName, "\(fileName)-journal", "attachments", "backups", "procedures", "rules",
    "theme",
  ]

  private static func path(_ name: String, in folder: URL) -> String {
    folder.appendingPathComponent(name).path
  }

  // MARK: Opening

  /// Opens the register in a folder and brings its tables to the newest form.
  package static func open(at folder: URL, as caller: Caller) throws -> Register {
    try open(at: folder, as: caller, schema: .current)
  }

  static func open(at folder: URL, as caller: Caller, schema: Schema) throws -> Register {
    let path = path(fileName, in: folder)
    // An empty file is a founding that never came to its commit.
    let size = Disk.size(of: path)
    // Who may not look into the folder is not told to found a register there.
    if size == nil, errno == EACCES {
      throw RegisterFailure.unwritable(path: path, code: EACCES)
    }
    guard let size, size > 0 else {
      throw RegisterFailure.missing(folder: folder.path)
    }
    let writers = WritersQueue(path: Self.path(lockName, in: folder), caller: caller)
    return try translating(path) {
      try writers.whileHolding {
        let queue = try DatabaseQueue(path: path, configuration: RegisterSettings.configuration)
        let register = Register(
          folder: folder,
          queue: queue,
          writers: writers,
          caller: caller,
          schema: schema
        )
        try register.identify()
        try register.queue.writeWithoutTransaction { db in
          // Only now that the file is known to be ours: this may rewrite its header.
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
          try RegisterSettings.check(db)
        }
        try register.migrate()
        return register
      }
    }
  }

  /// Refuses a file of another program, and one of a newer Yishi.
  private func identify() throws {
    try queue.read { db in
      guard
        try Int.fetchOne(db, sql: "PRAGMA application_id") == RegisterSettings.applicationID
      else { throw RegisterFailure.notARegister(path: queue.path) }
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard found <= schema.number else {
        throw RegisterFailure.newer(schema: found, known: schema.number)
      }
      guard found > 0 else { throw RegisterFailure.notARegister(path: queue.path) }
    }
  }

  // MARK: Founding

  /// Founds a register in a folder of its own; `found` writes its first rows.
  ///
  /// The folder is 0700 and its files 0600 from the first moment. The founding
  /// is the first act, whole or not at all.
  static func create(
    at folder: URL,
    on day: Day,
    by actor: String,
    as caller: Caller,
    schema: Schema = .current,
    founding: (OpenAct) throws -> Void
  ) throws -> Register {
    let path = path(fileName, in: folder)
    try makeFolder(folder)
    let writers = WritersQueue(path: Self.path(lockName, in: folder), caller: caller)
    return try translating(path) {
      try writers.whileHolding {
        guard (Disk.size(of: path) ?? 0) == 0 else {
          throw RegisterFailure.exists(folder: folder.path)
        }
        try Disk.makeEmptyFile(path)
        for name in ["attachments", "backups"] { try Disk.makeFolder(Self.path(name, in: folder)) }
        let queue = try DatabaseQueue(path: path, configuration: RegisterSettings.configuration)
        let register = Register(
          folder: folder,
          queue: queue,
          writers: writers,
          caller: caller,
          schema: schema
        )
        try register.found(on: day, by: actor, founding)
        try queue.writeWithoutTransaction(RegisterSettings.check)
        return register
      }
    }
  }

  private static func makeFolder(_ folder: URL) throws {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    if found?.contains(fileName) == true, (Disk.size(of: path(fileName, in: folder)) ?? 0) > 0 {
      throw RegisterFailure.exists(folder: folder.path)
    }
    if let other = found?.sorted().first(where: { !ownNames.contains($0) }) {
      throw RegisterFailure.folderInUse(folder: folder.path, found: other)
    }
    try Disk.makeFolder(folder.path)
    guard chmod(folder.path, 0o700) == 0 else {
      throw RegisterFailure.unwritable(path: folder.path, code: errno)
    }
  }

  // MARK: Reading

  /// Reads from one state of the register, whatever others write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(queue.path) { try queue.read(body) }
  }

  /// Gives the plain name to what SQLite says, where there is one.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterFailure(error, path: path) ?? error
    }
  }
}
