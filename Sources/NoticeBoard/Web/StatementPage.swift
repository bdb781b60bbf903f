import Deliberation
import Wording

/// The page of the running costs of a time (运行费用收支): what they came to and what a
/// household of each storey pays; no door.
struct StatementPage: Page {
  static let template = "statement"

  let kicker: String
  let title: String
  /// To the statement that took its place; else nil.
  let replaced: DecisionLink?
  let sums: String
  let facts: FactList?
  let tariff: Grid
  let arithmetic: Lines?
  let guide: Lines?

  static let names: [String: ReadableName<StatementPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "replaced": .part(\.replaced),
    "sums": .text(\.sums),
    "facts": .part(\.facts),
    "tariff": .part(\.tariff),
    "arithmetic": .part(\.arithmetic),
    "guide": .part(\.guide),
  ]

  init(
    _ statement: RunningStatement,
    _ bill: Bill,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) {
    let language = press.language
    kicker = language.kicker(ofBill: item, number)
    title = bill.title
    replaced = file.linkToReplacement(of: bill, on: .bill(item, of: number), in: language)
    sums = language.sums(of: statement)
    let income = bill.subsidies.compactMap { grant in
      (try? grant.amount(for: bill.lines)).map {
        "\(language.name(of: grant)) \(language.amount($0))"
      }
    }
    facts = FactList(
      [
        .init(language.periodOfBill, language.say(statement.period)),
        .init(language(.drawnUp), language.plainDay(bill.drawnUpOn)),
        .init(language.incomeOfStatement, language.paragraph(income)),
      ] + FactList.Fact.papersAndReplacement(of: bill, in: file, language)
        + [file.contactFact(in: language)]
    )
    tariff = statement.byStorey(in: language)
    arithmetic = Lines(
      language.arithmetic(of: statement, naming: false)
    )
    guide = Lines(titled: language.readingGuideTitle, language.guide(to: statement))
  }
}
