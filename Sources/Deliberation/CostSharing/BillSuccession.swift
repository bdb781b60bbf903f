// A bill that takes the place of another (替代).

extension Bill {
  /// The doors that pay once everybody has joined and left: who takes part in a bill that
  /// takes its place.
  package var payers: [Door] { participants + laterPayers().map(\.door) }

  /// The same bill with what a change gives it, to take its place (替代).
  ///
  /// Who joined later is a payer like the others in it. A weight of its own belongs to the
  /// scheme it was agreed beside: under one that weighs otherwise it is left out, as
  /// ``weightsLeftOut(by:)`` tells. A door that is named twice takes part once.
  package func successor(
    key: String,
    title: String,
    on day: Day,
    because reason: String,
    lines: [CostLine]? = nil,
    subsidies: [SubsidyGrant]? = nil,
    rule: SharingRule? = nil,
    participants: [Door]? = nil
  ) -> Bill {
    var seen: Set<Door> = []
    let doors = (participants ?? payers).filter { seen.insert($0).inserted }
    return Bill(
      key: key,
      title: title,
      drawnUpOn: day,
      part: part,
      period: period,
      lines: lines ?? self.lines,
      subsidies: subsidies ?? self.subsidies,
      rule: rule ?? self.rule,
      participants: doors,
      terms: terms(of: doors, under: rule ?? self.rule),
      rounding: rounding,
      papers: papers,
      replaces: Replacement(self.key, reason: reason),
      runningCosts: runningCosts
    )
  }

  /// Whether its costs, its rule or who takes part from the start are other than of the bill
  /// whose place it takes; `joining` those who are to take part from the start.
  ///
  /// Who joined later pays by both, and is in a list only of the second.
  package func isOther(than earlier: Bill, joining doors: [Door]) -> Bool {
    (lines, subsidies, rule) != (earlier.lines, earlier.subsidies, earlier.rule)
      || participants != earlier.payers
      || earlier.laterPayers().contains { doors.contains($0.door) }
  }

  /// What is agreed for doors here, and for who joined later the weight it joined with.
  func terms(of doors: [Door], under rule: SharingRule) -> [DoorTerm] {
    let joined = laterPayers().compactMap { payer in
      payer.terms.weight.map { DoorTerm(payer.door, .weight($0), reason: payer.basis) }
    }
    return (terms + joined).filter { term in
      if case .weight = term.kind, !rule.weighs(like: self.rule) { return false }
      return doors.contains(term.door)
    }
  }

  /// The weights that were agreed for doors which take part in a successor, and that it does
  /// not have, since its scheme weighs otherwise.
  package func weightsLeftOut(by successor: Bill) -> [DoorTerm] {
    let kept = Set(successor.terms.map(\.door))
    return terms(of: successor.participants, under: rule).filter { term in
      if case .weight = term.kind { !kept.contains(term.door) } else { false }
    }
  }
}

extension SharingRule {
  /// Whether a weight means the same under both (系数可比): by storeys that are comparable,
  /// with floor area or without; what is borne alike is no part of it.
  fileprivate func weighs(like other: SharingRule) -> Bool {
    if self == other { return true }
    guard let storeys, let others = other.storeys, doors == nil, other.doors == nil else {
      return false
    }
    return countsArea == other.countsArea && storeys.isComparable(to: others)
  }
}

extension StoreyScale {
  /// Whether a weight agreed beside the other means as much beside this: where every storey that
  /// pays by the other pays the same by this.
  ///
  /// A storey that pays nothing by the other may pay by this: whoever of it agreed to pay did so
  /// in the measure of those above.
  fileprivate func isComparable(to other: StoreyScale) -> Bool {
    measure == other.measure
      && ([-1] + Array(1...max(weights.count, other.weights.count) + 1)).allSatisfy { storey in
        guard let own = weight(ofStorey: storey), let its = other.weight(ofStorey: storey) else {
          return true
        }
        return its.isZero || own == its
      }
  }
}
