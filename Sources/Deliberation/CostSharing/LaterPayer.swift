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
}
