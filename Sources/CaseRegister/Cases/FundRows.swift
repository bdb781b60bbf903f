import Deliberation
import GRDB

extension Fund: StoredThing {
  static let tables: [(name: String, column: String, key: Set<String>)] = [
    ("fund", "number", ["caseFile", "number"]),
    ("fundEntry", "fund", ["caseFile", "fund", "position"]),
  ]

  func rows(of caseFile: Int64) -> [TableRow] {
    guard let number else { preconditionFailure("a fund is numbered before it is stored") }
    return [
      TableRow(
        "fund",
        key: ["caseFile": caseFile, "number": number],
        [
          "key": key, "title": title, "part": part, "openedOn": openedOn, "account": account,
          "payBy": payBy, "closedOn": closure?.on, "closedBy": closure?.by,
          "keeper": closure?.keeper, "cover": closure?.cover,
          "lineReasons": closure.map { Whole($0.reasons) },
          "subsidyReason": closure?.subsidyReason,
        ]
      )
    ]
      + entries.enumerated().map { position, entry in
        TableRow(
          "fundEntry",
          key: ["caseFile": caseFile, "fund": number, "position": position],
          [
            "number": entry.number, "day": entry.on, "kind": entry.kind, "amount": entry.amount,
            "door": entry.door, "receipt": entry.receipt, "counterparty": entry.counterparty,
            "line": entry.line, "invoice": entry.invoice, "document": entry.document,
            "corrects": entry.corrects, "reason": entry.reason, "cover": entry.cover,
            "office": entry.by,
          ]
        )
      }
  }
}

extension CaseReader {
  func funds() throws -> [Fund] {
    try rows("fund", order: "number") { row in
      let number: Int = try row.value("number")
      return Fund(
        key: try row.value("key"),
        number: number,
        title: try row.value("title"),
        part: try row.valueIfPresent("part"),
        openedOn: try row.value("openedOn"),
        account: try row.value("account"),
        payBy: try row.valueIfPresent("payBy"),
        entries: try rows("fundEntry", where: "caseFile = ? AND fund = ?", [caseFile, number]) {
          try fundEntry($0)
        },
        closure: try closure(row)
      )
    }
  }

  private func closure(_ row: Row) throws -> Fund.Closure? {
    guard let on: Day = try row.valueIfPresent("closedOn") else { return nil }
    return Fund.Closure(
      on: on,
      by: try row.value("closedBy"),
      keeper: try row.valueIfPresent("keeper"),
      cover: try row.valueIfPresent("cover"),
      reasons: try row.wholeIfPresent("lineReasons") ?? [],
      subsidyReason: try row.valueIfPresent("subsidyReason")
    )
  }

  private func fundEntry(_ row: Row) throws -> FundEntry {
    FundEntry(
      number: try row.value("number"),
      on: try row.value("day"),
      try row.value("kind"),
      try row.value("amount"),
      door: try row.valueIfPresent("door"),
      receipt: try row.valueIfPresent("receipt"),
      counterparty: try row.valueIfPresent("counterparty"),
      line: try row.valueIfPresent("line"),
      invoice: try row.valueIfPresent("invoice"),
      document: try row.valueIfPresent("document"),
      corrects: try row.valueIfPresent("corrects"),
      reason: try row.valueIfPresent("reason"),
      cover: try row.valueIfPresent("cover"),
      by: try row.valueIfPresent("office")
    )
  }
}
