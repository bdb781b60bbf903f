import Deliberation
import Foundation

/// A bill read by itself from a file (费用文件), for a case that is on register.
///
/// It holds what an entry under 费用 of `case.yaml` holds; quotes and contracts that lie
/// beside it may be named by their files.
package enum BillFile {
  /// More is no bill that a person wrote.
  private static let largest = 100_000

  /// What was read.
  package struct Contents {
    /// Nil where a finding is an error.
    package let bill: Bill?
    /// The papers the bill names that lie beside it, to be kept by their hash.
    package let papers: [CaseFolder.Attachment]
    package let findings: [Finding]
  }

  /// Reads a bill and holds it to what the case allows.
  package static func read(
    at url: URL,
    for caseFile: CaseFile,
    under localRules: LocalRules = .none
  ) -> Contents {
    var reading = FileReading(url.relativePath)
    guard FileManager.default.fileExists(atPath: url.path) else {
      return Contents(
        bill: nil,
        papers: [],
        findings: [Finding(.fileMissing(url.relativePath), at: nil)]
      )
    }
    guard let text = FileText.read(url, limit: largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading),
      let head = HeadMapping(node, named: reading.file, knows: BillKey.all, &reading)
    else {
      return Contents(bill: nil, papers: [], findings: reading.findings.sortedByPlace)
    }
    var roster = PremisesTable.Contents(premises: caseFile.premises)
    // The roster is no file here: it is enough that a door stands in it.
    roster.lines = Dictionary(caseFile.premises.map { ($0.door, 1) }) { first, _ in first }
    var heads = CaseEntryHeads(
      head: head,
      procedure: caseFile.procedure,
      roster: roster,
      rosterFile: reading.file,
      files: FolderFiles(beside: url),
      localRules: localRules
    )
    var entry = FolderEntry(entry: nil, file: reading.file, line: 1)
    entry.entry = heads.bill(head, &entry, &reading)
    reading.findings += heads.files.findings
    guard case .bill(let bill)? = entry.entry, !reading.hasErrors else {
      return Contents(bill: nil, papers: [], findings: reading.findings.sortedByPlace)
    }
    var trial = caseFile
    do throws(CaseRefusal) {
      try trial.enter(.bill(bill))
    } catch {
      reading.findings.append(entry.finding(error, parts: roster.parts(after: caseFile.parts)))
    }
    reading.findings += entry.billRemarks(in: trial)
    return Contents(
      bill: reading.hasErrors ? nil : bill,
      papers: heads.files.attachments,
      findings: reading.findings.sortedByPlace
    )
  }
}
