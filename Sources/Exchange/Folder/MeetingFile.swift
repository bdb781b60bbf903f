import Deliberation
import Foundation

/// A meeting as a file (会议文件): head and minutes.
package enum MeetingFile {
  /// Reads one meeting from a file of its own and checks it against its case.
  ///
  /// Whether its key is taken is for the caller to ask: the same meeting again is
  /// no fault. A file that corrects a known meeting may have any name.
  ///
  /// What its minutes enclose is looked for beside it.
  ///
  /// - Returns: nil where a finding is an error; else the meeting and the files to keep.
  package static func read(
    at url: URL,
    for caseFile: CaseFile,
    checking markdown: MarkdownCheck = MarkdownFile.takesAny,
    correcting known: Meeting? = nil
  ) -> (meeting: Meeting?, attachments: [CaseFolder.Attachment], findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: url.path) else {
      return (nil, [], [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    var reading = FileReading(url.relativePath)
    let key = known?.key ?? url.deletingPathExtension().lastPathComponent
    guard let text = FileText.read(url, limit: MarkdownFile.largest, &reading) else {
      return (nil, [], reading.findings)
    }
    var files = FolderFiles(beside: url)
    let (meeting, findings) = check(
      text,
      key: key,
      for: caseFile,
      files: &files,
      checking: markdown,
      correcting: known,
      &reading
    )
    return (meeting, files.attachments, findings)
  }

  /// Reads a meeting from the text of a file that is not written yet.
  static func read(
    _ text: String,
    named name: String,
    for caseFile: CaseFile,
    beside folder: URL? = nil,
    checking markdown: MarkdownCheck
  ) -> (meeting: Meeting?, findings: [Finding]) {
    var reading = FileReading(name)
    var files = folder.map { FolderFiles(beside: $0.appendingPathComponent(name)) } ?? .none
    let key = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    do throws(SourceText.Refusal) {
      let source = try SourceText(Array(text.utf8))
      reading.findings += InvisibleCharacters.findings(in: source, file: name)
      guard !reading.hasErrors else { return (nil, reading.findings) }
      return check(
        source,
        key: key,
        for: caseFile,
        files: &files,
        checking: markdown,
        correcting: nil,
        &reading
      )
    } catch {
      reading.find(error.problem, line: error.line)
      return (nil, reading.findings)
    }
  }

  private static func check(
    _ text: SourceText,
    key: String,
    for caseFile: CaseFile,
    files: inout FolderFiles,
    checking markdown: MarkdownCheck,
    correcting known: Meeting?,
    _ reading: inout FileReading
  ) -> (meeting: Meeting?, findings: [Finding]) {
    let entry = read(text, key: key, files: &files, &reading)
    reading.findings += files.findings
    for body in entry.bodies { reading.check(body.text, from: body.line, markdown) }
    guard case .meeting(let meeting)? = entry.entry else { return (nil, reading.findings) }
    var trial = caseFile
    do throws(CaseRefusal) {
      if known == nil {
        try trial.record(meeting)
      } else {
        try meeting.check(against: caseFile.council)
      }
    } catch {
      if case .keyTaken = error {
      } else {
        let parts = PremisesTable.Contents(premises: caseFile.premises).parts(after: caseFile.parts)
        reading.findings.append(entry.finding(error, parts: parts))
      }
    }
    reading.findings += entry.remarks(under: caseFile.council)
    let record = FactReferences.Record(caseFile, isMeeting: true)
    reading.findings += FactReferences(in: text.string).unknown(in: record, file: reading.file)
    let findings = reading.findings.sortedByPlace
    return (reading.hasErrors ? nil : meeting, findings)
  }

  static func read(
    _ text: SourceText,
    key: String,
    files: inout FolderFiles,
    _ reading: inout FileReading
  ) -> FolderEntry {
    var entry = FolderEntry(entry: nil, file: reading.file, line: 1, isTroubled: true)
    let before = reading.findings.count
    guard let file = MarkdownFile(text, &reading),
      let head = HeadMapping(file.head, named: reading.file, knows: Key.all, &reading)
    else { return entry }
    entry.bodies = [(file.body, file.bodyLine)]
    let kind = head.neededWord(Key.kind, .meetingKinds, &reading)
    let day = head.neededDay(Key.day, &reading)
    let content = MinutesText(head, body: file.body, files: &files, &entry, &reading)
    let part = head.text(Key.part, oneLine: true, &reading)
    if let part { entry.lines[part] = head.line(of: Key.part) }
    let charter = head.mapping(Key.charter, knows: CharterKey.all, &reading)
      .flatMap { CaseHead.charter($0, &reading) }
    let actions = head.mappings(Key.actions, knows: ActionKey.all, &reading)
      .compactMap { ActionItem($0, &reading) }
    let carried = head.mappings(Key.carried, knows: CarriedKey.all, &reading)
      .compactMap { CarriedItem($0, &entry, &reading) }
    let approval = head.mapping(Key.approval, knows: ApprovalKey.all, &reading)
      .flatMap { signed($0, &reading) }
    entry.lines[MeetingLine.called] = head.line(of: Key.noticeOn)
    entry.lines[MeetingLine.counts] = head.line(of: Key.due)
    entry.lines[MeetingLine.motions] = head.line(of: Key.motions)
    entry.lines[MeetingLine.life] = head.line(of: approval == nil ? Key.day : Key.approval)
    let published = head.handling(Key.published, &reading)
    let locked = head.handling(Key.locked, &reading)
    let corrections = corrections(of: head, files: &files, &entry, &reading)
    guard let kind, let day, let content else { return entry }
    let meeting = Meeting(
      key: key,
      kind: kind,
      title: content.title,
      day: day,
      hours: content.hours,
      room: content.room,
      part: part,
      chair: content.chair,
      recorder: content.recorder,
      noticeOn: content.noticeOn,
      agenda: content.agenda,
      addedItems: content.addedItems,
      charter: charter,
      attendance: content.attendance,
      motions: content.motions,
      actions: actions,
      carried: carried,
      minutes: content.minutes,
      signatories: content.signatories,
      attachments: content.attachments,
      approval: approval,
      published: published,
      locked: locked,
      corrections: corrections
    )
    entry.entry = .meeting(meeting)
    entry.isTroubled = reading.findings.count > before
    MinutesLint.find(in: file.body, from: file.bodyLine, &reading)
    return entry
  }

  private static func signed(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> Meeting.Approval? {
    let by = head.neededText(ApprovalKey.by, oneLine: true, &reading)
    let on = head.neededDay(ApprovalKey.on, &reading)
    guard let by, let on else { return nil }
    return .init(by: by, on: on)
  }

  /// The corrections, each with the whole text it replaced.
  private static func corrections(
    of head: HeadMapping,
    files: inout FolderFiles,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Meeting.Correction] {
    var corrections: [Meeting.Correction] = []
    for change in head.mappings(Key.corrections, knows: HandlingKey.correction, &reading) {
      let handled = change.handling(&reading)
      let reason = change.neededText(HandlingKey.reason, &reading)
      _ = change.needed(HandlingKey.earlier, &reading)
      let written = change.mapping(HandlingKey.earlier, knows: Key.text, &reading)
      guard let written else { continue }
      let body = MarkdownFile.trimmed(written.text(Key.minutes, &reading) ?? "")
      if !body.isEmpty {
        entry.bodies.append((body, written[Key.minutes]?.firstLineOfText ?? written.line))
      }
      // What was said then names seats again; their lines are those of today.
      var earlierEntry = entry
      let earlier = MinutesText(written, body: body, files: &files, &earlierEntry, &reading)
      guard let handled, let reason, let earlier else { continue }
      corrections.append(.init(on: handled.on, by: handled.by, reason: reason, earlier: earlier))
    }
    return corrections
  }
}

extension CarriedItem {
  fileprivate init?(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) {
    let meeting = head.neededText(MeetingFile.CarriedKey.meeting, oneLine: true, &reading)
    let item = head.neededNumber(MeetingFile.CarriedKey.item, from: 1, &reading)
    let what = head.neededText(MeetingFile.CarriedKey.what, &reading)
    let done = head.day(MeetingFile.CarriedKey.done, &reading)
    guard let meeting, let item, let what else { return nil }
    entry.lines[MeetingLine.carried(meeting, item)] = head.line
    self.init(meeting: meeting, item: item, what: what, doneOn: done)
  }
}

extension FolderEntry {
  /// What is to be looked at in a meeting that is taken all the same.
  func remarks(under council: Council?) -> [Finding] {
    guard case .meeting(let meeting)? = entry else { return [] }
    let rule = meeting.rule(of: council)
    var problems: [(Problem, Int?)] = []
    if let standing = meeting.advanceStanding(under: rule) {
      let isRemarked =
        switch standing {
        case .inTime, .lawful: false
        case .late: true
        case .unknown: !meeting.motions.isEmpty
        }
      if isRemarked {
        problems.append((.calledLate(standing, held: meeting.day), lines[MeetingLine.called]))
      }
    }
    if !meeting.motions.isEmpty, rule.decision == .ownersVote || rule.decision == .nothing {
      problems.append((.countsNoVotes(meeting.kind), lines[MeetingLine.motions]))
    }
    return problems.map { problem, line in
      Finding(problem, at: SourcePlace(file, line: line), severity: .warning)
    }
  }
}
