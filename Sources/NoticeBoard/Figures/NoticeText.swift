import Deliberation
import Wording

/// The text of a notice in the order of parts of GB/T 9704: title, addressee,
/// body, period, places, reception, closing words, enclosures, issuers, day.
///
/// The body is rendered by the caller, who decides what its facts may tell.
struct NoticeText: Readable {
  let title: String
  let list: String?
  let addressee: String
  let body: HTML
  let closing: [String]
  let farewell: String?
  let enclosures: [String]
  let issuers: [String]
  let date: String

  init(_ notice: Notice, body: HTML, in language: Language) {
    title = notice.title
    list = notice.list.flatMap { number in
      notice.title.contains(language.list(numbered: number))
        ? nil : language.subtitle(list: number)
    }
    let colon = language(Label.colon.term)
    addressee = notice.addressee.hasSuffix(colon) ? notice.addressee : notice.addressee + colon
    self.body = body
    closing = [
      notice.period.map { language.period($0, hour: notice.term?.hour ?? "") },
      notice.places.isEmpty ? nil : language.places(notice.places),
      notice.reception.map {
        language.objections(to: $0, answerWithin: notice.answerWithin)
      },
    ].compactMap(\.self)
    farewell = language.closingWords(of: notice.kind)
    enclosures = language.enclosures(notice.enclosures)
    issuers = notice.issuers
    date = language.plainDay(notice.postedOn)
  }

  static let names: [String: ReadableName<NoticeText>] = [
    "title": .text(\.title),
    "list": .text(\.list),
    "addressee": .text(\.addressee),
    "body": .markup(\.body),
    "closing": .texts(\.closing),
    "farewell": .text(\.farewell),
    "enclosures": .texts(\.enclosures),
    "issuers": .texts(\.issuers),
    "date": .text(\.date),
  ]
}
