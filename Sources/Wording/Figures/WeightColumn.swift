import Deliberation

extension [Weight] {
  /// The weights as one column of a table writes them (系数列), with as many decimals each:
  /// `1.0`, `1.1`, `1.2`.
  ///
  /// A fraction such as `5/3` stays one; then, and where a weight needs more than two
  /// decimals, all stand as they are.
  package var inOneForm: [String] {
    let texts = map(\.description)
    let places = texts.map { text in
      text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    }
    guard let most = places.max(), (1...2).contains(most),
      !texts.contains(where: { $0.contains("/") })
    else { return texts }
    return zip(texts, places).map { text, own in
      (own == 0 ? text + "." : text) + String(repeating: "0", count: most - own)
    }
  }
}
