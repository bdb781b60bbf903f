/// What is wrong with a fund that came in whole, and with which of its entries.
package struct FundFault: Hashable, Sendable {
  /// The number of the entry; nil where it is the closing.
  package let entry: Int?
  package let refusal: FundRefusal
}

extension CaseFile {
  /// What is wrong with a fund that came in whole, held to everything else on record: every
  /// entry, and where all of them hold its closing.
  ///
  /// An entry that is refused counts none the less, as if somebody covered it and as of no day
  /// to come, so that others are not blamed for it; of the balance and of each door's account
  /// the first gap is told.
  ///
  /// A fund that comes in with the rest of its record is taken `asHistory`: earlier versions
  /// closed one though an office still had to pay, or another subsidy had come and nobody
  /// said why, and what was closed stays closed. No entry is of a day after `today`, where
  /// it is known.
  package func faults(
    of fund: Fund,
    asHistory: Bool = false,
    by today: Day? = nil
  ) -> [FundFault] {
    // As it was entered; where that cannot have been, as a file in another order tells it. What
    // was entered after a reopening is of no day before it, in whatever order.
    let faults = faults(of: fund, entering: fund.entries, asHistory, today)
    let byDay = fund.inOrder()
    guard !faults.isEmpty, byDay != fund.entries,
      !fund.entries.contains(where: { $0.kind == .reopened })
    else { return faults }
    let others = self.faults(of: fund, entering: byDay, asHistory, today)
    return others.count < faults.count ? others : faults
  }

  private func faults(
    of fund: Fund,
    entering entries: [FundEntry],
    _ asHistory: Bool,
    _ today: Day?
  ) -> [FundFault] {
    var replayed = fund
    replayed.entries = []
    replayed.closure = nil
    let last = today ?? max(fund.entries.map(\.on).max() ?? fund.openedOn, fund.openedOn)
    var faults: [FundFault] = []
    var gaps: Set<Gap> = []
    for entry in entries {
      do throws(FundRefusal) {
        replayed = try taking(.entered([entry]), with: replayed, on: last)
      } catch {
        var counted = entry
        counted.cover = entry.cover ?? ""
        if entry.on > last { counted.on = replayed.entries.last?.on ?? fund.openedOn }
        replayed.entries.append(counted)
        if let gap = Gap(error), !gaps.insert(gap).inserted { continue }
        faults.append(FundFault(entry: entry.number, refusal: error))
      }
    }
    guard faults.isEmpty, let closure = fund.closure else { return faults }
    return obstacles(to: closure, of: replayed, on: today ?? closure.on, asHistory: asHistory)
      .map { FundFault(entry: nil, refusal: $0) }
  }
}

/// An account that is below zero, with nobody who covers it.
private enum Gap: Hashable {
  case balance
  case door(Door)

  /// Nil for a refusal about anything else.
  init?(_ refusal: FundRefusal) {
    switch refusal {
    case .balanceBelowZero: self = .balance
    case .doorBelowZero(let door, _): self = .door(door)
    default: return nil
    }
  }
}
