/// Why a template is not used: each would have printed a gap or a live markup.
package enum TemplateRefusal: Error, Hashable, Sendable {
  /// It does not begin with `{{% CONTENT_TYPE:YISHI}}`, without which quotation
  /// marks with an accent pass unescaped.
  case pragmaMissing(template: String)
  /// The engine cannot read it.
  case unreadable(template: String, reason: String)
  /// A tag other than a name, a section, a partial or a comment.
  case tagNotAllowed(template: String, tag: String)
  case sectionNotClosed(template: String, name: String)
  /// The type it is rendered with has no such name.
  case unknownName(template: String, name: String, type: String)
  /// A name inside a section without its dot: it could climb to the page around.
  case nameMayClimb(template: String, name: String)
  /// `{{{name}}}` of something that is no `HTML`.
  case unescapedText(template: String, name: String)
  /// `{{name}}` of an `HTML`, a flag or a part: it would print something else.
  case notAText(template: String, name: String)
  case unknownPartial(template: String, name: String)
}
