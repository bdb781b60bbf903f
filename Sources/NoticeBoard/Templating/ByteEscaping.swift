import Mustache

/// Escapes a text for HTML by its bytes.
///
/// The engine's own HTML type works by `Character`: a quotation mark with a
/// combining accent passes unescaped and ends the attribute in a browser.
struct ByteEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String { HTML.escaped(text).markup }

  /// Registers the type under the name the pragma asks for.
  static let isRegistered: Bool = {
    MustacheContentTypes.register(ByteEscaping(), named: "YISHI")
    return true
  }()
}
