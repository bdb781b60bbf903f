/// Several sharing rules side by side (分摊办法比较): what each door would bear.
package struct CostComparison: Hashable, Sendable {
  /// The first is the one that is agreed, or with which the others are compared.
  package let tables: [CostTable]
  /// By storey, then door; every door that any rule makes bear something, and the others.
  package let lines: [Line]
  /// Whether doors that joined later are in it, reckoned as if they had taken part from the
  /// start.
  package let hasLaterPayers: Bool
  /// The places of the tables under which weights agreed for single doors do not hold.
  package let withoutAgreedWeights: [Int]

  package struct Line: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    /// What it would bear under each rule, in the order of the tables.
    package let borne: [Fen]

    /// What it would bear more than under the first.
    package func difference(_ index: Int) -> Fen { borne[index] - borne[0] }
  }

  /// What one storey would bear together under each rule.
  package struct Storey: Hashable, Sendable {
    package let storey: Int?
    package let borne: [Fen]
  }

  /// - Precondition: `tables` is not empty.
  package init(
    _ tables: [CostTable],
    hasLaterPayers: Bool = false,
    withoutAgreedWeights: [Int] = []
  ) {
    precondition(!tables.isEmpty, "something is compared")
    self.withoutAgreedWeights = withoutAgreedWeights
    self.hasLaterPayers = hasLaterPayers
    self.tables = tables
    let amounts = tables.map { table in
      Dictionary(table.lines.map { ($0.door, $0.borne) }) { first, _ in first }
    }
    var storeys: [Door: Int?] = [:]
    for line in tables.flatMap(\.lines) { storeys[line.door] = line.storey }
    lines = storeys.keys.sorted { lhs, rhs in
      let (left, right) = (storeys[lhs].flatMap { $0 } ?? .max, storeys[rhs].flatMap { $0 } ?? .max)
      return left == right ? lhs < rhs : left < right
    }.map { door in
      Line(
        door: door,
        storey: storeys[door].flatMap { $0 },
        borne: amounts.map { $0[door] ?? .zero }
      )
    }
  }

  /// Who else bears something under a rule, with what under each: with it every column
  /// adds up to the net cost.
  package var others: [(bearer: String, borne: [Fen])] {
    let shares = tables.map(\.otherShares)
    var seen: Set<String> = []
    return shares.joined().map(\.bearer).filter { seen.insert($0).inserted }.map { bearer in
      (bearer, shares.map { own in own.first { $0.bearer == bearer }?.borne ?? .zero })
    }
  }

  /// How many doors take part under the first rule, and under the others where those are more.
  package var participants: (first: Int, others: Int?) {
    let counts = tables.map(\.lines.count)
    let most = counts.max() ?? 0
    return (counts[0], most > counts[0] ? most : nil)
  }

  /// What every rule shares: the net cost under each.
  package var sums: [Fen] { tables.map(\.net) }

  /// The storeys from the lowest up, with what each bears together.
  package var storeys: [Storey] {
    var order: [Int?] = []
    for line in lines where !order.contains(line.storey) { order.append(line.storey) }
    return order.map { storey in
      let own = lines.filter { $0.storey == storey }
      return Storey(
        storey: storey,
        borne: tables.indices.map { index in own.reduce(.zero) { $0 + $1.borne[index] } }
      )
    }
  }
}

extension Bill {
  /// What the doors would bear under other rules, the bill's own first.
  ///
  /// Who joined later takes part under all of them, with the weight it joined with.
  ///
  /// `everybody` takes in every dwelling of the bill's part, as if all took part in the
  /// others.
  ///
  /// - Throws: why one of the rules cannot share it.
  package func comparison(
    with rules: [SharingRule],
    among premises: [Premises],
    everybody: Bool
  ) throws(CostSharingRefusal) -> CostComparison {
    guard period == nil else { throw .statementHasNoTable }
    let chosen = Set(payers)
    let everyone = premises.filter { own in
      chosen.contains(own.door)
        || (everybody && own.kind == .dwelling && (part.map(own.belongs(to:)) ?? true))
    }
    let support = try support()
    func table(under rule: SharingRule, of members: [Premises]) throws(CostSharingRefusal)
      -> CostTable
    {
      try CostTable(
        gross: gross,
        subsidy: support.all,
        upfront: support.upfront,
        rule: rule,
        participants: members,
        terms: terms(of: members.map(\.door), under: rule),
        rounding: rounding
      )
    }
    var tables = [try table(under: rule, of: premises.filter { chosen.contains($0.door) })]
    let agreed = terms(of: payers, under: rule).count
    var without: [Int] = []
    for other in rules where other != rule {
      if terms(of: payers, under: other).count < agreed { without.append(tables.count) }
      tables.append(try table(under: other, of: everyone))
    }
    return CostComparison(
      tables,
      hasLaterPayers: chosen != Set(participants),
      withoutAgreedWeights: without
    )
  }
}
