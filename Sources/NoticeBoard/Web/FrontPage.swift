import Deliberation
import Wording

/// The front page (首页): what is open for objections now, which meetings come,
/// and every community with its matters by state and its places.
struct FrontPage: Page {
  static let template = "front"

  let title: String
  let asOf: String
  let contacts: [String]
  let current: EntryList?
  let nothingCurrent: String?
  let meetings: EntryList?
  let communities: [CommunityDigest]
  let archive: String

  static let names: [String: ReadableName<FrontPage>] = [
    "title": .text(\.title),
    "asOf": .text(\.asOf),
    "contacts": .texts(\.contacts),
    "current": .part(\.current),
    "nothingCurrent": .text(\.nothingCurrent),
    "meetings": .part(\.meetings),
    "communities": .parts(\.communities),
    "archive": .text(\.archive),
  ]

  init(_ matters: [Matter], _ grounds: [Ground], name: String, press: Press) {
    let language = press.language
    title = name
    asOf = language.asOf(press.day)
    // Where many offices carry matters, each page names its own.
    let asked = matters.contacts
    contacts =
      asked.count <= 2 ? asked.map(language.ask) : [language.ask(language.list(matters.offices))]
    current = matters.runningNotices(on: .front, press)
    nothingCurrent = current == nil ? language.noNotice(last: matters.lastNotice(press)) : nil
    meetings = matters.meetingsToCome(on: .front, press)
    communities = matters.communities.enumerated().map { index, community in
      CommunityDigest(
        community,
        id: "community-\(index + 1)",
        matters.filter { $0.file.place.community == community },
        grounds.filter { $0.place.community == community },
        press
      )
    }
    archive = Address.front.link(to: .archive)
  }

  /// A community with its matters by state and its places.
  struct CommunityDigest: Readable {
    let id: String
    let name: String
    let groups: [MatterGroup]
    /// What sources tell of the whole community, each with its day and source.
    let counts: FactList?
    let places: EntryList?

    init(
      _ name: String,
      id: String,
      _ matters: [Matter],
      _ grounds: [Ground],
      _ press: Press
    ) {
      self.id = id
      self.name = name
      counts = FactList(
        matters.flatMap(\.file.counts).filter(\.isOfCommunity).byWhat,
        in: press.language
      )
      groups = MatterGroup.groups(of: matters, on: .front, press, tellingPlace: true)
      places = EntryList(
        grounds.map { ground in
          let states = ground.matters.map { $0.state(on: press.day) }
          return .init(
            ground.name,
            at: Address.front.link(to: ground.address),
            notes: [
              press.language.matters(
                inHand: states.count { $0 == .inHand },
                closed: states.count { $0 == .closed }
              )
            ]
          )
        }
      )
    }

    static let names: [String: ReadableName<CommunityDigest>] = [
      "id": .text(\.id), "name": .text(\.name), "groups": .parts(\.groups),
      "places": .part(\.places), "counts": .part(\.counts),
    ]
  }
}
