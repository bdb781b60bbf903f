/// An objection (异议) to a notice: received by whom and how, what may be shown of
/// it, and what was answered.
///
/// The original text and the door it came from stay in the office; what leaves
/// it is category, public wording and reply.
package struct Objection: Hashable, Sendable, Codable {
  /// Its number within the notice, from 1.
  package let number: Int
  package let receivedOn: Day
  /// The office that received it; nil where that is not on record.
  package let receivedBy: String?
  package let channel: Channel?
  /// What it is about: `采光`.
  package let category: String
  /// The words as they came in, which are private.
  package let original: String?
  /// The door it came from, which is private.
  package let door: Door?
  /// The wording that may be shown.
  package let wording: String
  /// Who must answer, by office.
  package let answerer: String
  /// The day the answer is due, where one was set for it alone.
  package let answerBy: Day?
  package internal(set) var reply: Reply?
  /// The meeting whose minutes discuss it, by its key.
  package internal(set) var discussedIn: String?
  /// What it changed (处理结果): `井道改用透明玻璃`; nil where nothing.
  package internal(set) var outcome: String?

  package init(
    number: Int,
    receivedOn: Day,
    receivedBy: String? = nil,
    channel: Channel? = nil,
    category: String,
    original: String? = nil,
    door: Door? = nil,
    wording: String,
    answerer: String,
    answerBy: Day? = nil,
    reply: Reply? = nil,
    discussedIn: String? = nil,
    outcome: String? = nil
  ) {
    self.number = number
    self.receivedOn = receivedOn
    self.receivedBy = receivedBy
    self.channel = channel
    self.category = category
    self.original = original
    self.door = door
    self.wording = wording
    self.answerer = answerer
    self.answerBy = answerBy
    self.reply = reply
    self.discussedIn = discussedIn
    self.outcome = outcome
  }

  /// How it came in (提出方式).
  package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    /// 书面.
    case letter
    /// 当面.
    case inPerson
    /// 电话.
    case telephone
    /// 网上.
    case online
    /// 意见箱.
    case box
  }

  package struct Reply: Hashable, Sendable, Codable {
    package let on: Day
    package let text: String

    package init(on: Day, text: String) {
      self.on = on
      self.text = text
    }
  }

  /// Whether it was received by a day and not answered on it.
  package func isOpen(on day: Day) -> Bool {
    receivedOn <= day && (reply.map { $0.on > day } ?? true)
  }

  /// The day the answer is due, its own or by the notice's working days.
  ///
  /// Nil where none was set, and where a year without a holiday table decides it.
  package func due(within workingDays: Int?) -> Day? {
    if let answerBy { return answerBy }
    guard let workingDays, NoticePeriod.allowedDays.contains(workingDays) else { return nil }
    return NoticePeriod(posted: receivedOn, days: workingDays, unit: .working).last
  }

  /// The same objection under another number.
  package func numbered(_ number: Int) -> Objection {
    Objection(
      number: number,
      receivedOn: receivedOn,
      receivedBy: receivedBy,
      channel: channel,
      category: category,
      original: original,
      door: door,
      wording: wording,
      answerer: answerer,
      answerBy: answerBy,
      reply: reply,
      discussedIn: discussedIn,
      outcome: outcome
    )
  }
}
