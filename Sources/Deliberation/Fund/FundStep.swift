/// What is done with a fund (资金办理): one command.
package enum FundStep: Hashable, Sendable {
  /// Sums came in, went out or were set right.
  case entered([FundEntry])
  case closed(Fund.Closure)
}

extension FundStep {
  /// The day a closed fund is to take money again; nil of any other step.
  var reopensOn: Day? {
    guard case .entered(let entries) = self else { return nil }
    return entries.first { $0.kind == .reopened }?.on
  }
}

extension CaseFile {
  /// Takes a step with one of its funds, or refuses it with the facts; then nothing has
  /// changed.
  ///
  /// - Returns: the fund after the step.
  @discardableResult
  package mutating func take(
    _ step: FundStep,
    withFund number: Int,
    on day: Day
  ) throws(CaseRefusal) -> Fund {
    guard let index = funds.firstIndex(where: { $0.number == number }) else {
      throw .unknownFund(number)
    }
    guard day >= openedOn else { throw .beforeOpening(day, opened: openedOn) }
    do throws(FundRefusal) {
      // In the record of a fund the closing before a reopening is told no more.
      if step.reopensOn != nil, funds[index].closure == nil { throw .notClosed }
      try checkSurplus(step, of: funds[index])
      funds[index] = try taking(step, with: funds[index], on: day)
    } catch {
      throw .fundRefused(key: funds[index].key, error)
    }
    return funds[index]
  }

  func taking(
    _ step: FundStep,
    with fund: Fund,
    on day: Day,
    _ asHistory: Bool = false
  ) throws(FundRefusal) -> Fund {
    var after = fund
    if let closure = fund.closure {
      guard let on = step.reopensOn else { throw .closed(on: closure.on) }
      guard on >= closure.on else { throw .reopenedBeforeClosing(on, closed: closure.on) }
      after.closure = nil
    }
    switch step {
    case .entered(let entries):
      for entry in entries {
        try check(entry, of: after, on: day)
        after.entries.append(entry)
        try checkAccount(of: after, from: entry)
      }
    case .closed(let closure):
      if let first = obstacles(to: closure, of: after, on: day, asHistory: asHistory).first {
        throw first
      }
      after.closure = closure
    }
    return after
  }
}

extension CaseFile {
  /// What an entry must tell, and what it needs a reason for.
  private func check(_ entry: FundEntry, of fund: Fund, on day: Day) throws(FundRefusal) {
    guard entry.on <= day else { throw .notYet(entry.on, today: day) }
    guard entry.on >= fund.openedOn else { throw .beforeFund(entry.on, opened: fund.openedOn) }
    if let again = fund.entries.last(where: { $0.kind == .reopened })?.on, entry.on < again {
      throw .beforeReopening(entry.on, reopened: again)
    }
    // An account of nothing changes hands too, and a reversal is of as much as its entry.
    let mayBeNothing = entry.kind.direction == .none
    guard entry.kind != .reopened || entry.amount == .zero else { throw .amountOfReopening }
    guard entry.amount > .zero || mayBeNothing && entry.amount == .zero else {
      throw .amountNotAboveZero
    }
    guard fund.entry(numbered: entry.number) == nil else { throw .entryNumberTaken(entry.number) }
    if let receipt = entry.receipt, fund.receipts.contains(receipt) { throw .receiptTaken(receipt) }
    if entry.kind == .received, entry.receipt == nil { throw .receiptMissing(entry: entry.number) }
    if entry.kind.isOfADoor {
      guard let door = entry.door else { throw .doorMissing(entry.kind) }
      guard premises(of: fund.part).contains(where: { $0.door == door }) else {
        throw .unknownDoor(door)
      }
    }
    if entry.kind.needsCounterparty, entry.counterparty == nil {
      throw .counterpartyMissing(entry.kind)
    }
    if entry.kind.needsReason, entry.reason == nil { throw .reasonMissing(entry.kind) }
    let standing = standing(of: fund, on: entry.on)
    switch entry.kind {
    case .received: try checkReceived(entry, standing)
    case .refunded: try checkRefunded(entry, standing)
    case .subsidy: try checkSubsidy(entry, standing)
    case .payment: try checkPayment(entry, standing)
    case .repaid: try checkRepaid(entry, standing)
    case .reversal: try checkReversal(entry, of: fund)
    case .surplus, .advanced, .income, .outgo, .takenOver, .reopened: break
    }
  }

  private func checkReceived(
    _ entry: FundEntry,
    _ standing: FundStanding
  ) throws(FundRefusal) {
    guard entry.reason == nil, let door = entry.door else { return }
    let account = standing.doors.first { $0.door == door }
    guard let account, account.hasSigned else { throw .notSigned(door) }
    guard entry.amount <= account.payable else {
      throw .moreThanDue(door, due: account.due, held: account.counted)
    }
  }

  private func checkRefunded(
    _ entry: FundEntry,
    _ standing: FundStanding
  ) throws(FundRefusal) {
    guard let door = entry.door else { return }
    let account = standing.doors.first { $0.door == door }
    let due = account?.refundOpen ?? .zero
    // What it did not sign for may go back to it, and somebody says so.
    let kept = entry.reason == nil ? .zero : account?.keptUnsigned ?? .zero
    guard entry.amount <= due + kept else { throw .refundNotDue(door, due: due) }
  }

  private func checkSubsidy(_ entry: FundEntry, _ standing: FundStanding) throws(FundRefusal) {
    guard entry.reason == nil, let planned = standing.bill?.subsidy else { return }
    let received = standing.totals[.subsidy] + entry.amount
    guard received <= planned else {
      throw .subsidyAbovePlan(planned: planned, received: received)
    }
  }

  private func checkPayment(_ entry: FundEntry, _ standing: FundStanding) throws(FundRefusal) {
    if let line = entry.line, let bill = standing.bill {
      guard bill.lines.contains(where: { $0.what == line }) else {
        throw .unknownLine(line, known: bill.lines.map(\.what))
      }
    }
    guard entry.reason == nil else { return }
    guard let invoice = entry.invoice else { throw .invoiceMissing }
    let fund = standing.fund
    if let earlier = fund.entries.first(where: {
      $0.kind == .payment && $0.isOfSameInvoice(as: entry) && fund.reversal(of: $0.number) == nil
    }) {
      throw .invoicePaid(invoice, entry: earlier.number)
    }
    guard let line = entry.line, let bill = standing.bill else { return }
    let planned = bill.amount(ofLine: line)
    let paid = fund.paid(forLine: line, by: entry.on) + entry.amount
    guard paid <= planned else { throw .aboveLine(line, planned: planned, paid: paid) }
  }

  private func checkRepaid(_ entry: FundEntry, _ standing: FundStanding) throws(FundRefusal) {
    guard entry.reason == nil, let creditor = entry.counterparty else { return }
    let own = standing.fund.totals(by: entry.on) { $0.counterparty == creditor }
    let open = own[.advanced] - own[.repaid]
    guard entry.amount <= open else { throw .repaidAboveAdvance(creditor, advanced: open) }
  }

  private func checkReversal(_ entry: FundEntry, of fund: Fund) throws(FundRefusal) {
    let number = entry.corrects ?? 0
    guard let earlier = fund.entry(numbered: number), earlier.on <= entry.on else {
      throw .unknownEntry(number)
    }
    guard earlier.kind != .reversal else { throw .reversalReversed(number) }
    guard earlier.kind != .reopened else { throw .reopeningReversed(number) }
    if let by = fund.reversal(of: number) { throw .alreadyReversed(number, by: by.number) }
    guard entry.amount == earlier.amount else {
      throw .reversedAmount(number, is: earlier.amount)
    }
  }

  /// Nothing goes below zero unless somebody is named who covers it.
  ///
  /// An entry of an earlier day may take away what was spent later, so every day from
  /// its own on is looked at.
  private func checkAccount(of fund: Fund, from entered: FundEntry) throws(FundRefusal) {
    guard entered.cover == nil else { return }
    var totals = FundTotals()
    var doors: [Door: FundTotals] = [:]
    for entry in fund.inOrder() {
      let effect = fund.effect(of: entry)
      let before = totals.balance
      totals.add(effect)
      // What comes in while the balance is below zero needs nobody to cover it.
      if entry.on >= entered.on, entry.cover == nil, totals.balance < .zero,
        totals.balance < before
      {
        throw .balanceBelowZero(on: entry.on, totals.balance)
      }
      if let door = effect.of.door {
        let before = doors[door, default: FundTotals()].borne
        doors[door, default: FundTotals()].add(effect)
        let borne = doors[door, default: FundTotals()].borne
        if entry.on >= entered.on, entry.cover == nil, borne < .zero, borne < before {
          throw .doorBelowZero(door, borne)
        }
      }
    }
  }
}

extension FundEntry {
  /// Whether two payments are of one invoice, however it was typed; one that names no line
  /// may be of any.
  fileprivate func isOfSameInvoice(as other: FundEntry) -> Bool {
    guard let invoice, let number = other.invoice, invoice.nameForm == number.nameForm,
      let counterparty, let payee = other.counterparty, counterparty.nameForm == payee.nameForm
    else { return false }
    guard let line, let own = other.line else { return true }
    return line == own
  }
}

extension Fund {
  /// What was paid for a line of the bill by a day, net of what was taken back.
  package func paid(forLine line: String?, by day: Day? = nil) -> Fen {
    totals(by: day) { $0.kind == .payment && $0.line == line }[.payment]
  }
}

extension Bill {
  /// What the bill has under a line's name; zero where it has none.
  package func amount(ofLine what: String) -> Fen {
    lines.filter { $0.what == what }.reduce(.zero) { $0 + $1.amount }
  }
}
