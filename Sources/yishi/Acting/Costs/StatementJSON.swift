import Deliberation

/// A statement of running costs as `cost show --json` prints it; the keys are fixed.
struct StatementJSON: Encodable {
  let number: String
  let title: String
  /// The number of the statement that took its place; none where it is in force.
  let replacedBy: String?
  let from: String
  let to: String
  let costs: [CostJSON]
  let income: String
  /// Income that is beyond a door's costs and stays its own.
  let credit: String
  let net: String
  let shares: [ShareJSON]

  struct CostJSON: Encodable {
    let what: String
    let amount: String
    let scheme: String
  }

  struct ShareJSON: Encodable {
    let door: String
    let storey: Int?
    /// One amount a cost, in the order of the costs.
    let costs: [String]
    let income: String
    /// Below zero where its income is more than its costs.
    let pays: String
  }

  init(_ statement: RunningStatement, of known: BillOnRegister) {
    number = known.id
    title = known.bill.title
    replacedBy = known.file.replacement(of: known.bill)?.number.map(known.number.item)
    from = statement.period.from.description
    to = statement.period.to.description
    costs = statement.columns.map {
      CostJSON(what: $0.what, amount: $0.amount.yuan, scheme: $0.rule.name)
    }
    income = statement.income.yuan
    credit = statement.credited.reduce(Fen.zero) { $0 + $1.credit }.yuan
    net = statement.sum.yuan
    shares = statement.rows.map {
      ShareJSON(
        door: $0.door.text,
        storey: $0.storey,
        costs: $0.shares.map(\.amount.yuan),
        income: $0.income.amount.yuan,
        pays: $0.amount.yuan
      )
    }
  }
}
