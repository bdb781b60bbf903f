import Deliberation
import Wording

/// The text of a notice in the order of parts of GB/T 9704: title, addressee,
/// body, what a list changed, period, places, reception, effect, closing words,
/// enclosures, issuers, witnesses, day.
///
/// The body is rendered by the caller, who decides what its facts may tell.
struct NoticeText: Readable {
  let title: String
  /// The title with the place where it breaks into two lines.
  let heading: HTML
  let list: String?
  /// The days it was corrected on, under the title.
  let corrected: [String]
  let addressee: String
  let body: HTML
  /// What a list changed since the one before, where the body does not tell it.
  let changes: HTML
  let closing: [String]
  let farewell: String?
  let enclosures: [String]
  let issuers: [String]
  let date: String

  init(_ notice: Notice, body: HTML, changes: HTML = .empty, in language: Language) {
    title = notice.title
    heading = TitleBreak.markup(notice.title)
    list = notice.list.flatMap { number in
      notice.title.contains(language.list(numbered: number))
        ? nil : language.subtitle(list: number)
    }
    corrected = notice.corrections.map { language.correctedOn($0.on) }
    let colon = language(Label.colon.term)
    addressee = notice.addressee.hasSuffix(colon) ? notice.addressee : notice.addressee + colon
    self.body = body
    self.changes = changes
    closing =
      language.periodSentences(of: notice)
      + [
        // The place of a letter is whom it is handed to.
        notice.places.isEmpty || !notice.isPublic ? nil : language.places(notice.places),
        notice.reception.map {
          language.objections(
            to: $0,
            answerWithin: notice.answerWithin,
            against: notice.purpose,
            isInvited: notice.term != nil
          )
        },
        notice.effect.map(language.sentence),
      ].compactMap(\.self)
    farewell = language.closingWords(of: notice.kind)
    enclosures = language.enclosures(notice.enclosures)
    issuers = notice.issuers + notice.witnesses.map(language.witness)
    date = language.plainDay(notice.postedOn)
  }

  static let names: [String: ReadableName<NoticeText>] = [
    "title": .text(\.title),
    "heading": .markup(\.heading),
    "list": .text(\.list),
    "corrected": .texts(\.corrected),
    "addressee": .text(\.addressee),
    "body": .markup(\.body),
    "changes": .markup(\.changes),
    "closing": .texts(\.closing),
    "farewell": .text(\.farewell),
    "enclosures": .texts(\.enclosures),
    "issuers": .texts(\.issuers),
    "date": .text(\.date),
  ]
}
