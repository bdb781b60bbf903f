import Deliberation
import Wording

/// The running costs of a time on paper (运行费用收支表): what each household pays, cost by
/// cost.
package struct StatementSheet: Page {
  package static let template = "statement-sheet"

  /// That another took its place; else nil.
  let replaced: String?
  let title: String
  let period: String
  let sums: String
  let facts: [String]
  let shares: Grid
  let arithmetic: Lines?
  let guide: Lines?
  private let file: CaseFile
  private let end: SheetEnd

  package static let names: [String: ReadableName<StatementSheet>] = [
    "replaced": .text(\.replaced),
    "title": .text(\.title),
    "period": .text(\.period),
    "sums": .text(\.sums),
    "facts": .texts(\.facts),
    "shares": .part(\.shares),
    "arithmetic": .part(\.arithmetic),
    "guide": .part(\.guide),
  ]

  package init(
    _ statement: RunningStatement,
    _ bill: Bill,
    of file: CaseFile,
    seal: Seal?,
    press: Press
  ) {
    let language = press.language
    replaced = file.sayReplacement(of: bill, in: language)
    title = bill.title
    period = file.place.name + language.pick("　　", "; ") + language.say(statement.period)
    sums = language.sums(of: statement)
    facts =
      [file.sayReplaced(by: bill, in: language)].compactMap(\.self)
      + bill.papers.map { language.say($0) }
    shares = statement.byDoor(in: language)
    arithmetic = Lines(
      titled: language(Label.arithmetic.term),
      language.arithmetic(of: statement, naming: true)
    )
    guide = Lines(titled: language.readingGuideTitle, language.guide(to: statement))
    self.file = file
    end = SheetEnd(.billNumber, bill.number, of: file, at: Address.bill, seal: seal, press: press)
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, end: end, press: press)
  }
}

extension RunningStatement {
  /// What each household pays, cost by cost: for the wall and never for the web.
  func byDoor(_ title: String? = nil, in language: Language) -> Grid {
    let hasIncome = income != .zero
    return Grid(
      language.inYuan(title ?? language.statementByDoor),
      headings: [.text(language(.door)), .text(language(.storey))]
        + columns.map { .figure($0.what) }
        + (hasIncome ? [.figure(language.incomeOfStatement)] : [])
        + [.figure(language.toPay)],
      rows: rows.map { row in
        Grid.Row(
          row.door.text,
          [.text(row.storey.map(language.storey) ?? "—")]
            + row.shares.map { .figure(language.bare($0.amount)) }
            + (hasIncome ? [.figure(language.bare(row.income.amount))] : [])
            + [.figure(language.bare(row.amount))]
        )
      },
      total: Grid.Row(
        language(.total),
        [.text("")] + columns.map { .figure(language.bare($0.amount)) }
          + (hasIncome ? [.figure(language.bare(income))] : [])
          + [.figure(language.bare(sum))]
      )
    )
  }

  /// What a household of each storey pays: a price list without doors.
  ///
  /// What is to be paid stands first: of five costs or more a telephone lists them beneath it,
  /// since no letters that can be read bring them into one row.
  func byStorey(
    _ title: String? = nil,
    hasCaption: Bool = false,
    in language: Language
  ) -> Grid {
    let single = Set(terms.map(\.door))
    var order: [Int?] = []
    for row in rows where !order.contains(row.storey) { order.append(row.storey) }
    func price(_ amounts: [Fen], shares: Int = 1) -> Grid.Cell {
      .figure(StoreyPrice(amounts, shares: shares).text(in: language))
    }
    return Grid(
      language.inYuan(title ?? language.statementByStorey),
      hasCaption: hasCaption,
      headings: [.text(language(.storey)), .figure(language.eachToPay, ofSum: language.toPay)]
        + columns.map { .figure($0.what) }
        + (income == .zero ? [] : [.figure(language.incomeOfStatement)]),
      rows: order.map { storey in
        // What single doors agreed on would tell which one it was.
        let own = rows.filter { $0.storey == storey && !single.contains($0.door) }
        return Grid.Row(
          language.leading(storey.map(language.storey) ?? language(.other)),
          [price(own.map(\.amount), shares: columns.count + (income == .zero ? 0 : 1))]
            + columns.indices.map { index in price(own.map { $0.shares[index].amount }) }
            + (income == .zero ? [] : [price(own.map(\.income.amount))])
        )
      },
      total: Grid.Row(
        language(.total),
        [.figure(language.bare(sum))] + columns.map { .figure(language.bare($0.amount)) }
          + (income == .zero ? [] : [.figure(language.bare(income))])
      ),
      isStacked: columns.count >= 5
    )
  }
}
