/// Why a fund refuses a step.
package enum FundRefusal: Error, Hashable, Sendable {
  case closed(on: Day)
  case notYet(Day, today: Day)
  case beforeFund(Day, opened: Day)
  case amountNotAboveZero
  /// A reopening moves no money.
  case amountOfReopening
  case entryNumberTaken(Int)
  case receiptTaken(Int)
  case receiptMissing(entry: Int)
  // What an entry must tell
  case doorMissing(FundEntry.Kind)
  case unknownDoor(Door)
  case counterpartyMissing(FundEntry.Kind)
  case reasonMissing(FundEntry.Kind)
  /// A payment without an invoice needs a reason.
  case invoiceMissing
  /// An invoice that was paid before, for the same line and without a reason.
  case invoicePaid(String, entry: Int)
  case unknownLine(String, known: [String])
  // What needs a reason
  /// A door that did not sign owes nothing.
  case notSigned(Door)
  case moreThanDue(Door, due: Fen, held: Fen)
  case refundNotDue(Door, due: Fen)
  case subsidyAbovePlan(planned: Fen, received: Fen)
  case aboveLine(String, planned: Fen, paid: Fen)
  case repaidAboveAdvance(String, advanced: Fen)
  /// More given back as surplus than is left beside what is owed.
  case surplusOwed(owed: Fen, left: Fen)
  /// Lines of the bill for which nobody was paid yet.
  case linesUnpaid([String])
  // What nobody covers
  case balanceBelowZero(on: Day, Fen)
  case doorBelowZero(Door, Fen)
  // Reversals
  case unknownEntry(Int)
  case alreadyReversed(Int, by: Int)
  case reversalReversed(Int)
  case reversedAmount(Int, is: Fen)
  // Reopenings
  case notClosed
  case reopenedBeforeClosing(Day, closed: Day)
  /// An entry of a day whose account was closed and told.
  case beforeReopening(Day, reopened: Day)
  case reopeningReversed(Int)
  // Closing
  case closedBeforeEntry(Day, last: Day)
  case duesOpen(doors: Int, Fen)
  /// Who bears part of the bill in place of doors has not paid it in.
  case othersOpen([String], Fen)
  case refundsOpen(doors: Int, Fen)
  /// Doors hold less back than they signed for: a rise they did not sign is kept from them.
  case riseUnsigned(doors: Int, Fen)
  /// Others paid more than they bear and are to get it back.
  case othersToGetBack([String], Fen)
  case advancesOpen(Fen)
  case stillBelowZero(Fen)
  case balanceLeft(Fen)
  case differenceUnexplained(String, planned: Fen, paid: Fen)
  case subsidyUnexplained(planned: Fen, received: Fen)
  // Opening
  case partTaken(part: String?, key: String)
}
