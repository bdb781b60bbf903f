/// What is agreed for one door (单户约定): a fixed amount, an exemption, a reduction, or a
/// weight of its own.
///
/// Why is always said, and who bears the difference.
package struct DoorTerm: Hashable, Sendable, Codable {
  package let door: Door
  package let kind: Kind
  package let reason: String
  /// Who bears the difference; nil where the other doors do, by their weights.
  package let bearer: String?

  package init(_ door: Door, _ kind: Kind, reason: String, bearer: String? = nil) {
    self.door = door
    self.kind = kind
    self.reason = reason
    self.bearer = bearer
  }

  package enum Kind: Hashable, Sendable {
    /// 固定金额: so much, whatever the cost comes to.
    case fixed(Fen)
    /// 减交: this part of its share; nothing is an exemption (免交).
    case part(Ratio)
    /// 约定系数: in place of its storey's coefficient, whatever the scheme has for it.
    case weight(Weight)

    package static let exempt: Kind = .part(Ratio(0, over: 1))
  }

  /// The weight that was agreed for the door alone; nil where its rule has it.
  var ownWeight: Weight? {
    if case .weight(let own) = kind { own } else { nil }
  }

  /// Whether the door counts for less than its rule or its agreement has: nobody else bears
  /// the difference.
  package var reducesWeight: Bool { ownWeight == nil && bearer == nil }

  /// What a door counts for that would count for `listed`, its own coefficient in it where
  /// one was agreed; nil where that cannot be computed with exactly.
  ///
  /// Where somebody else bears the difference it counts whole.
  func weight(insteadOf listed: Weight) -> Weight? {
    switch kind {
    case .weight: listed
    case .fixed: bearer == nil ? .zero : listed
    case .part(let part): bearer == nil ? listed.times(part) : listed
    }
  }

  /// What the door bears off the top, before anything is shared; nil where nothing.
  var offTheTop: Fen? {
    guard bearer == nil, case .fixed(let amount) = kind else { return nil }
    return amount
  }

  /// What somebody else bears of a door's regular share.
  func relief(of share: Fen) throws(CostSharingRefusal) -> Fen {
    guard bearer != nil else { return .zero }
    switch kind {
    case .weight: return .zero
    case .fixed(let amount):
      guard amount <= share else {
        throw .fixedAboveShare(door, fixed: amount, share: share)
      }
      return share - amount
    case .part(let part):
      let own = Int128(share.count) * Int128(part.numerator) / Int128(part.denominator)
      return share - Fen(Int64(own))
    }
  }

  /// Refuses terms of doors that do not take part, of one door twice, or beyond a share.
  static func check(
    _ terms: [DoorTerm],
    among doors: some Sequence<Door>
  ) throws(CostSharingRefusal) {
    guard !terms.isEmpty else { return }
    let doors = Set(doors)
    var seen: Set<Door> = []
    for term in terms {
      guard doors.contains(term.door) else { throw .termOfOther(term.door) }
      guard seen.insert(term.door).inserted else { throw .termTwice(term.door) }
      switch term.kind {
      case .fixed(let amount):
        guard amount >= .zero else { throw .negativeAmount(amount) }
      case .part(let part):
        guard part.numerator >= 0 else { throw .negativeRate(part, of: .part) }
        guard part <= Ratio(1, over: 1) else { throw .reducedToMore(term.door, part) }
      case .weight:
        guard term.bearer == nil else { throw .weightLeavesNothing(term.door) }
      }
    }
  }
}

/// Rounding of every share (取整), with the balance (尾差) told in a line of its own.
package struct CostRounding: Hashable, Sendable, Codable {
  package let unit: Unit
  /// Who bears the balance, or where it goes.
  package let bearer: String

  package init(to unit: Unit, bearer: String) {
    self.unit = unit
    self.bearer = bearer
  }

  package enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// 元.
    case yuan
    /// 十元.
    case tenYuan
    /// 百元.
    case hundredYuan

    package var fen: Int64 {
      switch self {
      case .yuan: 100
      case .tenYuan: 1_000
      case .hundredYuan: 10_000
      }
    }
  }

  /// To the nearest unit, half a unit up; `floor` is the share cut to fen.
  package func rounded(_ floor: Fen) -> Fen {
    let (quotient, rest) = floor.count.quotientAndRemainder(dividingBy: unit.fen)
    return Fen((rest * 2 >= unit.fen ? quotient + 1 : quotient) * unit.fen)
  }
}
