/// A drawing (图) as inline SVG: lengths are whole units, texts are escaped.
///
/// Units are so chosen that a drawing 360 wide is as wide as a telephone and its
/// letters as large as the text beside it. Colours come from the style sheet, so
/// that a drawing follows the dark scheme and prints black.
struct Drawing {
  static let width = 360

  private var markup = ""
  private(set) var height = 0

  mutating func box(x: Int, y: Int, width: Int, height: Int, _ ink: Ink) {
    markup += "<rect class=\"\(ink.rawValue)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\""
    markup += " height=\"\(height)\"/>"
    reach(y + height)
  }

  /// A line straight down, with a rim of paper that parts it from a bar it crosses.
  mutating func post(x: Int, y: Int, height: Int, _ ink: Ink) {
    for pen in [Ink.rim, ink] {
      markup += "<path class=\"\(pen.rawValue)\" d=\"M\(x) \(y)v\(height)\"/>"
    }
    reach(y + height)
  }

  /// A text on its base line.
  mutating func text(_ text: String, x: Int, y: Int, _ anchor: Anchor = .start) {
    markup += "<text x=\"\(x)\" y=\"\(y)\""
    if anchor != .start { markup += " text-anchor=\"\(anchor.rawValue)\"" }
    markup += ">\(HTML.escaped(text).markup)</text>"
    reach(y + 5)
  }

  private mutating func reach(_ y: Int) { height = max(height, y) }

  /// The drawing under its title, a sentence that says the one thing it shows.
  ///
  /// The figures stand in a table beside it, so that a reader who hears the page
  /// is told the title and not every bar.
  func figure(titled title: String) -> HTML {
    let title = HTML.escaped(title).markup
    return .trusted(
      "<figure><figcaption>\(title)</figcaption><svg role=\"img\" aria-label=\"\(title)\""
        + " viewBox=\"0 0 \(Self.width) \(height + 1)\">\(markup)</svg></figure>"
    )
  }

  /// The drawing of a sheet: as wide as its text, without a caption of its own.
  func figure(named name: String, width: Int) -> HTML {
    .trusted(
      "<figure class=\"bars\"><svg role=\"img\" aria-label=\"\(HTML.escaped(name).markup)\""
        + " viewBox=\"-1 0 \(width + 2) \(height + 1)\">\(markup)</svg></figure>"
    )
  }

  enum Ink: String {
    /// What counts: those in favour, the signed, the amount.
    case full = "f"
    /// The rest of the whole, outlined.
    case empty = "e"
    /// A threshold.
    case limit = "t"
    /// The paper around a threshold.
    case rim = "r"
  }

  enum Anchor: String {
    case start, middle, end
  }
}
