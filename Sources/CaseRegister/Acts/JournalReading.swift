import Deliberation
import GRDB

extension Register {
  /// The newest entry, whose seal front page and lists carry.
  package func head() throws -> JournalEntry {
    try read { db in
      guard let head = try StoredEntry.newest(db) else {
        throw RegisterFailure.damaged("the journal is empty")
      }
      return try head.readable()
    }
  }

  package func entry(_ sequence: Int) throws -> JournalEntry? {
    try read { try StoredEntry.fetch($0, sequence)?.readable() }
  }

  /// Calls `body` with entries, newest first, until it answers false.
  package func journal(
    about subject: Subject? = nil,
    _ body: (JournalEntry) throws -> Bool
  ) throws {
    try read { db in
      let ofSubject =
        subject == nil
        ? "" : "WHERE sequence IN (SELECT sequence FROM journalSubject WHERE subject = ?)"
      let rows = try StoredEntry.fetchCursor(
        db,
        sql: "SELECT \(StoredEntry.columns) FROM journal \(ofSubject) ORDER BY sequence DESC",
        arguments: StatementArguments(subject.map { [$0.description] } ?? [])
      )
      while let entry = try rows.next(), try body(entry.readable()) {}
    }
  }

  /// The seal of a page made of these subjects; nil where no act names one of them.
  package func seal(of subjects: [Subject]) throws -> Seal? {
    try read { try Self.seal(of: subjects, in: $0) }
  }

  /// The seal of each subject that an act names.
  package func seals(of subjects: [Subject]) throws -> [Subject: Seal] {
    try read { db in
      var seals: [Subject: Seal] = [:]
      for subject in subjects { seals[subject] = try Self.seal(of: [subject], in: db) }
      return seals
    }
  }

  /// The newest act on any of these subjects: one look into an index for each.
  static func seal(of subjects: [Subject], in db: Database) throws -> Seal? {
    var newest: Int?
    let statement = try db.cachedStatement(
      sql: "SELECT max(sequence) FROM journalSubject WHERE subject = ?"
    )
    for subject in subjects {
      if let sequence = try Int.fetchOne(statement, arguments: [subject.description]) {
        newest = max(newest ?? 0, sequence)
      }
    }
    guard let newest, let entry = try StoredEntry.fetch(db, newest) else { return nil }
    return Seal(sequence: entry.sequence, hash: entry.hash)
  }
}
