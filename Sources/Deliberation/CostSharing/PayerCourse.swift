/// Who pays and bears what while people join and leave (出资户变动过程).
struct PayerCourse {
  private let bill: Bill
  private let premises: [Door: Premises]
  private let table: CostTable
  /// What each door bears now.
  private var borne: [Door: Fen]
  /// Those who joined and did not leave, in order.
  private var joined: [(change: PayerChange, terms: LateJoining, before: [Door: Fen])] = []
  private var last: Day

  init(_ bill: Bill, among premises: [Premises]) throws(CostSharingRefusal) {
    self.bill = bill
    self.premises = Dictionary(premises.map { ($0.door, $0) }) { first, _ in first }
    table = try bill.table(among: premises)
    borne = Dictionary(table.lines.map { ($0.door, $0.borne) }) { first, _ in first }
    last = bill.drawnUpOn
    if bill.period != nil, !bill.changes.isEmpty { throw .statementHasNoJoiners }
  }

  mutating func take(_ change: PayerChange) throws(CostSharingRefusal) -> PayerMove {
    guard change.on >= last else { throw .changeBefore(change.on, last: last) }
    let move: PayerMove
    switch change.kind {
    case .joined(let terms): move = try join(change, terms)
    case .left: move = try leave(change)
    case .transferred:
      guard borne[change.door] != nil else { throw .doesNotPay(change.door) }
      move = PayerMove(
        change: change,
        share: nil,
        base: .zero,
        pays: .zero,
        toFund: .zero,
        effects: []
      )
    }
    last = change.on
    return move
  }

  private mutating func join(
    _ change: PayerChange,
    _ terms: LateJoining
  ) throws(CostSharingRefusal) -> PayerMove {
    guard borne[change.door] == nil else { throw .alreadyPays(change.door) }
    if let first = joined.first,
      first.terms.policy.kind != terms.policy.kind
        || first.terms.proceeds != terms.proceeds
    {
      throw .policiesDiffer(change.door)
    }
    let whole = try recomputed(with: change, terms)
    guard let own = whole.lines.first(where: { $0.door == change.door }) else {
      throw .doesNotPay(change.door)
    }
    let share = own.share.reckoning
    let pays = try terms.policy.pays(for: own.borne)
    let before = borne
    var after = borne
    var toFund = Fen.zero
    switch (terms.policy, terms.proceeds) {
    case (.recomputed, _):
      for line in whole.lines { after[line.door] = line.borne }
    case (_, .fund):
      toFund = pays
      after[change.door] = pays
    case (_, .payers):
      let payers = ordered(before)
      let back = try pays.shared(
        inProportionTo: payers.map { Weight(Int(max(0, $0.amount.count))) }
      )
      for (payer, amount) in zip(payers, back) { after[payer.door] = payer.amount - amount }
      after[change.door] = pays
    }
    joined.append((change, terms, before))
    borne = after
    return PayerMove(
      change: change,
      share: share,
      base: own.borne,
      pays: pays,
      toFund: toFund,
      effects: effects(from: before, to: after)
    )
  }

  /// The last who joined goes, and everybody bears again what he bore before.
  private mutating func leave(_ change: PayerChange) throws(CostSharingRefusal) -> PayerMove {
    guard let index = joined.firstIndex(where: { $0.change.door == change.door }) else {
      throw .neverJoined(change.door)
    }
    let others = joined[(index + 1)...].map(\.change.door)
    guard others.isEmpty else { throw .joinedBefore(change.door, others: others) }
    let own = joined.remove(at: index)
    let before = borne
    borne = own.before
    return PayerMove(
      change: change,
      share: nil,
      base: .zero,
      pays: before[change.door].map { Fen(-$0.count) } ?? .zero,
      toFund: own.terms.proceeds == .fund && own.terms.policy != .recomputed
        ? Fen(-(before[change.door]?.count ?? 0)) : .zero,
      effects: effects(from: before, to: own.before)
    )
  }

  /// The bill shared as if all who joined had taken part from the start.
  ///
  /// Of a door whose weight was stated the rule is not asked: it may know no such door.
  private func recomputed(
    with change: PayerChange,
    _ terms: LateJoining
  ) throws(CostSharingRefusal) -> CostTable {
    let all = joined.map { ($0.change.door, $0.terms.weight) } + [(change.door, terms.weight)]
    var members = table.lines.compactMap { premises[$0.door] }
    for (door, _) in all {
      guard let own = premises[door] else { throw .doesNotPay(door) }
      members.append(own)
    }
    let stated = Dictionary(
      all.compactMap { door, weight in weight.map { (door, $0) } }
    ) { _, later in later }
    let asked = members.filter { stated[$0.door] == nil }
    let regular = Dictionary(
      zip(asked.map(\.door), try bill.rule.weights(of: asked)).map { ($0, $1) }
    ) { first, _ in first }
    return try CostTable(
      gross: table.gross,
      subsidy: table.subsidy,
      upfront: table.upfront,
      rule: bill.rule,
      doors: members.map(\.door),
      storeys: members.map(\.storey),
      weights: members.map { stated[$0.door] ?? regular[$0.door] ?? .zero },
      terms: bill.terms,
      rounding: bill.rounding
    )
  }

  private func ordered(_ amounts: [Door: Fen]) -> [(
    door: Door, amount: Fen
  )] {
    amounts.map { (door: $0.key, amount: $0.value) }.sorted { lhs, rhs in
      precedes(lhs.door, rhs.door)
    }
  }

  private func effects(from before: [Door: Fen], to after: [Door: Fen]) -> [PayerMove.Effect] {
    Set(before.keys).union(after.keys).sorted(by: precedes).map { door in
      PayerMove.Effect(
        door: door,
        storey: premises[door]?.storey,
        before: before[door] ?? .zero,
        after: after[door] ?? .zero
      )
    }
  }

  private func precedes(_ lhs: Door, _ rhs: Door) -> Bool {
    let storeys = (premises[lhs]?.storey ?? .max, premises[rhs]?.storey ?? .max)
    return storeys.0 == storeys.1 ? lhs < rhs : storeys.0 < storeys.1
  }
}

extension LateJoining.Policy {
  /// What a joiner pays for a share, to the nearest fen.
  func pays(for share: Fen) throws(CostSharingRefusal) -> Fen {
    switch self {
    case .originalShare, .recomputed: return share
    case .withInterest(let rate, let days):
      guard rate.numerator >= 0, days >= 0 else { throw .negativeRate(rate) }
      let year = rate.denominator.multipliedReportingOverflow(by: Self.daysOfYear)
      let interest = rate.numerator.multipliedReportingOverflow(by: days)
      guard !year.overflow, !interest.overflow else { throw .weightsTooFine }
      let extra = try Self.nearest(share, interest.partialValue, over: year.partialValue)
      guard extra <= Fen.greatest - share else { throw .amountTooLarge }
      return share + extra
    case .multiple(let factor):
      guard factor.numerator >= 0 else { throw .negativeRate(factor) }
      return try Self.nearest(share, factor.numerator, over: factor.denominator)
    }
  }

  private static func nearest(
    _ amount: Fen,
    _ upper: Int,
    over lower: Int
  ) throws(CostSharingRefusal) -> Fen {
    let double = Int128(amount.count) * Int128(upper) * 2 + Int128(lower)
    let whole = double / (Int128(lower) * 2)
    guard whole <= Int128(Fen.greatest.count) else { throw .amountTooLarge }
    return Fen(Int64(whole))
  }

  /// Which policy it is, whatever its figures.
  var kind: Int {
    switch self {
    case .originalShare: 0
    case .withInterest: 1
    case .multiple: 2
    case .recomputed: 3
    }
  }
}
