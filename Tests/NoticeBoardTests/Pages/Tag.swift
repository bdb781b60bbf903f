/// A tag as an HTML parser meets it (标签): its name, its attributes, its addresses.
///
/// Read by the states of the HTML standard's tokenizer, so that what is quoted is
/// quoted and what is not is not.
struct Tag {
  let text: String
  /// The name and the names of the attributes: `a href`.
  let shape: String
  private var addresses: [String] = []

  /// What Markdown may make, by the allow-list of `MarkdownTree`.
  static let markdown: Set<String> = [
    "p", "/p", "em", "/em", "strong", "/strong", "code", "/code", "pre", "/pre", "br", "ul", "/ul",
    "ol", "/ol", "li", "/li", "blockquote", "/blockquote", "a href", "a href title", "/a",
    "img src alt", "h3", "/h3", "h4", "/h4", "h5", "/h5", "hr", "<!-- raw HTML omitted -->",
  ]

  /// Whether it leads where a reader may be led.
  ///
  /// An address is read as a browser does: blanks around it and line breaks within
  /// are nothing, and a scheme begins with a letter.
  var leadsNowhereBad: Bool {
    addresses.allSatisfy { written in
      let address = written.unicodeScalars.drop { $0.value <= 0x20 }
        .filter { !["\t", "\n", "\r"].contains($0) }.map { Character($0).lowercased() }.joined()
      let scheme = address.prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0))
      }
      let hasScheme =
        scheme.first?.isLetter == true && address.dropFirst(scheme.count).hasPrefix(":")
      return hasScheme
        ? ["http", "https", "mailto", "tel"].contains(String(scheme))
        : !["//", "/\\", "\\\\", "\\/"].contains(where: address.hasPrefix)
    }
  }

  /// Every tag, comment and declaration of a piece of HTML.
  static func all(in html: String) -> [Tag] {
    let bytes = Array(html.utf8)
    var tags: [Tag] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else {
        position += 1
        continue
      }
      let next = bytes[position + 1]
      let opens =
        isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
        || next == UInt8(ascii: "/")
      guard opens else {
        position += 1
        continue
      }
      let isComment = bytes[position...].starts(with: "<!--".utf8)
      let tag = isComment ? Tag(comment: bytes, &position) : Tag(bytes, &position)
      tags.append(tag)
      // The text of a style sheet or a script holds no tags.
      for raw in ["style", "script"] where tag.shape.split(separator: " ").first == raw[...] {
        let end = Array("</\(raw)".utf8)
        while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
      }
    }
    return tags
  }

  /// A comment, which ends as soon as it may.
  private init(comment bytes: [UInt8], _ position: inout Int) {
    let start = position
    position += 4
    let ends = ["-->", "--!>"].map { Array($0.utf8) }
    while position < bytes.count, !ends.contains(where: { bytes[position...].starts(with: $0) }) {
      position += 1
    }
    position = min(position + 3, bytes.count)
    text = String(decoding: bytes[start..<position], as: UTF8.self)
    shape = text
  }

  private init(_ bytes: [UInt8], _ position: inout Int) {
    let start = position
    position += 1
    var words = [""]
    while position < bytes.count,
      words[0].isEmpty ? bytes[position] != UInt8(ascii: ">") : !Self.ends(bytes[position])
    {
      words[0].unicodeScalars.append(Unicode.Scalar(bytes[position]))
      position += 1
    }
    words[0] = words[0].lowercased()
    var found: [String] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
        position += 1
        continue
      }
      var name = ""
      while position < bytes.count, !Self.ends(bytes[position]),
        bytes[position] != UInt8(ascii: "=") || name.isEmpty
      {
        name.unicodeScalars.append(Unicode.Scalar(bytes[position]))
        position += 1
      }
      words.append(name.lowercased())
      while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { continue }
      position += 1
      let value = Self.value(bytes, &position)
      if ["href", "src", "action", "formaction", "data"].contains(words.last) {
        found.append(value)
      }
    }
    position = min(position + 1, bytes.count)
    text = String(decoding: bytes[start..<position], as: UTF8.self)
    shape = words.joined(separator: " ")
    addresses = found
  }

  private static func value(_ bytes: [UInt8], _ position: inout Int) -> String {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count,
      isQuoted
        ? bytes[position] != quote
        : !isBlank(bytes[position]) && bytes[position] != UInt8(ascii: ">")
    {
      position += 1
    }
    let value = String(decoding: bytes[start..<position], as: UTF8.self)
    if isQuoted { position = min(position + 1, bytes.count) }
    return value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  /// What ends a name; the stroke of a closing tag is part of it.
  private static func ends(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}

extension String {
  /// Markup without what only says where a line may not break or may.
  var withoutBreaks: String {
    replacing(#/<span class="u">([^<]*)<\/span>/#) { $0.output.1 }.replacing("<wbr>", with: "")
  }
}
