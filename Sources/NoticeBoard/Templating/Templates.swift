import Deliberation
import Mustache
import Wording

/// A page or a sheet, and the template it is printed with.
package protocol Page: Readable {
  static var template: String { get }
}

/// The templates of all pages, read once and checked.
package struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The templates that some page is printed with, whole or in part.
  let reached: Set<String>

  /// Reads templates by name, and checks each against the page it prints.
  ///
  /// - Throws: a refusal of the first that lacks its pragma, cannot be read, or
  ///   names what its page does not have.
  package init(_ sources: [(name: String, source: String)]) throws(TemplateRefusal) {
    precondition(ByteEscaping.isRegistered)
    var library = MustacheLibrary()
    var tags: [String: [TemplateTag]] = [:]
    for (name, source) in sources {
      tags[name] = try TemplateTag.tags(of: source, template: name)
      do {
        library.register(try MustacheTemplate(string: source), named: name)
      } catch {
        throw .unreadable(template: name, reason: "\(error)")
      }
    }
    var check = TemplateCheck(tags: tags)
    for page in PageTypes.all where tags[page.template] != nil {
      try check.check(page.template, against: page)
    }
    self.library = library
    reached = check.reached
  }

  /// Prints a page; every text of it is escaped.
  func render(_ page: some Page, in language: Language) -> HTML {
    let reading = Reading(page: page, labels: LabelTable(language: language))
    guard let text = library.render(reading, withTemplate: type(of: page).template) else {
      preconditionFailure("there is no template named \(type(of: page).template)")
    }
    return .trusted(text)
  }

  /// A page with the labels of its language, which are read as `{{label.name}}`.
  private struct Reading: MustacheParent {
    let page: any Page
    let labels: LabelTable

    func child(named name: String) -> Any? {
      name == "label" ? labels : page.child(named: name)
    }
  }

  private struct LabelTable: MustacheParent {
    let language: Language

    func child(named name: String) -> Any? { Label(rawValue: name).map { language($0.term) } }
  }
}
