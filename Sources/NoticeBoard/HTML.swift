/// Markup that is known to be safe.
///
/// Only four hands make it: `escaped(_:)`, cmark in safe mode, our own drawing
/// code, and a checked template, which escapes every text by its bytes. A template
/// may print a property unescaped only if it has this type.
package struct HTML: Hashable, Sendable {
  package let markup: String

  package static let empty = HTML(trusted: "")

  package var isEmpty: Bool { markup.isEmpty }

  /// Vouches for markup that our own code wrote, in which every text is escaped.
  static func trusted(_ markup: String) -> HTML {
    HTML(trusted: markup)
  }

  /// Escapes a text for use between tags and inside quoted attributes.
  ///
  /// Works byte by byte, never by `Character`: a quotation mark followed by a
  /// combining accent is one `Character` that is not `"`, and yet ends the
  /// attribute in a browser.
  package static func escaped(_ text: String) -> HTML {
    let special = text.utf8.lazy.filter { Entity($0) != nil }.count
    guard special > 0 else { return HTML(trusted: text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + special * 5)
    for byte in text.utf8 {
      if let entity = Entity(byte) {
        bytes.append(contentsOf: entity.rawValue.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return HTML(trusted: String(decoding: bytes, as: UTF8.self))
  }

  package static func + (lhs: HTML, rhs: HTML) -> HTML {
    HTML(trusted: lhs.markup + rhs.markup)
  }

  private init(trusted markup: String) {
    self.markup = markup
  }

  private enum Entity: String {
    case ampersand = "&amp;"
    case less = "&lt;"
    case greater = "&gt;"
    case quote = "&quot;"
    case apostrophe = "&#39;"

    init?(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "&"): self = .ampersand
      case UInt8(ascii: "<"): self = .less
      case UInt8(ascii: ">"): self = .greater
      case UInt8(ascii: "\""): self = .quote
      case UInt8(ascii: "'"): self = .apostrophe
      default: return nil
      }
    }
  }
}
