import Deliberation
import Wording

/// The page of a courtyard or a street (小区页、街道页): what hangs there now, its
/// council, its matters by state, its meetings and figures; no door, no shop.
struct PlacePage: Page {
  static let template = "place"

  let kicker: String
  let title: String
  let lead: String?
  let current: EntryList?
  let nothingCurrent: String
  let soon: EntryList?
  let facts: FactList?
  let signing: CasePage.AgreementDigests?
  let groups: [MatterGroup]
  let councils: [CouncilDigest]
  let meetings: EntryList?
  let older: String?
  let counts: FactList?
  let years: Years?

  static let names: [String: ReadableName<PlacePage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "lead": .text(\.lead),
    "current": .part(\.current),
    "nothingCurrent": .text { $0.current == nil ? $0.nothingCurrent : nil },
    "soon": .part(\.soon),
    "facts": .part(\.facts),
    "signing": .part(\.signing),
    "groups": .parts(\.groups),
    "councils": .parts(\.councils),
    "meetings": .part(\.meetings),
    "older": .text(\.older),
    "counts": .part(\.counts),
    "years": .part(\.years),
  ]

  /// How many meetings the page lists; the archive has the rest.
  private static let longest = 20

  init(_ ground: Ground, press: Press) {
    let language = press.language
    let page = ground.address
    let matters = ground.matters
    let states = matters.map { $0.state(on: press.day) }
    kicker = language.kicker(of: ground.place)
    title = ground.name
    lead = language.matters(
      inHand: states.count { $0 == .inHand },
      closed: states.count { $0 == .closed }
    )
    current = matters.runningNotices(on: page, press)
    nothingCurrent = language.nothingHangs(at: ground.place)
    soon = matters.meetingsToCome(on: page, press)
    facts = FactList(matters.contacts.map { .init(language(.contact), $0) })
    signing =
      ground.place.ground.kind == .street
      ? CasePage.AgreementDigests(matters, on: page, press) : nil
    // A council is told with its charter below.
    groups = MatterGroup.groups(
      of: matters.filter { $0.state(on: press.day) != .council },
      on: page,
      press,
      tellingPlace: false
    )
    councils = matters.compactMap { CouncilDigest($0, on: page, in: language) }
    let held = matters.meetingsHeld(on: page, press)
    meetings = EntryList(Array(held.prefix(Self.longest)))
    older = language.older(held.count - Self.longest)
    counts = FactList(
      matters.flatMap(\.file.counts).filter { !$0.isOfCommunity }.byWhat,
      in: language
    )
    years = Years(Archive(matters, press).years, on: page, in: language)
  }

  /// A council as its place tells it: charter and offices, and where to read more.
  struct CouncilDigest: Readable {
    let name: String
    let address: String
    let facts: FactList?

    /// Nil where the matter has no council.
    init?(_ matter: Matter, on page: Address, in language: Language) {
      guard let council = matter.file.council else { return nil }
      let charter = council.charter
      name = council.name
      address = page.link(to: .council(of: matter.number))
      facts = FactList([
        .init(language(.founded), language.when(council.founded)),
        .init(language(Label.charter.term), charter.title),
        .init(language(.presence), language.presence(charter)),
        .init(language(.approval), language.approval(charter)),
        .init(
          language(Label.seats.term),
          language.seats(council.seats.count),
          detail: language.list(council.seats.map(\.title))
        ),
      ])
    }

    static let names: [String: ReadableName<CouncilDigest>] = [
      "name": .text(\.name), "address": .text(\.address), "facts": .part(\.facts),
    ]
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
