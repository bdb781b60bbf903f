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
    self.minutes = minutes
  }
}

extension Meeting {
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
    case action, signatory, paragraph
  }

  package enum Piece: Hashable, Sendable {
    case text(String)
    case day(Day)
    case item(Int)
    case attendance(Attendance)
    case motion(Motion)
    case action(ActionItem)
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
      + changes(
        .paragraph,
        NoticeWording.paragraphs(of: earlier.minutes).map(MinutesChange.Piece.text),
        NoticeWording.paragraphs(of: minutes).map(MinutesChange.Piece.text)
      )
  }
}
