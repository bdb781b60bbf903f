import Deliberation

/// A column of weights as a table writes it (系数列), with as many decimals in every row:
/// `1.0`, `1.1`, `1.2`.
///
/// A fraction such as `5/3` stays one; then, and where a weight needs more than two
/// decimals, all stand as they are.
package struct WeightColumn {
  /// How many decimals every row has; nil where each weight stands as it is.
  private let places: Int?

  package init(_ weights: some Sequence<Weight>) {
    var most = 0
    for text in weights.map(\.description) {
      guard !text.contains("/") else {
        places = nil
        return
      }
      most = max(most, Self.places(of: text))
    }
    places = most <= 2 ? most : nil
  }

  /// One row; a dash where no weight counts.
  package func callAsFunction(_ weight: Weight?) -> String {
    guard let text = weight?.description else { return "—" }
    guard let places else { return text }
    let own = Self.places(of: text)
    guard own < places else { return text }
    return (own == 0 ? text + "." : text) + String(repeating: "0", count: places - own)
  }

  private static func places(of text: String) -> Int {
    text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }
}
