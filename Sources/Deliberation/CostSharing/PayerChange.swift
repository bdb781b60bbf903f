/// A change among those who pay (出资户变动) after a bill was agreed.
package struct PayerChange: Hashable, Sendable, Codable {
  package let on: Day
  package let door: Door
  package let kind: Kind
  /// The paper it rests on, or why: `补签协议`, `不动产转移登记`.
  package let basis: String

  package init(_ kind: Kind, _ door: Door, on: Day, basis: String) {
    self.on = on
    self.door = door
    self.kind = kind
    self.basis = basis
  }

  package enum Kind: Hashable, Sendable {
    /// 后加入.
    case joined(LateJoining)
    /// 退出: of a door that joined later; everybody then bears what he would bear had it
    /// never joined. Of one that took part from the start a new bill is drawn up.
    case left
    /// 过户: from this day the buyer has the rights and duties of the door.
    case transferred
  }
}

/// How a late joiner pays (后加入补缴), as the agreement has it.
package struct LateJoining: Hashable, Sendable, Codable {
  package let policy: Policy
  /// What the door counts for; nil as the bill's rule says.
  package let weight: Weight?
  /// Where what it pays goes.
  package let proceeds: Proceeds

  package init(_ policy: Policy, weight: Weight? = nil, proceeds: Proceeds = .payers) {
    self.policy = policy
    self.weight = weight
    self.proceeds = proceeds
  }

  package enum Policy: Hashable, Sendable {
    /// 原分摊额: its share, as if it had taken part from the start.
    case originalShare
    /// 原分摊额加单利: the share with simple interest at a yearly rate.
    case withInterest(Ratio, days: Int)
    /// 原分摊额的倍数.
    case multiple(Ratio)
    /// 重新计算: every earlier payer ends exactly at its recomputed share.
    case recomputed

    /// How many days a year has for interest (每年按365日).
    package static let daysOfYear = 365
  }

  package enum Proceeds: String, Hashable, Sendable, Codable, CaseIterable {
    /// 退还先前出资的各户, in proportion to what they bear.
    case payers
    /// 归入电梯维护资金.
    case fund
  }
}

/// What a change among the payers means for everybody (变动结果), with its arithmetic.
package struct PayerMove: Hashable, Sendable {
  package let change: PayerChange
  /// The share of the joiner, as if it had taken part from the start.
  package let share: ShareReckoning?
  /// That share as the bill rounds it: what interest or a multiple is taken of.
  package let base: Fen
  /// What it pays, or what it gets back where it leaves.
  package let pays: Fen
  /// How much of that goes to the fund; the rest goes back to the payers.
  package let toFund: Fen
  /// What every door bears before and after, by storey, then door.
  package let effects: [Effect]
  /// What others bear before and after, where that changed: with it the doors' differences
  /// add up to what goes to the fund.
  package let others: [OtherEffect]

  /// One door before and after (变动前后).
  package struct Effect: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    package let before: Fen
    package let after: Fen

    /// Above zero: it pays so much more; below: it gets so much back.
    package var difference: Fen { after - before }
  }

  /// Somebody who is no household before and after (他方变动前后).
  package struct OtherEffect: Hashable, Sendable {
    package let bearer: String
    package let before: Fen
    package let after: Fen

    package var difference: Fen { after - before }
  }

  /// What a late joiner pays beyond its share: interest, or a multiple of it.
  package var surcharge: Fen { share == nil ? .zero : pays - base }

  /// What rounding, and what somebody else bears of a share, take up of the change
  /// (尾差等变动): above zero where the others get back less than the joiner pays.
  package var balance: Fen {
    pays - toFund
      + effects.reduce(.zero) {
        $1.door == change.door ? $0 : $0 + $1.difference
      }
  }

  /// Refuses a joiner that pays nothing, mostly because the rule has no weight for its storey,
  /// and interest that nobody agrees on.
  func check() throws(CostSharingRefusal) {
    if case .joined(let terms) = change.kind, case .withInterest(let rate, _) = terms.policy,
      rate > Ratio(1, over: 1)
    {
      throw .interestAboveWhole(rate)
    }
    if case .joined = change.kind, pays <= .zero { throw .joinsForNothing(change.door) }
  }
}

/// What a door owes or gets back because somebody joined or left later (变动应收应退).
package struct LaterDue: Hashable, Sendable {
  package let door: Door
  package let on: Day
  /// Above zero: the door pays it in; below: it gets it back.
  package let amount: Fen
  /// The door that joined or left.
  package let because: Door
}

extension Bill {
  /// Every change among the payers with what it means, in order of day.
  ///
  /// - Throws: why one of them cannot be.
  package func moves(among premises: [Premises]) throws(CostSharingRefusal) -> [PayerMove] {
    guard !changes.isEmpty else { return [] }
    var course = try PayerCourse(self, among: premises)
    var moves: [PayerMove] = []
    for change in changes { moves.append(try course.take(change)) }
    return moves
  }

  /// What doors owe or get back beyond the table, in order of day, then storey and door.
  package func laterDues(among premises: [Premises]) throws(CostSharingRefusal) -> [LaterDue] {
    try moves(among: premises).flatMap { move in
      move.effects.filter { $0.difference != .zero }.map {
        LaterDue(
          door: $0.door,
          on: move.change.on,
          amount: $0.difference,
          because: move.change.door
        )
      }
    }
  }

  /// Takes a change, or refuses it with the facts; then nothing has changed.
  ///
  /// What the door did last is not taken twice; who left may join again on the same terms.
  mutating func take(
    _ change: PayerChange,
    among premises: [Premises]
  ) throws(CostSharingRefusal) {
    guard !hasTaken(change) else { return }
    var trial = self
    trial.changes.append(change)
    if let move = try trial.moves(among: premises).last { try move.check() }
    self = trial
  }

  /// Whether a change is on record and nothing has taken it back since.
  private func hasTaken(_ change: PayerChange) -> Bool {
    let own = changes.filter { $0.door == change.door }
    return change.kind == .transferred
      ? own.contains(change) : own.last { $0.kind != .transferred } == change
  }
}
