import Deliberation
import Foundation

/// A case folder (事项文件夹) as it was read: the case, its contacts and every finding.
///
/// Its format is `docs/case-folder.md`. The case goes through the same verbs as
/// a command's, in order of date, and is only handed out where no finding is an
/// error.
package struct CaseFolder: Sendable {
  /// The folders of its minutes.
  static let meetings = ["meetings", "会议"]

  /// The folder's name, by which the case is found again.
  package let name: String
  /// Nil where a finding is an error.
  package let caseFile: CaseFile?
  /// Private: names and telephones, apart from the case.
  package let contacts: [Contact]
  /// The photos of its notices, each once; private, since people may be on them.
  package let attachments: [Attachment]
  /// By file and line.
  package let findings: [Finding]

  /// Reads a folder; changes nothing.
  ///
  /// `markdown` finds texts that nobody could show afterwards; `localRules` and `procedures`
  /// are those of the register it is read for, which its votes and its head may name. Money
  /// that moved after `today` is found, where it is given.
  package static func read(
    at url: URL,
    checking markdown: MarkdownCheck = MarkdownFile.takesAny,
    under localRules: LocalRules = .none,
    along procedures: LocalProcedures = .none,
    on today: Day? = nil
  ) -> CaseFolder {
    let name = url.standardizedFileURL.lastPathComponent
    guard let files = FolderFiles(url) else {
      return CaseFolder(
        name: name,
        caseFile: nil,
        contacts: [],
        attachments: [],
        findings: [Finding(.folderMissing(url.relativePath), at: nil)]
      )
    }
    return withoutActuallyEscaping(markdown) { markdown in
      var reader = CaseFolderReader(
        name: name,
        files: files,
        checking: markdown,
        under: localRules,
        along: procedures,
        on: today
      )
      return reader.read()
    }
  }
}

/// Reads one folder from its head to its last file.
private struct CaseFolderReader {
  let name: String
  var files: FolderFiles
  var findings: [Finding] = []
  /// Texts with facts to look up once the record is known.
  private var texts: [(file: String, references: FactReferences, isMeeting: Bool)] = []

  private let markdown: MarkdownCheck
  private let localRules: LocalRules
  private let procedures: LocalProcedures
  private let today: Day?

  init(
    name: String,
    files: FolderFiles,
    checking markdown: @escaping MarkdownCheck,
    under localRules: LocalRules,
    along procedures: LocalProcedures,
    on today: Day?
  ) {
    self.today = today
    self.localRules = localRules
    self.procedures = procedures
    self.name = name
    self.files = files
    self.markdown = markdown
  }

  private static let heads = ["case.yaml", "事项.yaml"]
  private static let rosters = ["premises.csv", "户册.csv"]
  private static let readMe = ["README.md", "说明.md"]
  private static let notices = ["notices", "公示"]

  mutating func read() -> CaseFolder {
    let headFile = files.first(of: Self.heads)
    guard let headFile else { return nothing }
    let rosterFile = files.first(of: Self.rosters)
    _ = files.first(of: Self.readMe)
    let roster = rosterFile.map { readRoster($0) } ?? PremisesTable.Contents()
    var entries: [FolderEntry] = []
    let head: CaseHead?
    (head, entries) = readHead(
      headFile,
      roster: roster,
      rosterFile: rosterFile ?? Self.rosters[0]
    )
    let meetings = files.markdown(in: CaseFolder.meetings)
    for file in meetings {
      entries += markdown(file, isMeeting: true) { MeetingFile.read($0, key: $1, files: &$2, &$3) }
    }
    for file in files.markdown(in: Self.notices) {
      entries += markdown(file, isMeeting: false) {
        NoticeFile.read($0, key: $1, files: &$2, &$3)
      }
    }
    let keys = Set(meetings.map(Self.key(of:)))
    findings += entries.flatMap { $0.unknownMeetings(among: keys) }
    findings += files.findings
    let hasHead = head != nil
    if hasHead { findings += files.unexpected(among: Self.expected) }
    let caseFile = head.map { head in
      var entering = FolderEntering(
        name: name,
        head: head,
        roster: roster,
        today: today,
        findings: findings
      )
      let caseFile = entering.enter(entries)
      findings = entering.findings
      findUnknownFacts(among: entries.compactMap(\.key))
      return caseFile
    }
    if let character = InvisibleCharacters.firstInLine(name) {
      findings.append(Finding(.forbiddenCharacter(character), at: nil))
    }
    if rosterFile == nil { findMissingRoster(headFile) }
    let sorted = findings.filter { !isConsequence($0, of: roster) }.sortedByPlace
    let isGood = !sorted.contains { $0.severity == .error }
    return CaseFolder(
      name: name,
      caseFile: isGood ? caseFile : nil,
      contacts: isGood ? roster.contacts + (head?.partnerContacts ?? []) : [],
      attachments: isGood ? files.attachments : [],
      findings: sorted
    )
  }

  /// What is said of a folder without a head: that, and not everything else in it.
  private var nothing: CaseFolder {
    let names = Set(Self.heads + ["."])
    let reasons = files.findings.filter { names.contains($0.place?.file ?? "") }
    return CaseFolder(
      name: name,
      caseFile: nil,
      contacts: [],
      attachments: [],
      findings: reasons.isEmpty ? [Finding(.notACaseFolder, at: nil)] : reasons
    )
  }

  /// Says once that there is no roster, in place of everything that asks for a door of it.
  private mutating func findMissingRoster(_ headFile: String) {
    let asksForDoors: (Finding) -> Bool = { finding in
      switch finding.problem {
      case .unknownDoor, .unknownOwner, .unknownPart, .refused(.rollIsEmpty): true
      default: false
      }
    }
    guard findings.contains(where: asksForDoors) else { return }
    findings.removeAll {
      if case .refused(.stageNotProven) = $0.problem { return true }
      return asksForDoors($0)
    }
    guard !findings.contains(where: { Self.rosters.contains($0.place?.file ?? "") }) else { return }
    let roster = Self.rosters[headFile == Self.heads[0] ? 0 : 1]
    findings.append(Finding(.fileMissing(roster), at: SourcePlace(headFile, line: 1)))
  }

  /// Whether a finding only follows from a roster that cannot be read.
  private func isConsequence(_ finding: Finding, of roster: PremisesTable.Contents) -> Bool {
    guard roster.isTroubled else { return false }
    switch finding.problem {
    case .unknownDoor, .unknownOwner, .unknownPart: return roster.premises.isEmpty || roster.isCut
    case .costRefused, .refused(.rollIsEmpty): return true
    default: return false
    }
  }

  private static var expected: [String] {
    heads + rosters + readMe + CaseFolder.meetings.map { $0 + "/" } + notices.map { $0 + "/" }
  }

  private mutating func readRoster(_ file: String) -> PremisesTable.Contents {
    var reading = FileReading(file)
    defer { findings += reading.findings }
    guard let text = files.text(file, &reading) else { return .init(isTroubled: true) }
    var roster = PremisesTable.read(text, &reading)
    if roster.premises.isEmpty, !reading.hasErrors {
      reading.find(.emptyFile, line: 1)
      roster.isTroubled = true
    }
    return roster
  }

  private mutating func readHead(
    _ file: String,
    roster: PremisesTable.Contents,
    rosterFile: String
  ) -> (CaseHead?, [FolderEntry]) {
    var reading = FileReading(file)
    defer { findings += reading.findings }
    guard let text = files.text(file, limit: HeadSyntax.largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading),
      let mapping = HeadMapping(node, named: file, knows: CaseKey.all, &reading)
    else { return (nil, []) }
    let head = CaseHead(mapping, among: procedures, &reading)
    for (door, line) in head.seatLines where !roster.lines.isEmpty && roster.lines[door] == nil {
      reading.find(.unknownDoor(door), line: line)
    }
    for part in head.parts where !roster.premises.contains(where: { $0.belongs(to: part) }) {
      let known = roster.parts.filter { !head.parts.contains($0) }
      reading.find(.unknownPart(part, known: known), line: head.partLines[part])
    }
    reading.check(head.summary, from: head.summaryLine, markdown)
    texts.append((file, FactReferences(in: head.summary, firstLine: head.summaryLine), false))
    var heads = CaseEntryHeads(
      head: mapping,
      procedure: head.procedure,
      roster: roster,
      rosterFile: rosterFile,
      files: files,
      localRules: localRules
    )
    let entries = heads.read(&reading)
    files = heads.files
    findings += heads.tableFindings
    return (head, entries)
  }

  private mutating func markdown(
    _ file: String,
    isMeeting: Bool,
    read: (SourceText, String, inout FolderFiles, inout FileReading) -> FolderEntry
  ) -> [FolderEntry] {
    var reading = FileReading(file)
    defer { findings += reading.findings }
    guard let text = files.text(file, limit: MarkdownFile.largest, &reading) else {
      return [FolderEntry(entry: nil, file: file, line: nil, isTroubled: true)]
    }
    texts.append((file, FactReferences(in: text.string), isMeeting))
    let entry = read(text, Self.key(of: file), &files, &reading)
    for body in entry.bodies { reading.check(body.text, from: body.line, markdown) }
    return [entry]
  }

  /// The name of a Markdown file without its folder and ending.
  private static func key(of file: String) -> String {
    file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? file
  }

  private mutating func findUnknownFacts(among keys: [FolderEntry.Key]) {
    for (file, references, isMeeting) in texts {
      let record = FactReferences.Record(keys, isMeeting: isMeeting)
      findings += references.unknown(in: record, file: file)
    }
  }
}

extension [Finding] {
  /// By file and line, errors before warnings of one place.
  var sortedByPlace: [Finding] {
    enumerated().sorted { lhs, rhs in
      switch (lhs.element.place, rhs.element.place) {
      case (let left?, let right?) where left != right: left < right
      case (nil, _?): true
      case (_?, nil): false
      default: lhs.offset < rhs.offset
      }
    }.map(\.element)
  }
}
