import Deliberation

// What minutes say, from the head and the body of their file.

extension MinutesText {
  /// Reads what a head tells; nil where something that must be told is not there.
  init?(
    _ head: HeadMapping,
    body: String,
    files: inout FolderFiles,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) {
    typealias Key = MeetingFile.Key
    let title = head.neededText(Key.title, oneLine: true, &reading)
    let room = head.neededText(Key.room, oneLine: true, &reading)
    let chair = head.neededText(Key.chair, oneLine: true, &reading)
    let recorder = head.neededText(Key.recorder, oneLine: true, &reading)
    let agenda =
      head.needed(Key.agenda, &reading) == nil
      ? [] : head.texts(Key.agenda, oneLine: true, &reading)
    let added = head.itemNumbers(Key.addedItems, &entry, &reading)
    let attendance = Attendance(head, &entry, &reading)
    let hours = head.text(Key.hours, oneLine: true, &reading)
    let noticeOn = head.day(Key.noticeOn, &reading)
    let motions = head.mappings(Key.motions, knows: MeetingFile.MotionKey.all, &reading)
      .compactMap { Motion($0, &entry, &reading) }
    // Read for their text; whoever reads the days they were done reads them again.
    var told = FileReading(reading.file)
    let actions = head.mappings(Key.actions, knows: MeetingFile.ActionKey.all, &told)
      .compactMap { ActionItem($0, &told) }
    let signatories = head.texts(Key.signatories, oneLine: true, &reading)
    for (name, line) in signatories { entry.lines[MeetingLine.signed(name)] = line }
    let attachments = head.mappings(
      Key.attachments,
      knows: MeetingFile.AttachmentKey.all,
      &reading
    ).compactMap { Meeting.Attachment($0, files: &files, &reading) }
    guard let title, let room, let chair, let recorder, let attendance else { return nil }
    self.init(
      title: title,
      hours: hours,
      room: room,
      chair: chair,
      recorder: recorder,
      noticeOn: noticeOn,
      agenda: agenda.map(\.text),
      addedItems: added,
      attendance: attendance,
      motions: motions,
      actions: actions,
      signatories: signatories.map(\.text),
      attachments: attachments,
      minutes: body
    )
  }
}

extension HeadMapping {
  /// A list of items of the agenda, by their numbers from 1.
  fileprivate func itemNumbers(
    _ key: Term,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Int] {
    var numbers: [Int] = []
    for (text, line) in texts(key, &reading) {
      guard let number = Int(text.trimmed.halfWidth), number > 0, !numbers.contains(number) else {
        reading.find(.badNumber(text.clipped), line: line)
        continue
      }
      entry.lines[MeetingLine.item(number)] = line
      numbers.append(number)
    }
    return numbers
  }
}

extension Attendance {
  /// Who came, by names or by count.
  fileprivate init?(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) {
    typealias Key = MeetingFile.Key
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
    for (seat, line) in present { entry.lines[seat] = line }
    let excused = head.mappings(Key.excused, knows: MeetingFile.ExcuseKey.all, &reading)
      .compactMap { excuse -> Excuse? in
        let seat = excuse.seat(&entry, &reading)
        let reason = excuse.neededText(MeetingFile.ExcuseKey.reason, &reading)
        guard let seat, let reason else { return nil }
        return Excuse(seat: seat, reason: reason)
      }
    let absent = head.texts(Key.absent, oneLine: true, &reading)
    for (seat, line) in absent { entry.lines[seat] = line }
    let represented = head.mappings(
      Key.represented,
      knows: MeetingFile.SeatKey.represented,
      &reading
    ).compactMap { told -> Representation? in
      let seat = told.seat(&entry, &reading)
      let by = told.neededText(MeetingFile.SeatKey.by, oneLine: true, &reading)
      guard let seat, let by else { return nil }
      return Representation(seat: seat, by: by)
    }
    let late = head.mappings(Key.late, knows: MeetingFile.SeatKey.late, &reading)
      .compactMap { told -> Late? in
        told.moved(MeetingFile.SeatKey.from, &entry, &reading).map { Late(seat: $0, from: $1) }
      }
    let leftEarly = head.mappings(Key.leftEarly, knows: MeetingFile.SeatKey.leftEarly, &reading)
      .compactMap { told -> Departure? in
        told.moved(MeetingFile.SeatKey.after, &entry, &reading)
          .map { Departure(seat: $0, after: $1) }
      }
    let recused = head.mappings(Key.recused, knows: MeetingFile.SeatKey.recused, &reading)
      .compactMap { told -> Recusal? in
        let moved = told.moved(MeetingFile.SeatKey.item, &entry, &reading)
        let reason = told.text(MeetingFile.SeatKey.reason, &reading)
        return moved.map { Recusal(seat: $0, item: $1, reason: reason) }
      }
    let observers = head.texts(Key.observers, oneLine: true, &reading).map(\.text)
    guard let due, let count else { return nil }
    self.init(
      due: due,
      present: present.map(\.text),
      presentCount: count,
      excused: excused,
      absent: absent.map(\.text),
      represented: represented,
      late: late,
      leftEarly: leftEarly,
      recused: recused,
      observers: observers
    )
  }
}

extension HeadMapping {
  /// The seat of somebody who stayed away, with its line.
  fileprivate func seat(_ entry: inout FolderEntry, _ reading: inout FileReading) -> String? {
    let seat = neededText(MeetingFile.SeatKey.seat, oneLine: true, &reading)
    if let seat { entry.lines[seat] = line }
    return seat
  }

  /// The seat of somebody who came, went or stood aside, and the item.
  fileprivate func moved(
    _ key: Term,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> (seat: String, item: Int)? {
    let seat = neededText(MeetingFile.SeatKey.seat, oneLine: true, &reading)
    let item = neededNumber(key, from: 1, &reading)
    guard let seat, let item else { return nil }
    entry.lines[MeetingLine.moved(seat)] = line
    entry.lines[MeetingLine.item(item)] = entry.lines[MeetingLine.item(item)] ?? line
    return (seat, item)
  }
}

extension Motion {
  fileprivate init?(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) {
    typealias MotionKey = MeetingFile.MotionKey
    let item = head.neededNumber(MotionKey.item, from: 1, &reading)
    let text = head.neededText(MotionKey.text, &reading)
    let inFavour = head.neededNumber(MotionKey.inFavour, &reading)
    let against = head.number(MotionKey.against, &reading)
    let abstaining = head.number(MotionKey.abstaining, &reading)
    guard let item, let text, let inFavour else { return nil }
    entry.lines[MeetingLine.motion(item)] = head.line
    self.init(
      text: text,
      item: item,
      inFavour: inFavour,
      against: against ?? 0,
      abstaining: abstaining ?? 0
    )
  }
}

extension Meeting.Attachment {
  fileprivate init?(
    _ head: HeadMapping,
    files: inout FolderFiles,
    _ reading: inout FileReading
  ) {
    typealias Key = MeetingFile.AttachmentKey
    let title = head.neededText(Key.title, oneLine: true, &reading)
    let picture = files.picture(of: head, file: Key.file, hash: Key.hash, &reading)
    guard let title, let picture else { return nil }
    self.init(title: title, file: picture)
  }
}

extension ActionItem {
  init?(_ head: HeadMapping, _ reading: inout FileReading) {
    typealias ActionKey = MeetingFile.ActionKey
    let what = head.neededText(ActionKey.what, &reading)
    let who = head.neededText(ActionKey.who, oneLine: true, &reading)
    let by = head.day(ActionKey.by, &reading)
    let done = head.day(ActionKey.done, &reading)
    let doneBy = head.text(ActionKey.doneBy, oneLine: true, &reading)
    let note = head.text(ActionKey.note, &reading)
    guard let what, let who else { return nil }
    self.init(what: what, who: who, by: by, doneOn: done, doneBy: doneBy, note: note)
  }
}
