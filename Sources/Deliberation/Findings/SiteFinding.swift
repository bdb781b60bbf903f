/// A fault of a page that is about to be published (网页问题), with the page and, where
/// it is known, the file its text comes from.
package struct SiteFinding: Error, Hashable, Sendable {
  /// The page's address from the root of the site: `cases/2020-014/notice-3.html`.
  package let page: String
  /// The file in the case folder: `yuhuayuan-lift/notices/第一榜.md`.
  package let source: SourcePlace?
  package let problem: SiteProblem

  package init(_ problem: SiteProblem, on page: String, from source: SourcePlace? = nil) {
    self.page = page
    self.source = source
    self.problem = problem
  }
}

/// What is wrong with a page: facts, of which `Wording` makes a sentence.
package enum SiteProblem: Hashable, Sendable {
  /// A private value stands on it, so many times.
  case leak(Leak, times: Int)
  /// A link to a page that is not in the site.
  case deadLink(String)
  /// A link to a place that its page does not have.
  case missingAnchor(String)
  /// A link from the root of a server: from a disk or a stick it leads nowhere.
  case absoluteLink(String)
  /// More bytes than a page may have, as gzip sends it.
  case tooHeavy(bytes: Int, limit: Int)
  /// Made from made-up data, and does not say so at its top.
  case notMarkedSynthetic
  /// It cannot be made: its text is not read.
  case textRefused(MarkdownRefusal)
  /// It cannot be made: its cost is not shared.
  case costRefused(CostSharingRefusal)

  /// Whether the page cannot be made at all.
  package var isUnmade: Bool {
    switch self {
    case .textRefused, .costRefused: true
    default: false
    }
  }

  /// The sort of fault, by which programs tell it (`publish --check --json`).
  package var kind: String {
    switch self {
    case .leak: "leak"
    case .deadLink: "dead-link"
    case .missingAnchor: "missing-anchor"
    case .absoluteLink: "absolute-link"
    case .tooHeavy: "too-heavy"
    case .notMarkedSynthetic: "not-marked-synthetic"
    case .textRefused: "text-refused"
    case .costRefused: "cost-refused"
    }
  }
}

/// Everything a check of a whole site found.
package struct SiteReport: Hashable, Sendable {
  package let findings: [SiteFinding]
  /// How many pages, calendars and feeds were read.
  package let pages: Int
  /// Links that lead out of the site, which nobody followed.
  package let externalLinks: Int

  package init(findings: [SiteFinding], pages: Int, externalLinks: Int) {
    self.findings = findings
    self.pages = pages
    self.externalLinks = externalLinks
  }
}
