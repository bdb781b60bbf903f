// What of a surplus that was given back is needed after all (结余已计入账单).

extension DoorAccount {
  /// What lies in the fund for it beyond its share; nil where it owes something.
  fileprivate var excess: Fen? {
    due > held ? nil : max(.zero, held - max(due, hasSigned ? billed : due))
  }
}

extension CaseFile {
  /// What of the surplus that doors were given is needed after all (结余已计入账单), by the place
  /// of the door in a standing that does not count it yet.
  ///
  /// Where a line came out cheaper and the difference was given back, a bill that is lowered
  /// for it afterwards gives nobody the same money again, nor does a payment that is made on
  /// the line after all come out of somebody's subsidy. Taken up is no more than the lines have
  /// less to be paid since. Nobody owes anything for it but what the fund then lacks: where
  /// others paid that in, a door takes up what it would be paid back, and what the fund then has
  /// besides is left over. What the doors keep of their surplus they keep as it is shared, none
  /// more than it was given: where a door so takes up more than its share fell, as where somebody
  /// joined since, it owes the rest, but for a fen of rounding, which others take up. Who left
  /// has its surplus deducted from what it bears.
  func surplusTakenUp(in standing: FundStanding, on day: Day) -> [Int: Fen] {
    guard standing.totals[.surplus] > .zero, let bill = standing.bill else { return [:] }
    let now = bill.toPay(after: standing.fund.paidByLine(by: day))
    var given: [Door: Fen] = [:]
    var most: [String: Fen] = [:]
    for (entry, paid) in standing.fund.surplusGiven(by: day) {
      // Of one day nobody can tell whether a bill or a surplus came first.
      let bills = bills(inForceFor: standing.fund.part, during: entry.on)
      guard let door = entry.door, let dearest = bills.max(by: { $0.gross < $1.gross }) else {
        continue
      }
      let then = dearest.toPay(after: paid)
      guard then.contains(where: { line, left in left > now[line] ?? .zero }) else { continue }
      given[door, default: .zero] = given[door, default: .zero] + entry.amount
      most.merge(then, uniquingKeysWith: max)
    }
    let change = Set(now.keys).union(most.keys).reduce((less: Fen.zero, further: Fen.zero)) {
      sum,
      line in
      let (was, left) = (most[line] ?? .zero, now[line] ?? .zero)
      return (
        sum.less + max(.zero, was - left),
        sum.further + max(.zero, left - max(.zero, was))
      )
    }
    let weights = Dictionary(
      surplusWeights(of: bill, in: standing.fund, on: day).map { ($0.door, $0.weight) }
    ) { first, _ in first }
    let holders = standing.doors.enumerated().compactMap { place, account in
      account.prepayment > .zero || account.due > .zero
        ? given[account.door].map {
          SurplusHolder(
            place: place,
            given: $0,
            weight: weights[account.door] ?? Weight(0),
            excess: account.excess
          )
        } : nil
    }
    let whole = min(change.less, holders.reduce(.zero) { $0 + $1.given })
    let lacking = max(
      .zero,
      standing.owed + change.further - standing.totals.balance - standing.open
        - standing.othersOpen
    )
    let needed = holders.takingUp(min(whole, lacking))
    let all = holders.takingUp(whole)
    return Dictionary(
      uniqueKeysWithValues: holders.map { own in
        let kept = min(all[own.place] ?? .zero, own.excess ?? .zero)
        return (own.place, max(needed[own.place] ?? .zero, kept))
      }
    )
  }
}

/// A door that was given a surplus which is needed after all.
private struct SurplusHolder {
  /// Its place in the standing of the fund.
  let place: Int
  let given: Fen
  /// What it counts for where a surplus is shared.
  let weight: Weight
  let excess: Fen?
}

extension [SurplusHolder] {
  /// An amount that they take up, by their places: what they keep is shared by their weights.
  func takingUp(_ amount: Fen) -> [Int: Fen] {
    guard amount > .zero else { return [:] }
    var (left, waiting) = (reduce(.zero) { $0 + $1.given } - amount, self)
    var kept: [Int: Fen] = [:]
    while !waiting.isEmpty {
      // A fen that one keeps of what all are to give up is given up by others.
      let shares = try? Swift.max(left, .zero - left).shared(inProportionTo: waiting.map(\.weight))
      let own = Swift.zip(waiting, shares ?? waiting.map { _ in .zero }).map {
        ($0, left < .zero ? .zero - $1 : $1)
      }
      for (door, share) in own { kept[door.place] = share }
      // Nobody keeps more than it was given.
      var settled = own.filter { $1 > $0.given }.map { ($0.0, $0.0.given) }
      if settled.isEmpty {
        // Two amounts that are rounded each are apart by two fen at most; where nobody has more,
        // they owe it.
        settled = own.compactMap { door, share in
          door.excess.flatMap { excess in
            let short = door.given - share - excess
            return short > .zero && short <= Fen(2) ? (door, door.given - excess) : nil
          }
        }
        if settled.count == waiting.count { settled = [] }
      }
      guard !settled.isEmpty else { break }
      for (door, amount) in settled {
        kept[door.place] = amount
        left = left - amount
      }
      let places = Set(settled.map(\.0.place))
      waiting.removeAll { places.contains($0.place) }
    }
    return Dictionary(
      uniqueKeysWithValues: map { ($0.place, $0.given - (kept[$0.place] ?? .zero)) }
    )
  }
}

extension Bill {
  /// What its lines still have to be paid once so much was; less than nothing where a line was
  /// paid more than it stands at.
  fileprivate func toPay(after paid: [String: Fen]) -> [String: Fen] {
    var left = paid.mapValues { .zero - $0 }
    for line in lines {
      left[line.what, default: .zero] = left[line.what, default: .zero] + line.amount
    }
    return left
  }
}

extension Fund {
  /// What was paid for each line of the bill by a day, but for what was taken back.
  fileprivate func paidByLine(by day: Day) -> [String: Fen] {
    inOrder(by: day).reduce(into: [:]) { count($1, in: &$0) }
  }

  /// The sums that were left over and given back by a day, but for those taken back, each with
  /// what was paid for each line before it.
  fileprivate func surplusGiven(by day: Day) -> [(entry: FundEntry, paid: [String: Fen])] {
    var paid: [String: Fen] = [:]
    return inOrder(by: day).compactMap { entry in
      count(entry, in: &paid)
      return entry.kind == .surplus && reversal(of: entry.number) == nil ? (entry, paid) : nil
    }
  }

  private func count(_ entry: FundEntry, in paid: inout [String: Fen]) {
    let (effect, isTakenBack) = effect(of: entry)
    guard effect.kind == .payment, let line = effect.line else { return }
    let before = paid[line] ?? .zero
    paid[line] = isTakenBack ? before - effect.amount : before + effect.amount
  }
}
