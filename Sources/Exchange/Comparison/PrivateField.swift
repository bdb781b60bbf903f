import Deliberation

/// Where a value stands in a case, by which one knows whether it is private (内部字段).
struct PrivateField {
  private var name = ""
  /// The list it is in, such as `objections`.
  private var list = ""

  /// A property of the thing that stands here.
  func property(_ name: String) -> PrivateField {
    var field = self
    field.name = name
    return field
  }

  /// An item of the list that stands here.
  var item: PrivateField {
    var field = self
    (field.list, field.name) = (name, "")
    return field
  }

  /// What may be told of a value; itself where it is not private.
  func shown(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    return switch (list, name) {
    case ("objections", "door"): Masking.door(text)
    case (_, "original"), (_, "proxy"), (_, "note"), (_, "owner"), ("excused", "reason"):
      Masking.text(text)
    default: text
    }
  }
}

extension CanonicalTree {
  /// The same with every private value masked.
  func masked(as field: PrivateField) -> CanonicalTree {
    switch self {
    case .leaf(let text): .leaf(field.shown(text))
    case .list(let items): .list(items.map { $0.masked(as: field.item) })
    case .object(let object):
      .object(
        Dictionary(
          uniqueKeysWithValues: object.map { key, value in
            // An owner is written as a thing with a key.
            (key, value.masked(as: field.isOwner ? field : field.property(key)))
          }
        )
      )
    }
  }
}

extension PrivateField {
  fileprivate var isOwner: Bool { name == "owner" }
}
