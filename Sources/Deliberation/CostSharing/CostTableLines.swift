extension CostTable {
  /// The lines of a cost table, one a door.
  ///
  /// Kept as columns and put together when asked for: a table of a million doors is a
  /// third of the size.
  package struct Lines: Hashable, Sendable {
    private let doors: [Door]
    private let floors: [Floor]
    /// What each door would pay in if nothing were agreed for it alone.
    private let prepaid: [Fen]
    let borne: Apportionment
    /// What was agreed for single doors, by their place.
    private let agreed: [Int: Agreed]
    private let rounding: CostRounding?

    /// - Throws: `fixedAboveShare` where a door's fixed amount is above its share and
    ///   somebody else was to bear the difference.
    init(
      doors: [Door],
      floors: [Floor],
      prepaid: [Fen],
      borne: Apportionment,
      terms: [Door: DoorTerm],
      rounding: CostRounding?
    ) throws(CostSharingRefusal) {
      var agreed: [Int: Agreed] = [:]
      if !terms.isEmpty {
        for (place, door) in doors.enumerated() {
          guard let term = terms[door] else { continue }
          agreed[place] = Agreed(
            term: term,
            relief: Relief(
              prepaid: try term.relief(of: prepaid[place]),
              borne: try term.relief(of: borne[place].amount(roundedBy: rounding))
            )
          )
        }
      }
      self.doors = doors
      self.floors = floors
      self.prepaid = prepaid
      self.borne = borne
      self.agreed = agreed
      self.rounding = rounding
    }

    /// A storey, and the place behind its last door.
    struct Floor: Hashable, Sendable {
      let storey: Int?
      let end: Int
    }

    private struct Agreed: Hashable, Sendable {
      let term: DoorTerm
      let relief: Relief
    }
  }

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
}

extension CostTable.Lines: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { doors.count }

  package subscript(place: Int) -> CostTable.Line {
    let storey = floors.first { place < $0.end }?.storey
    let reckoning = borne[place]
    let special = agreed[place]
    let relief = special?.relief ?? .none
    let fixed = special?.term.offTheTop
    return CostTable.Line(
      share: CostShare(door: doors[place], storey: storey, reckoning: reckoning),
      prepaid: fixed ?? prepaid[place] - relief.prepaid,
      borne: fixed ?? reckoning.amount(roundedBy: rounding) - relief.borne,
      term: special?.term,
      relief: relief
    )
  }
}

extension ShareReckoning {
  /// The share as a door pays it: to the unit agreed, or to the fen.
  func amount(roundedBy rounding: CostRounding?) -> Fen {
    rounding?.rounded(floor) ?? amount
  }
}

/// A share of a cost (分摊额): one door's, with its arithmetic.
package struct CostShare: Hashable, Sendable {
  package let door: Door
  package let storey: Int?
  package let reckoning: ShareReckoning

  package var weight: Weight { reckoning.weight }
  package var amount: Fen { reckoning.amount }
}
