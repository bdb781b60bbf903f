import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Journalled tables` {
  @Test func `the schema keeps every rule that replay and undo rest on`() throws {
    #expect(try SchemaRules.breaches(of: .current) == [])
  }

  @Test func `at every step of the schema the tables named are there`() throws {
    for number in 1...Schema.current.number {
      let schema = Schema(migrations: Array(Schema.current.migrations.prefix(number)))
      #expect(try SchemaRules.breaches(of: schema) == [])
    }
  }

  @Test(arguments: [
    ("CREATE TABLE t (a INTEGER PRIMARY KEY)", "t is not STRICT"),
    ("CREATE TABLE t (a INTEGER) STRICT", "t has no declared primary key"),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER AS (a + 1)) STRICT", "t.b is generated"
    ),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT REFERENCES numbering ON DELETE CASCADE) STRICT",
      "t.b says CASCADE"
    ),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT REFERENCES numbering ON UPDATE SET NULL) STRICT",
      "t.b says SET NULL"
    ),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE) STRICT",
      "t has UNIQUE values that a verb might swap"
    ),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT; CREATE UNIQUE INDEX i ON t (a)",
      "t has UNIQUE values that a verb might swap"
    ),
    ("CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT) STRICT", "t says AUTOINCREMENT"),
    (
      """
      CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT;
      CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END
      """,
      "g is a trigger"
    ),
    ("CREATE TABLE u (a INTEGER PRIMARY KEY) STRICT", "u is not journalled"),
    ("", "t is not there"),
  ])
  func `a table that would not replay or go back is told`(sql: String, breach: String) throws {
    let schema = Schema(migrations: [
      Migration(journalled: ["numbering", "t"], sql: Migration.journalSQL + sql)
    ])
    #expect(try SchemaRules.breaches(of: schema).contains(breach))
  }
}
