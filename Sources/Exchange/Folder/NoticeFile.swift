import Deliberation

/// A notice as a file (公示文件): head and body.
enum NoticeFile {
  static func read(
    _ text: SourceText,
    key: String,
    files: inout FolderFiles,
    _ reading: inout FileReading
  ) -> FolderEntry {
    var entry = FolderEntry(
      entry: nil,
      key: .notice(key),
      file: reading.file,
      line: 1,
      isTroubled: true
    )
    let before = reading.findings.count
    guard let file = MarkdownFile(text, &reading),
      let head = HeadMapping(file.head, named: reading.file, knows: Key.all, &reading)
    else { return entry }
    entry.bodies = [(file.body, file.bodyLine)]
    let kind = head.neededWord(Key.kind, .noticeKinds, &reading)
    let purpose = head.neededWord(Key.purpose, .purposes, &reading)
    let list = head.number(Key.list, from: 1, &reading)
    let part = head.text(Key.part, oneLine: true, &reading)
    if let part { entry.lines[part] = head.line(of: Key.part) }
    let bill = head.text(Key.bill, &reading)
    if bill != nil { entry.lines[NoticeLine.bill] = head.line(of: Key.bill) }
    let event = head.value(Key.event, &reading, else: Problem.badEventTime) {
      EventTime(written: $0)
    }
    if event != nil { entry.lines[NoticeLine.event] = head.line(of: Key.event) }
    let wording = Self.wording(of: head, body: file.body, &reading)
    let drafted = head.handling(Key.drafted, &reading)
    let posted = head.neededDay(Key.posted, &reading)
    let boards =
      head.needed(Key.places, &reading) == nil
      ? [] : Self.boards(of: head, files: &files, &entry, &reading)
    let term = head.mapping(Key.period, knows: PeriodKey.all, &reading)
      .flatMap { postingTerm($0, &reading) }
    let extensions = Self.extensions(of: head, &entry, &reading)
    let answerWithin = head.number(Key.answerWithin, from: 1, &reading)
    let corrections = wording.map { Self.corrections(of: head, to: $0, &entry, &reading) } ?? []
    let objections = Self.objections(of: head, &entry, &reading)
    let withdrawal = Self.withdrawal(of: head, &entry, &reading)
    let finality = head.handling(Key.final, &reading)
    if finality != nil { entry.lines[NoticeLine.finality] = head.line(of: Key.final) }
    guard let kind, let purpose, let wording, let posted else { return entry }
    let notice = Notice(
      key: key,
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      bill: bill,
      event: event,
      wording: wording,
      postedOn: posted,
      term: term,
      boards: boards,
      answerWithin: answerWithin,
      drafted: drafted,
      extensions: extensions,
      corrections: corrections,
      withdrawal: withdrawal,
      finality: finality,
      objections: objections
    )
    entry.entry = .notice(notice)
    entry.isTroubled = reading.findings.count > before
    if !entry.isTroubled { warnOfMissing(in: notice, &reading) }
    return entry
  }

  /// What a posted notice does not tell and must; a record of its posting is refused
  /// without it, and so is a 公示 without a period.
  private static func warnOfMissing(in notice: Notice, _ reading: inout FileReading) {
    guard !notice.isDraft, notice.boards.allSatisfy({ $0.putUp == nil }) else { return }
    let missing = notice.missingFields.filter { $0 != .period }
    if !missing.isEmpty { reading.find(.noticeLacks(missing), line: 1, severity: .warning) }
  }

  private static func wording(
    of head: HeadMapping,
    body: String,
    _ reading: inout FileReading
  ) -> NoticeWording? {
    let title = head.neededText(Key.title, oneLine: true, &reading)
    let addressee = head.neededText(Key.addressee, oneLine: true, &reading)
    let effect = head.text(Key.effect, &reading)
    let reception = head.text(Key.reception, &reading)
    let issuers =
      head.needed(Key.issuers, &reading) == nil
      ? [] : head.texts(Key.issuers, oneLine: true, &reading)
    let witnesses = head.texts(Key.witnesses, oneLine: true, &reading)
    let enclosures = head.texts(Key.enclosures, oneLine: true, &reading)
    guard let title, let addressee else { return nil }
    return NoticeWording(
      title: title,
      addressee: addressee,
      body: body,
      effect: effect,
      reception: reception,
      issuers: issuers.map(\.text),
      witnesses: witnesses.map(\.text),
      enclosures: enclosures.map(\.text)
    )
  }

  private static func postingTerm(_ head: HeadMapping, _ reading: inout FileReading) -> PostingTerm?
  {
    let days = head.needed(PeriodKey.days, &reading) == nil ? nil : periodDays(head, &reading)
    let unit = head.word(PeriodKey.unit, .periodUnits, &reading)
    let counting = head.word(PeriodKey.counting, .countings, &reading)
    let rule = head.text(PeriodKey.rule, oneLine: true, &reading)
    let hour = head.value(PeriodKey.hour, &reading, else: Problem.badHour) { text in
      WrittenHour.isValid(text.halfWidth) ? text.halfWidth : nil
    }
    guard let days else { return nil }
    return PostingTerm(
      days: days,
      unit: unit ?? .natural,
      counting: counting ?? .civil,
      rule: rule,
      hour: hour ?? "18:00"
    )
  }

  static func periodDays(_ head: HeadMapping, _ reading: inout FileReading) -> Int? {
    head.value(PeriodKey.days, &reading, else: Problem.badNumber) { text in
      Int(text.halfWidth).flatMap { NoticePeriod.allowedDays.contains($0) ? $0 : nil }
    }
  }
}
