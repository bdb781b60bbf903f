import Deliberation

/// A language (语言) in which Yishi answers: one throughout, never mixed.
///
/// Texts of a case folder stand as they were written, whatever the language.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}

extension Language {
  /// The term in this language.
  package func callAsFunction(_ term: Term) -> String { pick(term.chinese, term.english) }

  /// The text of this language; the other is not made.
  package func pick(
    _ chinese: @autoclosure () -> String,
    _ english: @autoclosure () -> String
  ) -> String {
    switch self {
    case .chinese: chinese()
    case .english: english()
    }
  }

  /// The lines of this language.
  func pick(_ chinese: [String], _ english: [String]) -> [String] {
    self == .chinese ? chinese : english
  }
}

extension Language {
  /// A word as it was written, in quotation marks.
  func quoted(_ text: String) -> String { "“\(text)”" }

  /// `501、502、601` or `501, 502 and 601`.
  package func list(_ items: [String]) -> String {
    switch self {
    case .chinese: return items.joined(separator: "、")
    case .english:
      guard let last = items.last, items.count > 1 else { return items.first ?? "" }
      return items.dropLast().joined(separator: ", ") + " and " + last
    }
  }

  /// `1 ballot`, `2 ballots`: the figure with the English noun in its number.
  package func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }
}
