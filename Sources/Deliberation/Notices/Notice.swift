/// A notice (公示、公告、通知、通告、告知书): a text, where and how long it hangs.
package struct Notice: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case (`2020-014-3`); nil until it is entered.
  package var number: Int?
  package let kind: Kind
  /// What it is for, by which a step of a procedure knows it.
  package let purpose: Purpose
  package let title: String
  /// The number of the list (第几榜), from 1; nil where it is none.
  package let list: Int?
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  package let addressee: String
  package let postedOn: Day
  /// How long it runs; nil where it only tells.
  package let term: PostingTerm?
  package let places: [String]
  /// Where objections go and when the office is open; nil where none are invited.
  package let reception: String?
  /// Days within which an objection is answered, in working days.
  package let answerWithin: Int?
  /// Who signs (落款), in order.
  package let issuers: [String]
  package let enclosures: [String]
  /// The body in Markdown, from the first paragraph to the last before 特此公示.
  package let body: String
  package let objections: [Objection]

  package init(
    key: String,
    number: Int? = nil,
    kind: Kind,
    purpose: Purpose,
    title: String,
    list: Int? = nil,
    part: String? = nil,
    addressee: String,
    postedOn: Day,
    term: PostingTerm? = nil,
    places: [String],
    reception: String? = nil,
    answerWithin: Int? = nil,
    issuers: [String],
    enclosures: [String] = [],
    body: String,
    objections: [Objection] = []
  ) {
    self.key = key
    self.number = number
    self.kind = kind
    self.purpose = purpose
    self.title = title
    self.list = list
    self.part = part
    self.addressee = addressee
    self.postedOn = postedOn
    self.term = term
    self.places = places
    self.reception = reception
    self.answerWithin = answerWithin
    self.issuers = issuers
    self.enclosures = enclosures
    self.body = body
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
    /// 其他.
    case other
  }

  /// The period it runs for (公示期); nil where it only tells.
  package var period: NoticePeriod? {
    term.map {
      NoticePeriod(posted: postedOn, days: $0.days, unit: $0.unit, counting: $0.counting)
    }
  }

  /// The objections that have no answer yet.
  package var openObjections: [Objection] { objections.filter { $0.reply == nil } }

  /// The objections received by a day and not answered on it.
  package func openObjections(on day: Day) -> [Objection] {
    objections.filter { $0.isOpen(on: day) }
  }

  /// The first day after the period on which no objection was open; nil until
  /// there is one, and where the period has no known last day.
  ///
  /// The period ends at the closing hour of its last day. An objection that
  /// comes in after this day is kept and answered, and takes nothing back.
  package var settledOn: Day? {
    guard let last = period?.last else { return nil }
    var day = last + 1
    while let open = objections.first(where: { $0.isOpen(on: day) }) {
      guard let reply = open.reply else { return nil }
      day = reply.on
    }
    return day
  }
}

/// How long a notice hangs (公示期限): days, how they are counted, and the hour it ends.
package struct PostingTerm: Hashable, Sendable, Codable {
  package let days: Int
  package let unit: NoticePeriod.Unit
  package let counting: NoticePeriod.Counting
  /// The office's closing hour on the last day: `18:00`.
  package let hour: String

  package init(
    days: Int,
    unit: NoticePeriod.Unit = .natural,
    counting: NoticePeriod.Counting = .civil,
    hour: String = "18:00"
  ) {
    self.days = days
    self.unit = unit
    self.counting = counting
    self.hour = hour
  }
}

/// An objection (异议) to a notice, without the door it came from.
package struct Objection: Hashable, Sendable, Codable {
  /// Its number within the notice, from 1.
  package let number: Int
  package let receivedOn: Day
  /// What it is about: `采光`.
  package let category: String
  /// The wording that may be shown.
  package let wording: String
  /// Who must answer, by office.
  package let answerer: String
  package let reply: Reply?

  package init(
    number: Int,
    receivedOn: Day,
    category: String,
    wording: String,
    answerer: String,
    reply: Reply? = nil
  ) {
    self.number = number
    self.receivedOn = receivedOn
    self.category = category
    self.wording = wording
    self.answerer = answerer
    self.reply = reply
  }

  /// Whether it was received by a day and not answered on it.
  package func isOpen(on day: Day) -> Bool {
    receivedOn <= day && (reply.map { $0.on > day } ?? true)
  }

  package struct Reply: Hashable, Sendable, Codable {
    package let on: Day
    package let text: String

    package init(on: Day, text: String) {
      self.on = on
      self.text = text
    }
  }
}
