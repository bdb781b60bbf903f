import Deliberation
import Foundation

/// A meeting as a file (会议文件): head and minutes.
package enum MeetingFile {
  enum Key {
    static let kind = Term("类别", "kind")
    static let title = Term("名称", "title")
    static let day = Term("日期", "day")
    static let hours = Term("时间", "hours")
    static let room = Term("地点", "room")
    static let part = Term("部位", "part")
    static let chair = Term("主持", "chair")
    static let recorder = Term("记录", "recorder")
    static let noticeOn = Term("通知日", "noticeOn")
    static let agenda = Term("议程", "agenda")
    static let due = Term("应到", "due")
    static let present = Term("实到", "present")
    static let excused = Term("请假", "excused")
    static let observers = Term("列席", "observers")
    static let motions = Term("议案", "motions")
    static let actions = Term("待办", "actions")
    static let approval = Term("审定", "approval")
    static let all = [
      kind, title, day, hours, room, part, chair, recorder, noticeOn, agenda, due, present, excused,
      observers, motions, actions, approval,
    ]
  }

  enum ExcuseKey {
    static let seat = Term("席位", "seat")
    static let reason = Term("原因", "reason")
    static let all = [seat, reason]
  }

  enum MotionKey {
    static let item = Term("议程", "item")
    static let text = Term("内容", "text")
    static let inFavour = Term("同意", "for")
    static let against = Term("反对", "against")
    static let abstaining = Term("弃权", "abstain")
    static let all = [item, text, inFavour, against, abstaining]
  }

  enum ActionKey {
    static let what = Term("事项", "what")
    static let who = Term("负责", "who")
    static let by = Term("期限", "by")
    static let done = Term("完成", "done")
    static let all = [what, who, by, done]
  }

  enum ApprovalKey {
    static let by = Term("人", "by")
    static let on = Term("日期", "on")
    static let all = [by, on]
  }

  /// Reads one meeting from a file of its own and checks it against its case.
  ///
  /// Whether its key is taken is for the caller to ask: the same meeting again is
  /// no fault.
  ///
  /// - Returns: nil where a finding is an error.
  package static func read(
    at url: URL,
    for caseFile: CaseFile,
    checking markdown: MarkdownCheck = MarkdownFile.takesAny
  ) -> (meeting: Meeting?, findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: url.path) else {
      return (nil, [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    var reading = FileReading(url.relativePath)
    let key = url.deletingPathExtension().lastPathComponent
    guard let text = FileText.read(url, limit: MarkdownFile.largest, &reading) else {
      return (nil, reading.findings)
    }
    let entry = read(text, key: key, &reading)
    for body in entry.bodies { reading.check(body.text, from: body.line, markdown) }
    guard case .meeting(let meeting)? = entry.entry else { return (nil, reading.findings) }
    var trial = caseFile
    do throws(CaseRefusal) {
      try trial.enter(.meeting(meeting))
    } catch {
      if case .keyTaken = error {
      } else {
        let parts = PremisesTable.Contents(premises: caseFile.premises).parts(after: caseFile.parts)
        reading.findings.append(entry.finding(error, parts: parts))
      }
    }
    let record = FactReferences.Record(caseFile, isMeeting: true)
    reading.findings += FactReferences(in: text.string).unknown(in: record, file: reading.file)
    let findings = reading.findings.sortedByPlace
    return (reading.hasErrors ? nil : meeting, findings)
  }

  static func read(_ text: SourceText, key: String, _ reading: inout FileReading) -> FolderEntry {
    var entry = FolderEntry(entry: nil, file: reading.file, line: 1, isTroubled: true)
    let before = reading.findings.count
    guard let file = MarkdownFile(text, &reading),
      let head = HeadMapping(file.head, named: reading.file, knows: Key.all, &reading)
    else { return entry }
    entry.bodies = [(file.body, file.bodyLine)]
    let kind = head.neededWord(Key.kind, .meetingKinds, &reading)
    let title = head.neededText(Key.title, oneLine: true, &reading)
    let day = head.neededDay(Key.day, &reading)
    let room = head.neededText(Key.room, oneLine: true, &reading)
    let chair = head.neededText(Key.chair, oneLine: true, &reading)
    let recorder = head.neededText(Key.recorder, oneLine: true, &reading)
    let agenda =
      head.needed(Key.agenda, &reading) == nil
      ? [] : head.texts(Key.agenda, oneLine: true, &reading)
    let attendance = whoCame(head, &entry, &reading)
    let part = head.text(Key.part, oneLine: true, &reading)
    if let part { entry.lines[part] = head.line(of: Key.part) }
    let hours = head.text(Key.hours, oneLine: true, &reading)
    let noticeOn = head.day(Key.noticeOn, &reading)
    let motions = head.mappings(Key.motions, knows: MotionKey.all, &reading)
      .compactMap { motion($0, &reading) }
    let actions = head.mappings(Key.actions, knows: ActionKey.all, &reading)
      .compactMap { action($0, &reading) }
    let approval = head.mapping(Key.approval, knows: ApprovalKey.all, &reading)
      .flatMap { signed($0, &reading) }
    guard let kind, let title, let day, let room, let chair, let recorder, let attendance else {
      return entry
    }
    entry.entry = .meeting(
      Meeting(
        key: key,
        kind: kind,
        title: title,
        day: day,
        hours: hours,
        room: room,
        part: part,
        chair: chair,
        recorder: recorder,
        noticeOn: noticeOn,
        agenda: agenda.map(\.text),
        attendance: attendance,
        motions: motions,
        actions: actions,
        minutes: file.body,
        approval: approval
      )
    )
    entry.isTroubled = reading.findings.count > before
    return entry
  }

  private static func whoCame(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> Attendance? {
    let due = head.neededNumber(Key.due, &reading)
    var present: [(text: String, line: Int)] = []
    var count: Int?
    if let node = head.needed(Key.present, &reading) {
      if node.scalar != nil {
        count = head.number(Key.present, &reading)
      } else {
        present = head.texts(Key.present, oneLine: true, &reading)
        count = present.count
      }
    }
    let excused = head.mappings(Key.excused, knows: ExcuseKey.all, &reading)
      .compactMap { excuse -> (Attendance.Excuse, Int)? in
        let seat = excuse.neededText(ExcuseKey.seat, oneLine: true, &reading)
        let reason = excuse.neededText(ExcuseKey.reason, &reading)
        guard let seat, let reason else { return nil }
        return (.init(seat: seat, reason: reason), excuse.line)
      }
    let observers = head.texts(Key.observers, oneLine: true, &reading).map(\.text)
    for (seat, line) in present { entry.lines[seat] = line }
    for (excuse, line) in excused { entry.lines[excuse.seat] = line }
    guard let due, let count else { return nil }
    return Attendance(
      due: due,
      present: present.map(\.text),
      presentCount: count,
      excused: excused.map(\.0),
      observers: observers
    )
  }

  private static func motion(_ head: HeadMapping, _ reading: inout FileReading) -> Motion? {
    let item = head.neededNumber(MotionKey.item, from: 1, &reading)
    let text = head.neededText(MotionKey.text, &reading)
    let inFavour = head.neededNumber(MotionKey.inFavour, &reading)
    let against = head.number(MotionKey.against, &reading)
    let abstaining = head.number(MotionKey.abstaining, &reading)
    guard let item, let text, let inFavour else { return nil }
    return Motion(
      text: text,
      item: item,
      inFavour: inFavour,
      against: against ?? 0,
      abstaining: abstaining ?? 0
    )
  }

  private static func action(_ head: HeadMapping, _ reading: inout FileReading) -> ActionItem? {
    let what = head.neededText(ActionKey.what, &reading)
    let who = head.neededText(ActionKey.who, oneLine: true, &reading)
    let by = head.day(ActionKey.by, &reading)
    let done = head.day(ActionKey.done, &reading)
    guard let what, let who else { return nil }
    return ActionItem(what: what, who: who, by: by, doneOn: done)
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
}
