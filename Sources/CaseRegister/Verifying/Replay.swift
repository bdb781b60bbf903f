import Deliberation
import GRDB

/// The register as its journal alone makes it, in a temporary file.
final class Replay {
  private let queue: DatabaseQueue
  private let schema: Schema
  private var number = 0
  private var shapes: Set<TableShape> = []

  init(of schema: Schema) throws {
    self.schema = schema
    var configuration = GRDB.Configuration()
    // What the keys promise is checked on the live tables; and nothing of this
    // file has to outlive the check.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // Not defensive: that would refuse to do without a rollback journal.
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA journal_mode = OFF;
          PRAGMA cache_size = -16000;
          """
      )
    }
    // SQLite makes a file without a name, 0600, that vanishes when it is closed.
    queue = try DatabaseQueue(path: "", configuration: configuration)
  }

  /// Applies one entry; the parts come one at a time.
  func apply(_ entry: StoredEntry, from db: Database, progress: () -> Void) throws -> EntryReplay {
    try queue.writeWithoutTransaction { replay in
      try runMigrations(of: entry, in: replay)
      var result = EntryReplay()
      result.digests = try JournalChain.parts(of: entry.sequence, in: db) { changes in
        defer { progress() }
        if result.finding == nil {
          result.finding = try Self.finding(shapes, changes, entry.sequence, in: replay)
        }
        return changes.digest
      }
      return result
    }
  }

  private func runMigrations(of entry: StoredEntry, in replay: Database) throws {
    let isSchema = Act(rawValue: entry.act)?.reversal == .schema
    guard isSchema, let facts = entry.facts(SchemaFacts.self), facts.schema > number,
      facts.schema <= schema.number
    else { return }
    try schema.migrate(replay, from: number, to: facts.schema)
    number = facts.schema
    shapes = try TableForm.shapes(of: schema.journalled(at: number), in: replay)
  }

  /// Applies one part; nil where it went well.
  private static func finding(
    _ shapes: Set<TableShape>,
    _ changes: Changeset,
    _ sequence: Int,
    in replay: Database
  ) throws -> JournalFinding? {
    do {
      if let unknown = try changes.shapes().subtracting(shapes).map(\.table).min() {
        return .unknownTable(unknown, sequence: sequence)
      }
      try changes.apply(to: replay)
      return nil
    } catch let conflict as ChangesetConflict {
      let label = try conflict.row.map { try TableForm($0.table, in: replay).label(of: $0.key) }
      return .cannotReplay(sequence: sequence, table: conflict.row?.table, row: label)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_FULL {
      return .cannotReplay(sequence: sequence, table: nil, row: nil)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try queue.read(body) }
}

/// What came of replaying one entry.
struct EntryReplay {
  /// SHA-256 of each part.
  var digests: [String] = []
  var finding: JournalFinding?
}
