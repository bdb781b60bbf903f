import Deliberation
import Wording

extension Site {
  /// Makes every page, calendar and feed in memory, and says everything that is
  /// wrong with any of them, by the order of the addresses.
  ///
  /// - Parameters:
  ///   - values: What may stand on none of them.
  ///   - allowed: Words of ordinary use that are private values too.
  ///   - progress: Called with the pages done and their number.
  /// - Returns: Every finding, pages that cannot be made among them, and how much was read.
  /// - Throws: What says nothing about the record.
  package func check(
    against values: PrivateValues,
    allowing allowed: [String] = [],
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> SiteReport {
    try check(pages + feeds, against: values, allowing: allowed, progress: progress)
  }

  /// The same of given pages.
  func check(
    _ pages: [SitePage],
    against values: PrivateValues,
    allowing allowed: [String] = [],
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> SiteReport {
    let guarding = LeakGuard(self, values, allowing: allowed)
    var findings: [SiteFinding] = []
    var links: [(page: String, links: [String])] = []
    // Of a page that cannot be made nobody knows the places.
    var anchors: [String: Set<String>?] = [:]
    for (index, page) in pages.enumerated() {
      progress(index, pages.count)
      let html: String
      do {
        html = try page.html()
      } catch {
        let source = guarding.origin(of: page.path).source
        guard let finding = SiteFinding(error, on: page.path, from: source) else { throw error }
        findings.append(finding)
        anchors[page.path] = .some(nil)
        continue
      }
      let reading = PageReading(html, at: page.path)
      findings += guarding.findings(in: reading, at: page.path)
      findings += look(at: html, page.path, guarding.origin(of: page.path))
      anchors[page.path] = reading.anchors
      links.append((page.path, reading.links))
    }
    let followed = follow(links, among: anchors, guarding)
    return SiteReport(
      findings: (findings + followed.findings).sorted {
        NaturalOrder.precedes($0.page, $1.page)
      },
      pages: pages.count,
      externalLinks: followed.external
    )
  }

  /// Weight, and the line of made-up data.
  private func look(at page: String, _ path: String, _ origin: PageOrigin) -> [SiteFinding] {
    var problems: [SiteProblem] = []
    if path.hasSuffix(".html") {
      let weight = PageWeight.packed(page)
      if weight > PageWeight.limit {
        problems.append(.tooHeavy(bytes: weight, limit: PageWeight.limit))
      }
    }
    if origin.isSynthetic, !saysSynthetic(page, path) { problems.append(.notMarkedSynthetic) }
    return problems.map { SiteFinding($0, on: path, from: origin.source) }
  }

  /// On a page the line stands before the title; in a calendar or feed, anywhere.
  private func saysSynthetic(_ page: String, _ path: String) -> Bool {
    let reading = PageReading(
      path.hasSuffix(".html") ? String(page.prefix(before: "<h1")) : page,
      at: path
    )
    return press.language.syntheticLines.contains { reading.text.contains(SearchText($0)) }
  }

  private func follow(
    _ pages: [(page: String, links: [String])],
    among anchors: [String: Set<String>?],
    _ guarding: LeakGuard
  ) -> (findings: [SiteFinding], external: Int) {
    var findings: [SiteFinding] = []
    var external = 0
    for (page, links) in pages {
      var seen: Set<String> = []
      for link in links where seen.insert(link).inserted {
        let problem: SiteProblem?
        switch LinkTarget(link, from: page, in: press.base) {
        case .external:
          external += 1
          problem = nil
        case .absolute: problem = .absoluteLink(guarding.shown(link))
        case .page(let path, let anchor):
          if let known = anchors[path] {
            let isThere = anchor.isEmpty || known?.contains(anchor) ?? true
            problem = isThere ? nil : .missingAnchor(guarding.shown(link))
          } else {
            problem = .deadLink(guarding.shown(link))
          }
        }
        if let problem {
          let source = guarding.origin(of: page).source
          findings.append(SiteFinding(problem, on: page, from: source))
        }
      }
    }
    return (findings, external)
  }
}

/// Where a link leads (链接).
enum LinkTarget: Equatable {
  /// A page of the site and a place on it; empty for its top.
  case page(String, anchor: String)
  /// From the root of whatever server it is.
  case absolute
  /// Out of the site: `https://…`, `tel:…`.
  case external

  /// An address that begins with the site's own, `base`, is a page of it.
  init(_ link: String, from page: String, in base: BaseAddress? = nil) {
    if let own = base?.path(in: link) {
      self.init(relative: own, from: "")
      return
    }
    if link.hasPrefix("/") {
      self = .absolute
      return
    }
    let scheme = link.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    if !scheme.isEmpty, link.dropFirst(scheme.count).hasPrefix(":") {
      self = .external
      return
    }
    self.init(relative: link, from: page)
  }

  private init(relative link: String, from page: String) {
    let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0].prefix { $0 != "?" }
    var steps = page.split(separator: "/").dropLast()
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    self = .page(
      path.isEmpty ? page : PageReading.withoutPercents(steps.joined(separator: "/")),
      anchor: halves.count > 1 ? PageReading.withoutPercents(String(halves[1])) : ""
    )
  }
}

extension SiteFinding {
  /// That a page cannot be made; nil for an error that says nothing about the record.
  init?(_ error: any Error, on page: String, from source: SourcePlace?) {
    switch error {
    case let refusal as MarkdownRefusal: self.init(.textRefused(refusal), on: page, from: source)
    case let refusal as CostSharingRefusal:
      self.init(.costRefused(refusal), on: page, from: source)
    default: return nil
    }
  }
}

extension String {
  /// What stands in front of a mark; all of it where the mark is missing.
  fileprivate func prefix(before mark: String) -> Substring {
    let (bytes, sought) = (Array(utf8), Array(mark.utf8))
    var position = 0
    while position + sought.count <= bytes.count {
      if bytes[position..<(position + sought.count)].elementsEqual(sought) {
        return Substring(String(decoding: bytes[..<position], as: UTF8.self))
      }
      position += 1
    }
    return self[...]
  }
}
