import Deliberation

extension HeadMapping {
  /// The text under a key; what is printed in one line may not break it.
  func text(_ key: Term, oneLine: Bool = false, _ reading: inout FileReading) -> String? {
    self[key].flatMap { itemText($0, key, oneLine: oneLine, &reading) }
  }

  func neededText(
    _ key: Term,
    oneLine: Bool = false,
    _ reading: inout FileReading
  ) -> String? {
    needed(key, &reading).flatMap { node in
      guard let text = itemText(node, key, oneLine: oneLine, &reading) else { return nil }
      guard !text.trimmed.isEmpty else {
        reading.find(.missingKey(name(key)), line: node.line)
        return nil
      }
      return text
    }
  }

  /// The text of a node that stands under a key, or in a list under it.
  func itemText(
    _ node: HeadNode,
    _ key: Term,
    oneLine: Bool = false,
    _ reading: inout FileReading
  ) -> String? {
    guard !node.isEmpty else {
      reading.find(.missingKey(name(key)), line: node.line)
      return nil
    }
    guard let text = node.scalar else {
      reading.find(.wrongShape(key: name(key), expected: .text), line: node.line)
      return nil
    }
    // The file was searched as it stands; an escape such as "\u202E" was not.
    if let character = InvisibleCharacters.first(in: text) {
      reading.find(.forbiddenCharacter(character), line: node.line)
      return nil
    }
    if oneLine, text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      reading.find(.severalLines(name(key)), line: node.line)
      return nil
    }
    if oneLine, let character = InvisibleCharacters.firstInLine(text) {
      reading.find(.forbiddenCharacter(character), line: node.line)
      return nil
    }
    return text
  }

  /// A text that is made public; found where a private number stands in it.
  func publicText(_ key: Term, oneLine: Bool = false, _ reading: inout FileReading) -> String? {
    let text = text(key, oneLine: oneLine, &reading)
    refuseNumbers(in: text, key, &reading)
    return text
  }

  func neededPublicText(
    _ key: Term,
    oneLine: Bool = false,
    _ reading: inout FileReading
  ) -> String? {
    let text = neededText(key, oneLine: oneLine, &reading)
    refuseNumbers(in: text, key, &reading)
    return text
  }

  /// Finds a telephone, an identity card or a bank card in a text that is made public.
  func refuseNumbers(in text: String?, _ key: Term, _ reading: inout FileReading) {
    guard let leak = text.flatMap({ Leak.number(in: $0) }) else { return }
    reading.find(.privateNumber(key: name(key), leak), line: line(of: key))
  }

  /// A value read from the text under a key; found where it cannot be.
  func value<Value>(
    _ key: Term,
    _ reading: inout FileReading,
    else problem: (String) -> Problem,
    read: (String) -> Value?
  ) -> Value? {
    guard let node = self[key], let text = itemText(node, key, &reading) else { return nil }
    if let value = read(text.trimmed) { return value }
    reading.find(problem(text.clipped), line: node.line)
    return nil
  }

  func day(_ key: Term, _ reading: inout FileReading) -> Day? {
    value(key, &reading, else: Problem.badDay, read: Day.init(written:))
  }

  func neededDay(_ key: Term, _ reading: inout FileReading) -> Day? {
    needed(key, &reading) == nil ? nil : day(key, &reading)
  }

  /// A whole number from `least` on.
  func number(_ key: Term, from least: Int = 0, _ reading: inout FileReading) -> Int? {
    value(key, &reading, else: Problem.badNumber) { written in
      let text = written.halfWidth
      return text.utf8.count <= 9 ? Int(text).flatMap { $0 >= least ? $0 : nil } : nil
    }
  }

  func neededNumber(_ key: Term, from least: Int = 0, _ reading: inout FileReading) -> Int? {
    needed(key, &reading) == nil ? nil : number(key, from: least, &reading)
  }

  func amount(_ key: Term, _ reading: inout FileReading) -> Fen? {
    value(key, &reading, else: Problem.badAmount) { Fen(yuan: $0) }
  }

  func door(_ key: Term, _ reading: inout FileReading) -> Door? {
    value(key, &reading, else: Problem.badDoor) { Door($0) }
  }

  func word<Value>(_ key: Term, _ words: Words<Value>, _ reading: inout FileReading) -> Value? {
    value(
      key,
      &reading,
      else: { .unknownValue(of: name(key), $0, allowed: words.allowed(in: language)) },
      read: words.value(of:)
    )
  }

  func neededWord<Value>(
    _ key: Term,
    _ words: Words<Value>,
    _ reading: inout FileReading
  ) -> Value? {
    needed(key, &reading) == nil ? nil : word(key, words, &reading)
  }

  /// The items of a list under a key; none where the key is not there.
  func items(_ key: Term, _ reading: inout FileReading) -> [HeadNode] {
    guard let node = self[key] else { return [] }
    if let items = node.items { return items }
    reading.find(.wrongShape(key: name(key), expected: .list), line: node.line)
    return []
  }

  /// A list of texts, each with its line.
  func texts(
    _ key: Term,
    oneLine: Bool = false,
    _ reading: inout FileReading
  ) -> [(text: String, line: Int)] {
    items(key, &reading).compactMap { item in
      itemText(item, key, oneLine: oneLine, &reading).map { ($0, item.line) }
    }
  }

  /// A list of doors, each with its line.
  func doors(_ key: Term, _ reading: inout FileReading) -> [(door: Door, line: Int)] {
    texts(key, &reading).compactMap { text, line in
      if let door = Door(text) { return (door, line) }
      reading.find(.badDoor(text), line: line)
      return nil
    }
  }

  func mapping(_ key: Term, knows keys: [Term], _ reading: inout FileReading) -> HeadMapping? {
    self[key].flatMap { HeadMapping($0, named: name(key), knows: keys, &reading) }
  }

  /// A list of mappings; items of another shape are found and left out.
  func mappings(_ key: Term, knows keys: [Term], _ reading: inout FileReading) -> [HeadMapping] {
    items(key, &reading).compactMap {
      HeadMapping($0, named: name(key), knows: keys, &reading)
    }
  }
}
