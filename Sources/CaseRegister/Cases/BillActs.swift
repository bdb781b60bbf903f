import Deliberation
import GRDB

extension Register {
  /// Enters a bill under the next number of its case.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it, ``AttachmentRefusal`` where a
  ///   paper it names is not kept; then nothing has changed.
  package func drawUp(
    _ bill: Bill,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Bill> {
    try perform(bill.replaces == nil ? .billDrawnUp : .billReplaced, on: day, by: actor) { act in
      let (before, writer) = try Self.opened(number, in: act)
      var file = before
      // What is to come is in force for nobody, and would be forgotten.
      for told in [bill.drawnUpOn] + bill.changes.map(\.on) where told > day {
        throw CaseRefusal.costRefused(.changeNotYet(told, today: day))
      }
      try checkInPlace(bill.papers.map(\.document))
      var drawn = bill
      drawn.number = try act.nextNumber(in: "item \(number)")
      try file.enter(.bill(drawn))
      try file.checkFunds(since: before)
      try drawn.insert(writer)
      act.subjects = Subject.of(number, and: .bill, drawn.number)
      act.facts = BillFacts(drawn, nil)
      return drawn
    }
  }

  /// Enters a change among the payers of a bill: one act, whole or not at all.
  ///
  /// What is on record word for word is not entered again. `item` is the number of the bill
  /// within its case.
  ///
  /// - Returns: The bill after the change.
  /// - Throws: ``CaseRefusal`` where the bill does not take it; then nothing has changed.
  package func take(
    _ change: PayerChange,
    inBill item: Int,
    of number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Bill> {
    try perform(change.act, on: day, by: actor) { act in
      let (before, writer) = try Self.opened(number, in: act)
      var file = before
      let after = try file.take(change, inBill: item, on: day)
      guard file.bills != before.bills else { return after }
      try file.checkFunds(since: before)
      try after.insertChanges(from: after.changes.count - 1, writer)
      act.subjects = Subject.of(number, and: .bill, after.number)
      act.facts = BillFacts(after, change)
      return after
    }
  }
}

extension PayerChange {
  /// The act that a change is.
  fileprivate var act: Act {
    switch kind {
    case .joined: .payerJoined
    case .left: .payerLeft
    case .transferred: .dwellingTransferred
    }
  }
}

/// What the journal tells of a bill beside its act: sums, and no door.
private struct BillFacts: Encodable {
  let title: String
  let gross: Fen
  let doors: Int
  let replaces: String?
  let reason: String?
  let day: Day?

  init(_ bill: Bill, _ change: PayerChange?) {
    title = bill.title
    gross = bill.gross
    doors = bill.participants.count
    replaces = change == nil ? bill.replaces?.key : nil
    reason = change == nil ? bill.replaces?.reason : nil
    day = change?.on
  }
}
