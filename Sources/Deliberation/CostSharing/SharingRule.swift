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

  package init(
    name: String,
    title: Term,
    standing: Standing,
    source: Term,
    storeys: StoreyScale? = nil,
    countsArea: Bool = false
  ) {
    self.name = name
    self.title = title
    self.standing = standing
    self.source = source
    self.storeys = storeys
    self.countsArea = countsArea
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

extension SharingRule {
  /// Gives the weight of one door, where `householdsOnStorey` doors of its
  /// storey take part, itself included.
  ///
  /// Only percentages by storey ask how many they are.
  package func weight(
    of premises: Premises,
    householdsOnStorey: Int
  ) throws(CostSharingRefusal) -> Weight {
    var factors: [Ratio] = []
    if let storeys {
      guard let storey = premises.storey else { throw .storeyMissing(premises.door) }
      guard let listed = storeys.weight(ofStorey: storey) else {
        throw .storeyOutsideTable(scheme: name, storey: storey, door: premises.door)
      }
      // A storey that pays nothing pays nothing whatever its area.
      if listed.isZero { return .zero }
      factors.append(listed.ratio)
      if storeys.measure == .percentage {
        precondition(householdsOnStorey > 0, "the door itself is on its storey")
        factors.append(Ratio(1, over: householdsOnStorey))
      }
    }
    if countsArea {
      guard let area = premises.area else { throw .areaMissing(premises.door) }
      factors.append(Ratio(Int(area.hundredths), over: 100))
    }
    var weight = Weight.one
    for factor in factors {
      guard let product = weight.times(factor) else { throw .weightsTooFine }
      weight = product
    }
    return weight
  }
}
