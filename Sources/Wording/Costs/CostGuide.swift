import Deliberation

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
          ? "要分摊的是费用合计\(gross)，没有补贴。"
          : "要分摊的是费用合计\(gross)减去补贴\(amount(table.subsidy))，即\(net)。",
        weightGuide(table),
        roundingGuide(table) ?? leftoverGuide(table),
        prepaymentGuide(table),
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
        prepaymentGuide(table),
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
      : shareGuide(table)
        + (table.rule.map {
          weightOrigin(of: $0, isReduced: table.lines.contains { $0.term?.reducesWeight ?? false })
        } ?? "")
  }

  /// The product and quotient that every share is.
  private func shareGuide(_ table: CostTable) -> String {
    // What single doors bear as a fixed amount is taken off before anything is weighed.
    let shared =
      table.fixed == .zero
      ? pick("要分摊的费用", "that amount")
      : pick(
        "（要分摊的费用－固定金额\(amount(table.fixed))）",
        "that amount, less the fixed \(amount(table.fixed)),"
      )
    return pick(
      "每户实际承担＝\(shared)×本户系数÷系数之和；\(number(table.payers))户系数之和为\(table.weightSum)。",
      "A household bears \(shared) times its weight over the sum of weights; the weights of "
        + "\(counted(table.payers, "household", "households")) add up to \(table.weightSum)."
    )
  }

  /// How a weight comes about, where the rule does not simply list it by storey or door.
  ///
  /// Where a fixed amount or a reduction takes weight away, the sum that stands on the page is
  /// not the one of which a flat part was taken, and what it was taken of is told.
  func weightOrigin(of rule: SharingRule, isReduced: Bool) -> String {
    let own: String? =
      if let storeys = rule.storeys, storeys.measure == .percentage {
        rule.countsArea
          ? pick(
            "本层比例×本户专有部分面积÷本层参加各户专有部分面积之和",
            "its storey's percentage × its floor area ÷ that of all households there"
          )
          : pick("本层比例÷本层参加户数", "its storey's percentage ÷ the households there")
      } else if rule.storeys != nil, rule.countsArea {
        pick("本层系数×本户专有部分面积（平方米）", "its storey's coefficient × its floor area in m²")
      } else if rule.countsArea {
        pick("本户专有部分面积（平方米）", "its floor area in m²")
      } else {
        nil
      }
    let origin = own.map { pick("本户系数＝\($0)。", " Its weight is \($0).") } ?? ""
    guard let flat = rule.flatPart else { return origin }
    let rest = fraction(Ratio(flat.denominator - flat.numerator, over: flat.denominator))
    let sum =
      isReduced
      ? pick("全部参加户的原系数之和", "the sum of the own weights of all that take part")
      : pick("系数之和", "the sum of weights")
    let less =
      isReduced
      ? pick(
        "；约定免交、减交的，再按约定折减；约定固定金额的，原系数和户数照样计入，本户只缴固定金额",
        "; what single doors bear less is taken off that; who bears a fixed sum counts in the sum and "
          + "among the households, and bears that alone"
      ) : ""
    return origin
      + pick(
        "其中\(fraction(flat))按户均分，其余按系数分：本户系数＝\(fraction(flat))×（\(sum)÷户数）＋\(rest)×本户原系数\(less)。",
        " Of all, \(fraction(flat)) is borne alike: a weight is \(fraction(flat)) × (\(sum) ÷ "
          + "households) + \(rest) × its own\(less)."
      ) + ownWeights(of: rule)
  }

  /// The coefficients by storey before a part is borne alike; empty where a rule has none.
  private func ownWeights(of rule: SharingRule) -> String {
    guard let scale = rule.storeys, scale.measure == .coefficient, !scale.weights.isEmpty else {
      return ""
    }
    let told = scale.weights.indices.map { index in
      pick(
        "\(storey(index + 1))\(scale.weights[index])",
        "\(storey(index + 1)) \(scale.weights[index])"
      )
    }
    return pick("各层原系数：\(list(told))。", " Its own by storey: \(list(told)).")
  }

  /// When a household pays, and what comes back.
  private func prepaymentGuide(_ table: CostTable) -> String {
    let (upfront, subsidy) = (table.upfront, table.subsidy)
    let told =
      if subsidy == .zero {
        pick(
          "开工前按实际承担缴清，没有补贴，不退款；合计与费用分毫不差。",
          "All is paid before the works and nothing is refunded; the columns add up exactly."
        )
      } else if upfront == .zero {
        pick(
          "开工前按费用全额预缴，补贴到账后退还，应退＝预缴－实际承担；三列合计与费用、补贴分毫不差。",
          "The whole cost is prepaid and the subsidy refunded when it arrives: refund = prepaid − "
            + "borne. The three columns add up exactly."
        )
      } else if upfront == subsidy {
        pick(
          "补贴\(amount(upfront))开工前到账，已经扣除，各户预缴的就是实际承担的，不再退款；合计分毫不差。",
          "The subsidy of \(amount(upfront)) is there before the works, so that each prepays what it bears "
            + "and nothing is refunded; the columns add up exactly."
        )
      } else {
        pick(
          "补贴中\(amount(upfront))开工前到账，先行扣除，共预缴\(amount(table.prepayable))；其余补贴"
            + "\(amount(subsidy - upfront))到账后退还，应退＝预缴－实际承担；三列合计分毫不差。",
          "Of the subsidy \(amount(upfront)) is there before the works, so that \(amount(table.prepayable)) "
            + "is prepaid; the other \(amount(subsidy - upfront)) is refunded when it arrives: refund = "
            + "prepaid − borne. The three columns add up exactly."
        )
      }
    guard table.lines.contains(where: { $0.refund < .zero }) else { return told }
    return told
      + pick(
        "预缴和实际承担分别取到分，所以个别户应退写作−0.01元，即少退0.01元。",
        " Both are cut to the fen by themselves, so that a refund may read −0.01: 0.01 yuan more to pay."
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
