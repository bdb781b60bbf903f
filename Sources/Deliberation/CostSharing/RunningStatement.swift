/// The running costs of a time and who bears them (运行费用收支表).
///
/// Each cost is shared by a rule of its own where it has one: electricity by the storey,
/// inspection alike. Income such as advertising takes from what is shared.
package struct RunningStatement: Hashable, Sendable {
  package let period: BillPeriod
  package let columns: [Column]
  /// Advertising and the like; nothing where there is none.
  package let income: Fen
  /// By storey, then door.
  package let rows: [Row]

  package struct Column: Hashable, Sendable {
    package let what: String
    package let amount: Fen
    package let rule: SharingRule
    package let weightSum: Weight
  }

  package struct Row: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    /// One share a column.
    package let shares: [ShareReckoning]
    /// What of the income is its own.
    package let income: Fen

    /// What the door pays for the time.
    package var amount: Fen { shares.reduce(.zero) { $0 + $1.amount } - income }
  }

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
    let whole = try table(among: premises)
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
          weightSum: table.weightSum
        )
      )
      shares.append(table.lines.map(\.share.reckoning))
    }
    let income = try support().all
    let own = try income.shared(inProportionTo: whole.lines.map(\.weight))
    return RunningStatement(
      period: period,
      columns: columns,
      income: income,
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
