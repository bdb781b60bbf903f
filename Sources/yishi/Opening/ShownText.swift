import Deliberation
import NoticeBoard

/// Whether a page can show a Markdown text (可排版): asked before it is entered, since
/// one text that cannot be shown would stop every later publishing.
enum ShownText {
  /// Why not, with the line of the file; nil where it can.
  static func refusal(of text: String, from line: Int) -> MarkdownRefusal? {
    do throws(MarkdownRefusal) {
      _ = try MarkdownText.rendering(of: text, facts: .none, firstLine: line)
      return nil
    } catch {
      return error
    }
  }
}
