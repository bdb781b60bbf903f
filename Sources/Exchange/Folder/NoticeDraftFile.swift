import Deliberation
import Foundation

/// A notice's file read by itself (草稿文件), for a case that is on register.
package enum NoticeDraftFile {
  /// Reads a draft, whatever its file tells of boards and objections.
  package static func read(
    at url: URL,
    for caseFile: CaseFile,
    drafted: Handling,
    checking markdown: MarkdownCheck = MarkdownFile.takesAny
  ) -> (notice: Notice?, findings: [Finding]) {
    var (entry, reading) = open(url, for: caseFile, checking: markdown)
    guard case .notice(let written)? = entry.entry else { return (nil, reading.findings) }
    let draft = written.asDraft(drafted)
    var trial = caseFile
    do throws(CaseRefusal) {
      try trial.draft(draft)
    } catch {
      let parts = PremisesTable.Contents(premises: caseFile.premises).parts(after: caseFile.parts)
      reading.findings.append(entry.finding(error, parts: parts))
      entry.isTroubled = true
    }
    return (reading.hasErrors ? nil : draft, reading.findings.sortedByPlace)
  }

  /// Reads the new wording of a posted notice; what else would change is found.
  package static func readCorrection(
    at url: URL,
    of notice: Notice,
    in caseFile: CaseFile,
    checking markdown: MarkdownCheck = MarkdownFile.takesAny
  ) -> (wording: NoticeWording?, findings: [Finding]) {
    var (entry, reading) = open(url, for: caseFile, checking: markdown)
    guard case .notice(let written)? = entry.entry else { return (nil, reading.findings) }
    let fixed = notice.fixedFields(changedBy: written)
    if !fixed.isEmpty {
      let refusal = CaseRefusal.noticeRefused(key: notice.key, .notWording(fixed))
      reading.findings.append(entry.finding(refusal, parts: []))
    }
    return (reading.hasErrors ? nil : written.wording, reading.findings.sortedByPlace)
  }

  private static func open(
    _ url: URL,
    for caseFile: CaseFile,
    checking markdown: MarkdownCheck
  ) -> (FolderEntry, FileReading) {
    var reading = FileReading(url.relativePath)
    var entry = FolderEntry(entry: nil, file: reading.file, line: 1)
    guard FileManager.default.fileExists(atPath: url.path) else {
      reading.findings.append(Finding(.fileMissing(url.relativePath), at: nil))
      return (entry, reading)
    }
    guard let text = FileText.read(url, limit: MarkdownFile.largest, &reading) else {
      return (entry, reading)
    }
    let key = url.deletingPathExtension().lastPathComponent
    // Photos are read from a case folder alone.
    var files = FolderFiles.none
    entry = NoticeFile.read(text, key: key, files: &files, &reading)
    for body in entry.bodies { reading.check(body.text, from: body.line, markdown) }
    let record = FactReferences.Record(caseFile, isMeeting: false)
    reading.findings += FactReferences(in: text.string).unknown(in: record, file: reading.file)
    return (entry, reading)
  }
}
