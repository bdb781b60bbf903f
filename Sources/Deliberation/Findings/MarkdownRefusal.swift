/// Why a Markdown text is not read: facts with the line where it fails.
///
/// Lines count from 1. The limits keep every hostile text under 50 ms; no set
/// of minutes comes near one.
package enum MarkdownRefusal: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  /// More levels of lists and quotes, or of emphasis in one paragraph.
  case nestedTooDeep(line: Int, limit: Int)
  /// More delimiters (`*`, `[`, `` ` `` and their like) in one unbroken row.
  case tooManyDelimiters(line: Int, limit: Int)
  /// More to mark up in the whole text than `limit`; `line` is where it is reached.
  ///
  /// A delimiter or a line is one mark. It counts for more the deeper it
  /// stands in lists and quotes, and the more images begin before it in its
  /// paragraph.
  case tooManyMarks(line: Int, limit: Int)
  /// The addresses defined apart from their links (`[1]: …`) may grow into more
  /// bytes than `limit`; `line` holds the longest of them.
  case referencesTooLong(line: Int, limit: Int)
  /// A character that nobody sees: a control, or one that turns the direction
  /// of reading round. It may be written out or as an entity (`&#x202e;`).
  case invisibleCharacter(line: Int, Unicode.Scalar)
  /// The bytes are not UTF-8 from this line on.
  case notUTF8(line: Int)
}
