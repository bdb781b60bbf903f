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
  /// By storey, then door in natural order; doors without a storey last.
  package let lines: Lines
  /// How shares are rounded; nil to the fen.
  package let rounding: CostRounding?
  /// Whether every door bears an amount agreed for it alone (逐户约定), so that nothing is
  /// left to weigh.
  package let isAgreedByDoor: Bool

  package var weightSum: Weight { lines.borne.weightSum }

  /// How many fen rounding the net shares down left over (零头).
  package var leftover: Int { lines.borne.leftover }

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
  package var payers: Int { isAgreedByDoor ? 0 : lines.count { !$0.weight.isZero } }

  /// What a door of this table counts for; nil where no weight counts for it.
  package func weight(of line: Line) -> Weight? {
    line.isFixed || isAgreedByDoor ? nil : line.weight
  }

  /// How many doors pay anything, a fixed amount included.
  package var contributors: Int { lines.count { $0.prepaid != .zero || $0.borne != .zero } }
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
    // Both in one pass, since a roster of a million is slow to walk through.
    var doors: [Door] = []
    var storeys: [Int?] = []
    doors.reserveCapacity(participants.count)
    storeys.reserveCapacity(participants.count)
    for premises in participants {
      doors.append(premises.door)
      storeys.append(premises.storey)
    }
    try self.init(
      gross: gross,
      subsidy: subsidy,
      upfront: upfront,
      rule: rule,
      doors: consume doors,
      storeys: consume storeys,
      weights: rule.weights(
        of: participants,
        agreed: Dictionary(
          terms.compactMap { term in term.ownWeight.map { (term.door, $0) } }
        ) { first, _ in first }
      ),
      terms: terms,
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
      doors: weights.map(\.door),
      storeys: weights.map { _ in nil },
      weights: weights.map(\.weight),
      terms: [],
      rounding: nil
    )
  }

  /// Shares a cost by columns: each door with its storey and its weight before anything
  /// agreed for it alone.
  ///
  /// The columns are consumed, and each is let go as soon as it stands in order: of a
  /// million doors the memory that is touched is what costs time.
  init(
    gross: Fen,
    subsidy: Fen,
    upfront: Fen,
    rule: SharingRule?,
    doors: consuming [Door],
    storeys: consuming [Int?],
    weights: consuming [Weight],
    terms: [DoorTerm],
    rounding: CostRounding?
  ) throws(CostSharingRefusal) {
    guard gross >= .zero else { throw .negativeAmount(gross) }
    guard subsidy >= .zero else { throw .negativeAmount(subsidy) }
    guard subsidy <= gross else { throw .subsidyExceedsCost(subsidy: subsidy, cost: gross) }
    let (order, floors) = try Self.order(of: doors, on: storeys)
    storeys = []
    doors = doors.taken(in: order)
    var counted = weights.taken(in: order)
    weights = []

    let agreed = Dictionary(terms.map { ($0.door, $0) }) { first, _ in first }
    let fixed = doors.reduce(Fen.zero) { $0 + (agreed[$1]?.offTheTop ?? .zero) }
    guard fixed <= gross - subsidy else {
      throw .fixedExceedsCost(fixed: fixed, cost: gross - subsidy)
    }
    if !agreed.isEmpty {
      for place in counted.indices {
        guard let term = agreed[doors[place]] else { continue }
        guard let weight = term.weight(insteadOf: counted[place]) else { throw .weightsTooFine }
        counted[place] = weight
      }
    }
    // Where every door bears a fixed amount, nothing is left to weigh.
    isAgreedByDoor = fixed > .zero && counted.allSatisfy(\.isZero)
    if isAgreedByDoor {
      guard fixed == gross - upfront, fixed == gross - subsidy else {
        throw .fixedBelowCost(fixed: fixed, cost: gross - upfront)
      }
      counted = Array(repeating: .one, count: counted.count)
    }

    self.gross = gross
    self.subsidy = subsidy
    self.upfront = upfront
    self.rule = rule
    self.rounding = rounding
    self.lines = try Lines(
      doors: doors,
      floors: floors,
      prepaid: Apportionment(of: gross - upfront - fixed, inProportionTo: counted)
        .map { $0.amount(roundedBy: rounding) },
      borne: Apportionment(of: gross - subsidy - fixed, inProportionTo: counted),
      terms: agreed,
      rounding: rounding
    )
  }

  /// The places of the doors by storey, then door, and where each storey ends; doors
  /// without a storey come last.
  ///
  /// By door first, since rosters list them so and what is in order sorts in one pass.
  private static func order(
    of doors: [Door],
    on storeys: [Int?]
  ) throws(CostSharingRefusal) -> (places: [Int], floors: [Lines.Floor]) {
    let places = doors.indices.sorted { doors[$0] < doors[$1] }
    for (place, next) in zip(places, places.dropFirst()) where doors[place] == doors[next] {
      throw .doorTwice(doors[place])
    }
    let counts = Dictionary(storeys.lazy.map { ($0 ?? .max, 1) }, uniquingKeysWith: +)
    var floors: [Lines.Floor] = []
    var next: [Int: Int] = [:]
    for (storey, count) in counts.sorted(by: { $0.key < $1.key }) {
      let start = floors.last?.end ?? 0
      next[storey] = start
      floors.append(Lines.Floor(storey: storey == .max ? nil : storey, end: start + count))
    }
    var order = places
    for place in places {
      let storey = storeys[place] ?? .max
      order[next[storey, default: 0]] = place
      next[storey, default: 0] += 1
    }
    return (order, floors)
  }
}

extension Array {
  /// The elements at these places, one after the other.
  fileprivate func taken(in order: [Int]) -> [Element] {
    order.map { self[$0] }
  }
}
