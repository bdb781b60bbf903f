import Deliberation
import GRDB

extension Agreement: StoredThing {
  static let tables: [(name: String, column: String, key: Set<String>)] = [
    ("agreement", "number", ["caseFile", "number"]),
    ("agreementText", "agreement", ["caseFile", "agreement", "position"]),
    ("signature", "agreement", ["caseFile", "agreement", "position"]),
  ]

  func rows(of caseFile: Int64) -> [TableRow] {
    guard let number else { preconditionFailure("an agreement is numbered before it is stored") }
    return [
      TableRow(
        "agreement",
        key: ["caseFile": caseFile, "number": number],
        ["key": key, "title": title, "part": part, "asked": asked.map { Whole($0) }]
      )
    ]
      + texts.enumerated().map { position, text in
        TableRow(
          "agreementText",
          key: ["caseFile": caseFile, "agreement": number, "position": position],
          [
            "version": text.version, "adoptedOn": text.adoptedOn, "document": text.document,
            "earlier": text.earlier, "reason": text.reason,
          ]
        )
      }
      + signatures.enumerated().map { position, signature in
        TableRow(
          "signature",
          key: ["caseFile": caseFile, "agreement": number, "position": position],
          [
            "door": signature.door, "day": signature.on, "signer": signature.by,
            "version": signature.version, "collectedBy": signature.collectedBy,
            "scan": signature.scan, "withdrawnOn": signature.withdrawal?.on,
            "withdrawalReason": signature.withdrawal?.reason,
          ]
        )
      }
  }
}

extension CaseReader {
  func agreements() throws -> [Agreement] {
    try rows("agreement", order: "number") { row in
      let number: Int = try row.value("number")
      let texts = try rows(
        "agreementText",
        where: "caseFile = ? AND agreement = ?",
        [caseFile, number]
      ) {
        AgreementText(
          try $0.value("version"),
          adoptedOn: try $0.valueIfPresent("adoptedOn"),
          document: try $0.valueIfPresent("document"),
          earlier: try $0.valueIfPresent("earlier"),
          reason: try $0.valueIfPresent("reason")
        )
      }
      guard !texts.isEmpty else { throw RegisterFailure.damaged("an agreement without a text") }
      return Agreement(
        key: try row.value("key"),
        number: number,
        title: try row.value("title"),
        part: try row.valueIfPresent("part"),
        texts: texts,
        asked: try row.wholeIfPresent("asked"),
        signatures: try rows(
          "signature",
          where: "caseFile = ? AND agreement = ?",
          [caseFile, number]
        ) { try signature($0) }
      )
    }
  }

  private func signature(_ row: Row) throws -> Agreement.Signature {
    let withdrawnOn: Day? = try row.valueIfPresent("withdrawnOn")
    let reason: String? = try row.valueIfPresent("withdrawalReason")
    return Agreement.Signature(
      door: try row.value("door"),
      on: try row.valueIfPresent("day"),
      by: try row.value("signer"),
      version: try row.valueIfPresent("version"),
      collectedBy: try row.valueIfPresent("collectedBy"),
      scan: try row.valueIfPresent("scan"),
      withdrawal: withdrawnOn.map { .init(on: $0, reason: reason ?? "") }
    )
  }
}
