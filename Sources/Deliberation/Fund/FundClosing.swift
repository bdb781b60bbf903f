// What must be in order before a fund is closed (结清).

extension CaseFile {
  /// What stands against closing a fund, everything at once; empty where it may be closed.
  ///
  /// A closing that cannot be of its day is told alone: nothing else can be told of it.
  package func obstacles(
    to closure: Fund.Closure,
    of fund: Fund,
    on day: Day,
    asHistory: Bool = false
  ) -> [FundRefusal] {
    if let misdated = misdated(closure, of: fund, on: day) { return [misdated] }
    let account = closingAccount(of: fund, on: closure.on)
    let unsettled =
      unsettled(by: closure, in: account)
      + (asHistory ? [] : unsignedRise(in: account) + othersUnsettled(by: closure, of: fund))
    // What is to be paid or paid back is told first: only the rest is left over.
    let left: [FundRefusal] =
      unsettled.isEmpty && account.balance > .zero && closure.keeper == nil
      ? [.balanceLeft(account.balance)] : []
    return unknownLines(of: closure, in: account) + unsettled + left
      + unexplained(by: closure, in: account)
      + (asHistory ? [] : subsidyUnexplained(by: closure, of: fund))
  }

  private func misdated(_ closure: Fund.Closure, of fund: Fund, on day: Day) -> FundRefusal? {
    if closure.on > day { return .notYet(closure.on, today: day) }
    if closure.on < fund.openedOn { return .beforeFund(closure.on, opened: fund.openedOn) }
    guard let last = fund.entries.map(\.on).max(), closure.on < last else { return nil }
    return .closedBeforeEntry(closure.on, last: last)
  }

  private func unknownLines(
    of closure: Fund.Closure,
    in account: ClosingAccount
  ) -> [FundRefusal] {
    let known = account.outgo.compactMap(\.what)
    return closure.reasons.map(\.line).filter { !known.contains($0) }
      .map { .unknownLine($0, known: known) }
  }

  /// What is still to be paid in or back.
  private func unsettled(by closure: Fund.Closure, in account: ClosingAccount) -> [FundRefusal] {
    var found: [FundRefusal] = []
    let debtors = account.doors.filter { $0.open > .zero }
    if !debtors.isEmpty, closure.cover == nil {
      found.append(
        .duesOpen(doors: debtors.count, debtors.reduce(.zero) { $0 + $1.open })
      )
    }
    let creditors = account.doors.filter { $0.refundOpen > .zero }
    if !creditors.isEmpty {
      found.append(
        .refundsOpen(doors: creditors.count, creditors.reduce(.zero) { $0 + $1.refundOpen })
      )
    }
    let advances = account.totals[.advanced] - account.totals[.repaid]
    if advances > .zero, closure.cover == nil { found.append(.advancesOpen(advances)) }
    if account.balance < .zero { found.append(.stillBelowZero(account.balance)) }
    return found
  }

  /// What doors did not sign for is none they bear: they sign, or get it back.
  private func unsignedRise(in account: ClosingAccount) -> [FundRefusal] {
    let doors = account.doors.filter { $0.keptUnsigned > .zero }
    return doors.isEmpty
      ? []
      : [.riseUnsigned(doors: doors.count, doors.reduce(.zero) { $0 + $1.keptUnsigned })]
  }

  /// Who bears part of the bill in place of doors has not paid, and nobody is named who
  /// covers it; or paid more and is to get it back.
  private func othersUnsettled(by closure: Fund.Closure, of fund: Fund) -> [FundRefusal] {
    var closed = fund
    closed.closure = closure
    var found: [FundRefusal] = []
    let open = othersLeftOpen(by: closed)
    if !open.isEmpty {
      found.append(
        .othersOpen(open.map(\.bearer), open.reduce(.zero) { $0 + $1.open })
      )
    }
    let back = closingAccount(of: closed, on: closure.on).others.filter { $0.refundOpen > .zero }
    if !back.isEmpty, closure.keeper == nil {
      found.append(
        .othersToGetBack(back.map(\.bearer), back.reduce(.zero) { $0 + $1.refundOpen })
      )
    }
    return found
  }

  private func unexplained(
    by closure: Fund.Closure,
    in account: ClosingAccount
  ) -> [FundRefusal] {
    account.outgo.compactMap { line in
      guard let what = line.what, let planned = line.planned, planned != line.paid else {
        return nil
      }
      let told = closure.reasons.contains { $0.line == what } || line.reason != nil
      return told ? nil : .differenceUnexplained(what, planned: planned, paid: line.paid)
    }
  }

  private func subsidyUnexplained(by closure: Fund.Closure, of fund: Fund) -> [FundRefusal] {
    var closed = fund
    closed.closure = closure
    guard let subsidy = subsidyUnexplained(by: closed) else { return [] }
    return [.subsidyUnexplained(planned: subsidy.planned, received: subsidy.received)]
  }

  /// What came of the subsidy of a bill in force, once its fund is closed, where that is more
  /// or less than the bill has: what everybody bears then stands in the closing account alone
  /// (以决算为准).
  package func subsidyClosed(for bill: Bill) -> ClosingAccount.SubsidyResult? {
    guard replacement(of: bill) == nil, bill.period == nil,
      let fund = funds.last(where: { $0.part == bill.part || $0.part == nil }),
      let closure = fund.closure, self.bill(of: fund, on: closure.on)?.key == bill.key
    else { return nil }
    return closingAccount(of: fund, on: closure.on).subsidy
  }

  /// The notices that told how a fund was closed (决算公示), by a day.
  package func closingNotices(of fund: Fund, by day: Day) -> [Notice] {
    notices.filter {
      $0.purpose == .closingAccount && $0.part == fund.part && $0.isPosted(by: day)
        && !$0.isWithdrawn(by: day)
    }
  }

  /// Who had still to pay when a fund was closed, with nobody named who covers it (结清时
  /// 他方未缴): as earlier versions let it be; empty where nobody had.
  package func othersLeftOpen(by fund: Fund) -> [OtherAccount] {
    guard let closure = fund.closure, closure.cover == nil else { return [] }
    return closingAccount(of: fund, on: closure.on).others.filter { $0.open > .zero }
  }

  /// The subsidy of which more or less came than the bill has when a fund was closed, with
  /// nobody saying why: as earlier versions let it be; nil where it is explained.
  package func subsidyUnexplained(by fund: Fund) -> ClosingAccount.SubsidyResult? {
    guard let closure = fund.closure,
      let subsidy = closingAccount(of: fund, on: closure.on).subsidy, subsidy.reason == nil
    else { return nil }
    return subsidy
  }
}
