import Deliberation

/// The words a file writes for the values of a type (用词), in both languages.
struct Words<Value: Hashable & Sendable>: Sendable {
  /// The first entry of a value is the one that is written out.
  private let entries: [(value: Value, word: Term)]

  init(_ entries: [(Value, Term)]) {
    self.entries = entries.map { (value: $0.0, word: $0.1) }
  }

  /// The value of a word; nil where nobody knows it.
  func value(of text: String) -> Value? { entries.first { $0.word.isWritten(text) }?.value }

  /// The Chinese word of a value.
  func chinese(_ value: Value) -> String { term(value).chinese }

  /// The term of a value, in both languages.
  func term(_ value: Value) -> Term {
    entries.first { $0.value == value }?.word ?? Term("", "")
  }

  /// What may stand there, each value once.
  func allowed(in language: FileLanguage) -> [String] {
    var seen: Set<Value> = []
    return entries.filter { seen.insert($0.value).inserted }.map { $0.word.written(in: language) }
  }
}
