import Deliberation
import GRDB

extension Bill {
  /// Writes the bill with its lines and the doors that take part.
  func insert(_ writer: CaseWriter) throws {
    try writer.insert(
      "bill",
      "caseFile, number, key, title, drawnUpOn, part, subsidy, rule, runningCosts",
      [
        writer.caseFile, number, key, title, drawnUpOn, part, subsidy, Whole(rule), runningCosts,
      ]
    )
    for (position, line) in lines.enumerated() {
      try writer.insert(
        "costLine",
        "caseFile, bill, position, what, amount",
        [writer.caseFile, number, position, line.what, line.amount]
      )
    }
    for (position, door) in participants.enumerated() {
      try writer.insert(
        "billDoor",
        "caseFile, bill, position, door",
        [writer.caseFile, number, position, door]
      )
    }
  }
}

extension CaseReader {
  func bills() throws -> [Bill] {
    try rows("bill", order: "number") { row in
      let number: Int = try row.value("number")
      let own = "caseFile = ? AND bill = ?"
      return Bill(
        key: try row.value("key"),
        number: number,
        title: try row.value("title"),
        drawnUpOn: try row.value("drawnUpOn"),
        part: try row.valueIfPresent("part"),
        lines: try rows("costLine", where: own, [caseFile, number]) {
          CostLine(what: try $0.value("what"), amount: try $0.value("amount"))
        },
        subsidy: try row.value("subsidy"),
        rule: try row.whole("rule"),
        participants: try rows("billDoor", where: own, [caseFile, number]) {
          try $0.value("door")
        },
        runningCosts: try row.valueIfPresent("runningCosts")
      )
    }
  }
}
