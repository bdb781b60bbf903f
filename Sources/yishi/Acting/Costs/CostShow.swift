import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi cost show ID`: a bill door by door, with its arithmetic, for the staff.
struct CostShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Door by door: prepaid, refunded, borne, with the arithmetic (查看费用).",
    discussion: "Example: yishi cost show 2020-014-2",
    aliases: ["查看"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try BillOnRegister(which, house, for: "show")
    let bill = known.bill
    let statement = try bill.statement(among: known.file.premises)
    if json {
      let text =
        if let statement {
          try JSONText.of(StatementJSON(statement, of: known))
        } else {
          try JSONText.of(BillJSON(known))
        }
      Terminal.say(text)
      return
    }
    Terminal.say("\(known.id)  \(bill.title)")
    if let later = known.file.replacement(of: bill), let item = later.number {
      Terminal.say(language.replacedBy(known.number.item(item), titled: later.title))
    }
    if let statement {
      for line in Self.lines(of: statement, in: language) { Terminal.say(line) }
      return
    }
    let table = try bill.table(among: known.file.premises)
    Terminal.say(language.sums(of: table))
    Terminal.say(language.basis(of: table))
    if let subsidy = known.file.subsidyClosed(for: bill) {
      Terminal.say(language.cameOtherwise(subsidy))
    }
    for line in bill.lines { Terminal.say("  " + language.say(line)) }
    for grant in bill.subsidies where !grant.isPlain {
      Terminal.say(language.say(grant, of: try grant.amount(for: bill.lines), for: bill.lines))
    }
    for paper in bill.papers { Terminal.say(language.say(paper)) }
    Terminal.say(Self.rows(of: table, in: language).joined(separator: "\n"))
    for term in bill.terms { Terminal.say(language.say(term, in: table)) }
    Terminal.say(language.arithmetic(of: table).joined(separator: "\n"))
    for move in try bill.moves(among: known.file.premises) {
      for line in language.say(move, in: bill) { Terminal.say(line) }
    }
    if let now = try known.file.payersNow(by: bill) {
      Terminal.say(language.say(now))
      var columns = Columns([.left, .left, .right, .right, .right])
      columns.add(language.headingsOfPayersNow)
      for row in language.cells(of: now) { columns.add(row) }
      for line in columns.lines { Terminal.say(line) }
    }
    for line in known.file.listsToPost(of: bill, on: house.today, in: language) {
      Terminal.say(line)
    }
  }

  private static func rows(of table: CostTable, in language: Language) -> [String] {
    var columns = Columns([.left, .left, .right, .right, .right, .right])
    columns.add(
      [Heading.door, .storey, .weight, .prepaid, .refund, .borne].map { language($0) }
    )
    let weights = WeightColumn(table.lines.lazy.map(\.weight))
    for line in table.lines {
      columns.add([
        line.door.text, line.storey.map(language.storey) ?? "—",
        weights(table.weight(of: line)),
        language.bare(line.prepaid), language.bare(line.refund), language.bare(line.borne),
      ])
    }
    for (bearer, sum) in table.others {
      columns.add([
        language.borneBy(bearer), "", "", language.bare(sum.prepaid),
        language.bare(sum.prepaid - sum.borne), language.bare(sum.borne),
      ])
    }
    if let rounding = table.rounding {
      let balance = table.balance
      columns.add([
        language.balance(borneBy: rounding.bearer), "", "", language.bare(balance.prepaid),
        language.bare(balance.prepaid - balance.borne), language.bare(balance.borne),
      ])
    }
    columns.add([language(Heading.total), ""] + language.sums(ofColumns: table))
    return columns.lines
  }

  private static func lines(of statement: RunningStatement, in language: Language) -> [String] {
    let hasIncome = statement.income != .zero
    func income(_ amount: Fen) -> [String] {
      hasIncome ? [language.bare(amount)] : []
    }
    var columns = Columns([.left] + Array(repeating: .right, count: statement.columns.count + 2))
    columns.add(
      [language(Heading.door)] + statement.columns.map(\.what)
        + (hasIncome ? [language.incomeOfStatement] : []) + [language.toPay]
    )
    for row in statement.rows {
      columns.add(
        [row.door.text] + row.shares.map { language.bare($0.amount) } + income(row.income.amount)
          + [language.bare(row.amount)]
      )
    }
    columns.add(
      [language(Heading.total)] + statement.columns.map { language.bare($0.amount) }
        + income(statement.income) + [language.bare(statement.sum)]
    )
    return [language.say(statement.period), language.sums(of: statement)] + columns.lines
      + language.arithmetic(of: statement, naming: true)
      + statement.terms.map(language.reason)
  }
}
