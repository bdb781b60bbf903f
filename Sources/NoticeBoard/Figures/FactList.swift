/// Facts by name: who, where, when.
struct FactList: Readable {
  let facts: [Fact]

  /// Leaves out what has no value; nil where nothing is left.
  init?(_ facts: [Fact?]) {
    let known = facts.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    self.facts = known
  }

  static let names: [String: ReadableName<FactList>] = ["facts": .parts(\.facts)]

  struct Fact: Readable {
    let name: String
    let value: String
    let detail: String?

    /// Nil where the value is.
    init?(_ name: String, _ value: String?, detail: String? = nil) {
      guard let value, !value.isEmpty else { return nil }
      self.name = name
      self.value = value
      self.detail = detail
    }

    static let names: [String: ReadableName<Fact>] = [
      "name": .text(\.name), "value": .text(\.value), "detail": .text(\.detail),
    ]
  }
}
