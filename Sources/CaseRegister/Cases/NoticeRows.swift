import Deliberation
import GRDB

extension Notice: StoredThing {
  static let tables: [(name: String, column: String, key: Set<String>)] = [
    ("notice", "number", ["caseFile", "number"]),
    ("board", "notice", ["caseFile", "notice", "position"]),
    ("photo", "notice", ["caseFile", "notice", "board", "position"]),
    ("damage", "notice", ["caseFile", "notice", "board", "position"]),
    ("extension", "notice", ["caseFile", "notice", "position"]),
    ("correction", "notice", ["caseFile", "notice", "position"]),
    ("objection", "notice", ["caseFile", "notice", "position"]),
  ]

  func rows(of caseFile: Int64) -> [TableRow] {
    guard let number else { preconditionFailure("a notice is numbered before it is stored") }
    let notice = NoticeKey(caseFile: caseFile, number: number)
    return [row(of: caseFile, number)]
      + boards.enumerated().flatMap { $1.rows(of: notice, at: $0) }
      + extensions.enumerated().map { $1.row(of: notice, at: $0) }
      + corrections.enumerated().map { $1.row(of: notice, at: $0) }
      + objections.enumerated().map { $1.row(of: notice, at: $0) }
  }

  private func row(of caseFile: Int64, _ number: Int) -> TableRow {
    TableRow(
      "notice",
      key: ["caseFile": caseFile, "number": number],
      [
        "key": key, "kind": kind, "purpose": purpose, "list": list, "part": part, "bill": bill,
        "event": event,
        "title": wording.title, "addressee": wording.addressee, "body": wording.body,
        "effect": wording.effect, "reception": wording.reception,
        "issuers": Whole(wording.issuers), "witnesses": Whole(wording.witnesses),
        "enclosures": Whole(wording.enclosures), "postedOn": postedOn,
        "term": term.map { Whole($0) }, "answerWithin": answerWithin,
        "draftedOn": drafted?.on, "draftedBy": drafted?.by,
        "withdrawnOn": withdrawal?.on, "withdrawnBy": withdrawal?.by,
        "withdrawalReason": withdrawal?.reason,
        "finalOn": finality?.on, "finalBy": finality?.by,
      ]
    )
  }
}

/// Which notice a row belongs to.
struct NoticeKey {
  let caseFile: Int64
  let number: Int

  /// The key of the row at a position of one of its lists.
  func at(_ position: Int) -> [String: any DatabaseValueConvertible] {
    ["caseFile": caseFile, "notice": number, "position": position]
  }
}

extension Notice.Extension {
  fileprivate func row(of notice: NoticeKey, at position: Int) -> TableRow {
    TableRow(
      "extension",
      key: notice.at(position),
      ["day": on, "office": by, "days": days, "reason": reason]
    )
  }
}

extension Notice.Correction {
  fileprivate func row(of notice: NoticeKey, at position: Int) -> TableRow {
    TableRow(
      "correction",
      key: notice.at(position),
      ["day": on, "office": by, "reason": reason, "earlier": Whole(earlier)]
    )
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
        list: try row.valueIfPresent("list"),
        part: try row.valueIfPresent("part"),
        bill: try row.valueIfPresent("bill"),
        event: try row.valueIfPresent("event"),
        wording: try wording(row),
        postedOn: try row.value("postedOn"),
        term: try row.wholeIfPresent("term"),
        boards: try boards(of: number),
        answerWithin: try row.valueIfPresent("answerWithin"),
        drafted: try row.handling("draftedOn", "draftedBy"),
        extensions: try extensions(of: number),
        corrections: try corrections(of: number),
        withdrawal: try row.handling("withdrawnOn", "withdrawnBy").map {
          .init(on: $0.on, by: $0.by, reason: try row.value("withdrawalReason"))
        },
        finality: try row.handling("finalOn", "finalBy"),
        objections: try objections(to: number)
      )
    }
  }

  private func wording(_ row: Row) throws -> NoticeWording {
    NoticeWording(
      title: try row.value("title"),
      addressee: try row.value("addressee"),
      body: try row.value("body"),
      effect: try row.valueIfPresent("effect"),
      reception: try row.valueIfPresent("reception"),
      issuers: try row.whole("issuers"),
      witnesses: try row.whole("witnesses"),
      enclosures: try row.whole("enclosures")
    )
  }

  private func extensions(of notice: Int) throws -> [Notice.Extension] {
    try rows("extension", where: "caseFile = ? AND notice = ?", [caseFile, notice]) {
      Notice.Extension(
        on: try $0.value("day"),
        by: try $0.value("office"),
        days: try $0.value("days"),
        reason: try $0.value("reason")
      )
    }
  }

  private func corrections(of notice: Int) throws -> [Notice.Correction] {
    try rows("correction", where: "caseFile = ? AND notice = ?", [caseFile, notice]) {
      Notice.Correction(
        on: try $0.value("day"),
        by: try $0.value("office"),
        reason: try $0.value("reason"),
        earlier: try $0.whole("earlier")
      )
    }
  }
}

extension Row {
  /// Who did something and when, from two columns; nil where both are NULL.
  func handling(_ on: String, _ by: String) throws -> Handling? {
    try valueIfPresent(on, as: Day.self).map { Handling(on: $0, by: try value(by)) }
  }
}
