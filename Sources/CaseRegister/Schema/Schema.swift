import GRDB

/// The form of the tables: an ordered list of frozen migrations.
///
/// `verify` runs the same list again years later, so a migration that has
/// shipped is never changed, and is plain SQL: no clock, no type of the program.
struct Schema: Sendable {
  let migrations: [Migration]

  /// The number of the newest migration, kept in `user_version`.
  var number: Int { migrations.count }

  /// The tables whose changes are recorded once the migrations up to `number` have run.
  func journalled(at number: Int) -> [String] {
    number == 0 ? [] : migrations[number - 1].journalled
  }

  /// The tables whose changes are recorded now.
  var journalled: [String] { journalled(at: number) }

  /// Runs the migrations after `old` up to `new`.
  func migrate(_ db: Database, from old: Int, to new: Int) throws {
    guard old < new else { return }
    for migration in migrations[old..<new] { try db.execute(sql: migration.sql) }
  }
}

/// One step of the schema.
struct Migration: Sendable {
  /// All tables that are journalled after this step, by name; the first is `numbering`.
  let journalled: [String]
  let sql: String
}

extension Schema {
  static let current = Schema(migrations: [
    .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth,
    .ninth, .tenth, .eleventh, .twelfth, .thirteenth, .fourteenth,
  ])
}
