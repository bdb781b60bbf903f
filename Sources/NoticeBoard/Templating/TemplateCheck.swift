import Wording

/// Checks every name of a template against the type it is rendered with.
///
/// The engine prints nothing for a name it cannot find, or takes one from the
/// page around; a notice with a silent gap is a legal hazard.
struct TemplateCheck {
  let tags: [String: [TemplateTag]]
  /// The templates that some type or partial has asked for.
  private(set) var reached: Set<String> = []
  private var done: Set<Visit> = []

  private struct Visit: Hashable {
    let template: String
    let type: ObjectIdentifier
  }

  init(tags: [String: [TemplateTag]]) { self.tags = tags }

  mutating func check(_ template: String, against type: any Readable.Type) throws(TemplateRefusal) {
    guard let body = tags[template] else {
      throw .unknownPartial(template: template, name: template)
    }
    reached.insert(template)
    try walk(body, of: template, inside: .part(type), isInSection: false)
  }

  private mutating func walk(
    _ body: [TemplateTag],
    of template: String,
    inside context: ReadableKind,
    isInSection: Bool
  ) throws(TemplateRefusal) {
    for tag in body {
      switch tag {
      case .name(let name):
        if isLabel(name) { continue }
        guard case .text = try kind(of: name, in: template, context, isInSection) else {
          throw .notAText(template: template, name: name)
        }
      case .unescaped(let name):
        guard case .markup = try kind(of: name, in: template, context, isInSection) else {
          throw .unescapedText(template: template, name: name)
        }
      case .section(let name, let inner):
        let found = try kind(of: name, in: template, context, isInSection)
        // A flag opens no context of its own.
        let next: ReadableKind = if case .flag = found { context } else { found }
        try walk(inner, of: template, inside: next, isInSection: true)
      case .invertedSection(let name, let inner):
        _ = try kind(of: name, in: template, context, isInSection)
        try walk(inner, of: template, inside: context, isInSection: true)
      case .partial(let name):
        guard let partial = tags[name] else {
          throw .unknownPartial(template: template, name: name)
        }
        reached.insert(name)
        if case .part(let type) = context {
          let visit = Visit(template: name, type: ObjectIdentifier(type))
          guard done.insert(visit).inserted else { continue }
        }
        try walk(partial, of: name, inside: context, isInSection: true)
      }
    }
  }

  private func isLabel(_ name: String) -> Bool {
    guard name.hasPrefix("label.") else { return false }
    return Label(rawValue: String(name.dropFirst("label.".count))) != nil
  }

  private func kind(
    of name: String,
    in template: String,
    _ context: ReadableKind,
    _ isInSection: Bool
  ) throws(TemplateRefusal) -> ReadableKind {
    if name == "." { return context }
    guard name.hasPrefix(".") || !isInSection else {
      throw .nameMayClimb(template: template, name: name)
    }
    let plain = name.hasPrefix(".") ? String(name.dropFirst()) : name
    guard case .part(let type) = context, let found = type.kind(of: plain) else {
      throw .unknownName(template: template, name: name, type: "\(context)")
    }
    return found
  }
}

extension Readable {
  fileprivate static func kind(of name: String) -> ReadableKind? { names[name]?.kind }
}
