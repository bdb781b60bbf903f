import Deliberation
import Yams

/// Writes a head with Chinese keys, in the order they are added.
///
/// A text that YAML would take for a number or a yes gets quotes, so that other
/// programs read a text as well; days, numbers and amounts stand bare.
struct HeadWriter {
  private var pairs: [(Node, Node)] = []

  var isEmpty: Bool { pairs.isEmpty }

  mutating func add(_ key: Term, _ text: String?) {
    guard let text else { return }
    add(key, Self.node(text))
  }

  /// One text a line; an empty list is written only where one must stand.
  mutating func add(_ key: Term, texts: [String], isNeeded: Bool = false) {
    guard !texts.isEmpty || isNeeded else { return }
    add(key, .sequence(.init(texts.map(Self.node), .implicit, texts.isEmpty ? .flow : .block)))
  }

  /// A day, a number, an amount or a word of ours.
  mutating func add(_ key: Term, plain value: (some CustomStringConvertible)?) {
    guard let value else { return }
    add(key, .scalar(.init(value.description, .implicit, .plain)))
  }

  mutating func add(_ key: Term, _ mapping: HeadWriter?) {
    guard let mapping, !mapping.isEmpty else { return }
    add(key, mapping.node)
  }

  mutating func add(_ key: Term, _ mappings: [HeadWriter]) {
    guard !mappings.isEmpty else { return }
    add(key, .sequence(.init(mappings.map(\.node), .implicit, .block)))
  }

  /// An item of a list: a text, or a mapping where more is to be said.
  enum Item {
    case text(String)
    case mapping(HeadWriter)
  }

  mutating func add(_ key: Term, items: [Item]) {
    let nodes = items.map { item in
      switch item {
      case .text(let text): Self.node(text)
      case .mapping(let mapping): mapping.node
      }
    }
    add(key, .sequence(.init(nodes, .implicit, nodes.isEmpty ? .flow : .block)))
  }

  /// A text, or the key with YAML's word for nothing behind it.
  mutating func add(_ key: Term, orNothing text: String?) {
    if let text, !text.isEmpty { return add(key, text) }
    add(key, text == nil ? .scalar(.init("~", .implicit, .plain)) : Self.node(""))
  }

  /// Texts in one line: `[示例101, 示例102]`; nil is left out, an empty list is not.
  mutating func add(_ key: Term, inline texts: [String]?) {
    guard let texts else { return }
    add(key, .sequence(.init(texts.map(Self.node), .implicit, .flow)))
  }

  private mutating func add(_ key: Term, _ node: Node) {
    pairs.append((.scalar(.init(key.chinese, .implicit, .plain)), node))
  }

  private var node: Node { .mapping(.init(pairs, .implicit, .block)) }

  private static func node(_ text: String) -> Node {
    let style: Node.Scalar.Style
    if text.contains("\r") {
      style = .doubleQuoted
    } else if text.contains("\n") {
      style = .literal
    } else if text.isEmpty || Resolver.default.resolveTag(of: Node(text)) != .str {
      style = .singleQuoted
    } else {
      style = .plain
    }
    return .scalar(.init(text, .implicit, style))
  }

  /// The head as text.
  func yaml() throws -> String {
    try Yams.serialize(
      node: node,
      indent: 2,
      width: -1,
      allowUnicode: true,
      lineBreak: .ln
    )
  }
}
