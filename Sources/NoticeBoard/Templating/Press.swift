import Deliberation
import Wording

/// What pages and sheets are made with: a language, a day and the templates.
package struct Press: Sendable {
  package let language: Language
  /// The day on which the pages are true; a poll is open or closed on it.
  package let day: Day
  let templates: Templates

  package init(language: Language, day: Day, templates: Templates = .shipped) {
    self.language = language
    self.day = day
    self.templates = templates
  }

  /// Prints a page or a part of one.
  func html(_ page: some Page) -> HTML { templates.render(page, in: language) }

  /// Renders a text of the record below headings of the given level.
  func prose(
    _ markdown: String,
    facts: Facts,
    below heading: Int = 2
  ) throws(MarkdownRefusal) -> HTML {
    guard !markdown.isEmpty else { return .empty }
    return try MarkdownText.rendering(of: markdown, facts: facts, headingOffset: heading).html
  }
}
