/// What minutes say (纪要内容): all of a meeting that a correction may replace.
package struct MinutesText: Hashable, Sendable, Codable {
  package let title: String
  package let hours: String?
  package let room: String
  package let chair: String
  package let recorder: String
  package let noticeOn: Day?
  package let agenda: [String]
  package let addedItems: [Int]
  package let attendance: Attendance
  package let motions: [Motion]
  /// Without the days they were done, which no correction touches.
  package let actions: [ActionItem]
  package let signatories: [String]
  package let attachments: [Meeting.Attachment]
  package let minutes: String

  package init(
    title: String,
    hours: String?,
    room: String,
    chair: String,
    recorder: String,
    noticeOn: Day?,
    agenda: [String],
    addedItems: [Int],
    attendance: Attendance,
    motions: [Motion],
    actions: [ActionItem],
    signatories: [String],
    attachments: [Meeting.Attachment] = [],
    minutes: String
  ) {
    self.title = title
    self.hours = hours
    self.room = room
    self.chair = chair
    self.recorder = recorder
    self.noticeOn = noticeOn
    self.agenda = agenda
    self.addedItems = addedItems
    self.attendance = attendance
    self.motions = motions
    self.actions = actions.map { ActionItem(what: $0.what, who: $0.who, by: $0.by) }
    self.signatories = signatories
    self.attachments = attachments
    self.minutes = minutes
  }
}

extension MinutesText {
  private enum CodingKeys: CodingKey {
    case title, hours, room, chair, recorder, noticeOn, agenda, addedItems, attendance, motions
    case actions, signatories, attachments, minutes
  }

  /// Writes what has nothing enclosed as older registers do, so that what they keep stays.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(title, forKey: .title)
    try values.encodeIfPresent(hours, forKey: .hours)
    try values.encode(room, forKey: .room)
    try values.encode(chair, forKey: .chair)
    try values.encode(recorder, forKey: .recorder)
    try values.encodeIfPresent(noticeOn, forKey: .noticeOn)
    try values.encode(agenda, forKey: .agenda)
    try values.encode(addedItems, forKey: .addedItems)
    try values.encode(attendance, forKey: .attendance)
    try values.encode(motions, forKey: .motions)
    try values.encode(actions, forKey: .actions)
    try values.encode(signatories, forKey: .signatories)
    if !attachments.isEmpty { try values.encode(attachments, forKey: .attachments) }
    try values.encode(minutes, forKey: .minutes)
  }

  /// Reads what older registers keep as well: their minutes had nothing enclosed.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try values.decode(String.self, forKey: .title),
      hours: try values.decodeIfPresent(String.self, forKey: .hours),
      room: try values.decode(String.self, forKey: .room),
      chair: try values.decode(String.self, forKey: .chair),
      recorder: try values.decode(String.self, forKey: .recorder),
      noticeOn: try values.decodeIfPresent(Day.self, forKey: .noticeOn),
      agenda: try values.decode([String].self, forKey: .agenda),
      addedItems: try values.decode([Int].self, forKey: .addedItems),
      attendance: try values.decode(Attendance.self, forKey: .attendance),
      motions: try values.decode([Motion].self, forKey: .motions),
      actions: try values.decode([ActionItem].self, forKey: .actions),
      signatories: try values.decode([String].self, forKey: .signatories),
      attachments: try values.decodeIfPresent([Meeting.Attachment].self, forKey: .attachments)
        ?? [],
      minutes: try values.decode(String.self, forKey: .minutes)
    )
  }
}

extension Meeting {
  /// Every file its minutes name, now or before they were corrected.
  package var everyAttachment: [Attachment] {
    attachments + corrections.flatMap(\.earlier.attachments)
  }

  /// What its minutes say.
  package internal(set) var text: MinutesText {
    get {
      MinutesText(
        title: title,
        hours: hours,
        room: room,
        chair: chair,
        recorder: recorder,
        noticeOn: noticeOn,
        agenda: agenda,
        addedItems: addedItems,
        attendance: attendance,
        motions: motions,
        actions: actions,
        signatories: signatories,
        attachments: attachments,
        minutes: minutes
      )
    }
    set {
      let known = actions
      title = newValue.title
      hours = newValue.hours
      room = newValue.room
      chair = newValue.chair
      recorder = newValue.recorder
      noticeOn = newValue.noticeOn
      agenda = newValue.agenda
      addedItems = newValue.addedItems
      attendance = newValue.attendance
      motions = newValue.motions
      actions = newValue.actions
      signatories = newValue.signatories
      attachments = newValue.attachments
      minutes = newValue.minutes
      keepDone(of: known)
    }
  }

  /// What a correction changed, in the order of the minutes.
  package func changes(by index: Int) -> [MinutesChange] {
    guard corrections.indices.contains(index) else { return [] }
    let later = corrections.indices.contains(index + 1) ? corrections[index + 1].earlier : text
    return later.changes(since: corrections[index].earlier)
  }
}

/// One place where two texts of the minutes differ.
package struct MinutesChange: Hashable, Sendable {
  package let field: Field
  /// Nil where something was added.
  package let before: Piece?
  /// Nil where something was left out.
  package let after: Piece?

  package enum Field: String, Hashable, Sendable, CaseIterable {
    case title, hours, room, chair, recorder, noticeOn, agenda, addedItem, attendance, motion
    case action, signatory, attachment, paragraph
  }

  package enum Piece: Hashable, Sendable {
    case text(String)
    case day(Day)
    case item(Int)
    case attendance(Attendance)
    case motion(Motion)
    case action(ActionItem)
    case attachment(Meeting.Attachment)
  }
}

extension MinutesText {
  /// What differs from an earlier text, piece by piece.
  package func changes(since earlier: MinutesText) -> [MinutesChange] {
    func texts(_ field: MinutesChange.Field, _ path: KeyPath<MinutesText, String>)
      -> [MinutesChange]
    {
      changes(field, [.text(earlier[keyPath: path])], [.text(self[keyPath: path])])
    }
    func changes(
      _ field: MinutesChange.Field,
      _ before: [MinutesChange.Piece],
      _ after: [MinutesChange.Piece]
    ) -> [MinutesChange] {
      after.replaced(since: before).map {
        MinutesChange(field: field, before: $0.before, after: $0.after)
      }
    }
    func all<Value>(
      _ field: MinutesChange.Field,
      _ path: KeyPath<MinutesText, [Value]>,
      _ piece: (Value) -> MinutesChange.Piece
    ) -> [MinutesChange] {
      changes(field, earlier[keyPath: path].map(piece), self[keyPath: path].map(piece))
    }
    return texts(.title, \.title)
      + changes(
        .hours,
        [earlier.hours].compactMap { $0.map(MinutesChange.Piece.text) },
        [hours].compactMap { $0.map(MinutesChange.Piece.text) }
      )
      + texts(.room, \.room) + texts(.chair, \.chair) + texts(.recorder, \.recorder)
      + changes(
        .noticeOn,
        [earlier.noticeOn].compactMap { $0.map(MinutesChange.Piece.day) },
        [noticeOn].compactMap { $0.map(MinutesChange.Piece.day) }
      )
      + all(.agenda, \.agenda, MinutesChange.Piece.text)
      + all(.addedItem, \.addedItems, MinutesChange.Piece.item)
      + changes(.attendance, [.attendance(earlier.attendance)], [.attendance(attendance)])
      + all(.motion, \.motions, MinutesChange.Piece.motion)
      + all(.action, \.actions, MinutesChange.Piece.action)
      + all(.signatory, \.signatories, MinutesChange.Piece.text)
      + all(.attachment, \.attachments, MinutesChange.Piece.attachment)
      + changes(
        .paragraph,
        NoticeWording.paragraphs(of: earlier.minutes).map(MinutesChange.Piece.text),
        NoticeWording.paragraphs(of: minutes).map(MinutesChange.Piece.text)
      )
  }
}
