import Deliberation
import Wording

/// A closing account on paper (决算公布表): the same with every door, once all is settled.
package struct ClosingSheet: Page {
  package static let template = "closing-sheet"

  let title: String
  let place: String
  let sums: String
  let facts: FactList?
  let incomeTitle: String
  let income: Grid
  let outgoTitle: String
  let outgo: Grid
  let subsidy: String?
  let back: Grid?
  let doors: Grid?
  let guide: [String]
  private let file: CaseFile
  private let end: SheetEnd

  package static let names: [String: ReadableName<ClosingSheet>] = [
    "title": .text(\.title),
    "place": .text(\.place),
    "sums": .text(\.sums),
    "facts": .part(\.facts),
    "incomeTitle": .text(\.incomeTitle),
    "income": .part(\.income),
    "outgoTitle": .text(\.outgoTitle),
    "outgo": .part(\.outgo),
    "subsidy": .text(\.subsidy),
    "back": .part(\.back),
    "doors": .part(\.doors),
    "guide": .texts(\.guide),
  ]

  /// Nil while the fund is not closed on the day of the press.
  package init?(_ fund: Fund, of file: CaseFile, seal: Seal?, press: Press) {
    guard fund.isClosed(on: press.day) else { return nil }
    let language = press.language
    let account = file.closingAccount(of: fund, on: press.day)
    let figures = ClosingFigures(account: account, language: language)
    title = language.closingTitle(fund)
    place = file.place.name
    sums = language.closingSums(of: account)
    facts = figures.facts(contact: nil)
    incomeTitle = language.closingIncome
    income = figures.income
    outgoTitle = language.closingOutgo
    outgo = figures.outgo(tellingWhy: true)
    subsidy = figures.subsidy
    back = figures.givenBack(beside: figures.detailByDoor)
    doors = figures.byDoor
    guide = language.closingGuide(account, figures.detailByDoor)
    self.file = file
    end = SheetEnd(.fundNumber, fund.number, of: file, at: Address.fund, seal: seal, press: press)
  }

  /// The rows of its tables, with what stands beside them only now and then.
  private var rows: Int {
    income.rows.count + outgo.rows.count + (doors?.rows.count ?? 0)
      + (back.map { $0.rows.count + 3 } ?? 0) + (subsidy == nil ? 0 : 2)
  }

  /// So many lines more its sentences and headings take in English.
  private static let furtherInEnglish = 8

  /// So many lines stand over its tables that no other sheet has.
  private static let facts = 4

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      size: .fitting(
        Self.facts + rows + (press.language == .english ? Self.furtherInEnglish : 0),
        most: 44
      ),
      end: end,
      press: press
    )
  }
}
