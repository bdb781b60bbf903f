/// Why a Markdown text is not read: facts with the line where it fails.
package enum MarkdownRefusal: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  case nestedTooDeep(line: Int, limit: Int)
  case tooManyDelimiters(line: Int, limit: Int)
}
