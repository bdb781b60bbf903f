// What of the surplus a bill has taken up that was lowered since (结余已计入账单).

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
}

extension Fund {
  /// The sums that were left over and given back by a day, but for those taken back.
  fileprivate func surplusGiven(by day: Day) -> [FundEntry] {
    inOrder(by: day).filter { $0.kind == .surplus && reversal(of: $0.number) == nil }
  }
}
