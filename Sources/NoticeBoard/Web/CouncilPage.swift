import Deliberation
import Wording

/// The page of a council (居民议事会): charter, offices by seat, meetings; no door.
struct CouncilPage: Page {
  static let template = "council"

  let kicker: String
  let title: String
  let facts: FactList?
  let charter: FactList?
  let seats: Grid?
  let meetings: EntryList?

  static let names: [String: ReadableName<CouncilPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "facts": .part(\.facts),
    "charter": .part(\.charter),
    "seats": .part(\.seats),
    "meetings": .part(\.meetings),
  ]

  init(_ council: Council, of file: CaseFile, _ number: CaseNumber, press: Press) {
    let language = press.language
    let charter = council.charter
    kicker = "\(file.place.community) · \(file.place.name)"
    title = council.name
    facts = FactList([
      .init(language(.founded), language.when(council.founded)),
      .init(language(Label.seats.term), language.seats(council.seats.count)),
      file.contactFact(in: language),
    ])
    self.charter = FactList([
      .init(language(.title), charter.title),
      .init(language(.adopted), charter.adoptedOn.map(language.plainDay)),
      .init(language(.presence), language.presence(charter)),
      .init(language(.approval), language.approval(charter)),
      .init(language(.noticeDays), language.noticeDays(charter)),
    ])
    seats = Grid(council.seats, in: language)
    meetings = EntryList(Site.Links(of: file, number, from: .council(of: number), press).meetings)
  }
}

extension Grid {
  /// The seats of a council by title; which door holds one stays in the office.
  init?(_ seats: [Council.Seat], in language: Language) {
    guard !seats.isEmpty else { return nil }
    self.init(
      language(Label.seats.term),
      hasCaption: false,
      headings: [.text(language(.seat)), .text(language(.since))],
      rows: seats.map { Row($0.title, [.text($0.since.map(language.plainDay) ?? "—")]) }
    )
  }
}
