import Deliberation
import GRDB

extension CaseFile {
  func insertCanvasses(_ writer: CaseWriter) throws {
    for (position, canvass) in canvasses.enumerated() {
      try writer.insert(
        "canvass",
        "caseFile, position, round, question",
        [writer.caseFile, position, canvass.round, canvass.question]
      )
      for (place, visit) in canvass.visits.enumerated() {
        try writer.insert(
          "visit",
          "caseFile, canvass, position, door, day, visitor, outcome, note",
          [
            writer.caseFile, position, place, visit.door, visit.day, visit.by, visit.outcome,
            visit.note,
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
        visits: try rows("visit", where: "caseFile = ? AND canvass = ?", [caseFile, position]) {
          Visit(
            door: try $0.value("door"),
            day: try $0.value("day"),
            by: try $0.value("visitor"),
            outcome: try $0.value("outcome"),
            note: try $0.valueIfPresent("note")
          )
        }
      )
    }
  }
}
