import Deliberation
import Wording

/// A sheet of A4 (张贴件、表格): printed by the office, never put on the web.
struct Sheet: Page {
  static let template = "sheet"

  let lang: String
  let title: String
  let synthetic: [String]
  let size: Size
  let content: HTML
  let foot: [String]
  let code: PageCode?

  static let names: [String: ReadableName<Sheet>] = [
    "lang": .text(\.lang),
    "title": .text(\.title),
    "policy": .text { _ in StyleSheet.print.policy },
    "style": .markup { _ in StyleSheet.print.markup },
    "synthetic": .texts(\.synthetic),
    "size": .text(\.size.rawValue),
    // In a form nothing runs over a line.
    "content": .markup { $0.size == .full ? Unbroken.markup($0.content) : $0.content },
    "foot": .texts(\.foot),
    "code": .part(\.code),
  ]

  /// How large its letters are on paper.
  enum Size: String {
    /// 16 pt, as GB/T 9704 sets a notice.
    case full
    /// 12 pt, for what has to stand on one sheet.
    case compact
    /// The same with narrow margins, for what must stand on one page whatever it came to.
    case single = "compact single"
    /// The same, short enough for its explanation to be read without glasses.
    case short = "compact single short"
    /// The same in smaller letters.
    case dense = "compact single dense"
    /// The least that is read at arm's length, 8 pt, with its rows close together.
    case tight = "compact single tight"

    /// What lets so many rows of tables and lines of text stand on one page, where no more
    /// than `most` do; what needs two pages anyway is set as large as what needs little.
    static func fitting(_ rows: Int, most: Int) -> Size {
      switch rows {
      case ...20: .short
      case ...22: .single
      case ...most: .dense
      default: .short
      }
    }
  }

  /// The whole document, self-contained.
  ///
  /// `marksItself`: each of its papers says by itself that its data are made up.
  static func document(
    _ page: some Page,
    titled title: String,
    of file: CaseFile,
    marksItself: Bool = false,
    size: Size = .full,
    foot: [String?] = [],
    code: PageCode? = nil,
    press: Press
  ) -> String {
    document(
      page,
      titled: title,
      isSynthetic: file.isSynthetic && !marksItself,
      doors: file.premises.map(\.door),
      size: size,
      foot: foot,
      code: code,
      press: press
    )
  }

  /// The same of what shows one numbered thing.
  static func document(
    _ page: some Page,
    titled title: String,
    of file: CaseFile,
    size: Size,
    end: SheetEnd,
    press: Press
  ) -> String {
    document(
      page,
      titled: title,
      of: file,
      size: size,
      foot: end.foot,
      code: end.code,
      press: press
    )
  }

  /// The same for what belongs to more than one case.
  static func document(
    _ page: some Page,
    titled title: String,
    isSynthetic: Bool,
    doors: [Door] = [],
    size: Size = .full,
    foot: [String?] = [],
    code: PageCode? = nil,
    press: Press
  ) -> String {
    press.html(
      Sheet(
        lang: press.language.tag,
        title: title,
        synthetic: isSynthetic ? press.language.syntheticLines : [],
        size: size,
        content: WholeDoors(doors).markup(press.html(page)),
        foot: foot.compactMap(\.self),
        code: code
      )
    ).markup
  }
}

extension CaseFile {
  /// `2020-014-3`; nil for what is not entered.
  func number(ofItem item: Int?) -> String? {
    item.flatMap { item in number.map { $0.item(item) } }
  }
}
