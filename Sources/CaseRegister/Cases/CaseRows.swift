import Deliberation
import GRDB

extension CaseFile {
  /// Writes the case and everything in it.
  ///
  /// - Precondition: The case and everything in it are numbered.
  /// - Returns: The key of its row.
  func insert(in act: OpenAct, contacts: [SealedContact]) throws -> Int64 {
    guard let number else { preconditionFailure("a case is numbered before it is stored") }
    let placeRow = try place.findOrInsert(in: act)
    let id = Int64(try act.nextNumber(in: "caseFile"))
    try act.db.execute(
      sql: """
        INSERT INTO caseFile (id, year, running, folder, title, place, parts, procedure, openedOn, \
        office, isSynthetic, summary, sources, premisesTold) \
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, number.year, number.running, folder, title, placeRow, Whole(parts),
        procedure.map { Whole($0) }, openedOn, office, isSynthetic, summary, Whole(sources),
        premisesTold,
      ]
    )
    let parties = try partyRows(
      ground: Place.ground(of: placeRow, in: act.db),
      contacts: contacts,
      in: act
    )
    let writer = CaseWriter(act: act, caseFile: id, parties: parties)
    try insertHead(writer)
    let details = Dictionary(contacts.map { ($0.contact.owner, $0) }) { first, _ in first }
    for (position, partner) in partners.enumerated() {
      try partner.insert(at: position, contact: details[partner.party], writer)
    }
    try insertPremises(writer)
    try insertCanvasses(writer)
    for meeting in meetings { try meeting.insert(writer) }
    for poll in polls { try poll.insert(writer) }
    for bill in bills { try bill.insert(writer) }
    for agreement in agreements { try agreement.insert(writer) }
    for fund in funds { try fund.insert(writer) }
    for notice in notices { try notice.insert(writer) }
    return id
  }

  private func insertHead(_ writer: CaseWriter) throws {
    for (position, count) in counts.enumerated() {
      try writer.insert(
        "datedCount",
        "caseFile, position, what, count, unit, asOf, source, isOfCommunity",
        [
          writer.caseFile, position, count.what, count.count, count.unit, count.asOf, count.source,
          count.isOfCommunity,
        ]
      )
    }
    for (position, section) in sections.enumerated() {
      try writer.insert(
        "section",
        "caseFile, position, name, responsible, told",
        [writer.caseFile, position, section.name, section.responsible, section.told]
      )
    }
    if let council {
      try writer.insert(
        "council",
        "caseFile, name, founded, charter",
        [writer.caseFile, council.name, council.founded, Whole(council.charter)]
      )
      for (position, seat) in council.seats.enumerated() {
        try writer.insert(
          "seat",
          "caseFile, position, title, door, since",
          [writer.caseFile, position, seat.title, seat.door, seat.since]
        )
      }
    }
    for (position, document) in documents.enumerated() {
      try document.insert(at: position, writer)
    }
    for (position, skip) in skips.enumerated() { try skip.insert(writer, at: position) }
    for (position, visit) in siteVisits.enumerated() { try visit.insert(at: position, writer) }
    for task in tasks { try task.insert(writer) }
    for (position, decision) in decisions.enumerated() {
      try decision.insert(at: position, writer)
    }
  }
}

extension Skip {
  func insert(_ writer: CaseWriter, at position: Int) throws {
    try writer.insert(
      "skip",
      "caseFile, position, stage, office, reason, day",
      [writer.caseFile, position, stage, office, reason, on]
    )
  }
}

extension CaseFile {
  /// Reads a case with everything in it.
  init(row: Row, in db: Database) throws {
    let id: Int64 = try row.value("id")
    let place: Int64 = try row.value("place")
    let owners = try Row.fetchAll(
      db,
      sql: "SELECT id, key FROM party WHERE ground = ?",
      arguments: [Place.ground(of: place, in: db)]
    )
    let reader = CaseReader(
      db: db,
      caseFile: id,
      owners: Dictionary(
        uniqueKeysWithValues: try owners.map {
          (try $0.value("id", as: Int64.self), Owner(try $0.value("key")))
        }
      )
    )
    self = CaseFile(
      folder: try row.value("folder"),
      number: CaseNumber(year: try row.value("year"), running: try row.value("running")),
      title: try row.value("title"),
      place: try Place(row: place, in: db),
      parts: try row.whole("parts"),
      procedure: try row.wholeIfPresent("procedure"),
      openedOn: try row.value("openedOn"),
      office: try row.value("office"),
      isSynthetic: try row.value("isSynthetic"),
      summary: try row.value("summary"),
      sources: try row.whole("sources"),
      counts: try reader.counts(),
      council: try reader.council(),
      sections: try reader.sections(),
      premisesTold: try row.valueIfPresent("premisesTold"),
      premises: try reader.premises(),
      partners: try reader.partners()
    ).restored(
      canvasses: try reader.canvasses(),
      meetings: try reader.meetings(),
      polls: try reader.polls(),
      bills: try reader.bills(),
      agreements: try reader.agreements(),
      funds: try reader.funds(),
      notices: try reader.notices(),
      documents: try reader.documents(),
      skips: try reader.skips(),
      siteVisits: try reader.siteVisits(),
      tasks: try reader.tasks(),
      decisions: try reader.decisions()
    )
  }
}

extension CaseReader {
  func counts() throws -> [DatedCount] {
    try rows("datedCount") {
      DatedCount(
        what: try $0.value("what"),
        count: try $0.value("count"),
        unit: try $0.value("unit"),
        asOf: try $0.value("asOf"),
        source: try $0.value("source"),
        isOfCommunity: try $0.value("isOfCommunity")
      )
    }
  }

  func sections() throws -> [CaseFile.Section] {
    try rows("section") {
      CaseFile.Section(
        name: try $0.value("name"),
        responsible: try $0.value("responsible"),
        told: try $0.valueIfPresent("told")
      )
    }
  }

  func council() throws -> Council? {
    let seats = try rows("seat") {
      Council.Seat(
        title: try $0.value("title"),
        door: try $0.valueIfPresent("door"),
        since: try $0.valueIfPresent("since")
      )
    }
    return try rows("council", order: "caseFile") {
      Council(
        name: try $0.value("name"),
        founded: try $0.value("founded"),
        charter: try $0.whole("charter"),
        seats: seats
      )
    }.first
  }

  func documents() throws -> [Document] {
    try rows("document") {
      Document(
        kind: try $0.value("kind"),
        title: try $0.value("title"),
        day: try $0.value("day"),
        issuer: try $0.value("issuer"),
        reference: try $0.valueIfPresent("reference"),
        source: try $0.valueIfPresent("source"),
        scan: try $0.valueIfPresent("scan"),
        outcome: try $0.valueIfPresent("outcome"),
        validUntil: try $0.valueIfPresent("validUntil")
      )
    }
  }

  func skips() throws -> [Skip] {
    try rows("skip") {
      Skip(
        stage: try $0.value("stage"),
        office: try $0.value("office"),
        reason: try $0.value("reason"),
        on: try $0.value("day")
      )
    }
  }
}
