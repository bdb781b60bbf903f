import Deliberation
import GRDB

/// One run of `verify` over one state of the register.
final class RegisterCheck {
  private let db: Database
  private let schema: Schema
  private let replay: Replay
  private var findings: [JournalFinding] = []
  private var entries = 0
  private var rows = 0
  private var head: Seal?
  private var replayFailed = false

  private let attachments: Attachments

  init(of db: Database, schema: Schema, attachments: Attachments) throws {
    self.db = db
    self.schema = schema
    self.attachments = attachments
    replay = try Replay(of: schema)
  }

  /// What was found in the register itself, and the attachments still to be read.
  func run(
    progress: (_ done: Int, _ of: Int) -> Void
  ) throws -> (Verification, AttachmentCheck) {
    var check = AttachmentCheck(ofNothingIn: attachments)
    do {
      try checkFile()
      try followJournal(progress: progress)
      try checkStrays()
      try compare()
      check = try AttachmentCheck(of: attachments, in: db)
    } catch let error as DatabaseError where !Self.isOfTheMachine(error) {
      // A page that cannot be read, or a table without its columns, ends the
      // check; what was found so far stands.
      note(.damaged(error.message ?? "database disk image is malformed"))
    } catch RegisterFailure.damaged(let words) {
      // A value that no reader takes, such as the name of a file that is none.
      note(.damaged(words))
    } catch is RowDecodingError {
      note(.damaged("a value of the journal cannot be read"))
    }
    return (Verification(entries: entries, rows: rows, head: head, findings: findings), check)
  }

  /// Whether an error says nothing about the register.
  private static func isOfTheMachine(_ error: DatabaseError) -> Bool {
    [.SQLITE_BUSY, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_CANTOPEN]
      .contains(error.resultCode)
  }

  private func note(_ finding: JournalFinding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  private func checkFile() throws {
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(10)") where line != "ok" {
      note(.damaged(line))
    }
    let orphans = try GRDB.Row.fetchAll(
      db,
      sql: "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check"
    )
    for orphan in orphans { note(.orphan(table: orphan[0], refersTo: orphan[1])) }
  }

  /// Hash chain, subjects and replay in one walk, each part read once.
  private func followJournal(progress: (_ done: Int, _ of: Int) -> Void) throws {
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM journalPart") ?? 0
    var done = 0
    var chain = JournalChain()
    let stored = try StoredEntry.fetchCursor(
      db,
      sql: "SELECT \(StoredEntry.columns) FROM journal ORDER BY sequence"
    )
    while let entry = try stored.next() {
      let result: EntryReplay
      if replayFailed {
        result = EntryReplay(
          digests: try JournalChain.parts(of: entry.sequence, in: db) { $0.digest }
        )
      } else {
        result = try replay.apply(entry, from: db) {
          done += 1
          progress(done, total)
        }
      }
      if let finding = result.finding {
        note(finding)
        replayFailed = true
      }
      for finding in chain.follow(entry, parts: result.digests) { note(finding) }
      try checkSubjects(of: entry)
      entries += 1
      head = Seal(sequence: entry.sequence, hash: entry.hash)
    }
  }

  private func checkSubjects(of entry: StoredEntry) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM journalSubject WHERE subject = ? AND sequence = ?"
    )
    for subject in entry.subjectTexts ?? []
    where try Int.fetchOne(statement, arguments: [subject, entry.sequence]) != 1 {
      note(.subjectsDiffer(sequence: entry.sequence))
    }
  }

  /// Finds what is stored for an entry that does not have it.
  private func checkStrays() throws {
    let parts = try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT sequence FROM journalPart
        WHERE sequence NOT IN (SELECT sequence FROM journal)
        """
    )
    for sequence in parts { note(.strayChanges(sequence: sequence)) }
    let subjects = try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT s.sequence FROM journalSubject s
        WHERE NOT EXISTS (
          SELECT 1 FROM journal j, json_each(j.subjects) e
          WHERE j.sequence = s.sequence AND e.value = s.subject)
        """
    )
    for sequence in subjects { note(.subjectsDiffer(sequence: sequence)) }
  }

  /// Tables by their replay, contact details by their journalled digests.
  private func compare() throws {
    // After a change that did not fit, every later row would be told as wrong.
    guard !replayFailed else { return }
    try replay.read { replay in
      let differing = try SchemaComparison.differences(db, replay)
      for object in differing { note(.schemaDiffers(object: object)) }
      guard differing.isEmpty else { return }
      for table in schema.journalled {
        let comparison = try TableComparison(of: table, live: db, replay: replay)
        let (compared, difference) = try comparison.run()
        rows += compared
        if let difference { note(difference) }
      }
    }
    if let difference = try ContactDetails.firstDifference(in: db) { note(difference) }
  }
}
