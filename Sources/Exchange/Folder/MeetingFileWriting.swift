import Deliberation

extension MeetingFile {
  /// The file that reads back as the meeting.
  static func write(_ meeting: Meeting) throws -> String {
    var head = HeadWriter()
    head.add(Key.kind, Words.meetingKinds.chinese(meeting.kind))
    head.add(Key.title, meeting.title)
    head.add(Key.day, plain: meeting.day)
    head.add(Key.hours, meeting.hours)
    head.add(Key.room, meeting.room)
    head.add(Key.part, meeting.part)
    head.add(Key.chair, meeting.chair)
    head.add(Key.recorder, meeting.recorder)
    head.add(Key.noticeOn, plain: meeting.noticeOn)
    head.add(Key.agenda, texts: meeting.agenda, isNeeded: true)
    head.add(Key.due, plain: meeting.attendance.due)
    if meeting.attendance.present.isEmpty {
      head.add(Key.present, plain: meeting.attendance.presentCount)
    } else {
      head.add(Key.present, texts: meeting.attendance.present)
    }
    head.add(
      Key.excused,
      meeting.attendance.excused.map { excuse in
        var head = HeadWriter()
        head.add(ExcuseKey.seat, excuse.seat)
        head.add(ExcuseKey.reason, excuse.reason)
        return head
      }
    )
    head.add(Key.observers, texts: meeting.attendance.observers)
    head.add(Key.motions, meeting.motions.map(write))
    head.add(Key.actions, meeting.actions.map(write))
    if let approval = meeting.approval {
      var signed = HeadWriter()
      signed.add(ApprovalKey.by, approval.by)
      signed.add(ApprovalKey.on, plain: approval.on)
      head.add(Key.approval, signed)
    }
    return MarkdownFile.write(head: try head.yaml(), body: meeting.minutes)
  }

  private static func write(_ motion: Motion) -> HeadWriter {
    var head = HeadWriter()
    head.add(MotionKey.item, plain: motion.item)
    head.add(MotionKey.text, motion.text)
    head.add(MotionKey.inFavour, plain: motion.inFavour)
    head.add(MotionKey.against, plain: motion.against)
    head.add(MotionKey.abstaining, plain: motion.abstaining)
    return head
  }

  private static func write(_ action: ActionItem) -> HeadWriter {
    var head = HeadWriter()
    head.add(ActionKey.what, action.what)
    head.add(ActionKey.who, action.who)
    head.add(ActionKey.by, plain: action.by)
    head.add(ActionKey.done, plain: action.doneOn)
    return head
  }
}
