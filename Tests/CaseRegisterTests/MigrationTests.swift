import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `A change of the tables` {
  /// Renames a column, fills a new one from others, rebuilds a table, adds a table.
  private let newer = Schema(
    migrations: TrialRegister.schema.migrations + [
      Migration(
        journalled: ["numbering", "door", "visit", "remark"],
        sql: """
          ALTER TABLE door ADD COLUMN storey INTEGER;
          UPDATE door SET storey = CAST(substr(label, 1, 1) AS INTEGER);
          """
      ),
      Migration(
        journalled: ["numbering", "door", "visit", "bill"],
        sql: """
          CREATE TABLE bill (id INTEGER PRIMARY KEY, total INTEGER NOT NULL) STRICT;
          CREATE TABLE newDoor (
            id INTEGER PRIMARY KEY, label TEXT NOT NULL, storey INTEGER
          ) STRICT;
          INSERT INTO newDoor SELECT id, label, storey FROM door;
          DROP TABLE door;
          ALTER TABLE newDoor RENAME TO door;
          DROP TABLE remark;
          """
      ),
    ]
  )

  @Test func `opening migrates, each step an act, and verify runs them where the journal says`()
    throws
  {
    let trial = try TrialRegister()
    try trial.enter("301", 1)
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(sql: "INSERT INTO visit (door, round) VALUES (1, 1)")
      try act.db.execute(sql: "INSERT INTO remark (poll, number) VALUES ('a', 1)")
    }
    trial.register = try trial.reopened(schema: newer)
    let steps = try [4, 5].map { try #require(try trial.register.entry($0)) }
    #expect(steps.map(\.act) == [.schemaMigrated, .schemaMigrated])
    #expect(steps.map(\.facts) == [#"{"schema":2}"#, #"{"schema":3}"#])
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(sql: "INSERT INTO bill VALUES (1, 5)")
      try act.db.execute(sql: "UPDATE door SET storey = 4")
    }
    #expect(try trial.register.verify().findings == [])
    // Foreign keys hold again after the rebuilding.
    #expect(throws: DatabaseError.self) {
      try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
        try act.db.execute(sql: "INSERT INTO visit (door, round) VALUES (9, 1)")
      }
    }
    // Opened again, there is nothing to do.
    let head = try trial.register.head()
    #expect(try trial.reopened(schema: newer).head() == head)
  }

  @Test func `a value a migration wrote is held to it`() throws {
    let trial = try TrialRegister()
    try trial.enter("301", 1)
    trial.register = try trial.reopened(schema: newer)
    try trial.tamper("UPDATE door SET storey = 5")
    #expect(
      try trial.register.verify().findings == [
        .valueDiffers(table: "door", row: "id=1", column: "storey", act: 2)
      ]
    )
  }

  @Test func `a copy is made before, and nothing before it is taken back`() throws {
    let trial = try TrialRegister()
    try trial.enter("301", 1)
    trial.register = try trial.reopened(schema: newer)
    let backups = trial.folder.appendingPathComponent("backups")
    #expect(try FileManager.default.contentsOfDirectory(atPath: backups.path).count == 1)
    #expect(throws: UndoRefusal.schemaChanged(sequence: 4)) {
      try trial.register.undo(on: TrialRegister.day, by: "a")
    }
    #expect(throws: UndoRefusal.schemaChanged(sequence: 4)) {
      try trial.register.undo(2, on: TrialRegister.day, by: "a")
    }
  }

  @Test func `a step that fails leaves the register as it was`() throws {
    let trial = try TrialRegister()
    try trial.enter("301", 1)
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(sql: "INSERT INTO visit (door, round) VALUES (1, 1)")
    }
    let head = try trial.register.head()
    let broken = Schema(
      migrations: TrialRegister.schema.migrations + [
        Migration(journalled: ["numbering", "visit"], sql: "DROP TABLE door")
      ]
    )
    #expect(throws: (any Error).self) { try trial.reopened(schema: broken) }
    let register = try trial.reopened()
    #expect(try register.head() == head)
    #expect(try register.verify().findings == [])
  }
}
