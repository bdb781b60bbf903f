/// A notice (公示、公告、通知、通告、告知书): a text, where and how long it hangs,
/// and everything that happened to it since.
///
///     Notice
///     ├─ wording         title, addressee, body, issuers: what a correction may change
///     ├─ boards          where it hangs, put up and taken down by whom, photos, torn copies
///     ├─ objections      with what was answered and what it changed
///     ├─ extensions, corrections, withdrawal, finality
///     └─ period          reckoned from all of these, never stored
package struct Notice: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case (`2020-014-3`); nil until it is entered.
  package var number: Int?
  package let kind: Kind
  /// What it is for, by which a step of a procedure knows it.
  package let purpose: Purpose
  /// The number of the list (第几榜), from 1; nil where it is none.
  package let list: Int?
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  /// The bill (费用单) whose shares it shows, by its key; nil where none.
  package let bill: String?
  /// When what it announces begins (事件时间), as an outage; nil where nothing does.
  package let event: EventTime?
  /// What it says; a correction puts another in its place.
  package internal(set) var wording: NoticeWording
  /// The day it is posted, as printed on it; of a draft the day it is planned for.
  package internal(set) var postedOn: Day
  /// How long it runs; nil where it only tells.
  package let term: PostingTerm?
  /// Where it hangs (张贴地点).
  package internal(set) var boards: [Board]
  /// Days within which an objection is answered, in working days.
  package let answerWithin: Int?
  /// Who drafted it and when; nil where it came posted from a folder.
  package let drafted: Handling?
  package internal(set) var extensions: [Extension]
  /// In order of day; each keeps the wording it replaced.
  package internal(set) var corrections: [Correction]
  package internal(set) var withdrawal: Withdrawal?
  package internal(set) var finality: Handling?
  package internal(set) var objections: [Objection]

  package init(
    key: String,
    number: Int? = nil,
    kind: Kind,
    purpose: Purpose,
    list: Int? = nil,
    part: String? = nil,
    bill: String? = nil,
    event: EventTime? = nil,
    wording: NoticeWording,
    postedOn: Day,
    term: PostingTerm? = nil,
    boards: [Board],
    answerWithin: Int? = nil,
    drafted: Handling? = nil,
    extensions: [Extension] = [],
    corrections: [Correction] = [],
    withdrawal: Withdrawal? = nil,
    finality: Handling? = nil,
    objections: [Objection] = []
  ) {
    self.key = key
    self.number = number
    self.kind = kind
    self.purpose = purpose
    self.list = list
    self.part = part
    self.bill = bill
    self.event = event
    self.wording = wording
    self.postedOn = postedOn
    self.term = term
    self.boards = boards
    self.answerWithin = answerWithin
    self.drafted = drafted
    self.extensions = extensions
    self.corrections = corrections
    self.withdrawal = withdrawal
    self.finality = finality
    self.objections = objections
  }

  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 公示: invites objections before a decision takes effect.
    case publicReview
    /// 公告: announces a decision or an event.
    case announcement
    /// 通知: tells named people to do or attend something.
    case notification
    /// 通告: rules to obey, such as an outage.
    case circular
    /// 告知书: delivered to one person.
    case delivery
  }

  /// What a notice is for (用途).
  package enum Purpose: String, Hashable, Sendable, Codable, CaseIterable {
    /// 征求意见.
    case solicitation
    /// 表决安排.
    case pollOpening
    /// 表决结果.
    case pollResult
    /// 方案.
    case scheme
    /// 费用分摊.
    case costShares
    /// 施工、停气、停水.
    case works
    /// 竣工验收.
    case acceptance
    /// 决算.
    case closingAccount
    /// 会议: who meets, when, where and about what.
    case meeting
    /// 其他.
    case other
  }
}

extension Notice {
  /// Whether it is for everybody to read: a 告知书 is handed to one person.
  package var isPublic: Bool { kind != .delivery }

  package var title: String { wording.title }
  package var addressee: String { wording.addressee }
  package var body: String { wording.body }
  package var effect: String? { wording.effect }
  package var reception: String? { wording.reception }
  package var issuers: [String] { wording.issuers }
  package var witnesses: [String] { wording.witnesses }
  package var enclosures: [String] { wording.enclosures }
  package var places: [String] { boards.map(\.place) }
}

/// The wording of a notice (文字): everything printed on it that is no reckoning.
package struct NoticeWording: Hashable, Sendable, Codable {
  package let title: String
  package let addressee: String
  /// The body in Markdown, from the first paragraph to the last before the period.
  package let body: String
  /// What silence means (期满的效力); nil where none is told.
  package let effect: String?
  /// Where objections go and when the office is open; nil where none are invited.
  package let reception: String?
  /// Who signs (落款), in order.
  package let issuers: [String]
  /// Who witnesses the posting (见证), by office.
  package let witnesses: [String]
  package let enclosures: [String]

  package init(
    title: String,
    addressee: String,
    body: String,
    effect: String? = nil,
    reception: String? = nil,
    issuers: [String],
    witnesses: [String] = [],
    enclosures: [String] = []
  ) {
    self.title = title
    self.addressee = addressee
    self.body = body
    self.effect = effect
    self.reception = reception
    self.issuers = issuers
    self.witnesses = witnesses
    self.enclosures = enclosures
  }
}
