import Deliberation
import GRDB

/// A folder's case is in the register already, under this number.
package struct AlreadyEntered: Error, Hashable {
  package let number: CaseNumber
}

extension Register {
  /// Enters a case read from a folder: one act, whole or not at all.
  ///
  /// - Returns: The case with the numbers it was given.
  /// - Throws: ``AlreadyEntered`` where a case of that folder is there, even if
  ///   another program entered it a moment ago.
  package func enter(
    _ case: CaseFile,
    contacts: [SealedContact],
    on day: Day,
    by actor: String
  ) throws -> Done<CaseFile> {
    try perform(.caseImported, on: day, by: actor) { act in
      var file = `case`
      if let row = try Self.row(folder: file.folder, in: act.db) {
        throw AlreadyEntered(
          number: CaseNumber(year: try row.value("year"), running: try row.value("running"))
        )
      }
      let year = file.openedOn.year
      let number = CaseNumber(year: year, running: try act.nextNumber(in: "case \(year)"))
      var meetings: [Int] = []
      for _ in file.meetings { meetings.append(try act.nextNumber(in: "meeting")) }
      _ = file.number(as: number, meetingsAfter: (meetings.first ?? 1) - 1)
      for _ in file.tasks { _ = try act.nextNumber(in: "task \(number)") }
      for _ in 0..<file.numberedItems { _ = try act.nextNumber(in: "item \(number)") }
      _ = try file.insert(in: act, contacts: contacts)
      // The case first: a community it added comes after.
      act.subjects = file.subjects + act.subjects
      act.facts = ImportFacts(folder: file.folder, number: number.description, title: file.title)
      return file
    }
  }

  private struct ImportFacts: Encodable {
    let folder: String
    let number: String
    let title: String
  }

  /// A case inside an act, and the writer of rows that name parties it knows.
  static func opened(
    _ number: CaseNumber,
    in act: OpenAct
  ) throws -> (file: CaseFile, writer: CaseWriter) {
    guard let row = try row(of: number, in: act.db) else {
      throw RegisterFailure.damaged("case \(number)")
    }
    let file = try CaseFile(row: row, in: act.db)
    let ground = try Place.ground(of: row.value("place"), in: act.db)
    let known = try Row.fetchAll(
      act.db,
      sql: "SELECT id, key FROM party WHERE ground = ?",
      arguments: [ground]
    )
    let parties = Dictionary(
      uniqueKeysWithValues: try known.map {
        (Owner(try $0.value("key")), try $0.value("id", as: Int64.self))
      }
    )
    return (file, CaseWriter(act: act, caseFile: try row.value("id"), parties: parties))
  }

  private static func row(folder: String, in db: Database) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT * FROM caseFile WHERE folder = ?", arguments: [folder])
  }

  private static func row(of number: CaseNumber, in db: Database) throws -> Row? {
    try Row.fetchOne(
      db,
      sql: "SELECT * FROM caseFile WHERE year = ? AND running = ?",
      arguments: [number.year, number.running]
    )
  }
}

extension Register {
  /// The names of the communities, in the order they were entered.
  package func communities() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM community ORDER BY id") }
  }

  /// What a list shows of every case, oldest first.
  package func caseHeads() throws -> [CaseHead] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT year, running, folder, title FROM caseFile ORDER BY year, running"
      ).map {
        CaseHead(
          number: CaseNumber(year: try $0.value("year"), running: try $0.value("running")),
          folder: try $0.value("folder"),
          title: try $0.value("title")
        )
      }
    }
  }

  /// One case with everything in it; nil where there is none of that number.
  package func caseFile(_ number: CaseNumber) throws -> CaseFile? {
    try read { db in try Self.row(of: number, in: db).map { try CaseFile(row: $0, in: db) } }
  }

  /// The case a meeting belongs to; nil where no meeting has that number.
  package func caseFile(ofMeeting number: Int) throws -> CaseFile? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT caseFile.* FROM caseFile JOIN meeting ON meeting.caseFile = caseFile.id
          WHERE meeting.id = ?
          """,
        arguments: [number]
      ).map { try CaseFile(row: $0, in: db) }
    }
  }

  /// The case that was read from a folder of this name; nil where none was.
  package func caseFile(folder: String) throws -> CaseFile? {
    try read { db in try Self.row(folder: folder, in: db).map { try CaseFile(row: $0, in: db) } }
  }
}

/// What a list shows of a case.
package struct CaseHead: Hashable, Sendable {
  package let number: CaseNumber
  /// The folder it was read from.
  package let folder: String
  package let title: String
}
