import Deliberation
import Wording

/// A bill on paper (费用分摊表): who pays what, door by door, with the arithmetic
/// of every door.
package struct BillSheet: Page {
  package static let template = "bill-sheet"

  let title: String
  let replaced: String?
  /// Where it is, and the day it was drawn up.
  let place: String
  let sums: String
  let facts: [String]
  let lines: Grid
  /// What each door bears now; nil where nobody joined or left.
  let now: Grid?
  let shares: Grid
  let arithmeticTitle: String
  let arithmetic: [String]
  let changes: Lines?
  let guideTitle: String
  let guide: [String]
  private let file: CaseFile
  private let rows: Int
  private let end: SheetEnd

  package static let names: [String: ReadableName<BillSheet>] = [
    "title": .text(\.title),
    "replaced": .text(\.replaced),
    "place": .text(\.place),
    "sums": .text(\.sums),
    "facts": .texts(\.facts),
    "lines": .part(\.lines),
    "now": .part(\.now),
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
    let payers = try file.payersNow(by: bill)
    title = bill.title
    replaced = file.sayReplacement(of: bill, in: language)
    place =
      file.place.name + language.pick("　　", "; ")
      + language.told(.drawnUp, language.plainDay(bill.drawnUpOn))
    sums = language.sums(of: table)
    let subsidies = bill.subsidies.filter { !$0.isPlain }.compactMap { grant in
      (try? grant.amount(for: bill.lines)).map { language.say(grant, of: $0, for: bill.lines) }
    }
    facts =
      [
        file.subsidyClosed(for: bill).map { language.cameOtherwise($0) },
        payers.map { language.say($0) }, file.sayReplaced(by: bill, in: language),
      ]
      .compactMap(\.self) + subsidies
      + bill.papers.map { language.say($0) }
    lines = Grid(costsOf: bill, table, in: language)
    now = payers?.byDoor(in: language)
    shares = table.byDoor(
      payers == nil ? language.sharesByDoor : language.sharesAsDrawnUp,
      in: language
    )
    arithmeticTitle = language(Label.arithmetic.term)
    arithmetic = language.arithmetic(of: table)
    changes = Lines(
      titled: language.changesAmongPayers,
      try bill.moves(among: file.premises).flatMap {
        language.say($0, in: bill)
      }
    )
    guideTitle = language.readingGuideTitle
    guide = language.readingGuideForShares(table)
    self.file = file
    let drawnUp = lines.rows.count + shares.rows.count + arithmetic.count
    // A second table has a heading and a sum of its own, and the changes tell how it came.
    let since = now.map { [changes] in $0.rows.count + 2 + (changes?.lines.count ?? 0) } ?? 0
    rows = drawnUp + since
    end = SheetEnd(.billNumber, bill.number, of: file, at: Address.bill, seal: seal, press: press)
  }

  /// The whole document.
  package func document(press: Press) -> String {
    // So that a stairwell's list stands on one page with its arithmetic.
    Sheet.document(
      self,
      titled: title,
      of: file,
      size: .fitting(rows, most: 26),
      end: end,
      press: press
    )
  }
}
