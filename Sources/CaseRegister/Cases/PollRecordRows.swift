import Deliberation
import GRDB

/// The rows of what happened to a poll.
struct PollRecordRows {
  let poll: Poll
  let writer: CaseWriter

  init(_ poll: Poll, _ writer: CaseWriter) {
    self.poll = poll
    self.writer = writer
  }

  /// Writes everything but the ballots, or what of it a step changed.
  func write(after before: Poll?) throws {
    try write(poll.issues, after: before?.issues ?? [], row)
    try write(poll.proxies, after: before?.proxies ?? [], row)
    try write(poll.voters, after: before?.voters ?? [], row)
    try write(poll.secondEntries, after: before?.secondEntries ?? [], row)
    try write(poll.corrections, after: before?.corrections ?? [], row)
  }

  /// Writes the values of a list that are new or not what they were; none is ever
  /// taken out.
  func write<Value: Equatable>(
    _ values: [Value],
    after before: [Value],
    _ row: (Int, Value) throws -> TableRow
  ) throws {
    for (position, value) in values.enumerated() {
      if position >= before.count {
        try writer.insert(row(position, value))
      } else if before[position] != value {
        try writer.replace([row(position, before[position])], by: [row(position, value)])
      }
    }
  }

  private func key(_ position: Int) -> [String: any DatabaseValueConvertible] {
    ["caseFile": writer.caseFile, "poll": poll.number ?? 0, "position": position]
  }

  func row(_ position: Int, _ ballot: Ballot) throws -> TableRow {
    TableRow(
      "ballot",
      key: key(position),
      [
        "number": ballot.number, "owner": try writer.party(of: ballot.owner), "door": ballot.door,
        "choice": ballot.marking.choice, "voidReason": ballot.marking.voidReason,
        "castOn": ballot.castOn, "channel": ballot.channel, "collectedBy": ballot.collectedBy,
        "keyedBy": ballot.keyedBy, "signature": ballot.signature, "voter": ballot.voter,
        "proxy": ballot.proxy,
      ]
    )
  }

  private func row(_ position: Int, _ issue: BallotIssue) -> TableRow {
    let delivery = issue.delivery
    return TableRow(
      "ballotIssue",
      key: key(position),
      [
        "number": issue.number, "door": issue.door, "deliveredOn": delivery?.on,
        "deliveredBy": delivery?.by, "recipient": delivery?.recipient, "way": delivery?.way,
        "isReceipted": delivery?.isReceipted, "witness": delivery?.witness,
        "photo": delivery?.photo,
      ]
    )
  }

  private func row(_ position: Int, _ proxy: Proxy) throws -> TableRow {
    TableRow(
      "proxy",
      key: key(position),
      [
        "key": proxy.key, "principal": try writer.party(of: proxy.principal),
        "agent": proxy.agent, "scope": proxy.scope, "validFrom": proxy.from,
        "validTo": proxy.to, "scan": proxy.scan, "revokedOn": proxy.revokedOn,
      ]
    )
  }

  private func row(_ position: Int, _ named: NamedVoter) throws -> TableRow {
    TableRow(
      "namedVoter",
      key: key(position),
      [
        "owner": try writer.party(of: named.owner), "voter": named.voter, "day": named.on,
        "document": named.document,
      ]
    )
  }

  private func row(_ position: Int, _ entry: SecondEntry) -> TableRow {
    TableRow(
      "secondEntry",
      key: key(position),
      [
        "number": entry.number, "choice": entry.marking.choice,
        "voidReason": entry.marking.voidReason, "day": entry.on, "office": entry.by,
      ]
    )
  }

  private func row(_ position: Int, _ correction: BallotCorrection) -> TableRow {
    TableRow(
      "ballotCorrection",
      key: key(position),
      [
        "number": correction.number, "day": correction.on, "office": correction.by,
        "reason": correction.reason, "choice": correction.earlier.choice,
        "voidReason": correction.earlier.voidReason,
      ]
    )
  }
}

/// Reads the roll of one poll, and what happened to it.
struct PollRecordReader {
  let reader: CaseReader
  let poll: Int

  private func rows<Value>(_ table: String, _ read: (Row) throws -> Value) throws -> [Value] {
    try reader.rows(table, where: "caseFile = ? AND poll = ?", [reader.caseFile, poll], read)
  }

  func roll() throws -> VotingRoll {
    var leftOut: [VotingRoll.Entry] = []
    let entries = try rows("rollEntry") { row -> VotingRoll.Entry? in
      let entry = VotingRoll.Entry(
        door: try row.value("door"),
        kind: try row.value("kind"),
        storey: try row.valueIfPresent("storey"),
        owner: try reader.owner(row.value("owner")),
        handover: try row.value("handover"),
        area: try row.valueIfPresent("area"),
        areaSource: try row.valueIfPresent("areaSource")
      )
      guard try row.value("isLeftOut", as: Bool.self) else { return entry }
      leftOut.append(entry)
      return nil
    }
    return VotingRoll(entries.compactMap(\.self), leftOut: leftOut)
  }

  func ballots() throws -> [Ballot] {
    try rows("ballot") { row in
      Ballot(
        number: try row.value("number"),
        owner: try reader.owner(row.value("owner")),
        door: try row.valueIfPresent("door"),
        marking: try row.marking(),
        castOn: try row.valueIfPresent("castOn"),
        channel: try row.value("channel"),
        collectedBy: try row.valueIfPresent("collectedBy"),
        keyedBy: try row.valueIfPresent("keyedBy"),
        signature: try row.valueIfPresent("signature"),
        voter: try row.valueIfPresent("voter"),
        proxy: try row.valueIfPresent("proxy")
      )
    }
  }

  func issues() throws -> [BallotIssue] {
    try rows("ballotIssue") { row in
      BallotIssue(
        number: try row.value("number"),
        door: try row.value("door"),
        delivery: try row.handling("deliveredOn", "deliveredBy").map { handling in
          Delivery(
            on: handling.on,
            by: handling.by,
            recipient: try row.value("recipient"),
            way: try row.value("way"),
            isReceipted: try row.value("isReceipted"),
            witness: try row.valueIfPresent("witness"),
            photo: try row.valueIfPresent("photo")
          )
        }
      )
    }
  }

  func proxies() throws -> [Proxy] {
    try rows("proxy") { row in
      Proxy(
        key: try row.value("key"),
        principal: try reader.owner(row.value("principal")),
        agent: try row.value("agent"),
        scope: try row.value("scope"),
        from: try row.value("validFrom"),
        to: try row.valueIfPresent("validTo"),
        scan: try row.valueIfPresent("scan"),
        revokedOn: try row.valueIfPresent("revokedOn")
      )
    }
  }

  func voters() throws -> [NamedVoter] {
    try rows("namedVoter") { row in
      NamedVoter(
        owner: try reader.owner(row.value("owner")),
        voter: try row.value("voter"),
        on: try row.value("day"),
        document: try row.valueIfPresent("document")
      )
    }
  }

  func secondEntries() throws -> [SecondEntry] {
    try rows("secondEntry") { row in
      SecondEntry(
        number: try row.value("number"),
        marking: try row.marking(),
        on: try row.value("day"),
        by: try row.value("office")
      )
    }
  }

  func corrections() throws -> [BallotCorrection] {
    try rows("ballotCorrection") { row in
      BallotCorrection(
        number: try row.value("number"),
        on: try row.value("day"),
        by: try row.value("office"),
        reason: try row.value("reason"),
        earlier: try row.marking()
      )
    }
  }
}

extension Ballot.Marking {
  /// Why it is void; nil where it says something.
  var voidReason: VoidReason? {
    if case .void(let reason) = self { reason } else { nil }
  }
}

extension Row {
  /// What the columns `choice` and `voidReason` say, of which one is NULL.
  fileprivate func marking() throws -> Ballot.Marking {
    if let choice = try valueIfPresent("choice", as: Choice.self) { return .choice(choice) }
    return .void(try value("voidReason"))
  }
}
