/// A sharing rule (分摊办法): from a door's storey and area to its weight.
///
/// Coefficients are negotiated, not law: only sharing by area is (Civil Code
/// art. 283, where nothing was agreed). `standing` and `source` tell which, and
/// are printed beside every table.
package struct SharingRule: Hashable, Sendable, Codable {
  /// The name commands use: `zz-0-0-1`.
  package let name: String
  package let title: Term
  package let standing: Standing
  package let source: Term
  /// The storey's coefficient; nil where the storey does not matter.
  package let storeys: StoreyScale?
  /// Whether the exclusive area (专有部分面积) multiplies the coefficient.
  package let countsArea: Bool
  /// Weights agreed door by door (逐户约定); nil where the rule names no door.
  package let doors: [DoorWeight]?
  /// The part that every door bears alike (均摊部分), the rest going by weight; nil
  /// where all goes by weight.
  package let flatPart: Ratio?
  /// The range a table of percentages must lie in (指导区间); nil where none binds it.
  package let range: StoreyRange?

  package init(
    name: String,
    title: Term,
    standing: Standing,
    source: Term,
    storeys: StoreyScale? = nil,
    countsArea: Bool = false,
    doors: [DoorWeight]? = nil,
    flatPart: Ratio? = nil,
    range: StoreyRange? = nil
  ) {
    self.name = name
    self.title = title
    self.standing = standing
    self.source = source
    self.storeys = storeys
    self.countsArea = countsArea
    self.doors = doors
    self.flatPart = flatPart
    self.range = range
  }

  /// The weight of one door, as its owners agreed.
  package struct DoorWeight: Hashable, Sendable, Codable {
    package let door: Door
    package let weight: Weight

    package init(_ door: Door, _ weight: Weight) {
      self.door = door
      self.weight = weight
    }
  }

  /// What a rule rests on.
  package enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// 法定.
    case law
    /// 主管部门的指导意见.
    case guidance
    /// 通行做法.
    case practice
    /// 各户约定.
    case negotiated
  }
}

/// Coefficients by storey (楼层系数).
package struct StoreyScale: Hashable, Sendable, Codable {
  package let measure: Measure
  /// From the first storey up.
  package let weights: [Weight]
  /// What each storey above the table adds; nil where the table ends there.
  package let step: Weight?
  /// The weight of a landing below ground; nil where the rule knows none.
  package let basement: Weight?

  package init(
    _ measure: Measure,
    _ weights: [Weight],
    step: Weight? = nil,
    basement: Weight? = nil
  ) {
    self.measure = measure
    self.weights = weights
    self.step = step
    self.basement = basement
  }

  package enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// 每户系数: the weight is each household's.
    case coefficient
    /// 每层百分比: the weight is the storey's, split equally over the households
    /// of the storey that take part.
    case percentage
  }

  /// Whether no storey bears anything, whichever it is.
  package var isZero: Bool {
    weights.allSatisfy(\.isZero) && step?.isZero ?? true && basement?.isZero ?? true
  }

  /// Storeys above this are taken for slips of the pen.
  private static let highestStorey = 200

  /// The table's weight for a storey; nil where the table has none.
  package func weight(ofStorey storey: Int) -> Weight? {
    if storey < 0 { return basement }
    guard (1...Self.highestStorey).contains(storey) else { return nil }
    if storey <= weights.count { return weights[storey - 1] }
    guard let step, let last = weights.last else { return nil }
    return step.times(Ratio(storey - weights.count, over: 1)).flatMap(last.plus)
  }
}

/// A range of percentages by storey (指导区间), as a city recommends it.
package struct StoreyRange: Hashable, Sendable, Codable {
  /// Whose range it is.
  package let source: Term
  /// From the first storey up, in percent.
  package let lowest: [Weight]
  package let highest: [Weight]

  /// - Precondition: Both tables have as many storeys.
  package init(source: Term, lowest: [Weight], highest: [Weight]) {
    precondition(lowest.count == highest.count, "a range has two ends on every storey")
    self.source = source
    self.lowest = lowest
    self.highest = highest
  }

  /// The ends for a storey; nothing where the range has no such storey.
  package func ends(ofStorey storey: Int) -> (low: Weight, high: Weight) {
    lowest.indices.contains(storey - 1) && highest.indices.contains(storey - 1)
      ? (lowest[storey - 1], highest[storey - 1]) : (.zero, .zero)
  }
}

extension SharingRule {
  /// Refuses a table that cannot be what it says: percentages that are no whole, or that
  /// leave the range they must keep.
  package func check() throws(CostSharingRefusal) {
    if let flatPart, flatPart.numerator < 0 || flatPart > Ratio(1, over: 1) {
      throw .flatPartOutsideWhole(scheme: name, flatPart)
    }
    var seen: Set<Door> = []
    for entry in doors ?? [] where !seen.insert(entry.door).inserted {
      throw .doorTwice(entry.door)
    }
    if doors.map({ $0.allSatisfy(\.weight.isZero) }) ?? storeys?.isZero ?? false {
      throw .weightsSumToZero
    }
    guard let storeys, storeys.measure == .percentage else { return }
    var sum = Weight.zero
    for weight in storeys.weights {
      guard let next = sum.plus(weight) else { throw .weightsTooFine }
      sum = next
    }
    guard sum == Weight(100) else { throw .percentTotal(scheme: name, sum) }
    guard let range else { return }
    for (index, percent) in storeys.weights.enumerated() {
      let (low, high) = range.ends(ofStorey: index + 1)
      guard percent < low || percent > high else { continue }
      throw .percentOutsideRange(
        scheme: name,
        storey: index + 1,
        percent,
        low: low,
        high: high
      )
    }
  }

  /// The weights of all who take part, in their order.
  ///
  /// Of a door with a coefficient `agreed` for it alone by that, and the rule is not asked: it
  /// may know no such door. The percentage of a storey is divided among all there, by floor
  /// area where the rule counts it, so that what is agreed for one door leaves its neighbour's
  /// weight as it was.
  package func weights(
    of participants: [Premises],
    agreed: [Door: Weight] = [:]
  ) throws(CostSharingRefusal) -> [Weight] {
    let storeys = try measured(participants)
    let named = Dictionary((doors ?? []).map { ($0.door, $0.weight) }) { first, _ in first }
    var weights: [Weight] = []
    weights.reserveCapacity(participants.count)
    for premises in participants {
      if let own = agreed[premises.door] {
        weights.append(try weight(agreed: own, of: premises))
      } else {
        let onStorey = premises.storey.flatMap { storeys[$0] } ?? 1
        weights.append(try weight(of: premises, named: named, ofStorey: onStorey))
      }
    }
    guard let flatPart, !participants.isEmpty else { return weights }
    return try Self.twoPart(weights, flat: flatPart)
  }

  /// By storey the doors that divide its percentage, or the hundredths of a square metre they
  /// have together; empty where no percentage is divided.
  private func measured(_ doors: [Premises]) throws(CostSharingRefusal) -> [Int: Int] {
    var storeys: [Int: Int] = [:]
    guard self.storeys?.measure == .percentage else { return storeys }
    for premises in doors {
      guard let storey = premises.storey, let listed = self.storeys?.weight(ofStorey: storey),
        !listed.isZero
      else { continue }
      storeys[storey, default: 0] += try measure(of: premises)
    }
    return storeys
  }

  /// What a door counts for within its storey: one, or its area in hundredths of a square metre.
  private func measure(of premises: Premises) throws(CostSharingRefusal) -> Int {
    guard countsArea else { return 1 }
    guard let area = premises.area else { throw .areaMissing(premises.door) }
    return Int(area.hundredths)
  }

  /// Gives the weight of one door, where doors of its storey that take part count for
  /// `ofStorey` together, itself included: so many doors, or so many hundredths of a square
  /// metre where the rule counts area.
  ///
  /// Only percentages by storey ask for it. What all bear alike is not in it.
  package func weight(
    of premises: Premises,
    ofStorey together: Int
  ) throws(CostSharingRefusal) -> Weight {
    try weight(
      of: premises,
      named: Dictionary((doors ?? []).map { ($0.door, $0.weight) }) { first, _ in first },
      ofStorey: together
    )
  }

  private func weight(
    of premises: Premises,
    named: [Door: Weight],
    ofStorey together: Int
  ) throws(CostSharingRefusal) -> Weight {
    var factors: [Ratio] = []
    if doors != nil {
      guard let agreed = named[premises.door] else {
        throw .doorOutsideTable(scheme: name, door: premises.door)
      }
      if agreed.isZero { return .zero }
      factors.append(agreed.ratio)
    }
    if let storeys {
      guard let storey = premises.storey else { throw .storeyMissing(premises.door) }
      guard let listed = storeys.weight(ofStorey: storey) else {
        throw .storeyOutsideTable(scheme: name, storey: storey, door: premises.door)
      }
      // A storey that pays nothing pays nothing whatever its area.
      if listed.isZero { return .zero }
      factors.append(listed.ratio)
    }
    if storeys?.measure == .percentage {
      precondition(together > 0, "the door itself is on its storey")
      factors.append(Ratio(try measure(of: premises), over: together))
    } else if countsArea {
      factors.append(Ratio(try measure(of: premises), over: 100))
    }
    return try Weight.one.times(all: factors)
  }

  /// What a door counts for whose coefficient was agreed for it alone (约定系数): where the
  /// rule counts floor area that times its area, as a storey's is; of a percentage its own.
  private func weight(agreed: Weight, of premises: Premises) throws(CostSharingRefusal) -> Weight {
    guard countsArea, storeys?.measure != .percentage else { return agreed }
    return try agreed.times(all: [Ratio(try measure(of: premises), over: 100)])
  }

  /// Weights of which one part is equal and the rest in proportion (两部制).
  ///
  /// With `f` the flat part, `n` doors and `S` their weights' sum, a door of weight `w`
  /// counts `f × S ÷ n + (1 − f) × w`: together again `S`.
  private static func twoPart(
    _ weights: [Weight],
    flat: Ratio
  ) throws(CostSharingRefusal) -> [Weight] {
    var sum = Weight.zero
    for weight in weights {
      guard let next = sum.plus(weight) else { throw .weightsTooFine }
      sum = next
    }
    let rest = Ratio(flat.denominator - flat.numerator, over: flat.denominator)
    guard let alike = sum.times(flat)?.times(Ratio(1, over: weights.count)) else {
      throw .weightsTooFine
    }
    var both: [Weight] = []
    both.reserveCapacity(weights.count)
    for weight in weights {
      guard let own = weight.times(rest)?.plus(alike) else { throw .weightsTooFine }
      both.append(own)
    }
    return both
  }
}

extension Weight {
  /// The product with all of them, exactly.
  fileprivate func times(all factors: [Ratio]) throws(CostSharingRefusal) -> Weight {
    var weight = self
    for factor in factors {
      guard let product = weight.times(factor) else { throw .weightsTooFine }
      weight = product
    }
    return weight
  }
}
