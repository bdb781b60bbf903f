import Deliberation

/// Minutes, notices and other texts people write in Markdown.
///
/// CommonMark 0.30 by cmark in safe mode, less what does not belong on a page of
/// ours: raw HTML is left out, a link to anything but `http`, `https`, `mailto`,
/// `tel` or a relative address keeps only its text, and so does an image from
/// another host. Two repairs make it fit for Chinese: emphasis beside Chinese
/// punctuation (`ChineseEmphasis`), and line breaks within a Chinese sentence,
/// which are no spaces.
package enum MarkdownText {
  /// A text as HTML, with what the record could not answer.
  package struct Rendering: Hashable, Sendable {
    package let html: HTML
    /// Blocks with an unknown reference, in the order of their lines.
    package let unanswered: [FencedBlock]
  }

  /// Renders a text that stands by itself: every fenced block stays code.
  package static func html(_ text: String) throws(MarkdownRefusal) -> HTML {
    try rendering(of: text, facts: .none).html
  }

  /// Renders a text and fills its fenced blocks from the record.
  ///
  /// - Parameters:
  ///   - text: The Markdown, without a YAML head.
  ///   - facts: Answers the fenced blocks.
  ///   - headingOffset: Levels by which headings go down, so that the text fits
  ///     below the title of a page; none goes below `h6`.
  ///   - firstLine: The line of the file on which the text begins, from 1; it
  ///     counts for the lines of refusals and blocks.
  /// - Returns: The HTML, and the blocks that the record could not answer.
  /// - Throws: The first reason not to read the text.
  package static func rendering(
    of text: String,
    facts: Facts,
    headingOffset: Int = 0,
    firstLine: Int = 1
  ) throws(MarkdownRefusal) -> Rendering {
    let source = text.utf8Span.span
    let limits = try MarkdownLimits(checking: source, firstLine: firstLine)
    let repair = ChineseEmphasis(repairing: source, surveyed: limits)
    let tree =
      if let repair {
        MarkdownTree(parsing: repair.bytes.span)
      } else {
        MarkdownTree(parsing: source)
      }
    let unanswered = try tree.edit(
      MarkdownEdit(
        facts: facts,
        headingOffset: headingOffset,
        firstLine: firstLine,
        hasEntities: limits.hasEntities,
        mark: repair.map { Array(String($0.mark).utf8CString) }
      )
    )
    return Rendering(html: .trusted(tree.html()), unanswered: unanswered)
  }

  /// The blocks of a text that ask for a fact of the record, in the order of their lines;
  /// none of a text that cannot be read.
  static func blocks(of text: String) -> [FencedBlock] {
    // Most texts have none, and are not read twice.
    guard text.contains("```") || text.contains("~~~") else { return [] }
    return (try? rendering(of: text, facts: Facts { _ in .unknown }))?.unanswered ?? []
  }

  /// Reads the bytes of a Markdown file.
  ///
  /// - Throws: `notUTF8` with the line where they stop being UTF-8; nothing is
  ///   repaired silently.
  package static func text(utf8 bytes: [UInt8], firstLine: Int = 1) throws(MarkdownRefusal)
    -> String
  {
    do {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      let before = bytes[..<error.byteOffsets.lowerBound]
      throw .notUTF8(line: firstLine + before.count { $0 == UInt8(ascii: "\n") })
    }
  }
}
