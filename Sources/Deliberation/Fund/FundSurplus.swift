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

extension FundStanding {
  /// What of the lines of the bill was not paid yet (未付).
  private func unpaid(by day: Day) -> Fen {
    guard let bill else { return .zero }
    return Set(bill.lines.map(\.what)).reduce(.zero) { sum, what in
      sum + max(.zero, bill.amount(ofLine: what) - fund.paid(forLine: what, by: day))
    }
  }

  /// What the fund lacks for everything it still has to pay (缺口).
  fileprivate func gap(on day: Day) -> Fen {
    max(.zero, owed + unpaid(by: day) - totals.balance - open - othersOpen)
  }
}

extension DoorAccount {
  /// What lies in the fund for it beyond its share; nil where it owes something.
  fileprivate var excess: Fen? {
    due > held ? nil : max(.zero, held - max(due, hasSigned ? billed : due))
  }
}

extension CaseFile {
  /// What of the surplus that doors were given the bill in force has taken up (结余已计入账单),
  /// by the place of the door in a standing that does not count it yet.
  ///
  /// Where a line came out cheaper and the difference was given back, a bill that is lowered
  /// for it afterwards gives nobody the same money again. Taken up is no more than the cost
  /// fell since, and no more than the fund then lacks: what it has besides is paid back. Each
  /// door takes up in proportion to what it was given: where that is more than its share fell, as
  /// where somebody joined since, it owes the rest, but for a fen of rounding, which others take
  /// up. Who left has its surplus deducted from what it bears.
  func surplusTakenUp(in standing: FundStanding, on day: Day) -> [Int: Fen] {
    guard standing.totals[.surplus] > .zero, let bill = standing.bill else { return [:] }
    var given: [Door: Fen] = [:]
    var dearest = bill.gross
    for entry in standing.fund.surplusGiven(by: day) {
      // Of one day nobody can tell which came first.
      let bills = bills(inForceFor: standing.fund.part, during: entry.on)
      guard let door = entry.door, let then = bills.map(\.gross).max(), then > bill.gross else {
        continue
      }
      given[door, default: .zero] = given[door, default: .zero] + entry.amount
      dearest = max(dearest, then)
    }
    var waiting = standing.doors.enumerated().compactMap { place, account in
      account.prepayment > .zero || account.due > .zero
        ? given[account.door].map { (place: place, given: $0, excess: account.excess) } : nil
    }
    var left = min(
      dearest - bill.gross,
      waiting.reduce(.zero) { $0 + $1.given },
      standing.gap(on: day)
    )
    var takenUp: [Int: Fen] = [:]
    while left > .zero,
      let shares = try? left.shared(inProportionTo: waiting.map { Weight(Int($0.given.count)) })
    {
      for (own, share) in zip(waiting, shares) { takenUp[own.place] = share }
      // Two amounts that are rounded each are apart by two fen at most.
      let full = zip(waiting, shares).filter { own, share in
        own.excess.map { $0 < share && share - $0 <= Fen(2) } ?? false
      }.map(\.0)
      guard !full.isEmpty else { break }
      for own in full {
        takenUp[own.place] = own.excess
        left = left - (own.excess ?? .zero)
      }
      let places = Set(full.map(\.place))
      waiting.removeAll { places.contains($0.place) }
    }
    return takenUp
  }

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
    guard free > .zero, let bill = bill(of: fund, on: day),
      let table = try? bill.table(among: premises)
    else { return [] }
    let later = ((try? bill.laterDues(among: premises)) ?? []).filter { $0.on <= day }
    let own = premises(of: fund.part)
    let weights: [(door: Door, weight: Weight)]
    if bill.terms.isEmpty, later.isEmpty {
      let doors = Set(own.map(\.door))
      weights = table.lines.filter { doors.contains($0.door) }.map { ($0.door, $0.weight) }
    } else {
      var borne = Dictionary(table.lines.map { ($0.door, $0.borne) }) { first, _ in first }
      for due in later {
        borne[due.door, default: .zero] = borne[due.door, default: .zero] + due.amount
      }
      let fixed = table.isAgreedByDoor ? [] : bill.doorsOfFixedSum
      weights = own.compactMap { premises in
        fixed.contains(premises.door)
          ? nil : borne[premises.door].map { (premises.door, Weight(Int(max(0, $0.count)))) }
      }
    }
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

extension Fund {
  /// The sums that were left over and given back by a day, but for those taken back.
  fileprivate func surplusGiven(by day: Day) -> [FundEntry] {
    inOrder(by: day).filter { $0.kind == .surplus && reversal(of: $0.number) == nil }
  }
}

extension Bill {
  /// The doors that pay what was agreed, whatever the cost comes to.
  fileprivate var doorsOfFixedSum: Set<Door> {
    Set(terms.filter { if case .fixed = $0.kind { true } else { false } }.map(\.door))
  }
}
