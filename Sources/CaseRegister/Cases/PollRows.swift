import Deliberation
import GRDB

extension Poll {
  /// Writes the poll with its frozen roll and its ballots.
  func insert(_ writer: CaseWriter) throws {
    let caseFile = writer.caseFile
    try writer.insert(
      "poll",
      """
      caseFile, number, key, question, kind, part, circle, circleSource, opensOn, closesOn, rule, \
      rulesBeside, laterReplaces, counter, scrutineer, witness
      """,
      [
        caseFile, number, key, question, kind, part, circle.name, circle.source, opensOn,
        closesOn, Whole(rule), Whole(rulesBeside), laterReplaces, counter, scrutineer, witness,
      ]
    )
    for (position, entry) in roll.entries.enumerated() {
      try writer.insert(
        "rollEntry",
        "caseFile, poll, position, door, storey, owner, area, areaSource",
        [
          caseFile, number, position, entry.door, entry.storey,
          try writer.party(of: entry.owner), entry.area, entry.areaSource,
        ]
      )
    }
    for (position, ballot) in ballots.enumerated() {
      let choice: Choice?
      let void: VoidReason?
      switch ballot.marking {
      case .choice(let made): (choice, void) = (made, nil)
      case .void(let reason): (choice, void) = (nil, reason)
      }
      try writer.insert(
        "ballot",
        """
        caseFile, poll, position, number, owner, door, choice, voidReason, castOn, channel, \
        collectedBy, proxy
        """,
        [
          caseFile, number, position, ballot.number, try writer.party(of: ballot.owner),
          ballot.door, choice, void, ballot.castOn, ballot.channel, ballot.collectedBy,
          ballot.proxy,
        ]
      )
    }
  }
}

extension CaseReader {
  func polls() throws -> [Poll] {
    try rows("poll", order: "number") { row in
      let number: Int = try row.value("number")
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
        laterReplaces: try row.value("laterReplaces"),
        roll: try roll(of: number),
        ballots: try ballots(of: number),
        counter: try row.value("counter"),
        scrutineer: try row.value("scrutineer"),
        witness: try row.valueIfPresent("witness")
      )
    }
  }

  private func roll(of poll: Int) throws -> VotingRoll {
    VotingRoll(
      try rows("rollEntry", where: "caseFile = ? AND poll = ?", [caseFile, poll]) {
        VotingRoll.Entry(
          door: try $0.value("door"),
          storey: try $0.valueIfPresent("storey"),
          owner: try owner($0.value("owner")),
          area: try $0.valueIfPresent("area"),
          areaSource: try $0.valueIfPresent("areaSource")
        )
      }
    )
  }

  private func ballots(of poll: Int) throws -> [Ballot] {
    try rows("ballot", where: "caseFile = ? AND poll = ?", [caseFile, poll]) { row in
      let marking: Ballot.Marking =
        if let choice = try row.valueIfPresent("choice", as: Choice.self) {
          .choice(choice)
        } else {
          .void(try row.value("voidReason"))
        }
      return Ballot(
        number: try row.value("number"),
        owner: try owner(row.value("owner")),
        door: try row.valueIfPresent("door"),
        marking: marking,
        castOn: try row.valueIfPresent("castOn"),
        channel: try row.value("channel"),
        collectedBy: try row.valueIfPresent("collectedBy"),
        proxy: try row.valueIfPresent("proxy")
      )
    }
  }
}
