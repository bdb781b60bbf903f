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
    let own =
      line.relief == .none
      ? ""
      : pick(
        "其中\(amount(line.relief.borne))由\(line.term?.bearer ?? "")承担，本户承担\(amount(line.borne))。",
        " Of that \(line.term?.bearer ?? "") bears \(amount(line.relief.borne)) and the household "
          + "\(amount(line.borne))."
      )
    let part =
      line.term.map { $0.bearer == nil ? countedPart($0) : "" } ?? ""
    return pick("\(who)：", "\(who): ") + part + reckoning(line.share.reckoning, in: table) + own
      + weightSum(of: table) + leftover(of: table, naming: true)
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
    case .part(let part) where part.numerator == 0:
      pick("按单户约定免交，由其他各户按系数分担", "exempt by its own agreement; the others bear it")
    case .part, .weight: nil
    }
  }

  private func countedPart(_ term: DoorTerm) -> String {
    switch term.kind {
    case .fixed: ""
    case .part(let part):
      pick(
        "按单户约定系数按\(fraction(part))计，差额由其他各户按系数分担；",
        "by its own agreement \(fraction(part)) of its weight counts, and the others bear the rest; "
      )
    case .weight(let weight):
      pick("按单户约定系数为\(weight)；", "by its own agreement its weight is \(weight); ")
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
      " What rounding down cut off adds up to \(sum); \(whoEnglish) with the largest remainders "
        + "\(receivers.count == 1 ? "bears" : "bear") 0.01 yuan\(receivers.count == 1 ? "" : " each")."
    )
  }

  /// A weight in a product: a fraction stands in brackets.
  private func factor(_ weight: Weight) -> String {
    let text = weight.description
    return text.contains("/") ? pick("（\(text)）", "(\(text))") : text
  }

  /// `26,902.1739`: the quotient with its cut decimals.
  private func groupedQuotient(_ reckoning: ShareReckoning) -> String {
    bare(reckoning.floor) + reckoning.yuan.dropFirst(reckoning.floor.yuan.count)
  }
}

extension Language {
  /// Says what a sharing rule rests on.
  ///
  /// `分摊办法：…（通行做法，待核；郑州加装电梯的通行做法，非正式文件）。`
  package func basis(of rule: SharingRule) -> String {
    pick(
      "分摊办法：\(self(rule.title))（\(name(rule.standing))；\(self(rule.source))）。",
      "Scheme: \(self(rule.title)) (\(name(rule.standing)); \(self(rule.source)))."
    )
  }

  /// Says what the amounts of a table rest on: its rule, or that each was agreed.
  package func basis(of table: CostTable) -> String {
    if table.isAgreedByDoor { return agreedByDoor }
    return table.rule.map { basis(of: $0) + storeysLeftOut(of: table) }
      ?? pick("系数由各户约定，逐户列明。", "The weights were agreed and are listed door by door.")
  }

  /// That nothing was weighed.
  private var agreedByDoor: String {
    pick(
      "各户金额由出资业主逐户约定，合计与要分摊的费用一致，不按系数计算。",
      "Each amount was agreed door by door; together they are what is to be shared, and nothing is "
        + "weighed."
    )
  }

  /// The same as the title of a scheme.
  package var amountsAgreed: String { pick("各户金额逐户约定", "each amount agreed door by door") }

  /// Which places are known to have figures that no shipped rule carries.
  package var schemesNotEstablished: String {
    pick(
      "没有列入：北京（2022年）、杭州、厦门、福州、成都的逐层数字没有查到原文；上海只列七层平层入户一表，"
        + "其余层数和错层入户的未列。要用的，照原文写成本社区的表，放在台账的 rules 文件夹。",
      "Not listed: the figures by storey of Beijing (2022), Hangzhou, Xiamen, Fuzhou and Chengdu were "
        + "not found; of Shanghai there is the table of 7 storeys with flat entry alone. Write what you "
        + "have in print as a table of your own, in the register's folder rules."
    )
  }

  /// That percentages of storeys where nobody takes part fall to the others; empty where
  /// every storey of the table is there, and for coefficients.
  ///
  /// A table of seven storeys makes something else of six: whoever reads the percentages must
  /// be told so.
  package func storeysLeftOut(of table: CostTable) -> String {
    guard let scale = table.rule?.storeys, scale.measure == .percentage else { return "" }
    let present = Set(table.lines.compactMap(\.storey))
    let absent = scale.weights.indices.filter { index in
      !scale.weights[index].isZero && !present.contains(index + 1)
    }
    guard !absent.isEmpty else { return "" }
    let storeys = list(
      absent.map {
        pick("\(storey($0 + 1))\(scale.weights[$0])%", "\(storey($0 + 1)) \(scale.weights[$0]) %")
      }
    )
    return pick(
      "没有户参加的楼层（\(storeys)）由其他各层按比例分担，各层实际比例高于所写比例。",
      " What storeys without a household would bear (\(storeys)) falls to the others in proportion, "
        + "who bear more than the percentages say."
    )
  }

  /// 怎么看懂这张表: six lines under a table of shares.
  package func readingGuideForShares(_ table: CostTable) -> [String] {
    let gross = amount(table.gross)
    let net = amount(table.net)
    let basis = basis(of: table)
    switch self {
    case .chinese:
      return [
        basis,
        table.subsidy == .zero
          ? "要分摊的是工程费用\(gross)，没有补贴。"
          : "要分摊的是工程费用\(gross)减去补贴\(amount(table.subsidy))，即\(net)。",
        weightGuide(table),
        roundingGuide(table) ?? leftoverGuide(table),
        "开工前按工程费用预缴，补贴到账后退还，应退＝预缴－实际承担；三列合计与费用、补贴分毫不差。",
        "表决通过不等于必须缴费，缴费义务以本人签订的协议为准；没有参加的户不分摊。",
      ]
    case .english:
      return [
        basis,
        table.subsidy == .zero
          ? "What is shared is the cost of \(gross); there is no subsidy."
          : "What is shared is the cost of \(gross) less the subsidy of \(amount(table.subsidy)): "
            + "\(net).",
        weightGuide(table),
        roundingGuide(table) ?? leftoverGuide(table),
        "The whole cost is prepaid and the subsidy refunded when it arrives: refund = prepaid − "
          + "borne. The three columns add up exactly.",
        "A vote permits; only a signed agreement obliges to pay. Who does not take part owes "
          + "nothing.",
      ]
    }
  }

  /// How a household's amount comes about.
  private func weightGuide(_ table: CostTable) -> String {
    table.isAgreedByDoor
      ? pick(
        "每户实际承担的是本户约定的金额；约定免交的户不承担。",
        "A household bears the amount agreed for it; who is exempt bears nothing."
      )
      : pick(
        "每户实际承担＝要分摊的费用×本户系数÷系数之和；\(number(table.payers))户系数之和为\(table.weightSum)。",
        "A household bears that amount times its weight over the sum of weights; the weights of "
          + "\(counted(table.payers, "household", "households")) add up to \(table.weightSum)."
      )
  }

  /// What becomes of the fen that rounding down leaves.
  private func leftoverGuide(_ table: CostTable) -> String {
    if table.isAgreedByDoor {
      return pick("没有余下的金额要按系数分摊，也没有零头。", "Nothing is left to be weighed, and no fen over.")
    }
    let leftover = amount(Fen(Int64(table.leftover)))
    return table.leftover == 0
      ? pick("各户都正好除尽到分，没有零头。", "Every share comes out in whole fen, so nothing is left over.")
      : pick(
        "每户先舍去不足1分的零头，零头合计\(leftover)，按余数从大到小每户补0.01元；余数相同的，楼层低、户号小的在前。",
        "Each share is first rounded down to a fen; the \(leftover) left over go, 0.01 yuan "
          + "each, to the largest remainders, and of equals to the lower storey and door."
      )
  }

  /// How shares are rounded and who bears the balance; nil where they are exact to the fen.
  private func roundingGuide(_ table: CostTable) -> String? {
    table.rounding.map { rounding in
      pick(
        "每户四舍五入取整到\(name(rounding.unit))；尾差（预缴\(bare(table.balance.prepaid))元、实际承担"
          + "\(bare(table.balance.borne))元）单列一行，由\(rounding.bearer)承担。",
        "Each share is rounded to \(name(rounding.unit)); the balance (\(bare(table.balance.prepaid)) "
          + "yuan prepaid, \(bare(table.balance.borne)) borne) stands in a row of its own and is "
          + "borne by \(rounding.bearer)."
      )
    }
  }
}
