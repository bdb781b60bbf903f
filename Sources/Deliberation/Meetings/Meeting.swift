/// A meeting (会议): its agenda, who came, what was moved, and the minutes.
package struct Meeting: Hashable, Sendable, Codable {
  /// What the folder calls it: the name of its file without the ending.
  package let key: String
  /// The register's running number (`meeting 3`); nil until it is entered.
  package var number: Int?
  package let kind: Kind
  package let title: String
  package let day: Day
  /// `19:30—21:00`, as written.
  package let hours: String?
  package let room: String
  /// The part (部位) of the matter it concerns; nil where all of it.
  package let part: String?
  /// The chair of the meeting (主持人), by office.
  package let chair: String
  /// The recorder (记录人), by office.
  package let recorder: String
  /// The day notice was given, where it is known.
  package let noticeOn: Day?
  package let agenda: [String]
  package let attendance: Attendance
  package let motions: [Motion]
  package internal(set) var actions: [ActionItem]
  /// The minutes (会议纪要) in Markdown, below the head.
  package let minutes: String
  package internal(set) var approval: Approval?

  package init(
    key: String,
    number: Int? = nil,
    kind: Kind,
    title: String,
    day: Day,
    hours: String? = nil,
    room: String,
    part: String? = nil,
    chair: String,
    recorder: String,
    noticeOn: Day? = nil,
    agenda: [String],
    attendance: Attendance,
    motions: [Motion] = [],
    actions: [ActionItem] = [],
    minutes: String,
    approval: Approval? = nil
  ) {
    self.key = key
    self.number = number
    self.kind = kind
    self.title = title
    self.day = day
    self.hours = hours
    self.room = room
    self.part = part
    self.chair = chair
    self.recorder = recorder
    self.noticeOn = noticeOn
    self.agenda = agenda
    self.attendance = attendance
    self.motions = motions
    self.actions = actions
    self.minutes = minutes
    self.approval = approval
  }

  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 居民议事会.
    case council
    /// 居民代表会议.
    case representatives
    /// 居民会议.
    case residents
    /// 业主会议.
    case owners
    /// 座谈会.
    case consultation
    /// 现场会.
    case site
    /// 联合审查会.
    case jointReview
  }

  /// The approval (审定) of the minutes: by whom and when.
  package struct Approval: Hashable, Sendable, Codable {
    package let by: String
    package let on: Day

    package init(by: String, on: Day) {
      self.by = by
      self.on = on
    }
  }
}

/// Attendance (出席): by name of seat where there is a roll of members, else by count.
package struct Attendance: Hashable, Sendable, Codable {
  /// How many were due (应到).
  package let due: Int
  /// The seats or offices present (实到), as the minutes name them.
  package let present: [String]
  /// Those who asked to be excused (请假), with their reason.
  package let excused: [Excuse]
  /// Those who sat in without a vote (列席).
  package let observers: [String]
  /// How many were present, where only the count is kept.
  package let presentCount: Int

  package init(
    due: Int,
    present: [String] = [],
    presentCount: Int? = nil,
    excused: [Excuse] = [],
    observers: [String] = []
  ) {
    self.due = due
    self.present = present
    self.presentCount = presentCount ?? present.count
    self.excused = excused
    self.observers = observers
  }

  package struct Excuse: Hashable, Sendable, Codable {
    package let seat: String
    package let reason: String

    package init(seat: String, reason: String) {
      self.seat = seat
      self.reason = reason
    }
  }

  /// How many did not come (缺席), those excused included.
  package var absentCount: Int { due - presentCount }
}

/// An action item (待办): what was left to do, by whom and by when.
package struct ActionItem: Hashable, Sendable, Codable {
  package let what: String
  package let who: String
  package let by: Day?
  package internal(set) var doneOn: Day?

  package init(what: String, who: String, by: Day? = nil, doneOn: Day? = nil) {
    self.what = what
    self.who = who
    self.by = by
    self.doneOn = doneOn
  }
}
