import Deliberation
import Wording

/// A bill on paper (费用分摊表): who pays what, door by door, with the arithmetic
/// of every door.
package struct BillSheet: Page {
  package static let template = "bill-sheet"

  let title: String
  let sums: String
  let lines: Grid
  let shares: Grid
  let arithmeticTitle: String
  let arithmetic: [String]
  let guideTitle: String
  let guide: [String]
  private let file: CaseFile
  private let foot: [String?]
  private let code: PageCode?

  package static let names: [String: ReadableName<BillSheet>] = [
    "title": .text(\.title),
    "sums": .text(\.sums),
    "lines": .part(\.lines),
    "shares": .part(\.shares),
    "arithmeticTitle": .text(\.arithmeticTitle),
    "arithmetic": .texts(\.arithmetic),
    "guideTitle": .text(\.guideTitle),
    "guide": .texts(\.guide),
  ]

  package init(
    _ bill: Bill,
    of file: CaseFile,
    seal: Seal?,
    press: Press
  ) throws(CostSharingRefusal) {
    let language = press.language
    let table = try bill.table(among: file.premises)
    title = bill.title
    sums = language.sums(of: table)
    lines = Grid(costsOf: bill, table, in: language)
    shares = table.byDoor(language.sharesByDoor, in: language)
    arithmeticTitle = language(Label.arithmetic.term)
    arithmetic = language.withSharedEndingOnce(
      table.lines.map { language.arithmetic(of: $0, in: table) }
    )
    guideTitle = language.readingGuideTitle
    guide = language.readingGuideForShares(table)
    self.file = file
    code = PageCode(
      to: file.page(ofItem: bill.number, Address.bill),
      sealed: seal,
      press: press
    )
    foot = [language.foot(.billNumber, file.number(ofItem: bill.number), seal)]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      size: .compact,
      foot: foot,
      code: code,
      press: press
    )
  }
}
