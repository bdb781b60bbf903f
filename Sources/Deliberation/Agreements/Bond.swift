/// What binds a door to pay (约束): the days of its signatures, or of a late joiner the day its
/// joining was agreed; none where no day is told.
struct Bond {
  var days: [Day] = []
  /// The bill a late joiner joined, whatever took its place on the same day.
  var joined: Bill?

  /// From when it owes.
  var since: Day? { days.min() }
  /// When it last signed, and so for which bill.
  var last: Day? { days.max() }
}

extension CaseFile {
  /// The agreements that bind in a part: every one of it, since who signed one is not set free
  /// by another (as on running costs) that is opened after it.
  package func agreements(of part: String?) -> [Agreement] {
    agreements.filter { $0.part == part || $0.part == nil }
  }

  /// The doors that are bound on a day, by what they signed or by having joined a bill.
  func bonds(of part: String?, under bill: Bill?, on day: Day) -> [Door: Bond] {
    var bonds: [Door: Bond] = [:]
    for signature in agreements(of: part).flatMap({ $0.binding(on: day) }) {
      bonds[signature.door, default: Bond()].days += [signature.on].compactMap(\.self)
    }
    guard let bill else { return bonds }
    for (door, joined) in joinings(behind: bill, by: day) {
      // Who had left and comes back is bound by its new paper, and no longer by the old.
      if let bond = bonds[door], bond.last.map({ $0 >= joined.on }) ?? true { continue }
      bonds[door] = Bond(days: [joined.on], joined: joined.bill)
    }
    return bonds
  }

  /// What each bound door signed for (签约时的承担额): its share by the bill then in force, as it
  /// stood on that day, once so much of the subsidy has come.
  ///
  /// Who joined later lowered it for the others, who signed for no less; who signed while one was
  /// in signed for what it bore then, also once that one has left. Where no day is told, nothing
  /// is given.
  func sharesSigned(
    by bonds: [Door: Bond],
    of part: String?,
    afterSubsidy received: (Bill) -> Fen
  ) -> [Door: FundShare] {
    struct Signing: Hashable {
      let bill: String
      let on: Day
    }
    var shares: [Signing: [Door: FundShare]] = [:]
    var signed: [Door: FundShare] = [:]
    for (door, bond) in bonds {
      guard let on = bond.last, let bill = bond.joined ?? bill(inForceFor: part, on: on) else {
        continue
      }
      // Nobody joined or left it since: it is the same on every day.
      let signing = Signing(bill: bill.key, on: bill.changes.isEmpty ? bill.drawnUpOn : on)
      let known =
        shares[signing]
        ?? self.shares(of: bill, afterSubsidy: received(bill), on: on)?.doors ?? [:]
      shares[signing] = known
      signed[door] = known[door]
    }
    return signed
  }

  /// The doors that are bound on a day to less than a new bill has for them (须补签的户), before
  /// the subsidy comes or after all of it: nobody owes more before signing for it.
  package func signedForLess(than new: Bill, on day: Day) -> [Door] {
    let bonds = bonds(of: new.part, under: bill(inForceFor: new.part, on: day), on: day)
    func dearer(afterSubsidy received: (Bill) -> Fen) -> Set<Door> {
      let signed = sharesSigned(by: bonds, of: new.part, afterSubsidy: received)
      let billed = shares(of: new, afterSubsidy: received(new), on: day)?.doors ?? [:]
      return Set(signed.filter { billed[$0.key]?.due ?? .zero > $0.value.due }.keys)
    }
    let early = dearer { _ in .zero }
    let late = dearer { (try? $0.table(among: premises).subsidy) ?? .zero }
    return early.union(late).sorted()
  }
}
