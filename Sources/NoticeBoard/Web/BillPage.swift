import Deliberation
import Wording

/// The page of a bill (费用): what it costs and what a household of each storey
/// pays; no door.
struct BillPage: Page {
  static let template = "bill"

  let kicker: String
  let title: String
  let sums: String
  let facts: FactList?
  let decision: DecisionLink?
  let lines: Grid
  let tariff: Grid
  let drawing: HTML
  let arithmetic: Lines?
  let guide: Lines?

  static let names: [String: ReadableName<BillPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "sums": .text(\.sums),
    "facts": .part(\.facts),
    "decision": .part(\.decision),
    "lines": .part(\.lines),
    "tariff": .part(\.tariff),
    "drawing": .markup(\.drawing),
    "arithmetic": .part(\.arithmetic),
    "guide": .part(\.guide),
  ]

  init(
    _ bill: Bill,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) throws(CostSharingRefusal) {
    let language = press.language
    let table = try bill.table(among: file.premises)
    kicker = language.kicker(ofBill: item, number)
    title = bill.title
    sums = language.sums(of: table)
    facts = FactList([
      .init(language(.drawnUp), language.plainDay(bill.drawnUpOn)),
      .init(
        language(.scheme),
        language(bill.rule.title),
        detail: language.pick(
          "\(language.name(bill.rule.standing))；\(language(bill.rule.source))",
          "\(language.name(bill.rule.standing)); \(language(bill.rule.source))"
        )
      ),
      .init(language(.runningCosts), bill.runningCosts),
      file.contactFact(in: language),
    ])
    decision = file.decidedBy(
      .bill(bill.key),
      on: .bill(item, of: number),
      in: language
    )
    lines = Grid(costsOf: bill, table, in: language)
    tariff = table.tariff(bill.title, in: language, hasCaption: false)
    drawing = table.tariffDrawing(bill.title, in: language)
    arithmetic = Lines(table.tariffArithmetic(in: language))
    guide = Lines(titled: language.readingGuideTitle, language.readingGuideForShares(table))
  }
}

extension Grid {
  /// The lines of a bill down to what is to be shared.
  init(costsOf bill: Bill, _ table: CostTable, in language: Language) {
    self.init(
      language(Label.costLines.term),
      hasCaption: false,
      headings: [.text(language(.item)), .figure(language(.amount))],
      rows: bill.lines.map { Row($0.what, [.figure(language.bare($0.amount))]) }
        + (table.subsidy == .zero
          ? []
          : [
            Row(
              language.pick("减：补贴", "less: subsidy"),
              [.figure("−" + language.bare(table.subsidy))]
            )
          ]),
      total: Row(language(.net), [.figure(language.bare(table.net))])
    )
  }
}
