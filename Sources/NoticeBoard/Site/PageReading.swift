import Deliberation

/// A page as a browser or a search engine reads it (页面内容): what it says, where it
/// leads, and what can be led to.
///
/// A page may also be a calendar or a feed; whatever is published can be read.
struct PageReading {
  /// What is seen, block by block.
  private(set) var text = SearchText()
  /// What attributes say: titles, descriptions, addresses.
  private(set) var attributes = SearchText()
  private(set) var links: [String] = []
  private(set) var anchors: Set<String> = []

  init(_ page: String, at path: String) {
    attributes.append(path)
    attributes.endBlock()
    let bytes = Array(page.utf8)
    if path.hasSuffix(".html") || path.hasSuffix(".xml") {
      readMarkup(bytes[...])
    } else {
      readLines(bytes)
    }
    text.endBlock()
  }

  /// A calendar folds long lines; a fold is no blank and ends no word.
  private mutating func readLines(_ bytes: [UInt8]) {
    var line: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x0D { position += 1 }
      guard position < bytes.count else { break }
      if bytes[position] == 0x0A {
        let next = position + 1
        if next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 {
          position = next + 1
          continue
        }
        text.append(String(decoding: line, as: UTF8.self))
        text.endBlock()
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(bytes[position])
      }
      position += 1
    }
    text.append(String(decoding: line, as: UTF8.self))
  }

  private mutating func readMarkup(_ bytes: ArraySlice<UInt8>) {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
      text.append(Self.decoded(bytes[position..<end]))
      guard end < bytes.endIndex else { return }
      position = readTag(bytes, from: end)
    }
  }

  /// Reads from a `<` to behind the tag; of a style sheet, behind it whole.
  private mutating func readTag(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) {
      let end = Self.end(of: "-->", in: bytes, from: start)
      text.append(String(decoding: bytes[(start + 4)..<end], as: UTF8.self))
      return end
    }
    var position = start + 1
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: "/") { position += 1 }
    let nameStart = position
    while position < bytes.endIndex, Self.isName(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
    var pairs: [(name: String, value: String)] = []
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: ">") {
      guard Self.isName(bytes[position]) else {
        position += 1
        continue
      }
      pairs.append(Self.attribute(bytes, &position))
    }
    let after = min(position + 1, bytes.endIndex)
    if name == "br" {
      text.append(" ")
    } else if !Self.inline.contains(name) {
      text.endBlock()
    }
    take(pairs, of: name)
    // Its rules are ours, and no text of anybody's.
    return name == "style" && bytes[start + 1] != UInt8(ascii: "/")
      ? Self.end(of: "</style", in: bytes, from: after) - 7 : after
  }

  private mutating func take(_ pairs: [(name: String, value: String)], of tag: String) {
    let isPolicy = tag == "meta" && pairs.contains { $0.name == "http-equiv" }
    for (name, value) in pairs where !value.isEmpty {
      if name == "id" || (name == "name" && tag == "a") { anchors.insert(value) }
      let isAddress = name == "href" || name == "src" || name == "action"
      if isAddress { links.append(value) }
      if Self.silent.contains(name) || (isPolicy && name == "content") { continue }
      attributes.append(value)
      attributes.endBlock()
      if isAddress, value.utf8.contains(UInt8(ascii: "%")) {
        attributes.append(Self.withoutPercents(value))
        attributes.endBlock()
      }
    }
  }

  private static func attribute(
    _ bytes: ArraySlice<UInt8>,
    _ position: inout Int
  ) -> (name: String, value: String) {
    let start = position
    while position < bytes.endIndex, isName(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    guard position < bytes.endIndex else { return (name, "") }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let first = position
      while position < bytes.endIndex, bytes[position] != UInt8(ascii: ">"), bytes[position] > 0x20
      {
        position += 1
      }
      return (name, decoded(bytes[first..<position]))
    }
    let first = position + 1
    let end = bytes[first...].firstIndex(of: quote) ?? bytes.endIndex
    position = min(end + 1, bytes.endIndex)
    return (name, decoded(bytes[first..<end]))
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var position = start
    while position + mark.count <= bytes.endIndex {
      if bytes[position..<(position + mark.count)].elementsEqual(mark) {
        return position + mark.count
      }
      position += 1
    }
    return bytes.endIndex
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: byte >= 0x80
    }
  }

  /// Inside one word these may begin and end.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "strong", "em", "i", "span", "code", "small", "sub", "sup", "time", "u", "s",
    "mark", "tspan", "wbr", "bdi", "cite", "q",
  ]
  /// Attributes of drawing and form, which hold no words.
  private static let silent: Set<String> = [
    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height",
    "viewbox", "transform", "class", "charset", "lang", "dx", "dy", "colspan", "rowspan",
  ]
}

extension PageReading {
  /// A text with its entities read.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "&"),
        let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = entity(String(decoding: bytes[(position + 1)..<end], as: UTF8.self))
      {
        result += String(Character(scalar)).utf8
        position = end + 1
      } else {
        result.append(byte)
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": "\u{A0}"
    default:
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }

  /// An address with what stands behind its per cent signs.
  static func withoutPercents(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(position + 1)...(position + 2)], as: UTF8.self),
          radix: 16
        )
      {
        result.append(value)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
