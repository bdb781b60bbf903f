/// A term of data (名称) in both languages: a rule's citation, a step's title.
///
/// Sentences are made in `Wording`; only names that belong to data stand here.
public struct Term: Hashable, Sendable, Codable {
  /// As it stands in Chinese text.
  public let chinese: String
  /// As it stands in English text.
  public let english: String

  /// A name in both languages.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }
}
