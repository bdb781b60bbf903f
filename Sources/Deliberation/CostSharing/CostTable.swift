/// A cost table (分摊表): what each door that takes part prepays, gets back and
/// finally bears.
///
/// The subsidy comes after completion, so that the gross cost is prepaid (预缴)
/// and the net cost borne (实际承担); the difference is refunded (应退). Each of
/// the three columns adds up exactly. Gross and net are each split by largest
/// remainder, so that a subsidy of a few fen may make a refund of −0.01.
package struct CostTable: Hashable, Sendable {
  /// The cost before the subsidy.
  package let gross: Fen
  package let subsidy: Fen
  /// The rule the weights come from; nil where they were given door by door.
  package let rule: SharingRule?
  package let weightSum: Weight
  /// By storey, then door in natural order; doors without a storey last.
  package let lines: [Line]
  /// How many fen rounding the net shares down left over (零头).
  package let leftover: Int

  /// One door's line.
  package struct Line: Hashable, Sendable {
    /// What the door bears of the net cost, with its arithmetic.
    package let share: CostShare
    /// What it pays in before the works.
    package let prepaid: Fen

    package var door: Door { share.door }
    package var storey: Int? { share.storey }
    package var weight: Weight { share.weight }
    package var borne: Fen { share.amount }
    package var refund: Fen { prepaid - borne }
  }

  /// What is left to share: cost less subsidy.
  package var net: Fen { gross - subsidy }

  /// The doors that got one of the fen left over, in the table's order.
  package var leftoverDoors: [Door] {
    lines.filter(\.share.reckoning.gotLeftoverFen).map(\.door)
  }

  /// How many doors have a weight above zero.
  package var payers: Int { lines.count { !$0.weight.isZero } }
}

/// A share of a cost (分摊额): one door's, with its arithmetic.
package struct CostShare: Hashable, Sendable {
  package let door: Door
  package let storey: Int?
  package let reckoning: ShareReckoning

  package var weight: Weight { reckoning.weight }
  package var amount: Fen { reckoning.amount }
}

extension CostTable {
  /// Shares a cost by a rule among the doors that take part.
  ///
  /// The order of `participants` does not matter.
  package init(
    gross: Fen,
    subsidy: Subsidy = .none,
    rule: SharingRule,
    participants: [Premises]
  ) throws(CostSharingRefusal) {
    var households: [Int: Int] = [:]
    for premises in participants {
      if let storey = premises.storey { households[storey, default: 0] += 1 }
    }
    var entries: [Entry] = []
    entries.reserveCapacity(participants.count)
    for premises in participants {
      let onStorey = premises.storey.flatMap { households[$0] } ?? 1
      let weight = try rule.weight(of: premises, householdsOnStorey: onStorey)
      entries.append(Entry(door: premises.door, storey: premises.storey, weight: weight))
    }
    try self.init(gross: gross, subsidy: subsidy, rule: rule, entries: entries)
  }

  /// Shares a cost by weights given door by door; ties go by door.
  package init(
    gross: Fen,
    subsidy: Subsidy = .none,
    weights: [(door: Door, weight: Weight)]
  ) throws(CostSharingRefusal) {
    let entries = weights.map { Entry(door: $0.door, storey: nil, weight: $0.weight) }
    try self.init(gross: gross, subsidy: subsidy, rule: nil, entries: entries)
  }

  private struct Entry {
    let door: Door
    let storey: Int?
    let weight: Weight

    static func precedes(_ lhs: Entry, _ rhs: Entry) -> Bool {
      switch (lhs.storey, rhs.storey) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: lhs.door < rhs.door
      }
    }
  }

  private init(
    gross: Fen,
    subsidy: Subsidy,
    rule: SharingRule?,
    entries: [Entry]
  ) throws(CostSharingRefusal) {
    let sorted = entries.sorted(by: Entry.precedes)
    var seen: Set<Door> = []
    for entry in sorted where !seen.insert(entry.door).inserted { throw .doorTwice(entry.door) }

    let support = try subsidy.amount(for: gross)
    let weights = sorted.map(\.weight)
    let prepaid = try gross.shared(inProportionTo: weights)
    let borne = try Apportionment(of: gross - support, inProportionTo: weights)

    self.gross = gross
    self.subsidy = support
    self.rule = rule
    self.weightSum = borne.weightSum
    self.leftover = borne.leftover
    self.lines = sorted.indices.map { index in
      Line(
        share: CostShare(
          door: sorted[index].door,
          storey: sorted[index].storey,
          reckoning: borne.parts[index]
        ),
        prepaid: prepaid[index]
      )
    }
  }
}
