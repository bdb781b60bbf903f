/// A door that joined later and takes part (后加入户).
package struct LaterPayer: Hashable, Sendable {
  package let door: Door
  package let on: Day
  package let terms: LateJoining
  package let basis: String
}

extension Bill {
  /// Who joined later and did not leave by a day, in order; by now where none is given.
  package func laterPayers(by day: Day? = nil) -> [LaterPayer] {
    var payers: [LaterPayer] = []
    for change in changes where day.map({ change.on <= $0 }) ?? true {
      switch change.kind {
      case .joined(let terms):
        payers.append(
          LaterPayer(door: change.door, on: change.on, terms: terms, basis: change.basis)
        )
      case .left: payers.removeAll { $0.door == change.door }
      case .transferred: break
      }
    }
    return payers
  }

  /// How often a door changed hands by what was entered (过户).
  package func transfers(of door: Door) -> Int {
    changes.count { $0.kind == .transferred && $0.door == door }
  }

  /// The doors that pay once everybody has joined and left: who takes part in a bill that
  /// takes its place.
  package var payers: [Door] { participants + laterPayers().map(\.door) }

  /// The same bill with what a change gives it, to take its place (替代).
  ///
  /// Who joined later is a payer like the others in it. A weight of its own belongs to the
  /// scheme it was agreed beside: under another scheme, where weights are other ones, it is
  /// left out. A door that is named twice takes part once.
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

  /// What is agreed for doors here, and for who joined later the weight it joined with.
  func terms(of doors: [Door], under rule: SharingRule) -> [DoorTerm] {
    let joined = laterPayers().compactMap { payer in
      payer.terms.weight.map { DoorTerm(payer.door, .weight($0), reason: payer.basis) }
    }
    return (terms + joined).filter { term in
      if case .weight = term.kind, rule != self.rule { return false }
      return doors.contains(term.door)
    }
  }
}
