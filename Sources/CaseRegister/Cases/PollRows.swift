import Deliberation
import GRDB

extension Poll {
  /// Writes the poll with its frozen roll and its record.
  ///
  /// - Precondition: The poll has a number.
  func insert(_ writer: CaseWriter) throws {
    try writer.insert(row(of: writer.caseFile))
    // Rosters and ballots come in by the hundred thousand: one prepared statement each.
    for (position, entry) in (roll.entries + roll.leftOut).enumerated() {
      try writer.insert(
        "rollEntry",
        "caseFile, poll, position, door, kind, storey, owner, handover, area, areaSource, isLeftOut",
        [
          writer.caseFile, number, position, entry.door, entry.kind, entry.storey,
          try writer.party(of: entry.owner), entry.handover, entry.area, entry.areaSource,
          position >= roll.entries.count,
        ]
      )
    }
    for (position, ballot) in ballots.enumerated() {
      try writer.insert(
        "ballot",
        """
        caseFile, poll, position, number, owner, door, choice, voidReason, castOn, channel, \
        collectedBy, keyedBy, signature, voter, proxy
        """,
        [
          writer.caseFile, number, position, ballot.number, try writer.party(of: ballot.owner),
          ballot.door, ballot.marking.choice, ballot.marking.voidReason, ballot.castOn,
          ballot.channel, ballot.collectedBy, ballot.keyedBy, ballot.signature, ballot.voter,
          ballot.proxy,
        ]
      )
    }
    try PollRecordRows(self, writer).write(after: nil)
  }

  /// Writes what a step changed.
  ///
  /// - Precondition: Both are the poll of one number, a step apart.
  func update(from before: Poll, _ writer: CaseWriter) throws {
    try writer.replace([before.row(of: writer.caseFile)], by: [row(of: writer.caseFile)])
    let rows = PollRecordRows(self, writer)
    try rows.write(ballots, after: before.ballots, rows.row)
    try rows.write(after: before)
  }

  /// The row of the poll itself.
  private func row(of caseFile: Int64) -> TableRow {
    guard let number else { preconditionFailure("a poll is numbered before it is stored") }
    return TableRow(
      "poll",
      key: ["caseFile": caseFile, "number": number],
      [
        "key": key, "question": question, "kind": kind, "part": part, "circle": circle.name,
        "circleSource": circle.source, "opensOn": opensOn, "closesOn": closesOn,
        "rule": Whole(rule), "rulesBeside": Whole(rulesBeside),
        "readings": readings == .plain ? nil : Whole(readings),
        "laterReplaces": terms.laterReplaces, "proxyLimit": terms.proxyLimit,
        "accessoriesBylaw": terms.accessoriesBylaw, "keysTwice": terms.keysTwice,
        "closingHour": terms.closingHour, "receivingPlace": terms.receivingPlace,
        "closedOn": closure?.on, "closedBy": closure?.by, "counter": counter,
        "scrutineer": scrutineer, "witness": witness,
      ]
    )
  }
}

extension CaseReader {
  func polls() throws -> [Poll] {
    try rows("poll", order: "number") { row in
      let number: Int = try row.value("number")
      let record = PollRecordReader(reader: self, poll: number)
      return Poll(
        key: try row.value("key"),
        number: number,
        question: try row.value("question"),
        kind: try row.value("kind"),
        part: try row.valueIfPresent("part"),
        circle: Poll.Circle(
          name: try row.value("circle"),
          source: try row.value("circleSource")
        ),
        opensOn: try row.value("opensOn"),
        closesOn: try row.value("closesOn"),
        rule: try row.whole("rule"),
        rulesBeside: try row.whole("rulesBeside"),
        readings: try row.wholeIfPresent("readings") ?? .plain,
        terms: PollTerms(
          laterReplaces: try row.value("laterReplaces"),
          proxyLimit: try row.valueIfPresent("proxyLimit"),
          accessoriesBylaw: try row.valueIfPresent("accessoriesBylaw"),
          keysTwice: try row.value("keysTwice"),
          closingHour: try row.valueIfPresent("closingHour"),
          receivingPlace: try row.valueIfPresent("receivingPlace")
        ),
        roll: try record.roll(),
        issues: try record.issues(),
        ballots: try record.ballots(),
        proxies: try record.proxies(),
        voters: try record.voters(),
        secondEntries: try record.secondEntries(),
        corrections: try record.corrections(),
        closure: try row.handling("closedOn", "closedBy"),
        counter: try row.value("counter"),
        scrutineer: try row.value("scrutineer"),
        witness: try row.valueIfPresent("witness")
      )
    }
  }
}
