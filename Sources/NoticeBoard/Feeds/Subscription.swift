import Deliberation
import Wording

/// The quiet line that leads to a calendar and to the feed of notices (订阅).
struct Subscription: Readable {
  let word: String
  let calendar: String
  let calendarLink: String
  let feed: String
  let feedLink: String
  let feedTitle: String

  /// The links of a page: a reader names the feed by what the `site` is called, and
  /// `calendar` is the one that belongs to the page.
  init(of site: String, to calendar: Address, from page: Address, in language: Language) {
    word = language.subscribe
    self.calendar = page.link(to: calendar)
    calendarLink = language.calendarLink
    feed = page.link(to: .feed)
    feedLink = language.feedLink
    feedTitle = language.feedTitle(of: site)
  }

  static let names: [String: ReadableName<Subscription>] = [
    "word": .text(\.word), "calendar": .text(\.calendar), "calendarLink": .text(\.calendarLink),
    "feed": .text(\.feed), "feedLink": .text(\.feedLink), "feedTitle": .text(\.feedTitle),
  ]
}
