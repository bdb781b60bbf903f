import Deliberation

// What a bill tells beside its shares: papers, subsidies, what it takes the place of.

extension Language {
  /// `合同：示例电梯公司，2020年3月2日，375,000.00元`.
  package func say(_ paper: CostPaper) -> String {
    let parts = [
      paper.issuer, plainDay(paper.day), paper.amount.map(amount), paper.line,
    ].compactMap(\.self)
    return pick(
      "\(name(paper.kind))：\(parts.joined(separator: "，"))",
      "\(name(paper.kind)): \(parts.joined(separator: ", "))"
    )
  }

  /// What a subsidy is called: `财政补贴`, or what the bill calls it.
  package func name(of grant: SubsidyGrant) -> String {
    grant.name ?? pick("财政补贴", "treasury subsidy")
  }

  /// A subsidy with its rule, conditions and tranches, in one sentence.
  package func say(_ grant: SubsidyGrant, of amount: Fen) -> String {
    var parts = [name(of: grant) + " " + self.amount(amount)]
    if case .rate(let rate, let cap) = grant.rule {
      let kinds = grant.kinds.map { name($0) }
      parts.append(
        pick(
          "按\(kinds.isEmpty ? "费用" : list(kinds) + "费用")的\(percent(rate))，最高\(self.amount(cap))",
          "\(percent(rate)) of \(kinds.isEmpty ? "the cost" : list(kinds)), at most \(self.amount(cap))"
        )
      )
    }
    if !grant.conditions.isEmpty {
      parts.append(
        pick("条件：\(list(grant.conditions))", "on condition of \(list(grant.conditions))")
      )
    }
    if !grant.tranches.isEmpty {
      let tranches = grant.tranches.map { "\($0.when) \(self.amount($0.amount))" }
      parts.append(pick("分期：\(list(tranches))", "in tranches: \(list(tranches))"))
    }
    parts.append(
      grant.isPaidUpfront
        ? pick("开工前到账", "there before the works")
        : pick("竣工后拨付，以实际到账为准", "paid after completion, as far as it arrives")
    )
    return parts.joined(separator: pick("；", "; "))
  }

  /// `由施工单位承担`: who else bears something, as the head of a row.
  package func borneBy(_ bearer: String) -> String {
    pick("由\(bearer)承担", "borne by \(bearer)")
  }

  /// `尾差（由维护资金承担）`.
  package func balance(borneBy bearer: String) -> String {
    pick("尾差（由\(bearer)承担）", "Balance (borne by \(bearer))")
  }

  /// Why a bill took the place of another.
  package func replaced(_ number: String, because reason: String) -> String {
    pick("替代\(number)，原因：\(reason)", "takes the place of \(number): \(reason)")
  }

  /// That a bill is no longer in force.
  package func replacedBy(_ number: String) -> String {
    pick("本单已由\(number)替代，不再执行。", "This bill was replaced by \(number) and is no longer in force.")
  }

  /// That some doors agreed on something of their own, which the web does not tell.
  package func termsElsewhere(_ count: Int) -> String {
    pick(
      "另有\(number(count))户有单户约定（固定金额、免交或者减交），见楼道张贴件。",
      "\(counted(count, "household", "households")) agreed on something of their own; see the wall copy."
    )
  }

  /// What was agreed for one door, with the reason, for the staff.
  package func say(_ term: DoorTerm) -> String {
    let what =
      switch term.kind {
      case .fixed(let amount): pick("固定承担\(self.amount(amount))", "a fixed \(self.amount(amount))")
      case .part(let part) where part.numerator == 0: pick("免交", "exempt")
      case .part(let part): pick("承担应分摊额的\(fraction(part))", "\(fraction(part)) of its share")
      }
    let bearer = term.bearer ?? pick("其他各户", "the other households")
    return pick(
      "\(door(term.door))：\(what)（\(term.reason)），差额由\(bearer)承担。",
      "\(door(term.door)): \(what) (\(term.reason)); \(bearer) bear the difference."
    )
  }

  /// By how much of what it was an amount changed: `+12.19%`.
  package func change(_ difference: Fen, of amount: Fen) -> String {
    guard amount > .zero, difference != .zero else { return "" }
    let size = percentage(Int64(difference.count.magnitude), of: amount.count, carriedUp: false)
    return (difference > .zero ? "+" : "−") + size
  }

  /// A range of percentages by storey: `指导区间：二层4%至6%，三层8%至10%`.
  package func say(_ range: StoreyRange) -> String {
    let storeys = range.lowest.indices.filter { !range.highest[$0].isZero }.map { index in
      pick(
        "\(storey(index + 1))\(range.lowest[index])%至\(range.highest[index])%",
        "\(storey(index + 1)) \(range.lowest[index]) to \(range.highest[index]) %"
      )
    }
    return pick(
      "指导区间：\(list(storeys))（\(self(range.source))）",
      "guidance: \(list(storeys)) (\(self(range.source)))"
    )
  }

  /// Several things told one after the other.
  package func paragraph(_ texts: [String]) -> String { texts.joined(separator: pick("；", "; ")) }

  /// The names of the facts of a bill.
  package var papersOfBill: String { pick("报价合同", "Quotes and contracts") }
  package var subsidiesOfBill: String { pick("补贴", "Subsidies") }
  package var replacementOfBill: String { pick("变更", "Change") }
  package var periodOfBill: String { pick("期间", "Period") }
}

extension Language {
  /// What a change among the payers means, with its arithmetic.
  package func say(_ move: PayerMove) -> [String] {
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
          "\(day)，\(who)退出（\(move.change.basis)）：退还\(amount(.zero - move.pays))，各户恢复到加入前的金额；"
            + "各户金额有变动，须重新公示。",
          "\(day): \(who) left (\(move.change.basis)): \(amount(.zero - move.pays)) goes back, every "
            + "household bears what it bore before, and a new list is needed."
        )
      ]
    case .joined(let terms): return [joined(move, terms, who, day)] + proceeds(of: move, terms)
    }
  }

  private func joined(
    _ move: PayerMove,
    _ terms: LateJoining,
    _ who: String,
    _ day: String
  ) -> String {
    let reckoning = move.share.map { share in
      pick(
        "\(amount(share.total))×\(share.weight)÷\(share.weightSum)＝\(amount(share.amount))",
        "\(amount(share.total)) × \(share.weight) ÷ \(share.weightSum) = \(amount(share.amount))"
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
    let sum = [reckoning, more].compactMap(\.self).joined(separator: pick("，", ", "))
    return pick(
      "\(day)，\(who)加入（\(move.change.basis)），\(name(terms.policy))：\(sum)，应补缴\(amount(move.pays))。",
      "\(day): \(who) joined (\(move.change.basis)), \(name(terms.policy)): \(sum); it pays "
        + "\(amount(move.pays))."
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
    return [
      pick(
        "退还先前出资的各户（元）：\(list(told))；合计\(bare(sum))。",
        "Back to those who paid before (yuan): \(list(told)); \(bare(sum)) in all."
      )
    ]
  }

  /// The title of what changed among the payers.
  package var changesAmongPayers: String { pick("出资户变动", "Changes among those who pay") }
}

extension Language {
  /// `2023年1月1日至2023年6月30日`.
  package func say(_ period: BillPeriod) -> String {
    pick(
      "\(plainDay(period.from))至\(plainDay(period.to))",
      "\(plainDay(period.from)) to \(plainDay(period.to))"
    )
  }

  /// A statement of running costs in one sentence.
  package func sums(of statement: RunningStatement) -> String {
    let payers = statement.rows.count { $0.amount != .zero }
    let income =
      statement.income == .zero
      ? ""
      : pick("，收入\(amount(statement.income))抵减", " less an income of \(amount(statement.income))")
    return pick(
      "运行费用\(amount(statement.spent))\(income)，由\(number(payers))户分摊\(amount(statement.sum))。",
      "Running costs of \(amount(statement.spent))\(income): "
        + "\(counted(payers, "household", "households")) share \(amount(statement.sum))."
    )
  }

  /// How one column of a statement is shared, so that a neighbour can redo it.
  ///
  /// `电费540.03元：一、二层不分摊……。每户应缴＝540.03元×本户系数÷4.2，舍去的零头按余数大小每户补0.01元。`
  package func arithmetic(of column: RunningStatement.Column) -> String {
    pick(
      "\(column.what)：\(amount(column.amount))，\(self(column.rule.title))"
        + "（\(name(column.rule.standing))；\(self(column.rule.source))）。"
        + "每户应缴＝\(amount(column.amount))×本户系数÷\(column.weightSum)，舍去的零头按余数从大到小每户补0.01元。",
      "\(column.what), \(amount(column.amount)): \(self(column.rule.title)) "
        + "(\(name(column.rule.standing)); \(self(column.rule.source))). A household pays "
        + "\(amount(column.amount)) × its weight ÷ \(column.weightSum); what rounding cuts off goes, "
        + "0.01 yuan each, to the largest remainders."
    )
  }

  package var statementByDoor: String { pick("各户应缴运行费用", "What each household pays") }
  package var statementByStorey: String { pick("每户应缴运行费用", "Running costs, each household") }
  package var incomeOfStatement: String { pick("减：收入", "less: income") }
  package var toPay: String { pick("应缴", "To pay") }

  /// The lines under a statement.
  package func guide(to statement: RunningStatement) -> [String] {
    pick(
      [
        "每一项费用按各自的办法分摊，算式列在表下；各列合计与费用分毫不差。"
          + (statement.income == .zero ? "" : "收入按本单的分摊办法抵减各户应缴。"),
        "运行费用由出资业主分摊，每半年公布一次收支；没有参加的户不分摊。",
      ],
      [
        "Each cost is shared by its own rule, whose arithmetic stands below; every column adds up."
          + (statement.income == .zero ? "" : " The income is shared by the bill's own rule."),
        "Running costs are borne by those who paid for the lift and stated every half year; who does "
          + "not take part pays nothing.",
      ]
    )
  }

  private func pick(_ chinese: [String], _ english: [String]) -> [String] {
    self == .chinese ? chinese : english
  }
}

extension Language {
  /// The letter of a rule in a comparison: `甲`, `乙`; `A`, `B`.
  package func letter(_ index: Int) -> String {
    let letters = pick("甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJ")
    let place = letters.index(letters.startIndex, offsetBy: min(index, letters.count - 1))
    return String(letters[place])
  }

  /// The title of a comparison.
  package func comparisonTitle(_ title: String) -> String {
    pick("\(title)：分摊办法比较", "\(title): sharing rules compared")
  }

  /// What is compared, in one sentence.
  package func sums(of comparison: CostComparison) -> String {
    let table = comparison.tables[0]
    return pick(
      "费用\(amount(table.gross))，补贴\(amount(table.subsidy))，分摊\(amount(table.net))。"
        + "下表为每户实际承担金额（元），“较\(letter(0))”为与现行办法相比的增减。",
      "\(amount(table.gross)) less a subsidy of \(amount(table.subsidy)): \(amount(table.net)) to be "
        + "shared. The table tells what each household would bear (yuan), and how much more or less "
        + "than under \(letter(0))."
    )
  }

  /// `较甲`: the heading of a difference.
  package var againstFirst: String { pick("较\(letter(0))", "vs \(letter(0))") }

  /// A rule of a comparison with what it rests on.
  package func legend(_ index: Int, of comparison: CostComparison) -> String {
    let rule = comparison.tables[index].rule
    let which = index == 0 ? pick("（现行）", " (in force)") : ""
    let told =
      rule.map {
        pick(
          "\(self($0.title))（\(name($0.standing))；\(self($0.source))）",
          "\(self($0.title)) (\(name($0.standing)); \(self($0.source)))"
        )
      } ?? ""
    return pick("\(letter(index))\(which)：\(told)。", "\(letter(index))\(which): \(told).")
  }

  /// What the bars of a comparison show.
  package var comparisonDrawing: String {
    pick("各层合计承担（元）", "What each storey bears together (yuan)")
  }

  /// The lines under a comparison.
  package var guideToComparison: [String] {
    pick(
      [
        "各种办法分摊的是同一笔费用，各列合计相等；多出的由谁多、少出的由谁少，表中逐户列明。",
        "除按面积分摊为法定办法（没有约定时适用）外，其余均为指导意见、通行做法或者各户约定，采用哪一种由出资业主协商确定。",
        "本表供协商使用，不是缴费通知；缴费义务以本人签订的协议为准。",
      ],
      [
        "Every rule shares the same amount, so that the columns have one sum; who bears more and who "
          + "less stands door by door.",
        "Only sharing by area is law (where nothing was agreed); the others are guidance, practice or "
          + "agreement, and the owners who pay choose.",
        "This paper is for talking it over and asks nobody to pay; only a signature obliges.",
      ]
    )
  }
}
