import Deliberation
import Wording

/// What pages and sheets are made with: a language, a day and the templates.
package struct Press: Sendable {
  package let language: Language
  /// The day on which the pages are true; a poll is open or closed on it.
  package let day: Day
  /// Where the site stands on the web; without it no sheet has a QR code.
  package let base: BaseAddress?
  let templates: Templates

  package init(
    language: Language,
    day: Day,
    base: BaseAddress? = nil,
    templates: Templates = .shipped
  ) {
    self.language = language
    self.day = day
    self.base = base
    self.templates = templates
  }

  /// Prints a page or a part of one.
  func html(_ page: some Page) -> HTML { templates.render(page, in: language) }

  /// Renders a text of the record, its highest heading at the level that comes
  /// after `heading`, whatever level its author began with.
  func prose(
    _ markdown: String,
    facts: Facts,
    below heading: Int
  ) throws(MarkdownRefusal) -> HTML {
    guard !markdown.isEmpty else { return .empty }
    return try MarkdownText.rendering(
      of: markdown,
      facts: facts,
      headingOffset: heading + 1 - markdown.highestHeading
    ).html
  }
}

extension String {
  /// The level of the highest heading written with `#`; 1 where there is none.
  fileprivate var highestHeading: Int { headingLevels.min() ?? 1 }

  /// Whether a text has headings of its own.
  var hasHeadings: Bool { !headingLevels.isEmpty }

  private var headingLevels: [Int] {
    var levels: [Int] = []
    var isCode = false
    for line in split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode, line.hasPrefix("#") else { continue }
      let level = line.prefix { $0 == "#" }.count
      if level <= 6, line.dropFirst(level).first == " " { levels.append(level) }
    }
    return levels
  }
}
