import Deliberation

extension Language {
  /// One door's share as a sentence that a pocket calculator can follow.
  ///
  /// `402户：（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元，计26,902.17元。9.2为8户系数之和。…`
  /// It names doors and so belongs on the wall, never on the web.
  package func arithmetic(of line: CostTable.Line, in table: CostTable) -> String {
    arithmetic(of: [line], in: table)
  }

  /// The arithmetic of every door, equal shares in one sentence; what all sentences end with
  /// stands once, behind them.
  ///
  /// `401、402户，每户：（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元，计26,902.17元。`
  package func arithmetic(of table: CostTable) -> [String] {
    withSharedEndingOnce(table.equalShares.map { arithmetic(of: $0, in: table) })
  }

  /// One sentence for doors of the same share.
  private func arithmetic(of lines: [CostTable.Line], in table: CostTable) -> String {
    guard let line = lines.first else { return "" }
    let who =
      doors(lines.map(\.door)) + (lines.count > 1 ? pick("，每户", ", each") : "")
    if let term = line.term, let told = alone(term, in: table) {
      return pick("\(who)：\(told)。", "\(who): \(told).")
    }
    guard !line.weight.isZero, !table.isAgreedByDoor else {
      return pick("\(who)：系数为0，不分摊。", "\(who): weight 0, no share.")
    }
    let own = line.relief == .none ? "" : relieved(line)
    let part =
      line.term.map { $0.bearer == nil ? countedPart($0, of: line, in: table) : "" } ?? ""
    return pick("\(who)：", "\(who): ") + part + reckoning(line.share.reckoning, in: table) + own
      + weightSum(of: table) + leftover(of: table, naming: true)
  }

  /// What of a door's share somebody else bears, and by which agreement.
  private func relieved(_ line: CostTable.Line) -> String {
    let agreed: (String, String) =
      switch line.term?.kind {
      case .part(let part)? where part.numerator > 0:
        (
          "按单户约定本户承担\(fraction(part))，",
          "by its own agreement the household bears \(fraction(part)): "
        )
      case .part?: ("按单户约定免交，", "by its own agreement it is exempt: ")
      case .fixed?: ("按单户约定固定金额，", "by its own agreement a fixed sum: ")
      case .weight?, nil: ("", "")
      }
    let bearer = line.term?.bearer ?? ""
    return pick(
      "\(agreed.0)其中\(amount(line.relief.borne))由\(bearer)承担，本户承担\(amount(line.borne))。",
      " Of that, \(agreed.1)\(bearer) bears \(amount(line.relief.borne)) and the household "
        + "\(amount(line.borne))."
    )
  }

  /// What was agreed for one door, where nothing is reckoned for it.
  private func alone(_ term: DoorTerm, in table: CostTable) -> String? {
    guard term.bearer == nil else { return nil }
    return switch term.kind {
    case .fixed(let amount) where table.isAgreedByDoor:
      pick(
        "按单户约定承担\(self.amount(amount))",
        "by its own agreement \(self.amount(amount))"
      )
    case .part(let part) where part.numerator == 0 && table.isAgreedByDoor:
      pick("按单户约定免交", "exempt by its own agreement")
    case .fixed(let amount):
      pick(
        "按单户约定固定承担\(self.amount(amount))，其余费用由其他各户分摊",
        "by its own agreement a fixed \(self.amount(amount)); the others share the rest"
      )
    case .part(let part) where part.numerator == 0: lessCounts(term)
    case .part, .weight: nil
    }
  }

  /// That of a door's weight a part counts, or nothing.
  func lessCounts(_ term: DoorTerm) -> String {
    guard case .part(let part) = term.kind, part.numerator > 0 else {
      return pick("按单户约定免交，由其他各户按系数分担", "exempt by its own agreement; the others bear it")
    }
    return pick(
      "按单户约定系数按\(fraction(part))计，差额由其他各户按系数分担",
      "by its own agreement \(fraction(part)) of its weight counts, and the others bear the rest"
    )
  }

  /// Whether a coefficient that was agreed for one door is taken times its floor area.
  private func countsArea(_ table: CostTable) -> Bool {
    table.rule.map { $0.countsArea && $0.storeys?.measure != .percentage } ?? false
  }

  private func countedPart(
    _ term: DoorTerm,
    of line: CostTable.Line,
    in table: CostTable
  ) -> String {
    switch term.kind {
    case .fixed: ""
    case .part: lessCounts(term) + pick("；", "; ")
    case .weight(let weight) where weight == line.weight:
      table.rule?.storeys?.measure == .percentage
        ? pick(
          "按单户约定系数为\(weight)，即\(weight)个百分点；",
          "by its own agreement its weight is \(weight) percentage points; "
        )
        : pick("按单户约定系数为\(weight)；", "by its own agreement its weight is \(weight); ")
    case .weight(let weight) where table.rule?.flatPart != nil:
      pick(
        "按单户约定系数为\(weight)\(countsArea(table) ? "，乘以本户专有部分面积" : "")，与按户均分的部分合成为\(line.weight)；",
        "by its own agreement its coefficient is \(weight)\(countsArea(table) ? ", times its floor area" : ""), "
          + "with what is borne alike a weight of \(line.weight); "
      )
    case .weight(let weight):
      // Its floor area counts as well.
      pick(
        "按单户约定系数为\(weight)，乘以本户专有部分面积为\(line.weight)；",
        "by its own agreement its coefficient is \(weight), times its floor area \(line.weight); "
      )
    }
  }

  /// A storey's tariff in the same arithmetic, without a door, for the web.
  ///
  /// Nil where the doors of the storey do not share one weight, as by area, or
  /// where none takes part.
  package func arithmetic(ofStorey storey: Int, in table: CostTable) -> String? {
    let lines = table.lines.filter { $0.storey == storey && $0.term == nil }
    guard let first = lines.first, lines.allSatisfy({ $0.weight == first.weight }) else {
      return nil
    }
    let level = self.storey(storey)
    guard !first.weight.isZero, !table.isAgreedByDoor else {
      return pick("\(level)：系数为0，不分摊。", "\(level): weight 0, no share.")
    }
    let hasBoth = lines.contains { $0.borne != first.borne }
    let reckoning = first.share.reckoning
    let amount =
      hasBoth && table.rounding == nil
      ? formula(reckoning, in: table)
        + pick(
          "，计\(amount(reckoning.floor))或者\(amount(reckoning.floor + Fen(1)))。",
          ", that is \(amount(reckoning.floor)) or \(amount(reckoning.floor + Fen(1)))."
        )
      : self.reckoning(reckoning, in: table)
    return pick("\(level)，每户：", "\(level), each household: ") + amount + weightSum(of: table)
      + leftover(of: table, naming: false)
  }

  /// The product and quotient of one share.
  ///
  /// `（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元`
  private func formula(_ reckoning: ShareReckoning, in table: CostTable) -> String {
    let gross = amount(table.gross)
    let less = [table.subsidy, table.fixed].filter { $0 != .zero }.map { amount($0) }
    let net =
      less.isEmpty
      ? gross
      : pick(
        "（" + ([gross] + less).joined(separator: "－") + "）",
        "(" + ([gross] + less).joined(separator: " − ") + ")"
      )
    let weight = factor(reckoning.weight)
    let sum = factor(reckoning.weightSum)
    let quotient = groupedQuotient(reckoning) + (reckoning.isExact ? "" : "…")
    return pick(
      "\(net)×\(weight)÷\(sum)＝\(quotient)元",
      "\(net) × \(weight) ÷ \(sum) = \(quotient) yuan"
    )
  }

  /// The formula and what it is counted as.
  private func reckoning(_ reckoning: ShareReckoning, in table: CostTable) -> String {
    let formula = formula(reckoning, in: table)
    if let rounding = table.rounding {
      let rounded = amount(rounding.rounded(reckoning.floor))
      return formula
        + pick(
          "，四舍五入取整到\(name(rounding.unit))，计\(rounded)。",
          ", rounded to \(name(rounding.unit)): \(rounded)."
        )
    }
    if reckoning.remainder.isZero { return formula + pick("。", ".") }
    guard reckoning.gotLeftoverFen else {
      return formula
        + pick("，计\(amount(reckoning.amount))。", ", that is \(amount(reckoning.amount)).")
    }
    return formula
      + pick(
        "，舍去零头为\(amount(reckoning.floor))，另承担0.01元，计\(amount(reckoning.amount))。",
        ", cut to \(amount(reckoning.floor)) and 0.01 yuan more, "
          + "that is \(amount(reckoning.amount))."
      )
  }

  private func weightSum(of table: CostTable) -> String {
    pick(
      "\(table.weightSum)为\(number(table.payers))户系数之和。",
      " \(table.weightSum) is the sum of the weights of "
        + "\(counted(table.payers, "household", "households"))."
    )
  }

  /// Who bears what rounding down left over; by doors on the wall, by number on the web.
  private func leftover(of table: CostTable, naming: Bool) -> String {
    if let rounding = table.rounding {
      let balance = table.balance.borne
      return balance == .zero
        ? ""
        : pick(
          "各户取整后尾差\(bare(balance))元，由\(rounding.bearer)承担。",
          " Rounding leaves \(bare(balance)) yuan, borne by \(rounding.bearer)."
        )
    }
    guard table.leftover > 0 else { return "" }
    let sum = amount(Fen(Int64(table.leftover)))
    let receivers = table.leftoverDoors
    let whoChinese = naming ? doors(receivers) : "\(receivers.count)户"
    let whoEnglish =
      naming ? doors(receivers) : counted(receivers.count, "household", "households")
    return pick(
      "各户舍去的零头合计\(sum)，由余数最大的\(whoChinese)\(receivers.count == 1 ? "" : "各")承担0.01元。",
      " What rounding down cut off adds up to \(sum); \(whoEnglish) with the largest "
        + "\(receivers.count == 1 ? "remainder" : "remainders") "
        + "\(receivers.count == 1 ? "bears" : "bear") 0.01 yuan\(receivers.count == 1 ? "" : " each")."
    )
  }

  /// A weight in a product: a fraction stands in brackets.
  func factor(_ weight: Weight) -> String {
    let text = weight.description
    return text.contains("/") ? pick("（\(text)）", "(\(text))") : text
  }

  /// `26,902.1739`: the quotient with its cut decimals.
  func groupedQuotient(_ reckoning: ShareReckoning) -> String {
    bare(reckoning.floor) + reckoning.yuan.dropFirst(reckoning.floor.yuan.count)
  }
}
