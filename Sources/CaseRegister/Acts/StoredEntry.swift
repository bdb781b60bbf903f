import Crypto
import Deliberation
import Foundation
import GRDB

/// A row of the journal, to the byte as it is stored and hashed.
struct StoredEntry: FetchableRecord {
  let sequence: Int
  let instant: String
  let day: String
  let actor: String
  let act: String
  /// A JSON array of texts.
  let subjects: String
  /// A JSON object.
  let facts: String
  let hash: String

  /// The hash this entry should have after the one before, given its parts.
  func expectedHash(after previous: String, parts: [String]) -> String {
    Self.hash(
      of: [previous, String(sequence), instant, day, actor, act, subjects, facts] + parts
    )
  }

  /// SHA-256 over netstrings of all an entry says, after a word for this form.
  ///
  /// A netstring is here the length in bytes, a colon and the bytes. Numbers are
  /// decimal; hashes are 64 hex digits in lower case; before the first entry
  /// stands the empty text; the parts' hashes come last, in order.
  static func hash(of fields: [String]) -> String {
    var hash = SHA256()
    for field in ["yishi-act-1"] + fields {
      hash.update(data: Array("\(field.utf8.count):\(field)".utf8))
    }
    return hexadecimal(hash.finalize())
  }
}

extension Changeset {
  /// SHA-256 of the changes, as it enters the hash of their entry.
  var digest: String { hexadecimal(SHA256.hash(data: bytes)) }
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self
  )
}

// MARK: - In the table

extension StoredEntry {
  static let columns = "sequence, instant, day, actor, act, subjects, facts, hash"

  /// Reads a row, or throws where a damaged one holds what no entry can.
  init(row: GRDB.Row) throws {
    self.init(
      sequence: try row.decode(atIndex: 0),
      instant: try row.decode(atIndex: 1),
      day: try row.decode(atIndex: 2),
      actor: try row.decode(atIndex: 3),
      act: try row.decode(atIndex: 4),
      subjects: try row.decode(atIndex: 5),
      facts: try row.decode(atIndex: 6),
      hash: try row.decode(atIndex: 7)
    )
  }

  static func fetch(_ db: Database, _ sequence: Int) throws -> StoredEntry? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM journal WHERE sequence = ?"
    )
    return try fetchOne(statement, arguments: [sequence])
  }

  static func newest(_ db: Database) throws -> StoredEntry? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM journal ORDER BY sequence DESC LIMIT 1"
    )
    return try fetchOne(statement)
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO journal (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [sequence, instant, day, actor, act, subjects, facts, hash]
    )
  }
}

// MARK: - As a value

extension StoredEntry {
  /// The subjects as texts; nil where they are not a JSON array of texts.
  var subjectTexts: [String]? {
    try? JSONDecoder().decode([String].self, from: Data(subjects.utf8))
  }

  /// The facts of the few acts that the journal itself reads back.
  func facts<Facts: Decodable>(_ type: Facts.Type) -> Facts? {
    try? JSONDecoder().decode(type, from: Data(facts.utf8))
  }

  /// The entry as other rooms read it; nil where no act has written it so.
  var entry: JournalEntry? {
    guard let act = Act(rawValue: act), let instant = Instant(instant), let day = Day(day),
      let texts = subjectTexts
    else { return nil }
    let subjects = texts.compactMap { Subject(text: $0) }
    guard subjects.count == texts.count else { return nil }
    return JournalEntry(
      sequence: sequence,
      instant: instant,
      day: day,
      actor: actor,
      act: act,
      subjects: subjects,
      facts: facts,
      takesBack: act == .undone ? facts(UndoFacts.self)?.takesBack : nil,
      hash: hash
    )
  }

  /// The entry, or the failure that names it.
  func readable() throws -> JournalEntry {
    guard let entry else { throw RegisterFailure.damaged("journal entry \(sequence)") }
    return entry
  }
}

/// The facts of an act whose subjects and changes say everything.
struct NoFacts: Codable {}

/// The facts of an undo.
struct UndoFacts: Codable {
  let act: String
  let takesBack: Int
}

/// The facts of the founding and of every migration: the schema from then on.
struct SchemaFacts: Codable {
  let schema: Int
}

/// Facts as the journal stores them: JSON with sorted keys, slashes as they are.
func canonicalJSON(_ value: any Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
