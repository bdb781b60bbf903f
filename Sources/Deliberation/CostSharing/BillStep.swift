extension CaseFile {
  /// Takes a change among the payers of a bill, or refuses it with the facts.
  ///
  /// What is on record word for word is not entered a second time.
  ///
  /// - Returns: the bill after the change.
  @discardableResult
  package mutating func take(
    _ change: PayerChange,
    inBill number: Int,
    on day: Day
  ) throws(CaseRefusal) -> Bill {
    guard let index = bills.firstIndex(where: { $0.number == number }) else {
      throw .unknownBill("\(number)")
    }
    let bill = bills[index]
    guard premises(of: bill.part).contains(where: { $0.door == change.door }) else {
      throw stranded(change.door, outside: bill.part)
    }
    do throws(CostSharingRefusal) {
      if let later = replacement(of: bill) { throw .replacedAlready(bill.key, by: later.key) }
      guard change.on <= day else { throw .changeNotYet(change.on, today: day) }
      try bills[index].take(change, among: premises)
    } catch {
      throw .costRefused(error)
    }
    return bills[index]
  }

  /// Refuses a bill, a change or a signature by which money that was received or paid would
  /// no longer be right, dated as it is before that money.
  package func checkFunds(since before: CaseFile) throws(CaseRefusal) {
    for fund in funds where before.faults(of: fund).isEmpty {
      guard let fault = faults(of: fund).first else { continue }
      throw .moneyUnfounded(key: fund.key, fault.refusal)
    }
  }

  /// The doors that came to a bill by joining later, in it or in one whose place it took,
  /// each with the day it joined and the bill it joined: what it signed for that binds it.
  func joinings(behind bill: Bill, by day: Day) -> [Door: (on: Day, bill: Bill)] {
    var joinings: [Door: (on: Day, bill: Bill)] = [:]
    var open = Set(bill.participants)
    for payer in bill.laterPayers(by: day) { joinings[payer.door] = (payer.on, bill) }
    var replaced = bill.replaces?.key
    // A bill takes the place only of one that was drawn up before it.
    for earlier in bills.reversed() where earlier.key == replaced {
      for payer in earlier.laterPayers(by: day) where open.contains(payer.door) {
        joinings[payer.door] = (payer.on, earlier)
      }
      open.formIntersection(earlier.participants)
      replaced = earlier.replaces?.key
    }
    return joinings
  }

  /// Why a bill stands in the place of another, one reason for each that came between, the
  /// first first; empty where it does not.
  package func reasons(from key: String, to bill: Bill) -> [String] {
    var reasons: [String] = []
    var current = bill
    // A bill takes the place only of one that was drawn up before it.
    for earlier in bills.reversed() {
      guard let replaced = current.replaces, earlier.key == replaced.key else { continue }
      reasons.append(replaced.reason)
      if earlier.key == key { return reasons.reversed() }
      current = earlier
    }
    return []
  }

  /// The bill of works in force for a part on a day (现行费用单): the one drawn up last, of
  /// one day the one entered last; nil where none is drawn up.
  ///
  /// By its day, since a folder is read in order of date and registers are not always kept
  /// in it.
  package func bill(inForceFor part: String?, on day: Day) -> Bill? {
    let own = works(for: part, by: day)
    let newest = own.map(\.drawnUpOn).max()
    return own.last { $0.drawnUpOn == newest }
  }

  /// The bills of works that were in force for a part at some time of a day: the one it found,
  /// and those drawn up on it.
  func bills(inForceFor part: String?, during day: Day) -> [Bill] {
    works(for: part, by: day).filter { $0.drawnUpOn == day }
      + [bill(inForceFor: part, on: day - 1)].compactMap(\.self)
  }

  private func works(for part: String?, by day: Day) -> [Bill] {
    concerning(part, bills.filter { $0.period == nil && $0.drawnUpOn <= day }, \.part)
  }

  /// The bills of works that share among the doors of a bill too, were there before it, and
  /// that none replaces (并存的费用单): their days alone tell which is in force.
  package func billsUnreplaced(before bill: Bill) -> [Bill] {
    guard bill.period == nil, replacement(of: bill) == nil else { return [] }
    let doors = Set(bill.participants)
    return bills.prefix { $0.key != bill.key }.filter {
      $0.period == nil && replacement(of: $0) == nil && !doors.isDisjoint(with: $0.participants)
    }
  }
}

extension Bill {
  /// Whether any door pays in or bears another amount than by another bill.
  ///
  /// Where one of them cannot be shared they differ.
  package func differs(from other: Bill, among premises: [Premises]) -> Bool {
    guard let own = try? amounts(among: premises),
      let others = try? other.amounts(among: premises)
    else { return true }
    return own != others
  }

  /// What each door pays in and bears, or pays of running costs; a door that pays nothing is
  /// not in it.
  private func amounts(among premises: [Premises]) throws(CostSharingRefusal) -> [Door: [Fen]] {
    let amounts =
      if let statement = try statement(among: premises) {
        statement.rows.map { ($0.door, [$0.amount]) }
      } else {
        try table(among: premises).lines.map { ($0.door, [$0.prepaid, $0.borne]) }
      }
    return Dictionary(amounts) { first, _ in first }.filter { !$0.value.allSatisfy { $0 == .zero } }
  }
}
