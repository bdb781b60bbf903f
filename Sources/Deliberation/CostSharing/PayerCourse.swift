/// Who pays and bears what while people join and leave (出资户变动过程).
///
/// Who leaves again leaves no trace: everybody then bears what he would bear had that door
/// never joined, whoever joined in between and in whatever order they leave.
struct PayerCourse {
  private let bill: Bill
  private let premises: [Door: Premises]
  private let table: CostTable
  /// What everybody bears now.
  private(set) var standing: PayerStanding
  /// Those who joined and did not leave, in order.
  private var joined: [Joined] = []
  private var last: Day

  private struct Joined {
    let change: PayerChange
    let terms: LateJoining
  }

  init(_ bill: Bill, among premises: [Premises]) throws(CostSharingRefusal) {
    guard bill.period == nil else { throw .statementHasNoJoiners }
    self.bill = bill
    self.premises = Dictionary(premises.map { ($0.door, $0) }) { first, _ in first }
    table = try bill.table(among: premises)
    standing = PayerStanding(table)
    last = bill.drawnUpOn
  }

  mutating func take(_ change: PayerChange) throws(CostSharingRefusal) -> PayerMove {
    guard change.on >= last else { throw .changeBefore(change.on, last: last) }
    let move: PayerMove
    switch change.kind {
    case .joined(let terms): move = try join(Joined(change: change, terms: terms))
    case .left: move = try leave(change)
    case .transferred:
      guard standing.doors[change.door] != nil else { throw .doesNotPay(change.door) }
      move = PayerMove(
        change: change,
        share: nil,
        base: .zero,
        pays: .zero,
        toFund: .zero,
        effects: [],
        others: []
      )
    }
    last = change.on
    return move
  }

  private mutating func join(_ joiner: Joined) throws(CostSharingRefusal) -> PayerMove {
    let (door, terms) = (joiner.change.door, joiner.terms)
    guard standing.doors[door] == nil else { throw .alreadyPays(door) }
    if let first = joined.first,
      first.terms.policy.kind != terms.policy.kind
        || first.terms.proceeds != terms.proceeds
    {
      throw .policiesDiffer(door)
    }
    let (after, own) = try joining(joiner, to: standing, among: joined)
    joined.append(joiner)
    return move(
      joiner.change,
      share: own.share.reckoning,
      base: own.borne,
      pays: after.doors[door] ?? .zero,
      to: after
    )
  }

  /// The joining is taken back, and those who joined in between are reckoned without it.
  private mutating func leave(_ change: PayerChange) throws(CostSharingRefusal) -> PayerMove {
    guard let index = joined.firstIndex(where: { $0.change.door == change.door }) else {
      throw standing.doors[change.door] == nil
        ? .doesNotPay(change.door) : .neverJoined(change.door)
    }
    var others = joined
    others.remove(at: index)
    var after = PayerStanding(table)
    for position in others.indices {
      (after, _) = try joining(others[position], to: after, among: Array(others[..<position]))
    }
    joined = others
    return move(
      change,
      share: nil,
      base: .zero,
      pays: .zero - (standing.doors[change.door] ?? .zero),
      to: after
    )
  }

  /// What everybody bears once a door has joined those who joined before it.
  private func joining(
    _ joiner: Joined,
    to before: PayerStanding,
    among earlier: [Joined]
  ) throws(CostSharingRefusal) -> (PayerStanding, CostTable.Line) {
    let (door, terms) = (joiner.change.door, joiner.terms)
    let whole = try recomputed(with: earlier + [joiner])
    guard let own = whole.lines.first(where: { $0.door == door }) else {
      throw .doesNotPay(door)
    }
    let pays = try terms.policy.pays(for: own.borne)
    var after = before
    switch (terms.policy, terms.proceeds) {
    case (.recomputed, _):
      after = PayerStanding(whole)
    case (_, .fund):
      after.toFund = before.toFund + pays
      after.doors[door] = pays
    case (_, .payers):
      let payers = ordered(before.doors)
      let borne = payers.reduce(Fen.zero) { $0 + $1.amount }
      guard pays <= borne else { throw .refundsExceedShares(door, pays: pays, borne: borne) }
      let back = try pays.shared(
        inProportionTo: payers.map { Weight(Int(max(0, $0.amount.count))) }
      )
      for (payer, amount) in zip(payers, back) { after.doors[payer.door] = payer.amount - amount }
      after.doors[door] = pays
    }
    return (after, own)
  }

  /// Goes on from here, and tells what that means for everybody.
  private mutating func move(
    _ change: PayerChange,
    share: ShareReckoning?,
    base: Fen,
    pays: Fen,
    to after: PayerStanding
  ) -> PayerMove {
    let before = standing
    standing = after
    return PayerMove(
      change: change,
      share: share,
      base: base,
      pays: pays,
      toFund: after.toFund - before.toFund,
      effects: effects(from: before.doors, to: after.doors),
      others: before.otherEffects(to: after)
    )
  }

  /// The bill shared as if all who joined had taken part from the start.
  private func recomputed(with all: [Joined]) throws(CostSharingRefusal) -> CostTable {
    var members = table.lines.compactMap { premises[$0.door] }
    for joiner in all {
      guard let own = premises[joiner.change.door] else { throw .doesNotPay(joiner.change.door) }
      members.append(own)
    }
    let stated = all.compactMap { joiner in
      joiner.terms.weight.map {
        DoorTerm(joiner.change.door, .weight($0), reason: joiner.change.basis)
      }
    }
    return try CostTable(
      gross: table.gross,
      subsidy: table.subsidy,
      upfront: table.upfront,
      rule: bill.rule,
      participants: members,
      terms: bill.terms + stated,
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
      guard rate.numerator >= 0 else { throw .negativeRate(rate, of: .interest) }
      guard days >= 0 else { throw .negativeDays(days) }
      let year = rate.denominator.multipliedReportingOverflow(by: Self.daysOfYear)
      let interest = rate.numerator.multipliedReportingOverflow(by: days)
      guard !year.overflow, !interest.overflow else { throw .weightsTooFine }
      let extra = try Self.nearest(share, interest.partialValue, over: year.partialValue)
      guard extra <= Fen.greatest - share else { throw .amountTooLarge }
      return share + extra
    case .multiple(let factor):
      guard factor.numerator >= 0 else { throw .negativeRate(factor, of: .multiple) }
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
