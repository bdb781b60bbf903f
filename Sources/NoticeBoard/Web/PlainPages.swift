import Deliberation
import Wording

/// How to read the tables of a site (怎么看懂这张表), whatever their figures.
struct GuidePage: Page {
  static let template = "guide"

  let sections: [Lines]

  static let names: [String: ReadableName<GuidePage>] = ["sections": .parts(\.sections)]

  init(in language: Language) {
    sections = language.generalGuide.compactMap { Lines(titled: $0.title, $0.lines) }
  }
}

/// A page of a few words: an address that leads nowhere, a page taken down.
struct PlainPage: Page {
  static let template = "plain"

  let title: String
  let lines: [String]
  let home: String

  static let names: [String: ReadableName<PlainPage>] = [
    "title": .text(\.title), "lines": .texts(\.lines), "home": .text(\.home),
  ]

  static func notFound(in language: Language) -> PlainPage {
    let (title, line) = language.notFound
    return PlainPage(title: title, lines: [line], home: Address.notFound.link(to: .front))
  }

  /// What stands at an address whose matter is no longer on record: addresses
  /// never vanish.
  static func takenDown(at address: Address, in language: Language) -> PlainPage {
    let (title, line) = language.takenDown
    return PlainPage(title: title, lines: [line], home: address.link(to: .front))
  }
}
