import Deliberation
import GRDB

extension Register {
  /// Opens a fund under the next number of its case.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func open(
    _ fund: Fund,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Fund> {
    try perform(.fundOpened, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      var opened = fund
      opened.number = try act.nextNumber(in: "item \(number)")
      try file.enter(.fund(opened))
      try opened.insert(writer)
      act.subjects = Subject.of(number, and: .fund, opened.number)
      act.facts = FundFacts(title: opened.title)
      return opened
    }
  }

  /// Takes one step with a fund: one act, whole or not at all.
  ///
  /// An entry without a number gets the next of its fund, and money received without a
  /// receipt the next receipt; neither is ever given twice. `item` is the number of the
  /// fund within its case.
  ///
  /// - Returns: The fund after the step.
  /// - Throws: ``CaseRefusal`` where the fund does not take it; ``AttachmentRefusal`` where
  ///   a paper is not in place. Then nothing has changed.
  package func take(
    _ step: FundStep,
    withFund item: Int,
    of number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Fund> {
    try perform(step.act, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      try checkInPlace(step.papers)
      guard let fund = file.funds.first(where: { $0.number == item }) else {
        throw CaseRefusal.unknownFund(item)
      }
      let id = number.item(item)
      let highest = fund.highestNumbers(with: step)
      let taken = try step.numbered {
        try act.nextNumber(in: "fundEntry \(id)", above: highest.entry)
      } receipt: {
        try act.nextNumber(in: "receipt \(id)", above: highest.receipt)
      }
      let after = try file.take(taken, withFund: item, on: day)
      try after.update(writer)
      act.subjects = Subject.of(number, and: .fund, after.number)
      act.facts = FundFacts(title: after.title, taken)
      return after
    }
  }
}

extension FundStep {
  /// The files it names by their hash.
  fileprivate var papers: [AttachmentName?] {
    switch self {
    case .entered(let entries): entries.map(\.document)
    case .closed: []
    }
  }

  /// The act that a step is: what is entered together is of one direction.
  fileprivate var act: Act {
    switch self {
    case .closed: .fundClosed
    case .entered(let entries):
      switch entries.first?.kind {
      case .received, .subsidy, .advanced, .income, nil: .moneyReceived
      case .refunded, .surplus, .payment, .repaid, .outgo: .moneyPaid
      case .reversal: .moneyCorrected
      case .takenOver: .accountTakenOver
      case .reopened: .fundReopened
      }
    }
  }
}

/// What the journal tells of a fund beside its act: how many entries and what they come to,
/// and no door.
private struct FundFacts: Encodable {
  let title: String
  var kind: String?
  var entries: Int?
  var amount: String?

  init(title: String) { self.title = title }

  init(title: String, _ step: FundStep) {
    self.title = title
    guard case .entered(let entries) = step else { return }
    kind = entries.first?.kind.rawValue
    self.entries = entries.count
    amount = entries.reduce(Fen.zero) { $0 + $1.amount }.yuan
  }
}
