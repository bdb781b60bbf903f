extension Leak {
  /// The first number in a text that is private by its form alone: of a mobile
  /// telephone, an identity card or a bank card; nil where there is none.
  package static func number(in text: some StringProtocol) -> Leak? {
    var first: (leak: Leak, at: Int)?
    NumberReader(telephones: []).search(SearchText(text).scalars) { kind, number, range in
      guard first.map({ range.lowerBound < $0.at }) ?? true else { return }
      first = (Leak(kind: kind, masked: mask(number, as: kind)), range.lowerBound)
    }
    return first?.leak
  }
}
