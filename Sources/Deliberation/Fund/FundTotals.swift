/// The sums of a fund (收支合计), net of what was taken back.
package struct FundTotals: Hashable, Sendable {
  private var sums: [FundEntry.Kind: Fen] = [:]

  /// What entries of one kind come to; zero of those that move no money.
  package subscript(kind: FundEntry.Kind) -> Fen { sums[kind] ?? .zero }

  /// What lies in the account: everything in, less everything out.
  package var balance: Fen {
    sums.reduce(.zero) { sum, item in
      switch item.key.direction {
      case .into: sum + item.value
      case .outOf: sum - item.value
      case .none: sum
      }
    }
  }

  /// What was raised for the works (到位资金): paid in by doors, the public purse and those
  /// who cover a gap, less what they were given back.
  package var raised: Fen {
    self[.received] - self[.refunded] + self[.subsidy] + self[.advanced] - self[.repaid]
      + self[.income]
  }

  /// What doors bear: paid in and not given back.
  package var borne: Fen { self[.received] - self[.refunded] - self[.surplus] }

  /// Adds what an entry did.
  mutating func add(_ effect: (of: FundEntry, isTakenBack: Bool)) {
    let (entry, isTakenBack) = effect
    guard entry.kind.direction != .none else { return }
    sums[entry.kind, default: .zero] =
      isTakenBack ? self[entry.kind] - entry.amount : self[entry.kind] + entry.amount
  }
}

extension Fund {
  /// The sums of what was entered by a day; of everything where none is given.
  package func totals(by day: Day? = nil, where counts: (FundEntry) -> Bool = { _ in true })
    -> FundTotals
  {
    var totals = FundTotals()
    for entry in inOrder(by: day) {
      let effect = effect(of: entry)
      if counts(effect.of) { totals.add(effect) }
    }
    return totals
  }

  /// What every door has paid in and been paid back by a day; a door that no entry names is
  /// not in it.
  func totalsByDoor(by day: Day? = nil) -> [Door: FundTotals] {
    var doors: [Door: FundTotals] = [:]
    for entry in inOrder(by: day) {
      let effect = effect(of: entry)
      guard let door = effect.of.door else { continue }
      doors[door, default: FundTotals()].add(effect)
    }
    return doors
  }

  /// The first day by whose end `need` was raised; nil while it is not.
  func raised(_ need: Fen, by day: Day) -> (on: Day, FundTotals)? {
    var totals = FundTotals()
    let entries = inOrder(by: day)
    for (index, entry) in entries.enumerated() {
      totals.add(effect(of: entry))
      let isLastOfDay = index + 1 == entries.count || entries[index + 1].on > entry.on
      if isLastOfDay, totals.raised >= need { return (entry.on, totals) }
    }
    return nil
  }
}

extension Fund {
  /// Who covers what the balance lacks on a day (谁垫付), as the entries that took it below
  /// zero name them, each once; nobody while it is not below zero.
  package func covers(on day: Day) -> [String] {
    var totals = FundTotals()
    var covers: [String] = []
    for entry in inOrder(by: day) {
      totals.add(effect(of: entry))
      if totals.balance >= .zero {
        covers = []
      } else if let cover = entry.cover, !covers.contains(cover) {
        covers.append(cover)
      }
    }
    return covers
  }
}
