import Deliberation
import Yams

/// A value of a head with its line in the file.
struct HeadNode {
  let node: Node
  /// How many lines of the file stand before the YAML.
  let offset: Int

  var line: Int { (node.mark?.line ?? 1) + offset }

  /// The written text of a scalar, whatever YAML would make of it.
  var scalar: String? {
    if case .scalar(let scalar) = node { scalar.string } else { nil }
  }

  /// The keys of a mapping as they are written; none for anything else.
  var keys: [String] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.compactMap { HeadNode(node: $0.key, offset: offset).scalar }
  }

  /// Whether nothing was written: `部位:` and no more, or YAML's own word for it.
  var isEmpty: Bool {
    if case .scalar(let scalar) = node {
      scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    } else {
      false
    }
  }

  /// The items of a list; nil for anything else.
  var items: [HeadNode]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { HeadNode(node: $0, offset: offset) }
  }

  /// The first line of a text that is written over several.
  var firstLineOfText: Int {
    if case .scalar(let scalar) = node, scalar.style == .literal || scalar.style == .folded {
      line + 1
    } else {
      line
    }
  }
}

/// A mapping of a head under the keys that are known there.
struct HeadMapping {
  let line: Int
  let language: FileLanguage
  private let values: [Term: HeadNode]
  private let lines: [Term: Int]

  /// Takes a mapping; finds every key nobody knows and every key that stands twice.
  init?(_ node: HeadNode, named name: String, knows keys: [Term], _ reading: inout FileReading) {
    guard case .mapping(let mapping) = node.node else {
      reading.find(.wrongShape(key: name, expected: .mapping), line: node.line)
      return nil
    }
    var values: [Term: HeadNode] = [:]
    var lines: [Term: Int] = [:]
    var english = 0
    let written = mapping.compactMap { HeadNode(node: $0.key, offset: node.offset).scalar }
    let absent = keys.filter { key in !written.contains(where: key.isWritten) }
    let broken = BrokenNumber.all(in: mapping)
    for (place, (key, value)) in mapping.enumerated() {
      let key = HeadNode(node: key, offset: node.offset)
      if broken.contains(where: { $0.rest.contains(place) }) { continue }
      guard var text = key.scalar else {
        reading.find(.wrongShape(key: name, expected: .text), line: key.line)
        continue
      }
      let isMarked = text.last == HeadSyntax.twice
      while text.last == HeadSyntax.twice { text.removeLast() }
      guard let known = keys.first(where: { $0.isWritten(text) }) else {
        // What stands there already is not what somebody misspelt.
        let near = NearestName.of(text, among: absent.flatMap { [$0.chinese, $0.english] })
        let name = text.clipped
        reading.find(isMarked ? .keyTwice(name) : .unknownKey(name, near: near), line: key.line)
        continue
      }
      if text != known.chinese { english += 1 }
      guard values[known] == nil else {
        reading.find(.keyTwice(text), line: key.line)
        continue
      }
      // What a comma broke within braces is one number again.
      let number = broken.first { $0.rest.lowerBound == place + 1 }
      let whole = number.map { Node.scalar(.init($0.text, .implicit, .plain, value.mark)) }
      values[known] = HeadNode(node: whole ?? value, offset: node.offset)
      lines[known] = key.line
    }
    self.line = node.line
    self.language = english > 0 ? .english : .chinese
    self.values = values
    self.lines = lines
  }

  func name(_ key: Term) -> String { key.written(in: language) }

  /// The line a key stands at, or the mapping's own.
  func line(of key: Term) -> Int { lines[key] ?? line }

  /// What stands under a key; nil where nothing does.
  subscript(key: Term) -> HeadNode? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether a key is there, with something behind it or nothing.
  func isWritten(_ key: Term) -> Bool { values[key] != nil }

  /// What stands under a key that must be there.
  func needed(_ key: Term, _ reading: inout FileReading) -> HeadNode? {
    if let value = self[key] { return value }
    reading.find(.missingKey(name(key)), line: line(of: key))
    return nil
  }
}
