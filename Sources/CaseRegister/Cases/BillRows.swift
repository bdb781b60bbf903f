import Deliberation
import GRDB

extension Bill {
  /// Writes the bill with its lines, papers, changes and the doors that take part.
  func insert(_ writer: CaseWriter) throws {
    try writer.insert(
      "bill",
      "caseFile, number, key, title, drawnUpOn, part, periodFrom, periodTo, subsidies, rule, "
        + "terms, rounding, replaces, replacedFor, runningCosts",
      [
        writer.caseFile, number, key, title, drawnUpOn, part, period?.from, period?.to,
        subsidies.isEmpty ? nil : Whole(subsidies), Whole(rule),
        terms.isEmpty ? nil : Whole(terms), rounding.map { Whole($0) }, replaces?.key,
        replaces?.reason, runningCosts,
      ]
    )
    for (position, line) in lines.enumerated() {
      try writer.insert(
        "costLine",
        "caseFile, bill, position, what, amount, kind, rule",
        [
          writer.caseFile, number, position, line.what, line.amount, line.kind,
          line.rule.map { Whole($0) },
        ]
      )
    }
    for (position, door) in participants.enumerated() {
      try writer.insert(
        "billDoor",
        "caseFile, bill, position, door",
        [writer.caseFile, number, position, door]
      )
    }
    for (position, paper) in papers.enumerated() {
      try writer.insert(
        "costPaper",
        "caseFile, bill, position, kind, issuer, day, amount, line, document",
        [
          writer.caseFile, number, position, paper.kind, paper.issuer, paper.day, paper.amount,
          paper.line, paper.document,
        ]
      )
    }
    try insertChanges(from: 0, writer)
  }

  /// Writes the changes among the payers from a position on.
  func insertChanges(from first: Int, _ writer: CaseWriter) throws {
    for (position, change) in changes.enumerated().dropFirst(first) {
      try writer.insert(
        "payerChange",
        "caseFile, bill, position, day, door, change, basis",
        [
          writer.caseFile, number, position, change.on, change.door, Whole(change.kind),
          change.basis,
        ]
      )
    }
  }
}

extension CaseReader {
  func bills() throws -> [Bill] {
    try rows("bill", order: "number") { row in
      let number: Int = try row.value("number")
      let from: Day? = try row.valueIfPresent("periodFrom")
      let to: Day? = try row.valueIfPresent("periodTo")
      let replaced: String? = try row.valueIfPresent("replaces")
      let reason: String? = try row.valueIfPresent("replacedFor")
      return Bill(
        key: try row.value("key"),
        number: number,
        title: try row.value("title"),
        drawnUpOn: try row.value("drawnUpOn"),
        part: try row.valueIfPresent("part"),
        period: from.flatMap { from in to.map { BillPeriod(from: from, to: $0) } },
        lines: try lines(ofBill: number),
        subsidies: try row.wholeIfPresent("subsidies") ?? [],
        rule: try row.whole("rule"),
        participants: try rows("billDoor", where: Self.ofBill, [caseFile, number]) {
          try $0.value("door")
        },
        terms: try row.wholeIfPresent("terms") ?? [],
        rounding: try row.wholeIfPresent("rounding"),
        papers: try papers(ofBill: number),
        replaces: replaced.map { Bill.Replacement($0, reason: reason ?? "") },
        runningCosts: try row.valueIfPresent("runningCosts"),
        changes: try changes(ofBill: number)
      )
    }
  }

  private static let ofBill = "caseFile = ? AND bill = ?"

  private func lines(ofBill number: Int) throws -> [CostLine] {
    try rows("costLine", where: Self.ofBill, [caseFile, number]) {
      CostLine(
        what: try $0.value("what"),
        amount: try $0.value("amount"),
        kind: try $0.valueIfPresent("kind"),
        rule: try $0.wholeIfPresent("rule")
      )
    }
  }

  private func papers(ofBill number: Int) throws -> [CostPaper] {
    try rows("costPaper", where: Self.ofBill, [caseFile, number]) {
      CostPaper(
        try $0.value("kind"),
        issuer: try $0.value("issuer"),
        day: try $0.value("day"),
        amount: try $0.valueIfPresent("amount"),
        line: try $0.valueIfPresent("line"),
        document: try $0.valueIfPresent("document")
      )
    }
  }

  private func changes(ofBill number: Int) throws -> [PayerChange] {
    try rows("payerChange", where: Self.ofBill, [caseFile, number]) {
      PayerChange(
        try $0.whole("change"),
        try $0.value("door"),
        on: try $0.value("day"),
        basis: try $0.value("basis")
      )
    }
  }
}
