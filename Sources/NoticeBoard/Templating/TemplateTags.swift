/// The tags of a template, as the check of names reads them.
///
/// Only what our templates need is allowed: names, sections, partials, comments
/// and the one pragma. Transforms, inheritance, lambdas and changed delimiters
/// are refused, so that this reader and the engine cannot disagree.
indirect enum TemplateTag: Hashable, Sendable {
  case name(String)
  case unescaped(String)
  case section(String, [TemplateTag])
  case invertedSection(String, [TemplateTag])
  case partial(String)
}

extension TemplateTag {
  /// The pragma every template begins with.
  static let pragma = "{{% CONTENT_TYPE:YISHI}}"

  /// Reads the tags of a template.
  static func tags(
    of source: String,
    template: String
  ) throws(TemplateRefusal) -> [TemplateTag] {
    guard source.utf8.starts(with: pragma.utf8) else { throw .pragmaMissing(template: template) }
    var reader = Reader(rest: source.dropFirst(pragma.count), template: template)
    return try reader.read(until: nil)
  }

  private struct Reader {
    var rest: Substring
    let template: String

    mutating func read(until section: String?) throws(TemplateRefusal) -> [TemplateTag] {
      var tags: [TemplateTag] = []
      while let opening = rest.firstRange(of: "{{") {
        rest = rest[opening.upperBound...]
        let sigil = rest.first ?? "}"
        let closing = sigil == "{" ? "}}}" : "}}"
        guard let end = rest.firstRange(of: closing) else {
          throw .tagNotAllowed(template: template, tag: String(rest.prefix(20)))
        }
        let inside = rest[..<end.lowerBound]
        rest = rest[end.upperBound...]
        if sigil == "!" { continue }
        let name = "#^/{>".contains(sigil) ? inside.dropFirst() : inside
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
          throw .tagNotAllowed(template: template, tag: String(inside))
        }
        let text = String(name)
        switch sigil {
        case "#": tags.append(.section(text, try read(until: text)))
        case "^": tags.append(.invertedSection(text, try read(until: text)))
        case "/":
          guard text == section else { throw .sectionNotClosed(template: template, name: text) }
          return tags
        case "{": tags.append(.unescaped(text))
        case ">": tags.append(.partial(text))
        default: tags.append(.name(text))
        }
      }
      if let section { throw .sectionNotClosed(template: template, name: section) }
      return tags
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
