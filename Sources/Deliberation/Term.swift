/// A term of data (名称) in both languages: a rule's citation, a step's title.
///
/// Sentences are made in `Wording`; only names that belong to data stand here.
package struct Term: Hashable, Sendable, Codable {
  package let chinese: String
  package let english: String

  package init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }
}
