/// The running costs of a time and who bears them (运行费用收支表).
///
/// Each cost is shared by a rule of its own where it has one: electricity by the storey,
/// inspection alike. Income such as advertising takes from what is shared.
package struct RunningStatement: Hashable, Sendable {
  package let period: BillPeriod
  package let columns: [Column]
  /// Advertising and the like; nothing where there is none.
  package let income: Fen
  /// How the income is shared, told as a cost is; nil where there is none.
  package let incomeColumn: Column?
  /// What is agreed for single doors: that less of their weight counts.
  package let terms: [DoorTerm]
  /// By storey, then door.
  package let rows: [Row]

  package struct Column: Hashable, Sendable {
    package let what: String
    package let amount: Fen
    package let rule: SharingRule
    package let weightSum: Weight
    /// How many fen rounding down left over (零头).
    package let leftover: Int
    /// The weight of each storey, where its doors have one and the storeys differ; else empty.
    package let levels: [Level]
  }

  /// What every door of a storey counts for.
  package struct Level: Hashable, Sendable {
    package let storey: Int
    package let weight: Weight
  }

  package struct Row: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    /// One share a column.
    package let shares: [ShareReckoning]
    /// What of the income is its own.
    package let income: ShareReckoning

    /// What the door pays for the time.
    package var amount: Fen { shares.reduce(.zero) { $0 + $1.amount } - income.amount }

    /// What of its income is beyond its costs and stays its own (多出归本户): it pays less
    /// than nothing.
    package var credit: Fen { max(.zero, .zero - amount) }
  }

  /// The doors whose income is beyond their costs, as where the income is shared by another
  /// rule than the costs.
  package var credited: [Row] { rows.filter { $0.credit > .zero } }

  package var spent: Fen { columns.reduce(.zero) { $0 + $1.amount } }

  /// What all doors pay together.
  package var sum: Fen { rows.reduce(.zero) { $0 + $1.amount } }
}

extension Bill {
  /// The statement of a bill that has a period; nil of a bill of works.
  ///
  /// - Throws: the first reason a cost cannot be shared.
  package func statement(
    among premises: [Premises]
  ) throws(CostSharingRefusal) -> RunningStatement? {
    guard let period else { return nil }
    let whole = try whole(among: premises)
    let doors = Dictionary(premises.map { ($0.door, $0) }) { first, _ in first }
    let members = whole.lines.compactMap { doors[$0.door] }
    var columns: [RunningStatement.Column] = []
    var shares: [[ShareReckoning]] = []
    for line in lines {
      let table = try CostTable(
        gross: line.amount,
        subsidy: .zero,
        upfront: .zero,
        rule: line.rule ?? rule,
        participants: members,
        terms: terms,
        rounding: nil
      )
      columns.append(
        .init(
          what: line.what,
          amount: line.amount,
          rule: line.rule ?? rule,
          weightSum: table.weightSum,
          leftover: table.leftover,
          levels: table.levels
        )
      )
      shares.append(table.lines.map(\.share.reckoning))
    }
    let income = try support().all
    let own = try Apportionment(of: income, inProportionTo: whole.lines.map(\.weight))
    return RunningStatement(
      period: period,
      columns: columns,
      income: income,
      incomeColumn: income == .zero
        ? nil
        : .init(
          what: subsidies.compactMap(\.name).joined(separator: "、"),
          amount: income,
          rule: rule,
          weightSum: whole.weightSum,
          leftover: own.leftover,
          levels: whole.levels
        ),
      terms: terms,
      rows: whole.lines.indices.map { index in
        RunningStatement.Row(
          door: whole.lines[index].door,
          storey: whole.lines[index].storey,
          shares: shares.map { $0[index] },
          income: own[index]
        )
      }
    )
  }
}

extension CostTable {
  /// The weight of each storey; empty where doors of one differ, or all are alike.
  fileprivate var levels: [RunningStatement.Level] {
    var levels: [RunningStatement.Level] = []
    for line in lines {
      guard let storey = line.storey else { return [] }
      if let known = levels.last, known.storey == storey {
        guard known.weight == line.weight else { return [] }
      } else {
        levels.append(.init(storey: storey, weight: line.weight))
      }
    }
    return Set(levels.map(\.weight)).count > 1 ? levels : []
  }
}
