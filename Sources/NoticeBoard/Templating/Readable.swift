import Mustache

/// A value that a template may read, by the names it answers to and no others.
///
/// The table of names is the allow-list of a page: what does not stand in it
/// cannot be printed, and every name in a template is checked against it before
/// anything is rendered. It also spares the template engine its reflection.
package protocol Readable: MustacheParent, Sendable {
  static var names: [String: ReadableName<Self>] { get }
}

extension Readable {
  package func child(named name: String) -> Any? { Self.names[name]?.value(self) }
}

/// What one name of a readable value stands for.
package struct ReadableName<Whole>: Sendable {
  let kind: ReadableKind
  let value: @Sendable (Whole) -> Any?

  /// A text, escaped wherever it is printed; a nil makes no section.
  static func text(_ get: @escaping @Sendable (Whole) -> String?) -> ReadableName {
    ReadableName(kind: .text) { get($0) }
  }

  /// Several texts, each printed as `{{.}}` inside a section.
  static func texts(_ get: @escaping @Sendable (Whole) -> [String]) -> ReadableName {
    ReadableName(kind: .text) { get($0) }
  }

  /// Markup, the only thing that `{{{name}}}` may print; empty makes no section.
  static func markup(_ get: @escaping @Sendable (Whole) -> HTML) -> ReadableName {
    ReadableName(kind: .markup) { get($0) }
  }

  /// A title, which breaks where a phrase ends.
  static func title(_ get: @escaping @Sendable (Whole) -> String) -> ReadableName {
    .markup { TitleBreak.phrases(get($0)) }
  }

  /// A yes or no, for sections only.
  static func flag(_ get: @escaping @Sendable (Whole) -> Bool) -> ReadableName {
    ReadableName(kind: .flag) { get($0) }
  }

  /// Another readable value, read inside a section.
  static func part<Part: Readable>(
    _ get: @escaping @Sendable (Whole) -> Part?
  ) -> ReadableName {
    ReadableName(kind: .part(Part.self)) { get($0) }
  }

  /// Several readable values, read inside a section, one after the other.
  static func parts<Part: Readable>(
    _ get: @escaping @Sendable (Whole) -> [Part]
  ) -> ReadableName {
    ReadableName(kind: .part(Part.self)) { get($0) }
  }
}

/// The kinds of thing a name can stand for, as the check of templates sees them.
enum ReadableKind: Sendable {
  case text
  case markup
  case flag
  case part(any Readable.Type)
}

extension HTML: MustacheCustomRenderable {
  package var renderText: String { markup }
  package var isNull: Bool { isEmpty }
}
