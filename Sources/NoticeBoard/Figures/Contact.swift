import Deliberation
import Wording

extension CaseFile {
  /// Whom to ask about the matter (咨询): the office that carries it, with the place,
  /// hours and telephone its newest notice names.
  ///
  /// A contractor's hut or a gas company's hotline named by one notice is for that
  /// notice alone: only words that begin with the office count.
  func contact(on day: Day) -> String {
    notices(postedBy: day).filter { !$0.isWithdrawn(by: day) }
      .sorted { ($0.postedOn, $0.number ?? 0) < ($1.postedOn, $1.number ?? 0) }
      .compactMap(\.reception).last { $0.hasPrefix(office) } ?? office
  }

  /// Whom to ask, as the first screen of a page tells it.
  func contactFact(_ press: Press) -> FactList.Fact? {
    .init(press.language(.contact), contact(on: press.day))
  }
}

extension [Matter] {
  /// Whom to ask about any of them, each once.
  func contacts(_ press: Press) -> [String] { map { $0.file.contact(on: press.day) }.unique }

  /// The offices that carry them, each once.
  var offices: [String] { map(\.file.office).unique }
}
