import Deliberation

// What a change among the payers means.

extension Language {
  /// What a change among the payers of a bill means, with its arithmetic.
  package func say(_ move: PayerMove, in bill: Bill) -> [String] {
    let who = door(move.change.door)
    let day = plainDay(move.change.on)
    switch move.change.kind {
    case .transferred:
      return [
        pick(
          "\(day)，\(who)过户（\(move.change.basis)）：自当日起，本费用单和协议中该户的权利义务由买受人承受。",
          "\(day): \(who) was transferred (\(move.change.basis)): from that day the buyer has its "
            + "rights and duties under the bill and the agreement."
        )
      ]
    case .left:
      return [
        pick(
          "\(day)，\(who)退出（\(move.change.basis)）：退还\(amount(.zero - move.pays))，"
            + "各户按该户从未加入重新计算；各户金额有变动，须重新公示。",
          "\(day): \(who) left (\(move.change.basis)): \(amount(.zero - move.pays)) goes back, every "
            + "household bears what it would had the door never joined, and a new list is needed."
        )
      ] + others(of: move)
    case .joined(let terms):
      return [joined(move, terms, bill, who, day)] + proceeds(of: move, terms) + others(of: move)
    }
  }

  private func joined(
    _ move: PayerMove,
    _ terms: LateJoining,
    _ bill: Bill,
    _ who: String,
    _ day: String
  ) -> String {
    let meaning = terms.weight.flatMap { agreed($0, bill.rule, counted: move.share?.weight) }
    let reckoning = move.share.map { share in
      let quotient = quotient(share, becoming: move.base, by: bill.rounding)
      return pick(
        "\(amount(share.total))×\(factor(share.weight))÷\(factor(share.weightSum))＝\(quotient)",
        "\(amount(share.total)) × \(factor(share.weight)) ÷ \(factor(share.weightSum)) = \(quotient)"
      )
    }
    let more: String? =
      switch terms.policy {
      case .withInterest(let rate, let days):
        pick(
          "加单利\(amount(move.surcharge))（×\(percent(rate))×\(days)÷\(LateJoining.Policy.daysOfYear)）",
          "plus \(amount(move.surcharge)) simple interest (× \(percent(rate)) × \(days) ÷ "
            + "\(LateJoining.Policy.daysOfYear))"
        )
      case .multiple(let factor): pick("×\(Weight(factor))", "× \(Weight(factor))")
      case .originalShare, .recomputed: nil
      }
    let sum = [meaning, reckoning, more].compactMap(\.self).joined(separator: pick("，", ", "))
    return pick(
      "\(day)，\(who)加入（\(move.change.basis)），\(name(terms.policy))：\(sum)，应补缴\(amount(move.pays))。",
      "\(day): \(who) joined (\(move.change.basis)), \(name(terms.policy)): \(sum); it pays "
        + "\(amount(move.pays))."
    )
  }

  /// What the weight it joined with means, where that is not what its share is reckoned with, or
  /// is a percentage; else nil.
  private func agreed(_ weight: Weight, _ rule: SharingRule, counted: Weight?) -> String? {
    if rule.storeys?.measure == .percentage, counted == weight {
      return pick("约定系数\(weight)，即\(weight)个百分点", "an agreed weight of \(weight) percentage points")
    }
    guard let counted, counted != weight else { return nil }
    return pick(
      "约定系数\(weight)，按本办法算作\(counted)",
      "an agreed coefficient of \(weight), by the scheme a weight of \(counted)"
    )
  }

  /// What a share comes to, and how it became what the bill has for it: by its remainder
  /// (`11,597.9587…元，按余数大小多计0.01元，为11,597.96元`) or by rounding (`100.4966…元，取整为100.00元`).
  private func quotient(
    _ share: ShareReckoning,
    becoming base: Fen,
    by rounding: CostRounding?
  ) -> String {
    let end = share.isExact ? "" : "…"
    let exact = pick("\(groupedQuotient(share))\(end)元", "\(groupedQuotient(share))\(end) yuan")
    guard !share.remainder.isZero || share.floor != base else { return exact }
    if rounding != nil {
      return exact + pick("，取整为\(amount(base))", ", rounded to \(amount(base))")
    }
    guard share.gotLeftoverFen else {
      return exact + pick("，计\(amount(base))", ", that is \(amount(base))")
    }
    return exact
      + pick(
        "，按余数大小多计0.01元，为\(amount(base))",
        ", and 0.01 yuan more by its remainder: \(amount(base))"
      )
  }

  private func proceeds(of move: PayerMove, _ terms: LateJoining) -> [String] {
    guard move.toFund == .zero else {
      return [
        pick(
          "补缴款\(amount(move.toFund))\(name(terms.proceeds))。",
          "The \(amount(move.toFund)) goes \(name(terms.proceeds))."
        )
      ]
    }
    let backs = move.effects.filter { $0.door != move.change.door && $0.difference != .zero }
    let told = backs.map { "\(door($0.door)) \(bare(.zero - $0.difference))" }
    let sum = backs.reduce(Fen.zero) { $0 - $1.difference }
    // Never silently: what is neither paid back nor kept is named.
    let balance =
      move.balance == .zero
      ? []
      : [
        pick(
          "补缴额与退还合计相差\(bare(move.balance))元，记入尾差和由他人承担的部分。",
          "What it pays and what goes back differ by \(bare(move.balance)) yuan, which the balance "
            + "of rounding and what others bear take up."
        )
      ]
    return [
      pick(
        "退还先前出资的各户（元，\(way(of: terms))）：\(list(told))；合计\(bare(sum))。",
        "Back to those who paid before (yuan, \(way(of: terms))): \(list(told)); \(bare(sum)) in all."
      )
    ] + balance
  }

  /// How what goes back is reckoned.
  private func way(of terms: LateJoining) -> String {
    terms.policy == .recomputed
      ? pick("原承担减去重新计算的承担额", "what each bore less its share reckoned anew")
      : pick("按各户承担额的比例", "in proportion to what each bears")
  }

  /// What others than households bear now.
  private func others(of move: PayerMove) -> [String] {
    guard !move.others.isEmpty else { return [] }
    let told = move.others.map {
      pick(
        "由\($0.bearer)承担的由\(bare($0.before))变为\(bare($0.after))（\(signed($0.difference))）",
        "\($0.bearer): \(bare($0.before)) before, \(bare($0.after)) now (\(signed($0.difference)))"
      )
    }
    return [
      pick("他方承担的部分（元）：\(list(told))。", "What others bear (yuan): \(list(told)).")
    ]
  }

  /// The title of what changed among the payers.
  package var changesAmongPayers: String { pick("出资户变动", "Changes among those who pay") }
}
