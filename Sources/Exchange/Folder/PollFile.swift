import Deliberation
import Foundation

/// A vote read by itself from a file (表决文件), for a case that is on register.
///
/// It holds what an entry under 表决 of `case.yaml` holds; the roll is the case's
/// own, frozen as it stands.
package enum PollFile {
  /// More is no vote that a person wrote.
  private static let largest = 100_000

  /// Reads a vote and holds it to what the case allows.
  package static func read(
    at url: URL,
    for caseFile: CaseFile,
    under localRules: LocalRules = .none,
    handingIn: HandingIn? = nil
  ) -> (poll: Poll?, findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard FileManager.default.fileExists(atPath: url.path) else {
      return (nil, [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    guard let text = FileText.read(url, limit: largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading),
      let head = HeadMapping(node, named: reading.file, knows: PollKey.all, &reading)
    else { return (nil, reading.findings.sortedByPlace) }
    let roster = PremisesTable.Contents(premises: caseFile.premises)
    var heads = CaseEntryHeads(
      head: head,
      procedure: caseFile.procedure,
      roster: roster,
      rosterFile: reading.file,
      // Ballots come in one by one; a table is read from a case folder alone.
      files: FolderFiles.none,
      localRules: localRules,
      handingIn: handingIn
    )
    var entry = FolderEntry(entry: nil, file: reading.file, line: 1)
    entry.entry = heads.poll(head, &entry, &reading)
    reading.findings += heads.tableFindings
    reading.findings += roster.likeOwners(in: reading.file)
    guard case .poll(let poll)? = entry.entry else {
      return (nil, reading.findings.sortedByPlace)
    }
    var trial = caseFile
    do throws(CaseRefusal) {
      try trial.enter(.poll(poll))
    } catch {
      reading.findings.append(entry.finding(error, parts: roster.parts(after: caseFile.parts)))
    }
    return (reading.hasErrors ? nil : poll, reading.findings.sortedByPlace)
  }
}

extension PremisesTable.Contents {
  /// Owners whose keys look like one person's, said before a roll is frozen.
  fileprivate func likeOwners(in file: String) -> [Finding] {
    var reading = FileReading(file)
    var seen: Set<Owner> = []
    let owners = premises.compactMap(\.owner).filter { seen.insert($0).inserted }
    OwnerLikeness.find(among: owners.map { ($0, line: 1) }, &reading)
    return reading.findings
  }
}
