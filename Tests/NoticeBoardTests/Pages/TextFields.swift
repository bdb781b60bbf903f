/// Every text in a value and in what it is made of, by type and property (文字字段):
/// `Notice.title`.
struct TextFields {
  /// What stands in each field, wherever the value has it.
  private(set) var texts: [String: Set<String>] = [:]
  private var filled: Set<String> = []
  private var empty: Set<String> = []

  init(of value: Any) { visit(value, as: "") }

  /// The fields that are nil or empty wherever the value has them: nobody knows what
  /// they would hold.
  var unfilled: Set<String> { empty.subtracting(filled) }

  private mutating func visit(_ value: Any, as field: String) {
    if let text = value as? String {
      filled.insert(field)
      texts[field, default: []].insert(text)
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .set, .dictionary:
      if mirror.children.isEmpty { empty.insert(field) } else { filled.insert(field) }
      for child in mirror.children { visit(child.value, as: field) }
    default:
      let type = String(reflecting: mirror.subjectType).split(separator: ".").dropFirst()
        .joined(separator: ".")
      for child in mirror.children { visit(child.value, as: "\(type).\(child.label ?? "")") }
    }
  }
}
