import GRDB

@testable import CaseRegister

/// The rules that make a table replay and go back, read off the schema itself.
enum SchemaRules {
  /// Tables that may stay outside the journal, with the reason.
  static let unjournalled = [
    "journal": "is the journal", "journalPart": "is the journal",
    "journalSubject": "is the journal",
    "contact": "can be erased; its digest is journalled",
  ]

  /// Every breach, one sentence each.
  static func breaches(of schema: Schema) throws -> [String] {
    let queue = try DatabaseQueue()
    return try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try schema.migrate(db, from: 0, to: schema.number)
      return try breaches(in: db, journalled: schema.journalled)
    }
  }

  private static func breaches(in db: Database, journalled: [String]) throws -> [String] {
    let tables = try Row.fetchAll(
      db,
      sql: """
        SELECT name, type, strict FROM pragma_table_list
        WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """
    )
    var breaches: [String] = []
    let names = tables.map { $0["name"] as String }
    breaches += journalled.filter { !names.contains($0) }.map { "\($0) is not there" }
    for table in tables {
      let name: String = table["name"]
      if table["type"] == "view" {
        breaches.append("\(name) is a view")
      } else if journalled.contains(name) {
        if table["strict"] != 1 { breaches.append("\(name) is not STRICT") }
        breaches += try Self.breaches(of: name, in: db)
      } else if unjournalled[name] == nil, table["type"] == "table" {
        breaches.append("\(name) is not journalled")
      }
    }
    breaches += try String.fetchAll(
      db,
      sql: "SELECT name || ' is a trigger' FROM sqlite_schema WHERE type = 'trigger'"
    )
    return breaches
  }

  private static func breaches(of table: String, in db: Database) throws -> [String] {
    var breaches: [String] = []
    let columns = try Row.fetchAll(
      db,
      sql: "SELECT * FROM pragma_table_xinfo(?)",
      arguments: [table]
    )
    if !columns.contains(where: { $0["pk"] != 0 }) {
      breaches.append("\(table) has no declared primary key")
    }
    for column in columns where column["hidden"] != 0 {
      breaches.append("\(table).\(column["name"] as String) is generated")
    }
    for key in try Row.fetchAll(
      db,
      sql: "SELECT * FROM pragma_foreign_key_list(?)",
      arguments: [table]
    ) {
      for event in ["on_update", "on_delete"] where !["NO ACTION", "RESTRICT"].contains(key[event])
      {
        breaches.append("\(table).\(key["from"] as String) says \(key[event] as String)")
      }
    }
    for index in try Row.fetchAll(
      db,
      sql: "SELECT * FROM pragma_index_list(?)",
      arguments: [table]
    )
    where index["unique"] == 1 && index["origin"] != "pk" {
      breaches.append("\(table) has UNIQUE values that a verb might swap")
    }
    let text =
      try String.fetchOne(
        db,
        sql: "SELECT sql FROM sqlite_schema WHERE name = ?",
        arguments: [table]
      )
      ?? ""
    for word in ["AUTOINCREMENT", "DEFERRABLE", "COLLATE", "CURRENT_", "ON CONFLICT"]
    where text.uppercased().contains(word) {
      breaches.append("\(table) says \(word)")
    }
    return breaches
  }
}
