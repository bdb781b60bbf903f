import Deliberation
import Yams

/// Writes a head in the order its keys are added, Chinese unless asked otherwise.
///
/// A text that YAML would take for a number or a yes gets quotes, so that other
/// programs read a text as well; days, numbers and amounts stand bare.
struct HeadWriter {
  private var pairs: [(key: Term, value: Value)] = []

  /// What stands behind a key, before its language is known.
  private indirect enum Value {
    case node(Node)
    case word(Term)
    case mapping(HeadWriter)
    case sequence([Value], Node.Sequence.Style)
  }

  var isEmpty: Bool { pairs.isEmpty }

  mutating func add(_ key: Term, _ text: String?) {
    guard let text else { return }
    add(key, Self.node(text))
  }

  /// A word of ours, in the language of the keys.
  mutating func add(_ key: Term, word: Term) { pairs.append((key, .word(word))) }

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
    pairs.append((key, .mapping(mapping)))
  }

  mutating func add(_ key: Term, _ mappings: [HeadWriter]) {
    guard !mappings.isEmpty else { return }
    pairs.append((key, .sequence(mappings.map(Value.mapping), .block)))
  }

  /// An item of a list: a text, or a mapping where more is to be said.
  enum Item {
    case text(String)
    case mapping(HeadWriter)
  }

  mutating func add(_ key: Term, items: [Item]) {
    let values = items.map { item in
      switch item {
      case .text(let text): Value.node(Self.node(text))
      case .mapping(let mapping): Value.mapping(mapping)
      }
    }
    pairs.append((key, .sequence(values, values.isEmpty ? .flow : .block)))
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

  private mutating func add(_ key: Term, _ node: Node) { pairs.append((key, .node(node))) }

  private func node(in language: FileLanguage) -> Node {
    let pairs = pairs.map { key, value in
      (
        Node.scalar(.init(key.written(in: language), .implicit, .plain)),
        Self.node(value, in: language)
      )
    }
    return .mapping(.init(pairs, .implicit, .block))
  }

  private static func node(_ value: Value, in language: FileLanguage) -> Node {
    switch value {
    case .node(let node): node
    case .word(let word): node(word.written(in: language))
    case .mapping(let mapping): mapping.node(in: language)
    case .sequence(let values, let style):
      .sequence(.init(values.map { node($0, in: language) }, .implicit, style))
    }
  }

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
  func yaml(in language: FileLanguage = .chinese) throws -> String {
    try Yams.serialize(
      node: node(in: language),
      indent: 2,
      width: -1,
      allowUnicode: true,
      lineBreak: .ln
    )
  }
}
