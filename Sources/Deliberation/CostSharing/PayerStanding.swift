/// What everybody bears by a bill once people have joined and left (出资现状).
package struct PayerStanding: Hashable, Sendable {
  /// What each door bears; a door that takes no part is not in it.
  package internal(set) var doors: [Door: Fen]
  /// What others bear in place of doors, and of rounding, each under its name.
  package internal(set) var others: [OtherShare]
  /// What joiners paid into the maintenance fund, beyond the cost.
  package internal(set) var toFund: Fen

  init(_ table: CostTable) {
    doors = Dictionary(table.lines.map { ($0.door, $0.borne) }) { first, _ in first }
    others = table.otherShares
    toFund = .zero
  }

  init(_ statement: RunningStatement) {
    doors = Dictionary(statement.rows.map { ($0.door, $0.amount) }) { first, _ in first }
    others = []
    toFund = .zero
  }

  /// What is borne in all: the cost less the subsidy, and what went into the fund.
  package var sum: Fen {
    doors.values.reduce(.zero, +) + others.reduce(.zero) { $0 + $1.borne }
  }

  /// What one of the others bears.
  package func borne(by bearer: String) -> Fen {
    others.first { $0.bearer == bearer }?.borne ?? .zero
  }

  /// Whether anybody bears another amount; who bears nothing counts as nobody.
  package func differs(from other: PayerStanding) -> Bool {
    func borne(_ standing: PayerStanding) -> [Door: Fen] {
      standing.doors.filter { $0.value != .zero }
    }
    return borne(self) != borne(other) || !otherEffects(to: other).isEmpty
  }

  /// What others bear before and after, where it changed.
  func otherEffects(to later: PayerStanding) -> [PayerMove.OtherEffect] {
    let names = others.map(\.bearer)
    let all = names + later.others.map(\.bearer).filter { !names.contains($0) }
    return all.map {
      PayerMove.OtherEffect(bearer: $0, before: borne(by: $0), after: later.borne(by: $0))
    }.filter { $0.difference != .zero }
  }
}

/// What somebody who is no household pays in and bears (他方承担): the difference of doors that
/// pay less, and what rounding leaves.
package struct OtherShare: Hashable, Sendable {
  package let bearer: String
  /// Of doors that pay less (差额).
  package let relief: CostTable.Relief
  /// Of rounding (尾差); below zero where rounding took more than the cost.
  package let balance: CostTable.Relief

  package var prepaid: Fen { relief.prepaid + balance.prepaid }
  package var borne: Fen { relief.borne + balance.borne }
}

extension CostTable {
  /// What others pay in and bear, each under its name, in the order of the table; with it
  /// the doors' amounts add up to the cost.
  package var otherShares: [OtherShare] {
    var shares = others.map { OtherShare(bearer: $0.bearer, relief: $0.sum, balance: .none) }
    guard let rounding else { return shares }
    if let index = shares.firstIndex(where: { $0.bearer == rounding.bearer }) {
      shares[index] = OtherShare(
        bearer: rounding.bearer,
        relief: shares[index].relief,
        balance: balance
      )
    } else if balance != .none {
      shares.append(OtherShare(bearer: rounding.bearer, relief: .none, balance: balance))
    }
    return shares
  }
}

extension Bill {
  /// What everybody bears after every change among the payers.
  package func standing(among premises: [Premises]) throws(CostSharingRefusal) -> PayerStanding {
    if changes.isEmpty, let statement = try statement(among: premises) {
      return PayerStanding(statement)
    }
    var course = try PayerCourse(self, among: premises)
    for change in changes { _ = try course.take(change) }
    return course.standing
  }
}
