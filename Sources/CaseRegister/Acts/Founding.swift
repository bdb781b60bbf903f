import Deliberation
import Foundation
import GRDB

extension Register {
  /// Makes the tables and writes the first entry, in one transaction.
  func found(on day: Day, by actor: String, _ write: (OpenAct) throws -> Void) throws {
    _ = try commit { db in
      try db.execute(sql: "PRAGMA application_id = \(RegisterSettings.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(schema.number)")
      try schema.migrate(db, from: 0, to: schema.number)
      let open = try OpenAct(
        .registerCreated,
        on: day,
        by: actor,
        subjects: [],
        facts: SchemaFacts(schema: schema.number),
        recording: schema.journalled,
        in: db
      )
      try write(open)
      return ((), try open.close(at: caller.clock(), evenIfEmpty: true))
    }
  }

  /// Brings the tables to the newest form, each step an act of its own.
  ///
  /// - Precondition: The caller holds the writers' queue.
  func migrate() throws {
    var number = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard number < schema.number else { return }
    try backUp()
    // A table is rebuilt by dropping it, which foreign keys would follow; what
    // they promise is checked as a whole before each commit.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
    while number < schema.number {
      number += 1
      _ = try commit { db in
        try schema.migrate(db, from: number - 1, to: number)
        try db.checkForeignKeys()
        try db.execute(sql: "PRAGMA user_version = \(number)")
        // No table by name: a migration is run again, not replayed.
        let open = try OpenAct(
          .schemaMigrated,
          on: caller.today,
          by: "yishi",
          subjects: [],
          facts: SchemaFacts(schema: number),
          recording: [],
          in: db
        )
        return ((), try open.close(at: caller.clock(), evenIfEmpty: true))
      }
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = ON") }
  }

  /// Founds a register with its communities.
  package static func create(
    at folder: URL,
    communities names: [String],
    on day: Day,
    by actor: String,
    as caller: Caller
  ) throws -> Register {
    try create(at: folder, on: day, by: actor, as: caller) { act in
      for name in names {
        let number = try act.nextNumber(in: "community")
        try act.db.execute(
          sql: "INSERT INTO community (id, name) VALUES (?, ?)",
          arguments: [number, name]
        )
        act.subjects.append(Subject(.community, number))
      }
    }
  }
}
