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

  /// More than anybody reads on a board; what came in as a letter may be longer.
  private static let longest = 2_000
  private static let longestLetter = 20_000

  /// The same of an option that may be left out.
  static func check(
    _ text: String?,
    of option: String,
    isPublic: Bool = false,
    in language: Language
  ) throws {
    if let text { try check(text, of: option, isLetter: false, isPublic: isPublic, in: language) }
  }

  /// Refuses the text of an option that is empty, holds what nobody sees, runs over
  /// its line or is longer than a page can show; of a text that is made public, one
  /// with a private number in it.
  static func check(
    _ text: String,
    of option: String,
    isLetter: Bool = false,
    isPublic: Bool = false,
    in language: Language
  ) throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Refused(
        language.pick("\(option) 后面不能为空，请写上内容。", "\(option) is empty; write what it asks for.")
      )
    }
    if !isLetter, text.contains(where: \.isNewline) {
      throw Refused(
        language.pick("\(option) 的内容请写成一行，去掉换行。", "\(option) stands in one line; remove the break.")
      )
    }
    let hidden =
      isLetter ? InvisibleCharacters.first(in: text) : InvisibleCharacters.firstInLine(text)
    if let hidden {
      throw Refused(
        language.pick(
          "\(option) 的内容里有看不见的字符（\(hidden)），请删去再试。",
          "\(option) holds a character nobody sees (\(hidden)); remove it."
        )
      )
    }
    if isPublic, let leak = Leak.number(in: text) { throw Refused(language.say(leak, in: option)) }
    let (count, limit) = (text.count, isLetter ? longestLetter : longest)
    if count > limit {
      throw Refused(
        language.pick(
          "\(option) 的内容有\(language.number(count))字，最多\(language.number(limit))字；请写要点。",
          "\(option) has \(language.number(count)) characters, at most \(language.number(limit)); "
            + "write what matters."
        )
      )
    }
  }
}
