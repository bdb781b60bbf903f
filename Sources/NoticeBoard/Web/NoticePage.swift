import Deliberation
import Wording

/// The web copy of a notice: the text without a door, amounts by storey, and the
/// objections with their replies.
struct NoticePage: Page {
  static let template = "notice"

  let kicker: String
  let state: String
  /// Whom to ask, before the text that says it again in its place.
  let ask: String
  let tone: Tone
  let withdrawn: String?
  /// That the bill it shows was replaced, or the fund whose account it tells opened again; else
  /// nil.
  let outdated: String?
  let text: NoticeText
  let number: String
  let decision: DecisionLink?
  let course: Course?
  let objections: Objections?

  static let names: [String: ReadableName<NoticePage>] = [
    "kicker": .text(\.kicker),
    "state": .text(\.state),
    "ask": .text(\.ask),
    "tone": .text(\.tone.rawValue),
    "withdrawn": .text(\.withdrawn),
    "outdated": .text(\.outdated),
    "text": .part(\.text),
    "number": .text(\.number),
    "decision": .part(\.decision),
    "course": .part(\.course),
    "objections": .part(\.objections),
  ]

  init(
    _ notice: Notice,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) throws(MarkdownRefusal) {
    let language = press.language
    let isRunning = notice.isRunning(on: press.day)
    kicker = language.leading(language.name(notice.kind))
    let word = language.state(of: notice, on: press.day)
    let until = notice.until(in: language)
    state =
      notice.withdrawal != nil
      ? language.leading(word)
      : language.pick("\(word)，\(until)", language.leading(isRunning ? until : "\(word), \(until)"))
    ask = language.ask(notice.reception ?? file.contact)
    tone = isRunning ? .now : .plain
    withdrawn = notice.withdrawal.map(language.withdrawn)
    outdated =
      file.listedAmounts(of: notice, by: press.day).map(language.say)
      ?? file.reopening(since: notice, by: press.day).map { language.tellsBefore(reopening: $0.on) }
    let web = WebFacts(file: file, meeting: nil, notice: notice, press: press)
    text = NoticeText(
      notice,
      body: try press.prose(notice.body, facts: web.facts, below: 1),
      changes: file.untoldChanges(of: notice).map {
        press.html(ChangedList(byStorey: $0, in: language))
      } ?? .empty,
      in: language
    )
    self.number = language.number(of: notice.kind, number.item(item))
    course = try Course(notice, press: press)
    let page = Address.notice(item, of: number)
    decision = file.decidedBy(.notice(notice.key), on: page, in: language)
    objections = Objections(notice, of: file, on: page, in: language)
  }

  /// What happened to it since it was posted: each with day, office and reason.
  struct Course: Readable {
    let title: String
    let lines: [String]
    let corrections: [WordingChanges]

    /// Nil where nothing did.
    init?(_ notice: Notice, press: Press) throws(MarkdownRefusal) {
      let language = press.language
      title = language.courseTitle
      let unit = notice.term?.unit ?? .natural
      lines =
        notice.extensions.map { language.course($0, unit: unit) }
        + [notice.finality.map(language.finalised)].compactMap(\.self)
      corrections = try WordingChanges.all(of: notice, press: press)
      if lines.isEmpty, corrections.isEmpty { return nil }
    }

    static let names: [String: ReadableName<Course>] = [
      "title": .text(\.title), "lines": .texts(\.lines), "corrections": .parts(\.corrections),
    ]
  }

  /// What was objected and answered; nothing tells from which door it came.
  struct Objections: Readable {
    let count: String
    let entries: [Entry]

    /// Nil where the notice invites none and none came.
    init?(_ notice: Notice, of file: CaseFile, on page: Address, in language: Language) {
      guard notice.period != nil || !notice.objections.isEmpty else { return nil }
      count = language.answeredPublicly(notice.objections)
      entries = notice.objections.map { objection in
        Entry(
          title: language.heading(of: objection),
          wording: objection.wording,
          answer: language.answer(to: objection),
          outcome: objection.outcome.map(language.outcome),
          minutes: objection.discussedIn.flatMap { key in
            file.meetings.first { $0.key == key }?.entry(discussedOn: page, in: language)
          }
        )
      }
    }

    static let names: [String: ReadableName<Objections>] = [
      "count": .text(\.count), "entries": .parts(\.entries),
    ]

    struct Entry: Readable {
      let title: String
      let wording: String
      let answer: String
      /// What it changed.
      let outcome: String?
      /// The minutes where it was discussed.
      let minutes: EntryList.Entry?

      static let names: [String: ReadableName<Entry>] = [
        "title": .text(\.title), "wording": .text(\.wording), "answer": .text(\.answer),
        "outcome": .text(\.outcome), "minutes": .part(\.minutes),
      ]
    }
  }
}

extension Meeting {
  /// The way to its minutes from a page where an objection was answered.
  fileprivate func entry(discussedOn page: Address, in language: Language) -> EntryList.Entry? {
    number.map { .init(language.discussedIn(title), at: page.link(to: .meeting($0))) }
  }
}
