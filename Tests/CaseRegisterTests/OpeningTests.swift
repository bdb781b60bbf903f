import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Opening a register` {
  @Test(arguments: [
    ("foreign_keys", "1"), ("synchronous", "3"), ("secure_delete", "1"), ("trusted_schema", "0"),
    ("cell_size_check", "1"), ("temp_store", "2"), ("journal_mode", "delete"),
    ("busy_timeout", "60000"), ("application_id", "1497977672"),
  ])
  func `every open sets what the promises rest on`(name: String, value: String) throws {
    let trial = try TrialRegister()
    for register in [trial.register, try trial.reopened()] {
      let found = try register.queue.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA \(name)")
      }
      #expect(found == value)
    }
  }

  @Test func `the defensive flag is on`() throws {
    let trial = try TrialRegister()
    for register in [trial.register, try trial.reopened()] {
      #expect(register.queue.writeWithoutTransaction(isDefensive))
      // What the flag is for: the journal mode that loses registers stays refused.
      let mode = try register.queue.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA journal_mode = OFF")
      }
      #expect(mode == "delete")
    }
  }

  @Test func `a register somebody put into WAL mode comes back to a rollback journal`() throws {
    let trial = try TrialRegister()
    try trial.register.queue.close()
    try trial.tamper("PRAGMA journal_mode = WAL")
    let mode = try trial.reopened().read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "delete")
  }

  @Test func `folder and files are their owner's alone, the rollback journal too`() throws {
    let trial = try TrialRegister()
    #expect(try permissions(trial.folder.path) == 0o700)
    for name in ["attachments", "backups"] {
      #expect(try permissions(trial.folder.appendingPathComponent(name).path) == 0o700)
    }
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (1, 'x')")
      try act.db.execute(sql: "DELETE FROM door")
      for name in [Register.fileName, Register.lockName, "\(Register.fileName)-journal"] {
        #expect(try permissions(trial.folder.appendingPathComponent(name).path) == 0o600)
      }
    }
    let backups = trial.folder.appendingPathComponent("backups").path
    for name in try FileManager.default.contentsOfDirectory(atPath: backups) {
      #expect(try permissions("\(backups)/\(name)") == 0o600)
    }
  }

  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  @Test func `a folder without a register, and one whose founding never ended, is missing`()
    throws
  {
    let trial = try TrialRegister()
    let other = trial.folder.deletingLastPathComponent().appendingPathComponent("other")
    #expect(throws: RegisterFailure.missing(folder: other.path)) {
      try Register.open(at: other, as: trial.clock.caller())
    }
    try Disk.makeFolder(other.path)
    try Disk.makeEmptyFile(other.appendingPathComponent(Register.fileName).path)
    #expect(throws: RegisterFailure.missing(folder: other.path)) {
      try Register.open(at: other, as: trial.clock.caller())
    }
    // … and can be founded again.
    let register = try Register.create(
      at: other,
      communities: ["示例社区"],
      on: TrialRegister.day,
      by: "a",
      as: trial.clock.caller()
    )
    #expect(try register.head().subjects == [Subject(.community, 1)])
    #expect(try register.verify().findings == [])
  }

  @Test func `a register is not founded over another, nor among other files`() throws {
    let trial = try TrialRegister()
    #expect(throws: RegisterFailure.exists(folder: trial.folder.path)) {
      try Register.create(
        at: trial.folder,
        communities: ["a"],
        on: TrialRegister.day,
        by: "a",
        as: trial.clock.caller()
      )
    }
    let root = trial.folder.deletingLastPathComponent()
    #expect(throws: RegisterFailure.folderInUse(folder: root.path, found: "register")) {
      try Register.create(
        at: root,
        communities: ["a"],
        on: TrialRegister.day,
        by: "a",
        as: trial.clock.caller()
      )
    }
  }

  @Test func `a founding that is refused leaves nothing that counts as a register`() throws {
    let trial = try TrialRegister()
    let other = trial.folder.deletingLastPathComponent().appendingPathComponent("other")
    #expect(throws: DatabaseError.self) {
      try Register.create(
        at: other,
        communities: [""],
        on: TrialRegister.day,
        by: "a",
        as: trial.clock.caller()
      )
    }
    #expect(throws: RegisterFailure.missing(folder: other.path)) {
      try Register.open(at: other, as: trial.clock.caller())
    }
  }

  @Test func `what is no database, and what is another program's, is not touched`() throws {
    let trial = try TrialRegister()
    let folder = trial.folder.deletingLastPathComponent().appendingPathComponent("foreign")
    try Disk.makeFolder(folder.path)
    let path = folder.appendingPathComponent(Register.fileName).path

    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
    #expect(throws: RegisterFailure.notARegister(path: path)) {
      try Register.open(at: folder, as: trial.clock.caller())
    }
    try FileManager.default.removeItem(atPath: path)

    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE a (b); PRAGMA user_version = 1")
    }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: RegisterFailure.notARegister(path: path)) {
      try Register.open(at: folder, as: trial.clock.caller())
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a register of a newer program is refused with both numbers`() throws {
    let trial = try TrialRegister()
    try trial.tamper("PRAGMA user_version = 7")
    #expect(throws: RegisterFailure.newer(schema: 7, known: 1)) { try trial.reopened() }
  }
}
