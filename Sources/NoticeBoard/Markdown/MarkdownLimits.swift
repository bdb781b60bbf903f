import Deliberation

/// The limits a Markdown text must keep before cmark sees it.
///
/// cmark 0.30.2 takes seconds for some texts of a few dozen kilobytes: blank
/// lines below deep lists, links after many images, one long address used by
/// many links. So the text is surveyed first, in one pass over its bytes, and
/// what would take too long is refused. The survey may think a text harder than
/// it is, never easier.
struct MarkdownLimits {
  static let bytes = 1_000_000
  static let levels = 100
  static let delimitersInARow = 10_000
  static let marks = 50_000
  static let referenceBytes = 8_000_000

  /// Whether the text has an entity, which may stand for any character.
  private(set) var hasEntities = false
  private(set) var isASCII = true
  /// Whether the text has private-use characters, perhaps by number.
  private(set) var mayHavePrivateUse = false
  /// Where runs of `*` begin.
  private(set) var asterisks: [Int] = []

  private let firstLine: Int
  private var line: Int
  /// Lists and quotes that may be open here.
  private var levels = 0
  /// Work so far, in eighths of a mark.
  private var work = 0
  private var runEnd = -1
  private var runLength = 0
  /// Images begun in this paragraph.
  private var images = 0
  private var closers = 0
  private var reference: (position: Int, line: Int)?
  private var longestReference = (bytes: 0, line: 0)

  /// Surveys the text.
  ///
  /// - Throws: The first limit that the text passes, with its line.
  init(checking text: Span<UInt8>, firstLine: Int) throws(MarkdownRefusal) {
    self.firstLine = firstLine
    line = firstLine
    guard text.count <= Self.bytes else {
      throw .tooLarge(bytes: text.count, limit: Self.bytes)
    }
    var position = 0
    var afterBlank = true
    if text.scalar(at: 0) == "\u{FEFF}" { position = 3 }
    while position < text.count {
      let start = LineStart(text, at: position, open: levels)
      // A blank line leaves lists open. Another line closes what it does not
      // continue, unless it continues a paragraph.
      if start.isBlank {
        endParagraph(text, at: position)
      } else {
        levels = afterBlank ? start.levels : max(levels, start.levels)
      }
      afterBlank = start.isBlank
      guard start.levels <= Self.levels, levels <= Self.levels else {
        throw .nestedTooDeep(line: line, limit: Self.levels)
      }
      position = try surveyLine(text, from: position, textStart: start.textStart)
      guard work <= Self.marks * 8 else {
        throw .tooManyMarks(line: line, limit: Self.marks)
      }
      line += 1
    }
    endParagraph(text, at: text.count)
    guard longestReference.bytes * closers <= Self.referenceBytes else {
      throw .referencesTooLong(line: longestReference.line, limit: Self.referenceBytes)
    }
  }

  /// Counts the marks of one line and returns where the next one begins.
  private mutating func surveyLine(
    _ text: Span<UInt8>,
    from start: Int,
    textStart: Int
  ) throws(MarkdownRefusal) -> Int {
    var position = start
    var marks = 8
    scan: while position < text.count {
      let byte = text[position]
      if byte >= 0x80 {
        isASCII = false
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        // Most of a Chinese text begins with these, and nothing to look for.
        if byte &- 0xE3 > 6, !(byte == 0xEF && text[position + 1] == 0xBC) {
          try inspect(text.scalar(at: position))
        }
        position += length
        continue
      }
      switch byte {
      case UInt8(ascii: "\n"):
        position += 1
        break scan
      case UInt8(ascii: "\r"):
        position += 1
        if position < text.count, text[position] == UInt8(ascii: "\n") { position += 1 }
        break scan
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        // A run is one node for cmark, and a little more for each pair in it.
        let continues = position > start && text[position - 1] == byte
        if byte == UInt8(ascii: "*"), !continues { asterisks.append(position) }
        try extendRun(at: position)
        marks += continues ? 1 : 8
        position += 1
      case UInt8(ascii: "["):
        try extendRun(at: position)
        if position > start, text[position - 1] == UInt8(ascii: "!") { images += 1 }
        marks += 8
        position += 1
      case UInt8(ascii: "]"):
        try extendRun(at: position)
        // For each link cmark looks at every image begun before it.
        marks += 8 + images / 8
        closers += 1
        position += 1
        if reference == nil, position < text.count, text[position] == UInt8(ascii: ":") {
          reference = (position, line)
        }
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "\\"):
        try extendRun(at: position)
        marks += 8
        position += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
        // At the start of a text cmark makes a node of each.
        if position == runEnd || position == textStart
          || position > start && Self.endsLink(text[position - 1])
        {
          try extendRun(at: position)
          marks += 8
        }
        position += 1
      case UInt8(ascii: "&"):
        marks += 8
        position += 1
        if position < text.count, text[position] != UInt8(ascii: " ") { hasEntities = true }
        if position < text.count, text[position] == UInt8(ascii: "#") { mayHavePrivateUse = true }
      default:
        if byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F {
          throw .invisibleCharacter(line: line, Unicode.Scalar(byte))
        }
        position += 1
      }
    }
    // cmark climbs to the outermost list for each line and each link.
    work += marks + marks * levels / 32 + levels
    return position
  }

  private mutating func inspect(_ scalar: Unicode.Scalar?) throws(MarkdownRefusal) {
    guard let scalar else { return }
    if scalar.isInvisible { throw .invisibleCharacter(line: line, scalar) }
    if (0xE000...0xF8FF).contains(scalar.value) { mayHavePrivateUse = true }
  }

  /// Whether a link or an entity may end with this.
  private static func endsLink(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";")
  }

  private mutating func extendRun(at position: Int) throws(MarkdownRefusal) {
    runLength = position == runEnd ? runLength + 1 : 1
    runEnd = position + 1
    guard runLength <= Self.delimitersInARow else {
      throw .tooManyDelimiters(line: line, limit: Self.delimitersInARow)
    }
  }

  private mutating func endParagraph(_ text: Span<UInt8>, at end: Int) {
    images = 0
    guard let reference else { return }
    let bytes = Self.longestReference(text.extracting(reference.position..<end))
    if bytes > longestReference.bytes { longestReference = (bytes, reference.line) }
    self.reference = nil
  }

  /// The most bytes one address and its title can have in a paragraph.
  ///
  /// The address stands on the line of its label or on the next; a title in
  /// quotation marks or brackets may go on to the end of the paragraph.
  private static func longestReference(_ paragraph: Span<UInt8>) -> Int {
    var longestLine = 0
    var lineStart = 0
    for position in paragraph.indices {
      switch paragraph[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): return paragraph.count
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        longestLine = max(longestLine, position - lineStart)
        lineStart = position + 1
      default: continue
      }
    }
    return 2 * max(longestLine, paragraph.count - lineStart)
  }
}

/// What stands before the text of a line: indentation, quote and list marks.
private struct LineStart {
  /// The most lists and quotes this line can stand in.
  var levels = 0
  var isBlank = false
  var textStart = 0

  init(_ text: Span<UInt8>, at start: Int, open: Int) {
    var position = start
    var columns = 0
    var marks = 0
    scan: while position < text.count {
      switch text[position] {
      case UInt8(ascii: " "):
        columns += 1
      case UInt8(ascii: "\t"):
        columns += 4
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isBlank = marks == 0
        break scan
      case UInt8(ascii: ">"):
        marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard Self.isSpace(text, position + 1) else { break scan }
        marks += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = position + 1
        while end < text.count, end - position < 10, text[end] &- UInt8(ascii: "0") <= 9 {
          end += 1
        }
        guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
          Self.isSpace(text, end + 1)
        else { break scan }
        marks += 1
        position = end
      default:
        break scan
      }
      position += 1
    }
    if position >= text.count { isBlank = marks == 0 }
    textStart = position
    // An open list takes at least two columns of the line that continues it.
    levels = min(open, columns / 2) + marks
  }

  private static func isSpace(_ text: Span<UInt8>, _ position: Int) -> Bool {
    position >= text.count || text[position] == UInt8(ascii: " ")
      || text[position] == UInt8(ascii: "\t") || text[position] == UInt8(ascii: "\n")
      || text[position] == UInt8(ascii: "\r")
  }
}
