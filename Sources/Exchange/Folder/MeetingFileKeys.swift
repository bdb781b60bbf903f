import Deliberation

// The keys of a meeting's head.

extension MeetingFile {
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
    static let addedItems = Term("临时动议", "addedItems")
    static let charter = Term("章程", "charter")
    static let absent = Term("缺席", "absent")
    static let represented = Term("委托", "represented")
    static let late = Term("迟到", "late")
    static let leftEarly = Term("早退", "leftEarly")
    static let recused = Term("回避", "recused")
    static let carried = Term("上次待办", "carried")
    static let signatories = Term("签名", "signatories")
    static let attachments = Term("附件", "attachments")
    static let published = Term("公开", "published")
    static let locked = Term("归档", "locked")
    static let corrections = Term("更正", "corrections")
    /// The minutes themselves, within a correction.
    static let minutes = Term("纪要", "minutes")
    private static let content = [
      title, hours, room, chair, recorder, noticeOn, agenda, addedItems, due, present, excused,
      absent, represented, late, leftEarly, recused, observers, motions, actions, signatories,
      attachments,
    ]
    static let text = content + [minutes]
    static let all =
      content + [kind, day, part, charter, carried, approval, published, locked, corrections]
  }

  enum ExcuseKey {
    static let seat = Term("席位", "seat")
    static let reason = Term("原因", "reason")
    static let all = [seat, reason]
  }

  enum SeatKey {
    static let seat = Term("席位", "seat")
    static let by = Term("受托人", "by")
    static let from = Term("从", "from")
    static let after = Term("至", "after")
    static let item = Term("议程", "item")
    static let reason = Term("原因", "reason")
    static let represented = [seat, by]
    static let late = [seat, from]
    static let leftEarly = [seat, after]
    static let recused = [seat, item, reason]
  }

  enum CarriedKey {
    static let meeting = Term("会议", "meeting")
    static let item = Term("项", "item")
    static let what = Term("事项", "what")
    static let done = Term("完成", "done")
    static let all = [meeting, item, what, done]
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
    static let doneBy = Term("办结人", "doneBy")
    static let note = Term("备注", "note")
    static let all = [what, who, by, done, doneBy, note]
  }

  enum AttachmentKey {
    static let title = Term("名称", "title")
    static let file = Term("文件", "file")
    static let hash = Term("摘要", "hash")
    static let all = [title, file, hash]
  }

  enum ApprovalKey {
    static let by = Term("人", "by")
    static let on = Term("日期", "on")
    static let all = [by, on]
  }
}

/// What of a meeting a refusal is about, by which its line is found again.
enum MeetingLine {
  static let life = "meeting.life"
  static let called = "meeting.called"
  static let motions = "meeting.motions"
  static let counts = "meeting.counts"

  static func motion(_ item: Int) -> String { "meeting.motion.\(item)" }
  static func moved(_ seat: String) -> String { "meeting.moved.\(seat)" }
  static func signed(_ name: String) -> String { "meeting.signed.\(name)" }
  static func item(_ item: Int) -> String { "meeting.item.\(item)" }
  static func carried(_ meeting: String, _ item: Int) -> String {
    "meeting.carried.\(meeting).\(item)"
  }
}
