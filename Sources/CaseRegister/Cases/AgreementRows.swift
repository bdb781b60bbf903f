import Deliberation
import GRDB

extension Agreement {
  /// Writes the agreement with its signatures.
  func insert(_ writer: CaseWriter) throws {
    try writer.insert(
      "agreement",
      "caseFile, number, key, title, part, version, asked",
      [writer.caseFile, number, key, title, part, version, asked.map { Whole($0) }]
    )
    for (position, signature) in signatures.enumerated() {
      try writer.insert(
        "signature",
        "caseFile, agreement, position, door, day, signer",
        [writer.caseFile, number, position, signature.door, signature.on, signature.by]
      )
    }
  }
}

extension CaseReader {
  func agreements() throws -> [Agreement] {
    try rows("agreement", order: "number") { row in
      let number: Int = try row.value("number")
      return Agreement(
        key: try row.value("key"),
        number: number,
        title: try row.value("title"),
        part: try row.valueIfPresent("part"),
        version: try row.value("version"),
        asked: try row.wholeIfPresent("asked"),
        signatures: try rows(
          "signature",
          where: "caseFile = ? AND agreement = ?",
          [caseFile, number]
        ) {
          Agreement.Signature(
            door: try $0.value("door"),
            on: try $0.valueIfPresent("day"),
            by: try $0.value("signer")
          )
        }
      )
    }
  }
}
