import Deliberation
import Foundation

/// What `case.yaml` enters: rounds, votes, bills, agreements, funds, documents and skips.
///
/// Each becomes an entry with the lines its findings need; tables are read from
/// the files it names.
struct CaseEntryHeads {
  let head: HeadMapping
  let procedure: Procedure?
  let roster: PremisesTable.Contents
  let rosterFile: String
  var files: FolderFiles
  /// The rules of the register's own, which a vote may name.
  var localRules = LocalRules.none
  /// What the command that opens a vote tells of handing in; nil in a case folder.
  var handingIn: HandingIn?
  /// The findings of tables, which stand in files of their own.
  var tableFindings: [Finding] = []

  mutating func read(_ reading: inout FileReading) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    func add(
      _ key: Term,
      knows keys: [Term],
      _ reading: inout FileReading,
      make: (HeadMapping, inout FolderEntry, inout FileReading) -> CaseEntry?
    ) {
      for mapping in head.mappings(key, knows: keys, &reading) {
        var entry = FolderEntry(entry: nil, file: reading.file, line: mapping.line)
        let before = reading.findings.count
        entry.entry = make(mapping, &entry, &reading)
        if entry.entry == nil || reading.findings.count > before { entry.isTroubled = true }
        entries.append(entry)
      }
    }
    add(CaseKey.rounds, knows: RoundKey.all, &reading) { round($0, &$1, &$2) }
    add(CaseKey.polls, knows: PollKey.all, &reading) { poll($0, &$1, &$2) }
    add(CaseKey.bills, knows: BillKey.all, &reading) { bill($0, &$1, &$2) }
    add(CaseKey.agreements, knows: AgreementKey.all, &reading) { agreement($0, &$1, &$2) }
    add(CaseKey.funds, knows: FundKey.all, &reading) { fund($0, &$1, &$2) }
    add(CaseKey.documents, knows: DocumentKey.all, &reading) { document($0, &$2) }
    add(CaseKey.skips, knows: SkipKey.all, &reading) { skip($0, &$2) }
    add(CaseKey.siteVisits, knows: SiteVisitKey.all, &reading) { head, _, reading in
      head.siteVisit(&reading).map(CaseEntry.siteVisit)
    }
    add(CaseKey.tasks, knows: TaskKey.all, &reading) { head, _, reading in
      head.task(&reading).map(CaseEntry.task)
    }
    return entries
  }

  /// The table a key names, read with findings of its own.
  mutating func table<Contents>(
    _ key: Term,
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading,
    read: (SourceText, inout FileReading) -> Contents
  ) -> Contents? {
    guard let written = head.text(key, &reading),
      let name = files.ask(for: written, line: head.line(of: key), &reading)
    else { return nil }
    var table = FileReading(name)
    defer {
      tableFindings += table.findings
      if table.hasErrors { entry.isTroubled = true }
    }
    return files.text(name, &table).map { read($0, &table) }
  }

  private mutating func round(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> CaseEntry? {
    let round = head.neededNumber(RoundKey.round, from: 1, &reading)
    let question = head.neededText(RoundKey.question, oneLine: true, &reading)
    let furtherQuestions = head.texts(RoundKey.furtherQuestions, oneLine: true, &reading)
      .map(\.text)
    let openedOn = head.day(RoundKey.openedOn, &reading)
    let doors = Set(roster.lines.keys)
    _ = head.needed(RoundKey.file, &reading)
    let visits = table(RoundKey.file, of: head, &entry, &reading) {
      VisitsTable(furtherQuestions: furtherQuestions.count).read($0, doors: doors, &$1)
    }
    guard let round, let question else { return nil }
    return .canvass(
      Canvass(
        round: round,
        question: question,
        furtherQuestions: furtherQuestions,
        openedOn: openedOn,
        visits: visits?.map(\.visit) ?? []
      )
    )
  }

  private mutating func agreement(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> CaseEntry? {
    let key = head.neededText(AgreementKey.key, oneLine: true, &reading)
    entry.key = key.map(FolderEntry.Key.agreement)
    let title = head.neededText(AgreementKey.title, oneLine: true, &reading)
    let part = part(AgreementKey.part, of: head, &entry, &reading)
    let version = head.neededText(AgreementKey.version, oneLine: true, &reading)
    let adoptedOn = head.day(AgreementKey.adoptedOn, &reading)
    let document = head.attachmentName(AgreementKey.document, &reading)
    let later = head.mappings(
      AgreementKey.laterTexts,
      knows: AgreementTextKey.all,
      &reading
    ).compactMap { text($0, &reading) }
    let asked: [Door]? =
      head[AgreementKey.asked] == nil
      ? nil : doors(AgreementKey.asked, of: head, &entry, &reading)
    let parties =
      asked
      ?? roster.premises.filter { row in part.map(row.belongs(to:)) ?? true }.map(\.door)
    let known = Set(roster.lines.keys)
    let signatures = table(AgreementKey.signatures, of: head, &entry, &reading) {
      SignaturesTable.read($0, doors: Set(parties), roster: known, &$1)
    }
    guard let key, let title, let version else { return nil }
    return .agreement(
      Agreement(
        key: key,
        title: title,
        part: part,
        texts: [AgreementText(version, adoptedOn: adoptedOn, document: document)] + later,
        asked: asked,
        signatures: signatures?.map(\.signature) ?? []
      )
    )
  }

  /// A later text of an agreement.
  private func text(_ head: HeadMapping, _ reading: inout FileReading) -> AgreementText? {
    let version = head.neededText(AgreementTextKey.version, oneLine: true, &reading)
    let adoptedOn = head.day(AgreementTextKey.adoptedOn, &reading)
    let document = head.attachmentName(AgreementTextKey.document, &reading)
    let earlier = head.word(AgreementTextKey.earlier, .earlierSignatures, &reading)
    let reason = head.text(AgreementTextKey.reason, oneLine: true, &reading)
    return version.map {
      AgreementText(
        $0,
        adoptedOn: adoptedOn,
        document: document,
        earlier: earlier,
        reason: reason
      )
    }
  }

  private func document(_ head: HeadMapping, _ reading: inout FileReading) -> CaseEntry? {
    let kind = head.neededText(DocumentKey.kind, oneLine: true, &reading)
    let title = head.neededText(DocumentKey.title, oneLine: true, &reading)
    let day = head.neededDay(DocumentKey.day, &reading)
    let issuer = head.neededText(DocumentKey.issuer, oneLine: true, &reading)
    let reference = head.text(DocumentKey.reference, oneLine: true, &reading)
    let outcome = head.word(DocumentKey.outcome, .outcomesOfDocuments, &reading)
    let validUntil = head.day(DocumentKey.validUntil, &reading)
    let source = head.text(DocumentKey.source, oneLine: true, &reading)
    let scan = head.attachmentName(DocumentKey.scan, &reading)
    guard let kind, let title, let day, let issuer else { return nil }
    return .document(
      Document(
        kind: kind,
        title: title,
        day: day,
        issuer: issuer,
        reference: reference,
        source: source,
        scan: scan,
        outcome: outcome,
        validUntil: validUntil
      )
    )
  }

  private func skip(_ head: HeadMapping, _ reading: inout FileReading) -> CaseEntry? {
    let stage = head.neededText(SkipKey.stage, &reading)
    let office = head.neededText(SkipKey.office, oneLine: true, &reading)
    let reason = head.neededText(SkipKey.reason, &reading)
    let on = head.neededDay(SkipKey.on, &reading)
    guard let stage, let office, let reason, let on else { return nil }
    let named = procedure?.stages.first { $0.title.isWritten(stage) }
    return .skip(Skip(stage: named?.key ?? stage, office: office, reason: reason, on: on))
  }

  func part(
    _ key: Term,
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> String? {
    let part = head.text(key, oneLine: true, &reading)
    if let part { entry.lines[part] = head.line(of: key) }
    return part
  }

  /// A list of doors; one that no roster has is found at its line.
  func doors(
    _ key: Term,
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Door] {
    var seen: [Door: Int] = [:]
    return head.doors(key, &reading).compactMap { door, line in
      entry.lines[door.text] = line
      if let first = seen.updateValue(line, forKey: door) {
        reading.find(.doorTwice(door, firstLine: first), line: line)
      } else if roster.lines[door] == nil {
        reading.find(.unknownDoor(door), line: line)
      } else {
        return door
      }
      return nil
    }
  }
}
