import Deliberation

// What a notice and an agreement say of a bill, a sentence each: what it comes to, its
// subsidy, and when to pay.

extension Language {
  /// `工程费用375,000.00元`; with design, compensation or a reserve in it `费用合计…`.
  func costClause(of bill: Bill) -> String {
    isOfWorks(bill)
      ? pick("工程费用\(amount(bill.gross))", "the works cost \(amount(bill.gross))")
      : pick("费用合计\(amount(bill.gross))", "the costs come to \(amount(bill.gross))")
  }

  private func isOfWorks(_ bill: Bill) -> Bool {
    bill.lines.allSatisfy { ($0.kind ?? .works) == .works }
  }

  /// What is granted and when it comes.
  func subsidyClause(_ table: CostTable) -> String {
    let (all, upfront) = (amount(table.subsidy), amount(table.upfront))
    if table.subsidy == .zero { return pick("没有财政补贴。", "There is no subsidy.") }
    if table.upfront == .zero {
      return pick(
        "拟申领财政补贴\(all)，竣工后申领，以实际拨付为准。",
        "A subsidy of \(all) is applied for after completion; what is paid counts."
      )
    }
    return table.upfront == table.subsidy
      ? pick(
        "财政补贴\(all)，开工前拨付，以实际拨付为准。",
        "A subsidy of \(all) is paid before the works; what is paid counts."
      )
      : pick(
        "财政补贴\(all)，其中\(upfront)开工前拨付，其余竣工后申领，以实际拨付为准。",
        "Of a subsidy of \(all), \(upfront) is paid before the works and the rest applied for after "
          + "completion; what is paid counts."
      )
  }

  /// When a household pays in, and what goes back to it.
  func prepaymentClause(_ table: CostTable, of bill: Bill) -> String {
    if table.subsidy == .zero {
      return pick("开工前缴清本户实际承担的金额。", "What is borne is paid before the works.")
    }
    if table.upfront == .zero {
      return pick(
        "开工前按\(isOfWorks(bill) ? "工程费用" : "费用全额")预缴，补贴到账后退还，各户应退＝预缴－实际承担。",
        "The cost is prepaid and the subsidy refunded: refund = prepaid − borne."
      )
    }
    return table.upfront == table.subsidy
      ? pick(
        "补贴开工前到账，先行扣除，各户预缴的就是实际承担的金额，不再退款。",
        "The subsidy is there before the works, so that each prepays what it bears."
      )
      : pick(
        "补贴中\(amount(table.upfront))开工前到账，先行扣除，共预缴\(amount(table.prepayable))；其余补贴到账后退还，"
          + "各户应退＝预缴－实际承担。",
        "Of the subsidy \(amount(table.upfront)) is there before the works, so that "
          + "\(amount(table.prepayable)) is prepaid; the rest is refunded: refund = prepaid − borne."
      )
  }
}
