import Deliberation
import Wording

/// The way into the archive (档案): every year and every place, with what it holds.
struct ArchivePage: Page {
  static let template = "archive"

  let lead: String?
  let years: EntryList?
  let communities: [Places]

  static let names: [String: ReadableName<ArchivePage>] = [
    "lead": .text(\.lead),
    "years": .part(\.years),
    "communities": .parts(\.communities),
  ]

  init(_ matters: [Matter], _ grounds: [Ground], press: Press) {
    let language = press.language
    let archive = Archive(matters, press)
    let known = archive.years
    lead = known.last.flatMap { first in
      known.first.map { language.archiveLead(from: first, to: $0) }
    }
    years = EntryList(
      known.map { year in
        .init(
          language.year(year),
          at: Address.archive.link(to: .archive(of: year)),
          notes: [archive.events(of: year).holdings(in: language)]
        )
      }
    )
    communities = matters.communities.compactMap { community in
      Places(community, grounds.filter { $0.place.community == community }, press)
    }
  }

  /// The places of a community.
  struct Places: Readable {
    let name: String
    let entries: EntryList

    /// Nil where it has none.
    init?(_ community: String, _ grounds: [Ground], _ press: Press) {
      guard
        let entries = EntryList(
          grounds.map { ground in
            .init(
              ground.name,
              at: Address.archive.link(to: ground.address),
              notes: [Archive(ground.matters, press).events.holdings(in: press.language)]
            )
          }
        )
      else { return nil }
      name = community
      self.entries = entries
    }

    static let names: [String: ReadableName<Places>] = [
      "name": .text(\.name), "entries": .parts(\.entries.entries),
    ]
  }
}

/// Everything of one year in order of day (某年档案).
struct ArchiveYearPage: Page {
  static let template = "archive-year"

  let title: String
  let lead: String
  /// The way to the plan of the year, where it has one.
  let plan: EntryList?
  let months: [Month]
  let others: Years?

  static let names: [String: ReadableName<ArchiveYearPage>] = [
    "title": .text(\.title),
    "lead": .text(\.lead),
    "plan": .part(\.plan),
    "months": .parts(\.months),
    "others": .part(\.others),
  ]

  init(_ year: Int, of archive: Archive, hasPlan: Bool, press: Press) {
    let language = press.language
    let page = Address.archive(of: year)
    let events = archive.events(of: year)
    title = language.archive(of: year)
    lead = events.holdings(in: language)
    plan =
      hasPlan
      ? EntryList([.init(language.planTitle(year), at: page.link(to: .plan(of: year)))]) : nil
    months = events.map(\.day.parts.month).unique.map { month in
      Month(
        title: language.month(month),
        entries: events.filter { $0.day.parts.month == month }.map { event in
          .init(
            event.title,
            at: page.link(to: event.address),
            notes: [
              [language.plainMonthDay(event.day), event.what, event.place].joined(separator: " · ")
            ]
          )
        }
      )
    }
    others = Years(archive.years.filter { $0 != year }, on: page, in: language)
  }

  struct Month: Readable {
    let title: String
    let entries: [EntryList.Entry]

    static let names: [String: ReadableName<Month>] = [
      "title": .text(\.title), "entries": .parts(\.entries),
    ]
  }
}
