import Deliberation
import Wording

/// The page of a bill (费用): what it costs and what a household of each storey
/// pays; no door.
struct BillPage: Page {
  static let template = "bill"

  let kicker: String
  let title: String
  /// The bill that took its place; nil while it is in force.
  let replaced: DecisionLink?
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
    "replaced": .part(\.replaced),
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
    replaced = file.linkToReplacement(
      of: bill,
      on: .bill(item, of: number),
      in: language
    )
    sums = language.sums(of: table)
    facts = FactList(
      [
        .init(language(.drawnUp), language.plainDay(bill.drawnUpOn)),
        table.isAgreedByDoor
          ? .init(language(.scheme), language.amountsAgreed)
          : .init(
            language(.scheme),
            language(bill.rule.title),
            detail: language.pick(
              "\(language.name(bill.rule.standing))；\(language(bill.rule.source))",
              "\(language.name(bill.rule.standing)); \(language(bill.rule.source))"
            )
          ),
        .init(language(.runningCosts), bill.runningCosts),
      ] + FactList.Fact.told(of: bill, in: file, language) + [file.contactFact(in: language)]
    )
    decision = file.decidedBy(
      .bill(bill.key),
      on: .bill(item, of: number),
      in: language
    )
    lines = Grid(costsOf: bill, table, in: language)
    tariff = table.tariff(bill.title, in: language, hasCaption: false)
    drawing = table.tariffDrawing(bill.title, in: language)
    arithmetic = Lines(
      table.tariffArithmetic(in: language)
        + [table.termsElsewhere(in: language)].compactMap(\.self)
    )
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
        + bill.subsidies.compactMap { grant in
          (try? grant.amount(for: bill.lines)).map { amount in
            Row(
              grant.name.map { language.pick("减：\($0)", "less: \($0)") }
                ?? language.pick("减：补贴", "less: subsidy"),
              [.figure(language.bare(amount))]
            )
          }
        },
      total: Row(language(.net), [.figure(language.bare(table.net))])
    )
  }
}

extension FactList.Fact {
  /// What a bill rests on and what became of it: subsidies with their rules, quotes and
  /// contracts, the bill it replaces.
  static func told(of bill: Bill, in file: CaseFile, _ language: Language) -> [FactList.Fact?] {
    let subsidies = bill.subsidies.filter { !$0.isPlain }.compactMap { grant in
      (try? grant.amount(for: bill.lines)).map { language.say(grant, of: $0, for: bill.lines) }
    }
    let all =
      subsidies
      + [file.subsidyClosed(for: bill).map { language.cameOtherwise($0) }]
      .compactMap(\.self)
    return [
      FactList.Fact(
        language.subsidiesOfBill,
        all.isEmpty ? nil : language.paragraph(all)
      )
    ] + papersAndReplacement(of: bill, in: file, language) + [
      FactList.Fact(
        language.payersChanged,
        (try? file.payersNow(by: bill)).map { language.sayWithoutDoors($0) }
      )
    ]
  }

  /// The same of a statement, which has no subsidies and whose payers do not change.
  static func papersAndReplacement(
    of bill: Bill,
    in file: CaseFile,
    _ language: Language
  ) -> [FactList.Fact?] {
    [
      FactList.Fact(
        language.papersOfBill,
        bill.papers.isEmpty ? nil : language.paragraph(bill.papers.map { language.say($0) })
      ),
      FactList.Fact(language.replacementOfBill, file.sayReplaced(by: bill, in: language)),
    ]
  }
}
