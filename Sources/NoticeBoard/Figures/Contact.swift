import Deliberation
import Wording

extension CaseFile {
  /// Whom to ask about the matter (咨询): the office that carries it, with the place,
  /// hours and telephone its newest notice names.
  ///
  /// A contractor's hut or a gas company's hotline named by one notice is for that
  /// notice alone: only words that begin with the office count.
  var contact: String {
    publicNotices.filter { $0.withdrawal == nil }
      .sorted { ($0.postedOn, $0.number ?? 0) < ($1.postedOn, $1.number ?? 0) }
      .compactMap(\.reception).last { $0.hasPrefix(office) } ?? office
  }

  /// Whom to ask, as the first screen of a page tells it.
  func contactFact(in language: Language) -> FactList.Fact? {
    .init(language(.contact), contact)
  }
}

extension [Matter] {
  /// Whom to ask about any of them, each once.
  var contacts: [String] { map(\.file.contact).unique }

  /// The offices that carry them, each once.
  var offices: [String] { map(\.file.office).unique }
}
