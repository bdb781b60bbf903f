import Deliberation
import Foundation

/// A table of signatures for an agreement that is on register (签约登记表).
package enum SignaturesFile {
  /// More is no table that a person keyed.
  private static let largest = 10_000_000

  /// Reads signatures, and holds each to what the agreement allows.
  ///
  /// A row without a day was signed on `day`, one without an office was brought in by
  /// `office`, one without a text signed the one in force on its day.
  ///
  /// - Returns: the signatures, or none with every finding at its line.
  package static func read(
    at url: URL,
    for agreement: Agreement,
    in file: CaseFile,
    on day: Day,
    by office: String
  ) -> (signatures: [Agreement.Signature], findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard FileManager.default.fileExists(atPath: url.path) else {
      return ([], [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    guard let text = FileText.read(url, limit: largest, &reading) else {
      return ([], reading.findings.sortedByPlace)
    }
    let rows = SignaturesTable.read(
      text,
      doors: Set(agreement.parties(among: file.premises).map(\.door)),
      roster: Set(file.premises.map(\.door)),
      &reading
    )
    var trial = agreement
    var signatures: [Agreement.Signature] = []
    for (row, line) in rows {
      let signature = Agreement.Signature(
        door: row.door,
        on: row.on ?? day,
        by: row.by,
        version: row.version ?? agreement.text(on: row.on ?? day).version,
        collectedBy: row.collectedBy ?? office,
        scan: row.scan,
        withdrawal: row.withdrawal
      )
      do throws(AgreementRefusal) {
        try trial.take(.signed([signature]), among: file.premises, on: day)
        signatures.append(signature)
      } catch {
        reading.find(.refused(.agreementRefused(key: agreement.key, error)), line: line)
      }
    }
    return (reading.hasErrors ? [] : signatures, reading.findings.sortedByPlace)
  }
}
