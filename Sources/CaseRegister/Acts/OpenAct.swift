import Deliberation
import GRDB

/// An act while it is being written: its rows, its subjects, its facts.
///
/// It lives inside one transaction and is of no use afterwards.
final class OpenAct {
  let db: Database
  let act: Act
  let day: Day
  let actor: String
  /// The sequence of the entry this act will have.
  let sequence: Int

  /// What the act is about: every subject whose page it changes.
  var subjects: [Subject]
  /// What the entry tells, as one JSON object; persons stand here by number only.
  var facts: any Encodable

  private let previous: StoredEntry?
  private let recorder: ChangeRecorder
  private var digests: [String] = []
  private var rowsInPart = 0

  /// About 3 MB of changes: what an act of any size holds in memory at once.
  static let rowsOfAPart = 50_000

  init(
    _ act: Act,
    on day: Day,
    by actor: String,
    subjects: [Subject],
    facts: any Encodable,
    recording tables: [String],
    in db: Database
  ) throws {
    self.db = db
    self.act = act
    self.day = day
    self.actor = actor
    self.subjects = subjects
    self.facts = facts
    previous = try StoredEntry.newest(db)
    sequence = (previous?.sequence ?? 0) + 1
    recorder = try ChangeRecorder(db, tables: tables)
  }

  /// The next number of a series people see (`case 2020`); never given twice.
  ///
  /// The series is journalled like any table, but no undo takes it back.
  func nextNumber(in series: String) throws -> Int {
    try nextNumber(in: series, above: nil)
  }

  /// The next number of a series whose numbers stand on papers: above those taken, which
  /// an undo or a folder may have left ahead of the series.
  ///
  /// In one step, however far ahead: a number on paper may begin with its year.
  func nextNumber(in series: String, above taken: Int?) throws -> Int {
    let (least, isTooLarge) = (taken ?? 0).addingReportingOverflow(1)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO numbering (series, last) VALUES (?1, ?2)
        ON CONFLICT (series) DO UPDATE SET last = max(last + 1, ?2) RETURNING last
        """
    )
    guard !isTooLarge, let number = try Int.fetchOne(statement, arguments: [series, least]) else {
      throw RegisterFailure.damaged("numbering of \(series)")
    }
    return number
  }

  /// Tells that rows were written, so that the changes of a large act go to disk in parts.
  ///
  /// A writer of more than a few thousand rows calls this after each.
  ///
  /// - Precondition: Every row written so far finds the rows it refers to.
  func wrote(rows: Int = 1) throws {
    rowsInPart += rows
    if rowsInPart >= Self.rowsOfAPart { try cut() }
  }

  /// Ends a part of the changes and begins the next.
  func cut() throws {
    rowsInPart = 0
    if let part = try recorder.cut() { try insert(part) }
  }

  private func insert(_ part: Changeset) throws {
    try db.cachedStatement(
      sql: "INSERT INTO journalPart (sequence, part, changeset) VALUES (?, ?, ?)"
    ).execute(arguments: [sequence, digests.count, part.bytes])
    digests.append(part.digest)
  }

  /// Writes the entry; nil, and nothing written, where nothing changed.
  ///
  /// The founding, a migration and an undo stand for themselves: they have an
  /// entry even if they change no row.
  func close(at now: Instant, evenIfEmpty: Bool = false) throws -> JournalEntry? {
    if let part = try recorder.finish() { try insert(part) }
    guard evenIfEmpty || !digests.isEmpty else { return nil }
    // A clock that was set back does not put this act before the last one.
    let instant = max(now, previous.flatMap { Instant($0.instant) } ?? now)
    var names: [String] = []
    for subject in subjects.map(\.description) where !names.contains(subject) {
      names.append(subject)
    }
    let fields = [
      instant.description, day.description, actor, act.rawValue, try canonicalJSON(names),
      try canonicalJSON(facts),
    ]
    let entry = StoredEntry(
      sequence: sequence,
      instant: fields[0],
      day: fields[1],
      actor: fields[2],
      act: fields[3],
      subjects: fields[4],
      facts: fields[5],
      hash: StoredEntry.hash(of: [previous?.hash ?? "", String(sequence)] + fields + digests)
    )
    try entry.insert(db)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO journalSubject (subject, sequence) VALUES (?, ?)"
    )
    for name in names { try statement.execute(arguments: [name, sequence]) }
    return try entry.readable()
  }
}
