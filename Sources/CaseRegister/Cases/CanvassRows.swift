import Deliberation
import GRDB

extension CaseFile {
  func insertCanvasses(_ writer: CaseWriter) throws {
    for row in canvassRows(of: writer.caseFile) { try writer.insert(row) }
  }

  /// Writes what differs from what is stored of the rounds of visits.
  func updateCanvasses(_ writer: CaseWriter) throws {
    let keys: [(table: String, key: Set<String>)] = [
      ("canvass", ["caseFile", "position"]), ("visit", ["caseFile", "canvass", "position"]),
    ]
    let stored = try keys.flatMap { table, key in
      try writer.stored(table, key: key)
    }
    try writer.replace(stored, by: canvassRows(of: writer.caseFile))
  }

  private func canvassRows(of caseFile: Int64) -> [TableRow] {
    canvasses.enumerated().flatMap { position, canvass in
      [
        TableRow(
          "canvass",
          key: ["caseFile": caseFile, "position": position],
          [
            "round": canvass.round, "question": canvass.question,
            "furtherQuestions": Whole(canvass.furtherQuestions), "openedOn": canvass.openedOn,
          ]
        )
      ]
        + canvass.visits.enumerated().map { place, visit in
          TableRow(
            "visit",
            key: ["caseFile": caseFile, "canvass": position, "position": place],
            [
              "door": visit.door, "day": visit.day, "visitor": visit.by,
              "outcome": visit.outcome, "reason": visit.reason, "answers": Whole(visit.answers),
              "promise": visit.promise, "nextOn": visit.nextOn, "note": visit.note,
            ]
          )
        }
    }
  }
}

extension CaseReader {
  func canvasses() throws -> [Canvass] {
    try rows("canvass") { row in
      let position: Int = try row.value("position")
      return Canvass(
        round: try row.value("round"),
        question: try row.value("question"),
        furtherQuestions: try row.whole("furtherQuestions"),
        openedOn: try row.valueIfPresent("openedOn"),
        visits: try rows("visit", where: "caseFile = ? AND canvass = ?", [caseFile, position]) {
          Visit(
            door: try $0.value("door"),
            day: try $0.value("day"),
            by: try $0.value("visitor"),
            outcome: try $0.value("outcome"),
            reason: try $0.valueIfPresent("reason"),
            answers: try $0.whole("answers"),
            promise: try $0.valueIfPresent("promise"),
            nextOn: try $0.valueIfPresent("nextOn"),
            note: try $0.valueIfPresent("note")
          )
        }
      )
    }
  }
}
