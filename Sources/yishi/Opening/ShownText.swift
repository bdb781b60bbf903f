import Deliberation
import Exchange
import NoticeBoard
import Wording

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

  /// Refuses a text typed on the command line that is empty, holds what nobody
  /// sees, or runs over its line.
  static func check(_ text: String, in language: Language) throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Refused(language.pick("文字不能为空。", "the text is empty."))
    }
    guard let character = InvisibleCharacters.firstInLine(text) else { return }
    throw Refused(
      language.pick(
        "文字里有看不见的字符（\(character)），请删去再试。",
        "the text holds a character nobody sees (\(character)); remove it."
      )
    )
  }
}
