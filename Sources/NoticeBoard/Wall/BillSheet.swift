import Deliberation
import Wording

/// A bill on paper (费用分摊表): who pays what, door by door, with the arithmetic
/// of every door.
package struct BillSheet: Page {
  package static let template = "bill-sheet"

  let title: String
  let replaced: String?
  let sums: String
  let facts: [String]
  let lines: Grid
  let shares: Grid
  let arithmeticTitle: String
  let arithmetic: [String]
  let changes: Lines?
  let guideTitle: String
  let guide: [String]
  private let file: CaseFile
  private let end: SheetEnd

  package static let names: [String: ReadableName<BillSheet>] = [
    "title": .text(\.title),
    "replaced": .text(\.replaced),
    "sums": .text(\.sums),
    "facts": .texts(\.facts),
    "lines": .part(\.lines),
    "shares": .part(\.shares),
    "arithmeticTitle": .text(\.arithmeticTitle),
    "arithmetic": .texts(\.arithmetic),
    "changes": .part(\.changes),
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
    replaced = file.replacement(of: bill).flatMap { file.number(ofItem: $0.number) }.map {
      language.replacedBy($0)
    }
    sums = language.sums(of: table)
    let subsidies = bill.subsidies.filter { !$0.isPlain }.compactMap { grant in
      (try? grant.amount(for: bill.lines)).map { language.say(grant, of: $0) }
    }
    let old = bill.replaces.flatMap { own in
      file.bills.first { $0.key == own.key }.flatMap { file.number(ofItem: $0.number) }.map {
        language.replaced($0, because: own.reason)
      }
    }
    facts = subsidies + bill.papers.map { language.say($0) } + [old].compactMap(\.self)
    lines = Grid(costsOf: bill, table, in: language)
    shares = table.byDoor(language.sharesByDoor, in: language)
    arithmeticTitle = language(Label.arithmetic.term)
    arithmetic = language.withSharedEndingOnce(
      table.lines.map { language.arithmetic(of: $0, in: table) }
    )
    changes = Lines(
      titled: language.changesAmongPayers,
      try bill.moves(among: file.premises).flatMap { language.say($0) }
    )
    guideTitle = language.readingGuideTitle
    guide = language.readingGuideForShares(table)
    self.file = file
    end = SheetEnd(.billNumber, bill.number, of: file, at: Address.bill, seal: seal, press: press)
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, end: end, press: press)
  }
}
