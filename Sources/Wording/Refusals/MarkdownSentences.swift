import Deliberation

extension Language {
  /// Why a Markdown text is not read, with its line.
  package func say(_ refusal: MarkdownRefusal) -> String {
    switch refusal {
    case .tooLarge(let bytes, let limit):
      pick(
        "正文有\(number(bytes))字节，多于上限\(number(limit))字节；请删减或者拆成几份。",
        "the text has \(number(bytes)) bytes, more than the limit of \(number(limit)); "
          + "shorten or divide it."
      )
    case .nestedTooDeep(let line, let limit):
      pick(
        "第\(line)行：列表、引用或者强调套得太深（最多\(limit)层），请减少层次。",
        "line \(line): lists, quotes or emphasis nest too deep (at most \(limit) levels)."
      )
    case .tooManyDelimiters(let line, let limit):
      pick(
        "第\(line)行：连续的标记符号（如 * [ `）太多（最多\(number(limit))个），请删减。",
        "line \(line): too many marks such as * [ ` in a row (at most \(number(limit)))."
      )
    case .tooManyMarks(let line, let limit):
      pick(
        "到第\(line)行，全文的标记已多于\(number(limit))处，请删减或者拆成几份。",
        "by line \(line) the text has more than \(number(limit)) marks; shorten or divide it."
      )
    case .referencesTooLong(let line, let limit):
      pick(
        "第\(line)行：另行定义的链接地址太长（展开后多于\(number(limit))字节），请缩短。",
        "line \(line): addresses defined apart from their links are too long "
          + "(more than \(number(limit)) bytes once filled in)."
      )
    case .invisibleCharacter(let line, let scalar):
      pick(
        "第\(line)行：有看不见的字符（\(codePoint(scalar))），请删去。",
        "line \(line): an invisible character (\(codePoint(scalar))); remove it."
      )
    case .notUTF8(let line):
      pick(
        "第\(line)行起不是UTF-8编码，请另存为UTF-8。",
        "from line \(line) on the text is not UTF-8; save it as UTF-8."
      )
    }
  }

  /// `U+202E`.
  func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
