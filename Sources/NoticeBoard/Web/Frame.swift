import Crypto
import Deliberation
import Foundation
import Wording

/// What stands around every web page: head, the way back, seal, and the line
/// that says a page is made from synthetic data.
struct Frame: Page {
  static let template = "frame"

  let lang: String
  let title: String
  let synthetic: [String]
  let trail: [Crumb]
  /// What every page leads to: the front page, the archive, how to read the tables.
  let ways: [Crumb]
  /// On the front page and the page of a case.
  let subscription: Subscription?
  let seal: String?
  let content: HTML

  static let names: [String: ReadableName<Frame>] = [
    "lang": .text(\.lang),
    "title": .text(\.title),
    "policy": .text { _ in StyleSheet.web.policy },
    "style": .markup { _ in StyleSheet.web.markup },
    "synthetic": .texts(\.synthetic),
    "hasTrail": .flag { !$0.trail.isEmpty },
    "trail": .parts(\.trail),
    "content": .markup { Unbroken.markup($0.content) },
    "seal": .text(\.seal),
    "ways": .parts(\.ways),
    "subscription": .part(\.subscription),
  ]

  /// A link to another page by its name.
  struct Crumb: Readable {
    let name: String
    let address: String

    static let names: [String: ReadableName<Crumb>] = [
      "name": .text(\.name), "address": .text(\.address),
    ]
  }
}

/// A style sheet, which stands inside every page and is allowed by its hash.
struct StyleSheet: Sendable {
  let markup: HTML
  /// The Content-Security-Policy of a page with this sheet: nothing else at all.
  let policy: String

  init(_ css: String) {
    let digest = Data(SHA256.hash(data: Data(css.utf8))).base64EncodedString()
    markup = .trusted(css)
    policy =
      "default-src 'none'; style-src 'sha256-\(digest)'; img-src 'self' data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  static let web = StyleSheet(ShippedTemplates.text(PackageResources.web_css))
  static let print = StyleSheet(ShippedTemplates.text(PackageResources.print_css))
}

extension Language {
  /// The language tag of a page.
  var tag: String { pick("zh-CN", "en") }
}
