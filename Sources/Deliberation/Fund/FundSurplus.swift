// What is left over in the end (结余), and to whom it goes.

extension FundStanding {
  /// What of the balance belongs to somebody already: to doors that are to be paid back, to
  /// who advanced money, and to others that paid more than they bear.
  package var owed: Fen {
    let advances = totals[.advanced] - totals[.repaid]
    return refundOpen + max(.zero, advances) + others.reduce(.zero) { $0 + $1.refundOpen }
  }

  /// What is left over (结余): the balance less what is owed; nothing while it does not cover
  /// that.
  package var free: Fen { max(.zero, totals.balance - owed) }
}

extension CaseFile {
  /// What is left over, shared among the doors as the bill shares the cost (结余按户退还);
  /// empty where nothing is left or nobody shares.
  ///
  /// What is owed to somebody is not left over. Where something was agreed for single doors,
  /// or somebody joined later, it goes in proportion to what each bears: who bore nothing
  /// gets nothing, nor who pays a fixed sum however much is spent. What was given back before
  /// counts as given: a door whose part came back, or who joined since, first catches up with
  /// the others, and who has more than its part gets nothing further.
  package func surplus(of fund: Fund, on day: Day) -> [(door: Door, amount: Fen)] {
    let standing = standing(of: fund, on: day)
    let free = standing.free
    guard free > .zero, let bill = standing.bill else { return [] }
    let weights = surplusWeights(of: bill, in: fund, on: day)
    let given = Dictionary(standing.doors.map { ($0.door, $0.surplus - $0.takenUp) }) { $1 }
    var waiting = weights
    while let shares = try? (free + waiting.reduce(.zero) { $0 + (given[$1.door] ?? .zero) })
      .shared(inProportionTo: waiting.map(\.weight))
    {
      let further = zip(waiting, shares).map { ($0.door, $1 - (given[$0.door] ?? .zero)) }
      let served = Set(further.filter { $1 < .zero }.map(\.0))
      guard !served.isEmpty else { return further.filter { $1 > .zero } }
      waiting.removeAll { served.contains($0.door) }
    }
    return []
  }

  /// The doors that share what is left over, with what each counts for: as the bill shares the
  /// cost, and where something was agreed for single doors, or somebody joined later, what each
  /// bears; nobody where the cost cannot be shared.
  func surplusWeights(of bill: Bill, in fund: Fund, on day: Day) -> [(door: Door, weight: Weight)] {
    guard let table = try? bill.table(among: premises) else { return [] }
    let later = ((try? bill.laterDues(among: premises)) ?? []).filter { $0.on <= day }
    let own = premises(of: fund.part)
    if bill.terms.isEmpty, later.isEmpty {
      let doors = Set(own.map(\.door))
      return table.lines.filter { doors.contains($0.door) }.map { ($0.door, $0.weight) }
    }
    var borne = Dictionary(table.lines.map { ($0.door, $0.borne) }) { first, _ in first }
    for due in later {
      borne[due.door, default: .zero] = borne[due.door, default: .zero] + due.amount
    }
    let fixed = table.isAgreedByDoor ? [] : bill.doorsOfFixedSum
    return own.compactMap { premises in
      fixed.contains(premises.door)
        ? nil : borne[premises.door].map { (premises.door, Weight(Int(max(0, $0.count)))) }
    }
  }

  /// The lines of the bill for which something was paid, and less than they stand at (未付足):
  /// whether they came out cheaper or are still owed, the record does not tell.
  package func linesPaidInPart(of fund: Fund, on day: Day) -> [ClosingAccount.Line] {
    closingAccount(of: fund, on: day).outgo.filter { line in
      line.paid > .zero && line.planned.map { line.paid < $0 } ?? false
    }
  }

  /// Refuses to give back as surplus what is owed or not spent yet.
  ///
  /// Of a line nobody was paid for it cannot be known that it was not needed: a bill without
  /// it says so.
  func checkSurplus(_ step: FundStep, of fund: Fund) throws(FundRefusal) {
    guard case .entered(let entries) = step else { return }
    let given = entries.filter { $0.kind == .surplus }
    guard let last = given.map(\.on).max() else { return }
    let standing = standing(of: fund, on: last)
    let unpaid = (standing.bill?.lines ?? []).filter {
      $0.amount > .zero && fund.paid(forLine: $0.what, by: last) == .zero
    }
    guard unpaid.isEmpty else { throw .linesUnpaid(unpaid.map(\.what)) }
    guard given.reduce(Fen.zero, { $0 + $1.amount }) <= standing.free else {
      throw .surplusOwed(owed: standing.owed, left: standing.free)
    }
  }
}

extension Bill {
  /// The doors that pay what was agreed, whatever the cost comes to.
  fileprivate var doorsOfFixedSum: Set<Door> {
    Set(terms.filter { if case .fixed = $0.kind { true } else { false } }.map(\.door))
  }
}
