import Deliberation
import Wording

/// The web copy of a notice: the text without a door, amounts by storey, and the
/// objections with their replies.
struct NoticePage: Page {
  static let template = "notice"

  let kicker: String
  let state: String
  let tone: Tone
  let text: NoticeText
  let number: String
  let objections: Objections?

  static let names: [String: ReadableName<NoticePage>] = [
    "kicker": .text(\.kicker),
    "state": .text(\.state),
    "tone": .text(\.tone.rawValue),
    "text": .part(\.text),
    "number": .text(\.number),
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
    kicker = language.name(notice.kind)
    state =
      isRunning
      ? language.state(of: notice, on: press.day) + " · " + notice.until(in: language)
      : language.state(of: notice, on: press.day)
    tone = isRunning ? .now : .plain
    let web = WebFacts(file: file, meeting: nil, press: press)
    text = NoticeText(
      notice,
      body: try press.prose(notice.body, facts: web.facts, below: 1),
      in: language
    )
    self.number =
      language(Label.noticeNumber.term) + language(Label.colon.term) + number.item(item)
    objections = Objections(notice, in: language)
  }

  /// What was objected and answered; nothing tells from which door it came.
  struct Objections: Readable {
    let count: String
    let entries: [Entry]

    /// Nil where the notice invites none and none came.
    init?(_ notice: Notice, in language: Language) {
      guard notice.period != nil || !notice.objections.isEmpty else { return nil }
      count = language.answeredPublicly(notice.objections)
      entries = notice.objections.map { objection in
        Entry(
          title: language.heading(of: objection),
          wording: objection.wording,
          answer: language.answer(to: objection)
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

      static let names: [String: ReadableName<Entry>] = [
        "title": .text(\.title), "wording": .text(\.wording), "answer": .text(\.answer),
      ]
    }
  }
}
