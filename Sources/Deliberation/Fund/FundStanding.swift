/// How a fund stands on a day (资金情况): its sums, and the account of every door.
package struct FundStanding: Hashable, Sendable {
  package let fund: Fund
  /// The bill the shares come from; nil where none is drawn up yet.
  package let bill: Bill?
  package let totals: FundTotals
  /// By storey, then door: those of the bill, then others that paid.
  package let doors: [DoorAccount]
  /// Those who bear part of the bill in place of doors, or its rounding, in its order.
  package let others: [OtherAccount]

  /// What doors still have to pay in.
  package var open: Fen { doors.reduce(.zero) { $0 + $1.open } }
  /// What doors are still to be paid back.
  package var refundOpen: Fen { doors.reduce(.zero) { $0 + $1.refundOpen } }
  /// The doors that owe (欠缴): for the staff alone.
  package var debtors: [DoorAccount] { doors.filter { $0.open > .zero } }
  /// The doors that signed for less than is billed now (变动后未补签).
  package var signedForLess: [DoorAccount] { doors.filter(\.signedForLess) }
  /// The doors that have money to get back.
  package var creditors: [DoorAccount] { doors.filter { $0.refundOpen > .zero } }
  /// What of the surplus that doors were given the bill in force has taken up.
  package var takenUp: Fen { doors.reduce(.zero) { $0 + $1.takenUp } }
  /// What others still have to pay in.
  package var othersOpen: Fen { others.reduce(.zero) { $0 + $1.open } }
  /// What doors and others prepay together: by the bill, what is to be there before works.
  package var prepayment: Fen {
    doors.reduce(.zero) { $0 + $1.prepayment } + others.reduce(.zero) { $0 + $1.prepayment }
  }
}

/// The account of somebody who is no household and bears part of a bill (他方应缴): what doors
/// pay less, and what rounding leaves.
///
/// It follows from the bill; what was paid is the other income under its name, less other
/// outgo. Below zero rounding took more than the cost, and the difference is its.
package struct OtherAccount: Hashable, Sendable {
  package let bearer: String
  /// Its part of the whole cost.
  package let prepayment: Fen
  /// What it owes in all: as a door does, once so much of the subsidy has come.
  package let due: Fen
  package let paid: Fen

  package var open: Fen { max(.zero, due - paid) }
  package var refundOpen: Fen { max(.zero, paid - due) }
}

/// The account of one door (各户缴退): what it owes, has paid and is to get back.
package struct DoorAccount: Hashable, Sendable {
  package let door: Door
  package let storey: Int?
  /// Whether it has signed: without that it owes nothing.
  package let hasSigned: Bool
  /// The day it signed, from which it owes; nil where it did not or its day is not told.
  package let signedOn: Day?
  /// Its share of the whole cost (预缴).
  package let prepayment: Fen
  /// What the bill in force has for it: its share of the cost less the subsidy that has come.
  package let billed: Fen
  /// What it owes in all: what is billed, and never more than by the bill it signed for.
  package let due: Fen
  package let paid: Fen
  package let refunded: Fen
  /// What it was given back of what was left over in the end.
  package let surplus: Fen
  /// What of that is needed after all, since the bill was lowered by it or its line paid
  /// further: what it had is no longer there to pay the share with, or to be paid back again.
  package internal(set) var takenUp = Fen.zero

  /// What it has paid and not been paid back.
  package var held: Fen { paid - refunded }
  /// What of that counts towards its share.
  package var counted: Fen { held - takenUp }
  /// What it still has to pay in; nothing while it has to sign again.
  package var open: Fen { hasSigned ? max(.zero, due - counted) : .zero }
  /// What it may pay in: what is billed, though it has not signed for that yet.
  var payable: Fen { max(open, billed - counted) }
  /// What it is to get back, and never more than it bears: of what was left over it has its part.
  package var refundOpen: Fen {
    max(.zero, min(counted - max(due, hasSigned ? billed : due), borne))
  }
  /// What it paid beyond what it signed for and is billed now: kept until it signs, or goes back
  /// to it.
  package var keptUnsigned: Fen {
    signedForLess ? max(.zero, counted - refundOpen - due) : .zero
  }
  /// Whether it has signed, but for less than is billed now: only its signature makes it owe
  /// the rest.
  package var signedForLess: Bool { hasSigned && billed > due }
  /// Whether it paid, left, and got everything back (退出退清).
  package var isGone: Bool { !hasSigned && paid != .zero && borne == .zero }
  /// What it bears by what it has paid and got back.
  package var borne: Fen { held - surplus }
}

extension CaseFile {
  /// The bill a fund collects for, as it stood on a day: the one in force for its part.
  package func bill(of fund: Fund, on day: Day) -> Bill? {
    bill(inForceFor: fund.part, on: day)
  }

  /// The fund of a part on a day; nil where none is opened.
  package func fund(of part: String?, on day: Day) -> Fund? {
    concerning(part, funds.filter { $0.openedOn <= day }, \.part).last
  }

  /// The doors of parts that have a fund of their own, from which a fund of the whole matter
  /// collects nothing: nobody is asked twice.
  private func doorsElsewhere(than fund: Fund, on day: Day) -> Set<Door> {
    guard fund.part == nil else { return [] }
    let parts = funds.filter { $0.openedOn <= day }.compactMap(\.part)
    return Set(parts.flatMap { premises(of: $0).map(\.door) })
  }

  /// The doors whose signature the office has still to decide on, or that are to sign
  /// again: while that is open they owe nothing further, and get nothing back.
  private func undecided(by fund: Fund, on day: Day) -> Set<Door> {
    Set(
      agreements(of: fund.part).flatMap { agreement in
        agreement.signatures.filter { signature in
          guard signature.by.bindsOwner, signature.on.map({ $0 <= day }) ?? true else {
            return false
          }
          return switch agreement.standing(of: signature, on: day) {
          case .signAgain, .undeclared: true
          case .stands, .withdrawn: false
          }
        }.map(\.door)
      }
    )
  }

  /// How a fund stands on a day.
  ///
  /// Before the subsidy comes a door owes its share of the whole cost; what has come of
  /// it lowers every share, and what a door then has too much is to be paid back. Who
  /// joins later owes from that day, and lowers what the others bear. Where the costs
  /// cannot be shared nobody owes anything.
  package func standing(of fund: Fund, on day: Day) -> FundStanding {
    let bill = bill(of: fund, on: day)
    let totals = fund.totals(by: day)
    let shared = bill.flatMap { self.shares(of: $0, afterSubsidy: totals[.subsidy], on: day) }
    let elsewhere = doorsElsewhere(than: fund, on: day)
    let shares = (shared?.doors ?? [:]).filter { !elsewhere.contains($0.key) }
    let bonds = bonds(of: fund.part, under: bill, on: day)
    let undecided = undecided(by: fund, on: day)
    let moved = fund.totalsByDoor(by: day)
    // By a bill of the whole matter the fund of a part collects from the doors of its part.
    // Another bill, or who left this one, binds a door once it has signed for it.
    let signed = sharesSigned(by: bonds, of: fund.part) { _ in totals[.subsidy] }
    var doors = premises(of: fund.part)
      .filter { shares[$0.door] != nil || moved[$0.door] != nil }
      .map { premises in
        let door = premises.door
        let own = moved[door] ?? FundTotals()
        let hasSigned = bonds[door] != nil
        let billed = max(.zero, shares[door]?.due ?? .zero)
        let share = min(billed, max(.zero, signed[door]?.due ?? billed))
        let held = own[.received] - own[.refunded]
        return DoorAccount(
          door: door,
          storey: premises.storey,
          hasSigned: hasSigned,
          signedOn: bonds[door]?.since,
          prepayment: shares[door]?.prepayment ?? .zero,
          billed: billed,
          due: hasSigned ? share : undecided.contains(door) ? min(share, held) : .zero,
          paid: own[.received],
          refunded: own[.refunded],
          surplus: own[.surplus]
        )
      }
    let others = (shared?.others ?? []).map { other in
      let own = fund.totals(by: day) { $0.counterparty == other.bearer }
      return OtherAccount(
        bearer: other.bearer,
        prepayment: other.share.prepayment,
        due: other.share.due,
        paid: own[.income] - own[.outgo]
      )
    }
    func standing() -> FundStanding {
      FundStanding(fund: fund, bill: bill, totals: totals, doors: doors, others: others)
    }
    for (door, takenUp) in surplusTakenUp(in: standing(), on: day) {
      doors[door].takenUp = takenUp
    }
    return standing()
  }

  struct FundShare {
    var prepayment = Fen.zero
    var due = Fen.zero
  }

  struct FundShares {
    var doors: [Door: FundShare] = [:]
    var others: [(bearer: String, share: FundShare)] = []

    mutating func add(_ difference: Fen, to bearer: String) {
      if let index = others.firstIndex(where: { $0.bearer == bearer }) {
        others[index].share.due = others[index].share.due + difference
      } else {
        others.append((bearer, FundShare(due: difference)))
      }
    }
  }

  /// What each door and each of the others prepays by a bill, and owes once so much of the
  /// subsidy has come; nil where the cost cannot be shared.
  func shares(of bill: Bill, afterSubsidy received: Fen, on day: Day) -> FundShares? {
    guard let whole = try? bill.table(among: premises) else { return nil }
    var shares = FundShares()
    let upfront = whole.upfront
    // What of it was there before the works lowers nothing further.
    let net =
      received <= upfront
      ? nil
      : received == whole.subsidy
        ? whole
        : try? table(
          of: bill,
          sharing: whole.gross,
          subsidy: min(received, whole.gross),
          upfront: upfront
        )
    let owed = Dictionary((net ?? whole).lines.map { ($0.door, $0) }) { first, _ in first }
    for line in whole.lines {
      let due = net == nil ? line.prepaid : owed[line.door]?.borne ?? line.borne
      shares.doors[line.door] = FundShare(prepayment: line.prepaid, due: due)
    }
    shares.others = whole.otherShares.map {
      ($0.bearer, FundShare(prepayment: $0.prepaid, due: net == nil ? $0.prepaid : .zero))
    }
    for other in net?.otherShares ?? [] { shares.add(other.borne, to: other.bearer) }
    for move in (try? bill.moves(among: premises)) ?? [] where move.change.on <= day {
      for effect in move.effects where effect.difference != .zero {
        shares.doors[effect.door, default: FundShare()].due =
          (shares.doors[effect.door]?.due ?? .zero) + effect.difference
      }
      for effect in move.others { shares.add(effect.difference, to: effect.bearer) }
    }
    return shares
  }

  /// An amount shared as a bill shares its own, with what is agreed for single doors.
  private func table(
    of bill: Bill,
    sharing gross: Fen,
    subsidy: Fen,
    upfront: Fen
  ) throws(CostSharingRefusal) -> CostTable {
    let chosen = Set(bill.participants)
    return try CostTable(
      gross: gross,
      subsidy: subsidy,
      upfront: upfront,
      rule: bill.rule,
      participants: premises.filter { chosen.contains($0.door) },
      terms: gross == bill.gross ? bill.terms : [],
      rounding: gross == bill.gross ? bill.rounding : nil
    )
  }
}
