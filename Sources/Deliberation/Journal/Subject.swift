/// A subject (对象): the thing an act is about, by kind and number.
///
/// A page is made of named subjects, and its seal is the newest act that names
/// one of them. So an act names every subject whose page it changes.
package struct Subject: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case community, place, party, council, meeting, poll, canvass, agreement, bill, fund, notice
    case caseFile = "case"
  }

  package let kind: Kind
  /// The number people see: `2020-014`, `3`.
  package let number: String

  package init(_ kind: Kind, _ number: some CustomStringConvertible) {
    self.kind = kind
    self.number = number.description
  }

  /// A thing of a case, by the number it was given; nil where it has none yet.
  ///
  /// A meeting is numbered through all cases, every other thing within its own.
  package init?(_ kind: Kind, _ item: Int?, in number: CaseNumber) {
    guard let item else { return nil }
    self.init(kind, kind == .meeting ? "\(item)" : number.item(item))
  }

  /// A case, and one thing of it: what an act is about that changes the pages of both.
  package static func of(
    _ number: CaseNumber,
    and kind: Kind,
    _ item: Int?
  ) -> [Subject] {
    [Subject(.caseFile, number)] + [Subject(kind, item, in: number)].compactMap(\.self)
  }

  /// Reads `case 2020-014`; nil for a kind nobody knows or an empty number.
  package init?(text: some StringProtocol) {
    guard let space = text.firstIndex(of: " "), let kind = Kind(rawValue: String(text[..<space])),
      text.index(after: space) < text.endIndex
    else { return nil }
    self.init(kind, String(text[text.index(after: space)...]))
  }
}

extension Subject: CustomStringConvertible {
  /// `case 2020-014`, as it is stored and hashed.
  package var description: String { "\(kind.rawValue) \(number)" }
}
