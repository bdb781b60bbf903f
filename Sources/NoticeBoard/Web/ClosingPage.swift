import Deliberation
import Wording

/// The page of a closing account (决算): where the money came from and what it went for;
/// by storey, and no door.
struct ClosingPage: Page {
  static let template = "closing"

  let kicker: String
  let title: String
  let sums: String
  let facts: FactList?
  let incomeTitle: String
  let income: Grid
  let outgoTitle: String
  let outgo: Grid
  let reasons: Lines?
  let subsidy: String?
  let back: Grid?
  let storeys: Grid?
  /// What the table of storeys leaves out; else nil.
  let elsewhere: String?
  let guide: Lines?

  static let names: [String: ReadableName<ClosingPage>] = [
    "kicker": .text(\.kicker),
    "title": .text(\.title),
    "sums": .text(\.sums),
    "facts": .part(\.facts),
    "incomeTitle": .text(\.incomeTitle),
    "income": .part(\.income),
    "outgoTitle": .text(\.outgoTitle),
    "outgo": .part(\.outgo),
    "reasons": .part(\.reasons),
    "subsidy": .text(\.subsidy),
    "back": .part(\.back),
    "storeys": .part(\.storeys),
    "elsewhere": .text(\.elsewhere),
    "guide": .part(\.guide),
  ]

  init(
    _ fund: Fund,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) {
    let language = press.language
    let account = file.closingAccount(of: fund, on: press.day)
    let figures = ClosingFigures(account: account, language: language)
    kicker = language.kicker(ofFund: item, number)
    title = language.closingTitle(fund)
    sums = language.closingSums(of: account)
    facts = figures.facts(contact: file.contactFact(in: language))
    incomeTitle = language.closingIncome
    income = figures.income
    outgoTitle = language.closingOutgo
    outgo = figures.outgo(tellingWhy: false)
    reasons = figures.reasons
    subsidy = figures.subsidy
    let detail = figures.detailByStorey
    back = figures.givenBack(beside: detail, hasCaption: false)
    storeys = figures.byStorey
    elsewhere = figures.termsElsewhere
    guide = Lines(titled: language.readingGuideTitle, language.closingGuide(account, detail))
  }
}

extension CaseFile {
  /// The funds whose closing account is public: those that are closed.
  var closedFunds: [Fund] { funds.filter { $0.closure != nil } }
}
