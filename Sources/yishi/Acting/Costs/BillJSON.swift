import Deliberation

/// A bill of works as `cost show --json` prints it; the keys are fixed.
struct BillJSON: Encodable {
  let number: String
  let title: String
  /// The number of the bill that took its place; none where it is in force.
  let replacedBy: String?
  let gross: String
  let subsidy: String
  let net: String
  let scheme: String
  /// As the bill was drawn up.
  let shares: [ShareJSON]
  let others: [OtherJSON]
  let balance: AmountsJSON
  /// What each bears now; none where nobody joined or left.
  let now: NowJSON?

  struct ShareJSON: Encodable {
    let door: String
    let storey: Int?
    let weight: String
    let prepaid: String
    let refund: String
    let borne: String
  }

  struct OtherJSON: Encodable {
    let bearer: String
    let prepaid: String
    let borne: String
  }

  struct AmountsJSON: Encodable {
    let prepaid: String
    let borne: String
  }

  struct NowJSON: Encodable {
    let since: String
    let shares: [NowShareJSON]
    let others: [NowOtherJSON]
    let sum: String
  }

  struct NowShareJSON: Encodable {
    let door: String
    let storey: Int?
    /// None of a door that joined later.
    let before: String?
    let borne: String
  }

  struct NowOtherJSON: Encodable {
    let bearer: String
    let before: String
    let borne: String
  }

  init(_ known: BillOnRegister) throws {
    let bill = known.bill
    let table = try bill.table(among: known.file.premises)
    number = known.id
    title = bill.title
    replacedBy = known.file.replacement(of: bill)?.number.map(known.number.item)
    gross = table.gross.yuan
    subsidy = table.subsidy.yuan
    net = table.net.yuan
    scheme = bill.rule.name
    shares = table.lines.map {
      ShareJSON(
        door: $0.door.text,
        storey: $0.storey,
        weight: (table.weight(of: $0) ?? .zero).description,
        prepaid: $0.prepaid.yuan,
        refund: $0.refund.yuan,
        borne: $0.borne.yuan
      )
    }
    others = table.others.map {
      OtherJSON(bearer: $0.bearer, prepaid: $0.sum.prepaid.yuan, borne: $0.sum.borne.yuan)
    }
    balance = AmountsJSON(prepaid: table.balance.prepaid.yuan, borne: table.balance.borne.yuan)
    now = try known.file.payersNow(by: bill).map(NowJSON.init)
  }
}

extension BillJSON.NowJSON {
  init(_ now: PayersNow) {
    since = now.since.description
    shares = now.rows.map {
      .init(door: $0.door.text, storey: $0.storey, before: $0.before?.yuan, borne: $0.now.yuan)
    }
    others = now.others.map {
      .init(bearer: $0.bearer, before: $0.before.yuan, borne: $0.now.yuan)
    }
    sum = now.sumNow.yuan
  }
}
