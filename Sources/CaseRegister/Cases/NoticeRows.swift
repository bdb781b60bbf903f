import Deliberation
import GRDB

extension Notice {
  /// Writes the notice with its objections.
  func insert(_ writer: CaseWriter) throws {
    try writer.insert(
      "notice",
      """
      caseFile, number, key, kind, purpose, title, list, part, addressee, postedOn, term, places, \
      reception, answerWithin, issuers, enclosures, body
      """,
      [
        writer.caseFile, number, key, kind, purpose, title, list, part, addressee, postedOn,
        term.map { Whole($0) }, Whole(places), reception, answerWithin, Whole(issuers),
        Whole(enclosures), body,
      ]
    )
    for (position, objection) in objections.enumerated() {
      try writer.insert(
        "objection",
        """
        caseFile, notice, position, number, receivedOn, category, wording, answerer, repliedOn, \
        reply
        """,
        [
          writer.caseFile, number, position, objection.number, objection.receivedOn,
          objection.category, objection.wording, objection.answerer, objection.reply?.on,
          objection.reply?.text,
        ]
      )
    }
  }
}

extension CaseReader {
  func notices() throws -> [Notice] {
    try rows("notice", order: "number") { row in
      let number: Int = try row.value("number")
      return Notice(
        key: try row.value("key"),
        number: number,
        kind: try row.value("kind"),
        purpose: try row.value("purpose"),
        title: try row.value("title"),
        list: try row.valueIfPresent("list"),
        part: try row.valueIfPresent("part"),
        addressee: try row.value("addressee"),
        postedOn: try row.value("postedOn"),
        term: try row.wholeIfPresent("term"),
        places: try row.whole("places"),
        reception: try row.valueIfPresent("reception"),
        answerWithin: try row.valueIfPresent("answerWithin"),
        issuers: try row.whole("issuers"),
        enclosures: try row.whole("enclosures"),
        body: try row.value("body"),
        objections: try objections(to: number)
      )
    }
  }

  private func objections(to notice: Int) throws -> [Objection] {
    try rows("objection", where: "caseFile = ? AND notice = ?", [caseFile, notice]) { row in
      let reply: Objection.Reply? =
        if let on = try row.valueIfPresent("repliedOn", as: Day.self),
          let text = try row.valueIfPresent("reply", as: String.self)
        {
          Objection.Reply(on: on, text: text)
        } else {
          nil
        }
      return Objection(
        number: try row.value("number"),
        receivedOn: try row.value("receivedOn"),
        category: try row.value("category"),
        wording: try row.value("wording"),
        answerer: try row.value("answerer"),
        reply: reply
      )
    }
  }
}
