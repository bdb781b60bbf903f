import Deliberation

// What a statement of running costs says.

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
    let payers = statement.rows.count { $0.amount > .zero }
    let credit = statement.credited.reduce(Fen.zero) { $0 + $1.credit }
    let income =
      statement.income == .zero
      ? ""
      : pick("，收入\(amount(statement.income))抵减", " less an income of \(amount(statement.income))")
    let due = amount(statement.sum + credit)
    let beyond =
      credit == .zero
      ? ""
      : pick("，收入多于费用的各户另有\(amount(credit))归本户", ", and \(amount(credit)) of income goes back")
    return pick(
      "运行费用\(amount(statement.spent))\(income)，由\(number(payers))户分摊\(due)\(beyond)。",
      "Running costs of \(amount(statement.spent))\(income): "
        + "\(counted(payers, "household", "households")) share \(due)\(beyond)."
    )
  }

  /// Why some pay less than nothing, by door on the wall and by storey on the web; nil where
  /// nobody does.
  ///
  /// `一层应缴小于0：分得的收入多于应分担的费用，多出的共9.00元归本户，按约定退还或者抵作下期。`
  private func credits(of statement: RunningStatement, naming: Bool) -> String? {
    let rows = statement.credited
    guard !rows.isEmpty else { return nil }
    var storeys: [String] = []
    for row in rows {
      let storey = row.storey.map(storey) ?? self(.other)
      if !storeys.contains(storey) { storeys.append(storey) }
    }
    let who = naming ? doors(rows.map(\.door)) : list(storeys)
    let credit = amount(rows.reduce(.zero) { $0 + $1.credit })
    return pick(
      "\(who)应缴小于0：分得的收入多于应分担的费用，多出的共\(credit)归本户，按约定退还或者抵作下期。",
      leading(
        "\(who): less than nothing to pay, as the income that falls to it is more than its costs; "
      )
        + "the \(credit) beyond stay its own, and are paid back or set against the next statement as agreed."
    )
  }

  /// How every cost of a statement is shared, and the income that takes from them, so that
  /// a neighbour can redo it.
  ///
  /// `电费：540.03元，……。每户应缴＝540.03元×本户系数÷4.2，舍去的零头按余数从大到小每户补0.01元。`
  ///
  /// Who pays less than nothing is told last, by door where `naming`.
  package func arithmetic(of statement: RunningStatement, naming: Bool) -> [String] {
    columns(of: statement, naming: naming) + terms(of: statement, naming: naming)
      + [credits(of: statement, naming: naming)].compactMap(\.self)
  }

  /// That less counts of some doors: on the wall by door, on the web their number alone.
  private func terms(of statement: RunningStatement, naming: Bool) -> [String] {
    guard naming else {
      let count = statement.terms.count
      return count == 0
        ? []
        : [
          pick(
            "另有\(number(count))户按单户约定减免，不列入各层，计入合计，差额由其他各户分担，见楼道张贴件。",
            "\(counted(count, "household", "households")) pay less by their own agreement: in no row by storey, "
              + "and in the total; the others bear the rest. See the wall copy."
          )
        ]
    }
    return statement.terms.map {
      pick(
        "\(door($0.door))：\(lessCounts($0))。",
        "\(door($0.door)): \(lessCounts($0))."
      )
    }
  }

  private func columns(of statement: RunningStatement, naming: Bool) -> [String] {
    let costs = statement.columns.enumerated().map { index, column in
      arithmetic(
        of: column,
        as: column.what,
        pick("每户应缴", "A household pays"),
        among: statement.rows.map { ($0.door, $0.shares[index].weight) },
        isReduced: statement.terms.contains(where: \.reducesWeight),
        naming: naming
      )
    }
    guard let income = statement.incomeColumn else { return costs }
    let name =
      income.what.isEmpty
      ? pick("收入", "income") : pick("收入（\(income.what)）", "income (\(income.what))")
    return costs + [
      arithmetic(
        of: income,
        as: leading(name),
        pick("每户抵减", "A household is credited"),
        among: statement.rows.map { ($0.door, $0.income.weight) },
        isReduced: statement.terms.contains(where: \.reducesWeight),
        naming: naming
      )
    ]
  }

  private func arithmetic(
    of column: RunningStatement.Column,
    as what: String,
    _ effect: String,
    among payers: [(door: Door, weight: Weight)],
    isReduced: Bool,
    naming: Bool
  ) -> String {
    // Where all count alike a weight of one would only puzzle.
    let isAlike =
      column.rule.storeys == nil && column.rule.doors == nil && !column.rule.countsArea
      && column.weightSum == Weight(payers.count)
    let weight = isAlike ? "" : pick("×本户系数", " × its weight")
    let levels = column.levels.map {
      pick("\(storey($0.storey))\($0.weight)", "\(storey($0.storey)) \($0.weight)")
    }
    let doors =
      levels.isEmpty && !isAlike && naming
      ? byWeight(payers) : []
    let told = levels.isEmpty ? doors : levels
    let weights =
      (told.isEmpty ? "" : pick("每户系数：\(list(told))。", " Weights: \(list(told))."))
      + (isAlike ? "" : weightOrigin(of: column.rule, isReduced: isReduced))
    let leftover = amount(Fen(Int64(column.leftover)))
    let cut =
      column.leftover == 0
      ? pick("。", ".")
      : pick(
        "，舍去的零头合计\(leftover)，按余数从大到小每户补0.01元。",
        "; the \(leftover) that rounding down cuts off go, 0.01 yuan each, to the largest remainders."
      )
    return pick(
      "\(what)：\(amount(column.amount))，\(self(column.rule.title))"
        + "（\(name(column.rule.standing))；\(self(column.rule.source))）。"
        + "\(effect)＝\(amount(column.amount))\(weight)÷\(column.weightSum)" + cut + weights,
      "\(what), \(amount(column.amount)): \(self(column.rule.title)) "
        + "(\(name(column.rule.standing)); \(self(column.rule.source))). \(effect) "
        + "\(amount(column.amount))\(weight) ÷ \(column.weightSum)" + cut + weights
    )
  }

  /// Doors of one weight together: `示例3-301户0.5、示例3-302、示例3-401户1`.
  private func byWeight(_ payers: [(door: Door, weight: Weight)]) -> [String] {
    var groups: [(weight: Weight, doors: [Door])] = []
    for (door, weight) in payers {
      if let index = groups.firstIndex(where: { $0.weight == weight }) {
        groups[index].doors.append(door)
      } else {
        groups.append((weight, [door]))
      }
    }
    return groups.map { group in
      let each = group.doors.count > 1 ? pick("各", " each") : ""
      return pick(
        "\(doors(group.doors))\(each)\(group.weight)",
        "\(doors(group.doors)) \(group.weight)\(each)"
      )
    }
  }

  /// Why something was agreed for a door, for the staff.
  package func reason(of term: DoorTerm) -> String {
    pick(
      "\(door(term.door))单户约定的原因：\(sentence(term.reason))",
      "\(door(term.door)), why that was agreed: \(sentence(term.reason))"
    )
  }

  package var statementByDoor: String { pick("各户应缴运行费用", "What each household pays") }
  package var statementByStorey: String { pick("每户应缴运行费用", "Running costs, each household") }
  package var incomeOfStatement: String { pick("减：收入", "less: income") }
  package var toPay: String { pick("应缴", "To pay") }
  /// The same of one household of a storey.
  package var eachToPay: String { pick("每户应缴", "Each to pay") }

  /// The lines under a statement.
  package func guide(to statement: RunningStatement) -> [String] {
    pick(
      [
        "每一项费用按各自的办法分摊，算式列在表下，余数相同的楼层低、户号小的在前；各列合计与费用分毫不差。"
          + (statement.income == .zero ? "" : "收入按本单的分摊办法抵减各户应缴。"),
        "运行费用由出资业主分摊，收支按期公布；没有参加的户不分摊。",
      ],
      [
        "Each cost is shared by its own rule, whose arithmetic stands below, and of equal remainders the lower storey and door comes first; "
          + "every column adds up."
          + (statement.income == .zero ? "" : " The income is shared by the bill's own rule."),
        "Running costs are borne by those who paid for the lift, and each period is stated; who does "
          + "not take part pays nothing.",
      ]
    )
  }
}
