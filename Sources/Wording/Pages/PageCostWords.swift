import Deliberation

// What cost pages say.

extension Language {
  /// A bill in one sentence: gross, subsidy, who shares the net, and who else bears of it.
  package func sums(of table: CostTable) -> String {
    let payers = number(table.contributors)
    let households = counted(table.contributors, "household", "households")
    let others = table.others.map { bearer, sum in
      pick(
        "\(amount(sum.borne))由\(bearer)承担",
        "\(amount(sum.borne)) borne by \(bearer)"
      )
    }
    let apart =
      others.isEmpty
      ? "" : pick("（其中\(list(others))）", " (of that \(list(others)))")
    return table.subsidy == .zero
      ? pick(
        "费用\(amount(table.gross))，由\(payers)户分摊\(apart)。",
        "\(amount(table.gross)), shared by \(households)\(apart)."
      )
      : pick(
        "费用\(amount(table.gross))，补贴\(amount(table.subsidy))，由\(payers)户分摊"
          + "\(amount(table.net))\(apart)。",
        "\(amount(table.gross)) less a subsidy of \(amount(table.subsidy)): "
          + "\(households) share \(amount(table.net))\(apart)."
      )
  }

  /// Reads `四层 2户`.
  package func households(_ count: Int, on storey: String) -> String {
    pick("\(storey) \(number(count))户", "\(storey): \(number(count))")
  }

  /// `24,456.51或24,456.52`: the two amounts of one storey that rounding parts.
  package func either(_ lower: Fen, _ upper: Fen) -> String {
    pick("\(bare(lower))或\(bare(upper))", "\(bare(lower)) or \(bare(upper))")
  }

  /// The amount of a storey whose doors bear different shares.
  package func together(_ amount: Fen) -> String {
    pick("合计\(bare(amount))", "\(bare(amount)) in all")
  }

  /// What the bars of a bill show.
  package func tariffDrawingTitle(_ title: String) -> String {
    pick("\(title)：每户实际承担", "\(title): what each household bears")
  }
}
