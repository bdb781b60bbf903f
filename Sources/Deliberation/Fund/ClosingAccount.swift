/// A closing account (决算): where the money came from, what it went for against the
/// bill, what every door prepaid, got back and bore, and what is left with whom.
package struct ClosingAccount: Hashable, Sendable {
  package let fund: Fund
  package let bill: Bill?
  package let totals: FundTotals
  /// By source, the doors first; sources that gave nothing are left out.
  package let income: [Source]
  /// By line of the bill, in its order, then what stands in none.
  package let outgo: [Line]
  /// Who advanced money and got so much of it back (归还垫付).
  package let repaid: [Source]
  /// Who bears part of the bill, paid more than that and got so much back (退还他方).
  package let returned: [Source]
  /// By storey, then door: those that paid, but for who left and got all of it back.
  package let doors: [DoorAccount]
  /// Those who bear part of the bill in place of doors, or its rounding.
  package let others: [OtherAccount]
  /// What came of the subsidy; nil where that is what the bill has.
  package let subsidy: SubsidyResult?
  /// Whether every door paid in just what a bill had it prepay, so that what it paid and
  /// was paid back tells nothing of when it paid.
  package let isPaidAsBilled: Bool

  /// Where money came from (收入来源).
  package struct Source: Hashable, Sendable {
    package let kind: FundEntry.Kind
    /// What an income was for, or who advanced it; nil for the doors and the subsidy.
    package let what: String?
    package let amount: Fen
  }

  /// What money went for (支出项目).
  package struct Line: Hashable, Sendable {
    /// The line of the bill, or the reason of another outgo; nil for payments of no line.
    package let what: String?
    /// What the bill has for it; nil for what it does not have.
    package let planned: Fen?
    package let paid: Fen
    /// Why it came out otherwise; nil where it did not.
    package let reason: String?

    package var difference: Fen { paid - (planned ?? .zero) }
  }

  /// A subsidy of which more or less came than the bill has (补贴差额): what is wanting is
  /// shared as the cost is, and so is what came more.
  package struct SubsidyResult: Hashable, Sendable {
    package let planned: Fen
    package let received: Fen
    /// Why; nil of a fund that an earlier version closed without one.
    package let reason: String?

    package var difference: Fen { received - planned }
  }

  /// What was spent on the matter itself.
  package var spent: Fen { totals[.payment] + totals[.outgo] - backToOthers }
  /// What went back to others that bear part of the bill.
  package var backToOthers: Fen { returned.reduce(.zero) { $0 + $1.amount } }
  /// What the doors bear in the end.
  package var borne: Fen { totals.borne }
  package var balance: Fen { totals.balance }
  /// What went back to the doors, of the subsidy and of what was left over.
  package var backToOwners: Fen { totals[.refunded] + totals[.surplus] }
  /// The same with what went back to those who advanced it, and to others.
  package var givenBack: Fen { backToOwners + totals[.repaid] + backToOthers }
  /// Whether every door that signed has paid what it owes and got what it is to get, so
  /// that its line tells nothing but settled amounts.
  package var isSettled: Bool {
    doors.allSatisfy { $0.open == .zero && $0.refundOpen == .zero && $0.hasSigned }
  }
}

extension CaseFile {
  /// The closing account as of a day, of a closed fund as it was closed.
  ///
  /// Who joins, leaves or sells later changes nothing of what was told. A fund that is not
  /// closed has an account as well, so that the office sees what is still missing.
  package func closingAccount(of fund: Fund, on day: Day) -> ClosingAccount {
    let day = fund.closure.map { min($0.on, day) } ?? day
    let standing = standing(of: fund, on: day)
    let bearers = Set(standing.others.map(\.bearer))
    return ClosingAccount(
      fund: fund,
      bill: standing.bill,
      totals: standing.totals,
      income: sources(of: fund, on: day),
      outgo: lines(of: fund, under: standing.bill, on: day, apartFrom: bearers),
      repaid: sources(.repaid, of: fund, on: day, by: \.counterparty),
      returned: sources(.outgo, of: fund, on: day) { entry in
        entry.counterparty.flatMap { bearers.contains($0) ? $0 : nil }
      },
      doors: standing.doors.filter { !$0.isGone && ($0.paid != .zero || $0.due > .zero) },
      others: standing.others.filter { $0.due != .zero || $0.paid != .zero },
      subsidy: subsidyResult(of: fund, standing),
      isPaidAsBilled: isPaidAsBilled(fund, standing, on: day)
    )
  }

  private func subsidyResult(
    of fund: Fund,
    _ standing: FundStanding
  ) -> ClosingAccount.SubsidyResult? {
    let received = standing.totals[.subsidy]
    guard let planned = standing.bill?.subsidy, planned != received else { return nil }
    return .init(
      planned: planned,
      received: received,
      reason: fund.closure?.subsidyReason ?? fund.reason(ofSubsidyAbove: planned)
    )
  }

  /// Held to any bill of the part, since doors prepaid by the one that was in force then.
  ///
  /// Who joined after it pays by a paper of its own. What somebody paid who left again stands
  /// in no row, and what was paid in of all rows then does not add up.
  private func isPaidAsBilled(_ fund: Fund, _ standing: FundStanding, on day: Day) -> Bool {
    guard !standing.doors.contains(where: \.isGone) else { return false }
    let bills = concerning(fund.part, bills, \.part)
      .filter { $0.period == nil && $0.drawnUpOn <= day }
    return bills.contains { bill in
      guard let table = try? bill.table(among: premises) else { return false }
      let prepaid = Dictionary(table.lines.map { ($0.door, $0.prepaid) }) { first, _ in first }
      return standing.doors.allSatisfy { account in
        prepaid[account.door].map { $0 == account.paid } ?? true
      }
    }
  }

  private func sources(of fund: Fund, on day: Day) -> [ClosingAccount.Source] {
    let totals = fund.totals(by: day)
    return [FundEntry.Kind.received, .subsidy].filter { totals[$0] != .zero }
      .map { .init(kind: $0, what: nil, amount: totals[$0]) }
      + sources(.advanced, of: fund, on: day, by: \.counterparty)
      + sources(.income, of: fund, on: day, by: \.reason)
  }

  /// The sums of one kind, each under its name.
  private func sources(
    _ kind: FundEntry.Kind,
    of fund: Fund,
    on day: Day,
    by name: (FundEntry) -> String?
  ) -> [ClosingAccount.Source] {
    var seen: Set<String> = []
    return fund.inOrder(by: day).filter { $0.kind == kind }.compactMap(name)
      .filter { seen.insert($0).inserted }.compactMap { what in
        let sum = fund.totals(by: day) { $0.kind == kind && name($0) == what }[kind]
        return sum == .zero ? nil : .init(kind: kind, what: what, amount: sum)
      }
  }

  private func lines(
    of fund: Fund,
    under bill: Bill?,
    on day: Day,
    apartFrom bearers: Set<String>
  ) -> [ClosingAccount.Line] {
    var seen: Set<String> = []
    let planned = (bill?.lines ?? []).map(\.what).filter { seen.insert($0).inserted }
    let ofTheBill = planned.map { what in
      let paid = fund.paid(forLine: what, by: day)
      return ClosingAccount.Line(
        what: what,
        planned: bill?.amount(ofLine: what),
        paid: paid,
        reason: paid == bill?.amount(ofLine: what) ? nil : fund.reason(ofLine: what)
      )
    }
    let entries = fund.inOrder(by: day)
    let further = entries.filter { $0.kind == .payment }.compactMap(\.line)
      .filter { seen.insert($0).inserted }.map {
        ClosingAccount.Line(
          what: $0,
          planned: nil,
          paid: fund.paid(forLine: $0, by: day),
          reason: fund.reason(ofLine: $0)
        )
      }
    let unnamed = ClosingAccount.Line(
      what: nil,
      planned: nil,
      paid: fund.paid(forLine: nil, by: day),
      reason: nil
    )
    var reasons: Set<String> = []
    func isSpent(_ entry: FundEntry) -> Bool {
      entry.kind == .outgo && !(entry.counterparty.map(bearers.contains) ?? false)
    }
    let other = entries.filter(isSpent).compactMap(\.reason)
      .filter { reasons.insert($0).inserted }.map { reason in
        ClosingAccount.Line(
          what: reason,
          planned: nil,
          paid: fund.totals(by: day) { isSpent($0) && $0.reason == reason }[.outgo],
          reason: nil
        )
      }
    return ofTheBill + (further + [unnamed] + other).filter { $0.paid != .zero }
  }
}

extension Fund {
  /// Why more of the subsidy came than planned, as the tranche that went above it says.
  fileprivate func reason(ofSubsidyAbove planned: Fen) -> String? {
    guard totals()[.subsidy] > planned else { return nil }
    return inOrder().last {
      $0.kind == .subsidy && $0.reason != nil && reversal(of: $0.number) == nil
    }?.reason
  }

  /// Why a line came out otherwise: as the closing says it, else as its payments do.
  func reason(ofLine line: String) -> String? {
    closure?.reasons.first { $0.line == line }?.reason
      ?? entries.first {
        $0.kind == .payment && $0.line == line && reversal(of: $0.number) == nil && $0.reason != nil
      }?.reason
  }
}
