/// A cost table (分摊表): what each door that takes part prepays, gets back and
/// finally bears.
///
/// The subsidy comes after completion, so that the gross cost is prepaid (预缴)
/// and the net cost borne (实际承担); the difference is refunded (应退). Each of
/// the three columns adds up exactly, what others bear and the balance of rounding
/// included. Gross and net are each split by largest remainder, so that a subsidy of a
/// few fen may make a refund of −0.01.
package struct CostTable: Hashable, Sendable {
  /// The cost before the subsidy.
  package let gross: Fen
  package let subsidy: Fen
  /// What of the subsidy is there before the works, so that nobody prepays it.
  package let upfront: Fen
  /// The rule the weights come from; nil where they were given door by door.
  package let rule: SharingRule?
  package let weightSum: Weight
  /// By storey, then door in natural order; doors without a storey last.
  package let lines: [Line]
  /// How many fen rounding the net shares down left over (零头).
  package let leftover: Int
  /// How shares are rounded; nil to the fen.
  package let rounding: CostRounding?

  /// One door's line.
  package struct Line: Hashable, Sendable {
    /// What the door's weight comes to of the net cost, with its arithmetic.
    package let share: CostShare
    /// What it pays in before the works.
    package let prepaid: Fen
    /// What it bears in the end.
    package let borne: Fen
    /// What was agreed for this door alone.
    package let term: DoorTerm?
    /// What somebody else pays in and bears in its place.
    package let relief: Relief

    package var door: Door { share.door }
    package var storey: Int? { share.storey }
    package var weight: Weight { share.weight }
    package var refund: Fen { prepaid - borne }
    /// Whether it bears an amount of its own and no weight counts.
    package var isFixed: Bool { term?.offTheTop != nil }
  }

  /// What somebody else bears in place of a door.
  package struct Relief: Hashable, Sendable {
    package let prepaid: Fen
    package let borne: Fen

    package static let none = Relief(prepaid: .zero, borne: .zero)
  }

  /// What is left to share: cost less subsidy.
  package var net: Fen { gross - subsidy }

  /// What is to be there before the works: cost less what a subsidy pays at once.
  package var prepayable: Fen { gross - upfront }

  /// What doors bear off the top, so that the rest is shared by weight.
  package var fixed: Fen {
    lines.reduce(.zero) { $0 + ($1.term?.offTheTop ?? .zero) }
  }

  /// What rounding leaves (尾差); below zero where rounding took more than the cost.
  package var balance: Relief {
    Relief(
      prepaid: prepayable - lines.reduce(.zero) { $0 + $1.prepaid + $1.relief.prepaid },
      borne: net - lines.reduce(.zero) { $0 + $1.borne + $1.relief.borne }
    )
  }

  /// Who else bears something, with the sums, in the order of the doors.
  package var others: [(bearer: String, sum: Relief)] {
    var order: [String] = []
    var sums: [String: Relief] = [:]
    for line in lines {
      guard let bearer = line.term?.bearer, line.relief != .none else { continue }
      let sum = sums[bearer] ?? .none
      if sums[bearer] == nil { order.append(bearer) }
      sums[bearer] = Relief(
        prepaid: sum.prepaid + line.relief.prepaid,
        borne: sum.borne + line.relief.borne
      )
    }
    return order.map { ($0, sums[$0] ?? .none) }
  }

  /// The doors that got one of the fen left over, in the table's order.
  package var leftoverDoors: [Door] {
    lines.filter(\.share.reckoning.gotLeftoverFen).map(\.door)
  }

  /// How many doors have a weight above zero.
  package var payers: Int { lines.count { !$0.weight.isZero } }

  /// How many doors pay anything, a fixed amount included.
  package var contributors: Int { lines.count { $0.prepaid != .zero || $0.borne != .zero } }
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
    try self.init(
      gross: gross,
      subsidy: subsidy.amount(for: gross),
      upfront: .zero,
      rule: rule,
      participants: participants,
      terms: [],
      rounding: nil
    )
  }

  /// Shares a cost by a rule, with what is agreed for single doors.
  package init(
    gross: Fen,
    subsidy: Fen,
    upfront: Fen,
    rule: SharingRule,
    participants: [Premises],
    terms: [DoorTerm],
    rounding: CostRounding?
  ) throws(CostSharingRefusal) {
    try DoorTerm.check(terms, among: participants.lazy.map(\.door))
    let agreed = Dictionary(terms.map { ($0.door, $0) }) { first, _ in first }
    let weights = try rule.weights(of: participants)
    var entries: [Entry] = []
    entries.reserveCapacity(participants.count)
    for (premises, listed) in zip(participants, weights) {
      let term = agreed[premises.door]
      let part = term?.weightPart ?? Ratio(1, over: 1)
      guard let weight = listed.times(part) else { throw .weightsTooFine }
      entries.append(
        Entry(door: premises.door, storey: premises.storey, weight: weight, term: term)
      )
    }
    try self.init(
      gross: gross,
      subsidy: subsidy,
      upfront: upfront,
      rule: rule,
      entries: entries,
      rounding: rounding
    )
  }

  /// Shares a cost by weights given door by door; ties go by door.
  package init(
    gross: Fen,
    subsidy: Subsidy = .none,
    weights: [(door: Door, weight: Weight)]
  ) throws(CostSharingRefusal) {
    try self.init(
      gross: gross,
      subsidy: subsidy.amount(for: gross),
      upfront: .zero,
      rule: nil,
      entries: weights.map { Entry(door: $0.door, storey: nil, weight: $0.weight) },
      rounding: nil
    )
  }

  struct Entry {
    let door: Door
    let storey: Int?
    let weight: Weight
    var term: DoorTerm?

    static func precedes(_ lhs: Entry, _ rhs: Entry) -> Bool {
      switch (lhs.storey, rhs.storey) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: lhs.door < rhs.door
      }
    }
  }

  init(
    gross: Fen,
    subsidy: Fen,
    upfront: Fen,
    rule: SharingRule?,
    entries: [Entry],
    rounding: CostRounding?
  ) throws(CostSharingRefusal) {
    guard gross >= .zero else { throw .negativeAmount(gross) }
    guard subsidy >= .zero else { throw .negativeAmount(subsidy) }
    guard subsidy <= gross else { throw .subsidyExceedsCost(subsidy: subsidy, cost: gross) }
    let sorted = entries.sorted(by: Entry.precedes)
    var seen: Set<Door> = []
    for entry in sorted where !seen.insert(entry.door).inserted { throw .doorTwice(entry.door) }

    let fixed = sorted.reduce(Fen.zero) { $0 + ($1.term?.offTheTop ?? .zero) }
    guard fixed <= gross - subsidy else {
      throw .fixedExceedsCost(fixed: fixed, cost: gross - subsidy)
    }
    // Where every door bears a fixed amount, nothing is left to weigh.
    let isAllFixed = fixed > .zero && sorted.allSatisfy(\.weight.isZero)
    guard !isAllFixed || (fixed == gross - upfront && fixed == gross - subsidy) else {
      throw .fixedBelowCost(fixed: fixed, cost: gross - upfront)
    }
    let weights = isAllFixed ? sorted.map { _ in .one } : sorted.map(\.weight)
    let prepaid = try Apportionment(of: gross - upfront - fixed, inProportionTo: weights)
    let borne = try Apportionment(of: gross - subsidy - fixed, inProportionTo: weights)

    self.gross = gross
    self.subsidy = subsidy
    self.upfront = upfront
    self.rule = rule
    self.rounding = rounding
    self.weightSum = borne.weightSum
    self.leftover = borne.leftover
    var lines: [Line] = []
    lines.reserveCapacity(sorted.count)
    for (index, entry) in sorted.enumerated() {
      let parts = (prepaid.parts[index], borne.parts[index])
      let regular = (
        rounding?.rounded(parts.0.floor) ?? parts.0.amount,
        rounding?.rounded(parts.1.floor) ?? parts.1.amount
      )
      let relief = Relief(
        prepaid: try entry.term?.relief(of: regular.0) ?? .zero,
        borne: try entry.term?.relief(of: regular.1) ?? .zero
      )
      lines.append(
        Line(
          share: CostShare(door: entry.door, storey: entry.storey, reckoning: parts.1),
          prepaid: entry.term?.offTheTop ?? regular.0 - relief.prepaid,
          borne: entry.term?.offTheTop ?? regular.1 - relief.borne,
          term: entry.term,
          relief: relief
        )
      )
    }
    self.lines = lines
  }
}
