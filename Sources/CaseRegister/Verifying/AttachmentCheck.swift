import Deliberation
import Foundation
import GRDB

/// The attachments as the rows name them and as they lie in their folder (附件核验).
///
/// What is named is gathered while writers wait; the files are read afterwards,
/// since none that a row names is ever taken away.
struct AttachmentCheck {
  private let attachments: Attachments
  private let named: [NamedAttachment]
  /// The names in the folder that no row has.
  let strays: [String]

  init(of attachments: Attachments, in db: Database) throws {
    self.attachments = attachments
    // The folder first: what is put there later may be named by rows read later.
    let files = try? FileManager.default.contentsOfDirectory(atPath: attachments.folder)
    named =
      try Self.photos(in: db).map(NamedAttachment.photo) + Self.enclosed(in: db)
      + Self.scans(in: db)
    let known = Set(named.map(\.file.description))
    strays = (files ?? []).filter { !known.contains($0) }.sorted(by: NaturalOrder.precedes)
  }

  /// Without what a damaged register would name.
  init(ofNothingIn attachments: Attachments) {
    self.attachments = attachments
    (named, strays) = ([], [])
  }

  private static func photos(in db: Database) throws -> [NamedPhoto] {
    guard try db.tableExists("photo") else { return [] }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT caseFile.year, caseFile.running, photo.notice, board.place, photo.moment,
          photo.takenOn, photo.hash, photo.format
        FROM photo
        JOIN caseFile ON caseFile.id = photo.caseFile
        JOIN board ON board.caseFile = photo.caseFile AND board.notice = photo.notice
          AND board.position = photo.board
        ORDER BY caseFile.year, caseFile.running, photo.notice, photo.board, photo.position
        """
    )
    var photos: [NamedPhoto] = []
    while let row = try rows.next() {
      photos.append(
        NamedPhoto(
          notice: CaseNumber(year: try row.value("year"), running: try row.value("running"))
            .item(try row.value("notice")),
          place: try row.value("place"),
          photo: Board.Photo(
            moment: try row.value("moment"),
            takenOn: try row.value("takenOn"),
            file: try row.attachmentName()
          )
        )
      )
    }
    return photos
  }

  /// What minutes name, now or before they were corrected; each file once a meeting.
  private static func enclosed(in db: Database) throws -> [NamedAttachment] {
    guard try db.tableExists("meeting"),
      try db.columns(in: "meeting").contains(where: { $0.name == "attachments" })
    else { return [] }
    var enclosed: [NamedAttachment] = []
    func take(_ attachments: [Meeting.Attachment], of meeting: Int) {
      for attachment in attachments {
        let one = NamedAttachment.enclosed(meeting: meeting, attachment)
        if !enclosed.contains(one) { enclosed.append(one) }
      }
    }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT id, attachments FROM meeting WHERE attachments <> '[]' ORDER BY id"
    )
    while let row = try rows.next() {
      take(try row.whole("attachments"), of: try row.value("id"))
    }
    let corrected = try Row.fetchCursor(
      db,
      sql: """
        SELECT meeting, earlier FROM minutesCorrection
        WHERE instr(earlier, '"attachments"') > 0 ORDER BY meeting, position
        """
    )
    while let row = try corrected.next() {
      let earlier: MinutesText = try row.whole("earlier")
      take(earlier.attachments, of: try row.value("meeting"))
    }
    return enclosed
  }

  /// The scans of documents, of agreements' texts, of signed papers, authorities, quotes,
  /// contracts, receipts and invoices, and the photos of deliveries; each file once.
  private static func scans(in db: Database) throws -> [NamedAttachment] {
    let sources = [
      ("document", "scan", "document.title"),
      ("agreementText", "document", "agreementText.version"),
      ("costPaper", "document", "costPaper.issuer"),
      ("signature", "scan", "signature.door"),
      ("siteVisit", "scan", "siteVisit.day"),
      ("ballotIssue", "photo", "\(question(of: "ballotIssue")) || ' ' || ballotIssue.door"),
      ("proxy", "scan", "\(question(of: "proxy")) || ' ' || proxy.\"key\""),
      (
        "fundEntry", "document",
        """
        (SELECT fund.title FROM fund WHERE fund.caseFile = fundEntry.caseFile
          AND fund.number = fundEntry.fund) || ' ' || fundEntry.number
        """
      ),
    ]
    var scans: [NamedAttachment] = []
    for (table, column, title) in sources {
      guard try db.tableExists(table),
        try db.columns(in: table).contains(where: { $0.name == column })
      else { continue }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT caseFile.year, caseFile.running, \(title) AS title, \(table).\(column) AS name
          FROM \(table) JOIN caseFile ON caseFile.id = \(table).caseFile
          WHERE name IS NOT NULL ORDER BY caseFile.year, caseFile.running, name
          """
      )
      while let row = try rows.next() {
        scans.append(
          .scan(
            of: try row.value("title"),
            in: CaseNumber(year: try row.value("year"), running: try row.value("running")),
            try row.value("name")
          )
        )
      }
    }
    return scans
  }

  /// The question of the vote that a row of one of its tables belongs to.
  private static func question(of table: String) -> String {
    """
    (SELECT poll.question FROM poll WHERE poll.caseFile = \(table).caseFile
      AND poll.number = \(table).poll)
    """
  }

  /// Reads every file that is named, each once, and tells what is wrong with it at
  /// each place that names it.
  func run(progress: (_ done: Int, _ of: Int) -> Void) -> (read: Int, findings: [JournalFinding]) {
    var states: [AttachmentName: Attachments.State] = [:]
    let files = Set(named.map(\.file)).count
    var findings: [JournalFinding] = []
    for one in named {
      let state: Attachments.State
      if let known = states[one.file] {
        state = known
      } else {
        progress(states.count, files)
        state = attachments.state(of: one.file)
        states[one.file] = state
      }
      switch state {
      case .whole: continue
      case .missing: findings.append(.attachmentMissing(one))
      case .changed: findings.append(.attachmentChanged(one))
      case .unreadable: findings.append(.attachmentUnreadable(one))
      }
    }
    return (states.count, findings)
  }
}
