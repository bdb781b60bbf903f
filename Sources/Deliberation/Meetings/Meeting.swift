/// A meeting (会议): its agenda, who came, what was moved, and the minutes.
package struct Meeting: Hashable, Sendable, Codable {
  /// What the folder calls it: the name of its file without the ending.
  package let key: String
  /// The register's running number (`meeting 3`); nil until it is entered.
  package var number: Int?
  package let kind: Kind
  package internal(set) var title: String
  package let day: Day
  /// `19:30—21:00`, as written.
  package internal(set) var hours: String?
  package internal(set) var room: String
  /// The part (部位) of the matter it concerns; nil where all of it.
  package let part: String?
  /// The chair of the meeting (主持人), by office.
  package internal(set) var chair: String
  /// The recorder (记录人), by office.
  package internal(set) var recorder: String
  /// The day notice was given with the agenda, where it is known.
  package internal(set) var noticeOn: Day?
  package internal(set) var agenda: [String]
  /// The items of the agenda that came up at the meeting itself (临时动议), from 1.
  package internal(set) var addedItems: [Int]
  /// A rule of its own, where neither a council's charter nor the law holds.
  package let charter: Charter?
  package internal(set) var attendance: Attendance
  package internal(set) var motions: [Motion]
  package internal(set) var actions: [ActionItem]
  /// What it took up again of what earlier meetings left to do (上次待办).
  package internal(set) var carried: [CarriedItem]
  /// The minutes (会议纪要) in Markdown, below the head.
  package internal(set) var minutes: String
  /// Who signed the minutes (签名), by office or seat.
  package internal(set) var signatories: [String]
  /// What was enclosed with the minutes (附件): scans and photos, by their hashes.
  package internal(set) var attachments: [Attachment]
  package internal(set) var approval: Approval?
  /// When and by whom approved minutes were made public (公开).
  package internal(set) var published: Handling?
  /// When and by whom they were put away for good (归档): nothing is corrected since.
  package internal(set) var locked: Handling?
  /// What approved minutes said before they were corrected (更正), oldest first.
  package internal(set) var corrections: [Correction]

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
    addedItems: [Int] = [],
    charter: Charter? = nil,
    attendance: Attendance,
    motions: [Motion] = [],
    actions: [ActionItem] = [],
    carried: [CarriedItem] = [],
    minutes: String,
    signatories: [String] = [],
    attachments: [Attachment] = [],
    approval: Approval? = nil,
    published: Handling? = nil,
    locked: Handling? = nil,
    corrections: [Correction] = []
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
    self.addedItems = addedItems
    self.charter = charter
    self.attendance = attendance
    self.motions = motions
    self.actions = actions
    self.carried = carried
    self.minutes = minutes
    self.signatories = signatories
    self.attachments = attachments
    self.approval = approval
    self.published = published
    self.locked = locked
    self.corrections = corrections
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

  /// A scan or a photo that belongs to the minutes (附件), known by its hash.
  ///
  /// The file itself lies among the register's attachments and never leaves the office
  /// with a page: people may be on it.
  package struct Attachment: Hashable, Sendable, Codable {
    /// What it is: `签到表`.
    package let title: String
    package let file: AttachmentName

    package init(title: String, file: AttachmentName) {
      self.title = title
      self.file = file
    }

    private enum CodingKeys: CodingKey { case title }

    package init(from decoder: any Decoder) throws {
      title = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .title)
      file = try AttachmentName(partsFrom: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(title, forKey: .title)
      try file.encodeParts(to: encoder)
    }
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
