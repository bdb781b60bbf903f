import Deliberation
import Wording

extension MeetingFile {
  /// The file that reads back as the meeting, its keys in a language.
  ///
  /// `picture` tells what of its enclosures is written beside it; of others the hash is.
  package static func write(
    _ meeting: Meeting,
    in language: Language = .chinese,
    picture: (Meeting.Attachment) -> String? = { _ in nil }
  ) throws -> String {
    var head = HeadWriter()
    head.add(Key.kind, word: Words.meetingKinds.term(meeting.kind))
    head.add(Key.day, plain: meeting.day)
    head.add(Key.part, meeting.part)
    head.add(meeting.text, actions: meeting.actions, picture: picture)
    head.add(Key.charter, meeting.charter.map(HeadWriter.init))
    head.add(Key.carried, meeting.carried.map(write))
    if let approval = meeting.approval {
      var signed = HeadWriter()
      signed.add(ApprovalKey.by, approval.by)
      signed.add(ApprovalKey.on, plain: approval.on)
      head.add(Key.approval, signed)
    }
    head.add(Key.published, meeting.published.map(HeadWriter.init))
    head.add(Key.locked, meeting.locked.map(HeadWriter.init))
    head.add(
      Key.corrections,
      meeting.corrections.map { correction in
        var earlier = HeadWriter()
        earlier.add(correction.earlier, actions: correction.earlier.actions, picture: picture)
        earlier.add(Key.minutes, orNothing: correction.earlier.minutes)
        var head = HeadWriter(Handling(on: correction.on, by: correction.by))
        head.add(HandlingKey.reason, correction.reason)
        head.add(HandlingKey.earlier, earlier)
        return head
      }
    )
    return MarkdownFile.write(
      head: try head.yaml(in: language.ofFiles),
      body: meeting.minutes
    )
  }

  private static func write(_ carried: CarriedItem) -> HeadWriter {
    var head = HeadWriter()
    head.add(CarriedKey.meeting, carried.meeting)
    head.add(CarriedKey.item, plain: carried.item)
    head.add(CarriedKey.what, carried.what)
    head.add(CarriedKey.done, plain: carried.doneOn)
    return head
  }
}

extension HeadWriter {
  /// What minutes say, but for their body.
  fileprivate mutating func add(
    _ text: MinutesText,
    actions: [ActionItem],
    picture: (Meeting.Attachment) -> String?
  ) {
    typealias Key = MeetingFile.Key
    add(Key.title, text.title)
    add(Key.hours, text.hours)
    add(Key.room, text.room)
    add(Key.chair, text.chair)
    add(Key.recorder, text.recorder)
    add(Key.noticeOn, plain: text.noticeOn)
    add(Key.agenda, texts: text.agenda, isNeeded: true)
    add(Key.addedItems, inline: text.addedItems.isEmpty ? nil : text.addedItems.map(String.init))
    add(text.attendance)
    add(
      Key.motions,
      text.motions.map { motion in
        typealias MotionKey = MeetingFile.MotionKey
        var head = HeadWriter()
        head.add(MotionKey.item, plain: motion.item)
        head.add(MotionKey.text, motion.text)
        head.add(MotionKey.inFavour, plain: motion.inFavour)
        head.add(MotionKey.against, plain: motion.against)
        head.add(MotionKey.abstaining, plain: motion.abstaining)
        return head
      }
    )
    add(
      Key.actions,
      actions.map { action in
        typealias ActionKey = MeetingFile.ActionKey
        var head = HeadWriter()
        head.add(ActionKey.what, action.what)
        head.add(ActionKey.who, action.who)
        head.add(ActionKey.by, plain: action.by)
        head.add(ActionKey.done, plain: action.doneOn)
        head.add(ActionKey.doneBy, action.doneBy)
        head.add(ActionKey.note, action.note)
        return head
      }
    )
    add(Key.signatories, texts: text.signatories)
    add(
      Key.attachments,
      text.attachments.map { attachment in
        typealias AttachmentKey = MeetingFile.AttachmentKey
        var head = HeadWriter()
        head.add(AttachmentKey.title, attachment.title)
        if let file = picture(attachment) {
          head.add(AttachmentKey.file, file)
        } else {
          head.add(AttachmentKey.hash, attachment.file.description)
        }
        return head
      }
    )
  }

  private mutating func add(_ attendance: Attendance) {
    typealias Key = MeetingFile.Key
    typealias SeatKey = MeetingFile.SeatKey
    add(Key.due, plain: attendance.due)
    if attendance.present.isEmpty {
      add(Key.present, plain: attendance.presentCount)
    } else {
      add(Key.present, texts: attendance.present)
    }
    func seat(_ seat: String, _ more: (inout HeadWriter) -> Void) -> HeadWriter {
      var head = HeadWriter()
      head.add(SeatKey.seat, seat)
      more(&head)
      return head
    }
    add(
      Key.excused,
      attendance.excused.map { told in
        seat(told.seat) { $0.add(SeatKey.reason, told.reason) }
      }
    )
    add(Key.absent, texts: attendance.absent)
    add(
      Key.represented,
      attendance.represented.map { told in seat(told.seat) { $0.add(SeatKey.by, told.by) } }
    )
    add(
      Key.late,
      attendance.late.map { told in seat(told.seat) { $0.add(SeatKey.from, plain: told.from) } }
    )
    add(
      Key.leftEarly,
      attendance.leftEarly.map { told in
        seat(told.seat) { $0.add(SeatKey.after, plain: told.after) }
      }
    )
    add(
      Key.recused,
      attendance.recused.map { told in
        seat(told.seat) {
          $0.add(SeatKey.item, plain: told.item)
          $0.add(SeatKey.reason, told.reason)
        }
      }
    )
    add(Key.observers, texts: attendance.observers)
  }
}
