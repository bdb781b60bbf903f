import Deliberation
import GRDB

extension CaseTask: StoredThing {
  static let tables: [(name: String, column: String, key: Set<String>)] = [
    ("task", "number", ["caseFile", "number"])
  ]

  func rows(of caseFile: Int64) -> [TableRow] {
    guard let number else { preconditionFailure("a task is numbered before it is stored") }
    return [
      TableRow(
        "task",
        key: ["caseFile": caseFile, "number": number],
        [
          "what": what, "who": who, "dueOn": by, "addedOn": added.on, "addedBy": added.by,
          "meeting": decision?.meeting, "item": decision?.item, "doneOn": done?.on,
          "doneBy": done?.by, "note": done?.note,
        ]
      )
    ]
  }
}

extension SiteVisit {
  func insert(at position: Int, _ writer: CaseWriter) throws {
    try writer.insert(
      "siteVisit",
      "caseFile, position, day, visitors, found, scan",
      [writer.caseFile, position, day, Whole(by), found, scan]
    )
  }
}

extension Decision {
  func insert(at position: Int, _ writer: CaseWriter) throws {
    let kind =
      switch of {
      case .bill: "bill"
      case .notice: "notice"
      case .skip: "skip"
      }
    try writer.insert(
      "decision",
      "caseFile, position, meeting, item, kind, key",
      [writer.caseFile, position, item.meeting, item.item, kind, of.key]
    )
  }
}

extension CaseReader {
  func tasks() throws -> [CaseTask] {
    try rows("task", order: "number") { row in
      let meeting: String? = try row.valueIfPresent("meeting")
      let doneOn: Day? = try row.valueIfPresent("doneOn")
      return CaseTask(
        number: try row.value("number"),
        what: try row.value("what"),
        who: try row.value("who"),
        by: try row.valueIfPresent("dueOn"),
        added: Handling(on: try row.value("addedOn"), by: try row.value("addedBy")),
        decision: try meeting.map { DecidedItem(meeting: $0, item: try row.value("item")) },
        done: try doneOn.map {
          .init(on: $0, by: try row.value("doneBy"), note: try row.valueIfPresent("note"))
        }
      )
    }
  }

  func siteVisits() throws -> [SiteVisit] {
    try rows("siteVisit") {
      SiteVisit(
        day: try $0.value("day"),
        by: try $0.whole("visitors"),
        found: try $0.value("found"),
        scan: try $0.valueIfPresent("scan")
      )
    }
  }

  func decisions() throws -> [Decision] {
    try rows("decision") { row in
      let key: String = try row.value("key")
      let thing: Decision.Thing =
        switch try row.value("kind", as: String.self) {
        case "bill": .bill(key)
        case "notice": .notice(key)
        default: .skip(key)
        }
      return Decision(
        DecidedItem(meeting: try row.value("meeting"), item: try row.value("item")),
        of: thing
      )
    }
  }
}
