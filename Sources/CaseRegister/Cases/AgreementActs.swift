import Deliberation
import GRDB

extension Register {
  /// Opens an agreement for signing, under the next number of its case.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func conclude(
    _ agreement: Agreement,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Agreement> {
    try perform(.agreementOpened, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      var opened = agreement
      opened.number = try act.nextNumber(in: "item \(number)")
      try file.enter(.agreement(opened))
      try opened.insert(writer)
      act.subjects = Subject.of(number, and: .agreement, opened.number)
      act.facts = AgreementFacts(opened, nil)
      return opened
    }
  }

  /// Takes one step with an agreement: one act, whole or not at all.
  ///
  /// Signatures that are on record word for word are not entered again; where all of
  /// them are, nothing is written. `item` is the number of the agreement within its case.
  ///
  /// - Returns: The agreement after the step.
  /// - Throws: ``CaseRefusal`` where the agreement does not take it, or where money received
  ///   would no longer have been owed on its day; then nothing has changed.
  package func take(
    _ step: AgreementStep,
    withAgreement item: Int,
    of number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Agreement> {
    try perform(step.act, on: day, by: actor) { act in
      let (before, writer) = try Self.opened(number, in: act)
      var file = before
      try checkInPlace(step.papers)
      let after = try file.take(step, withAgreement: item, on: day)
      guard file.agreements != before.agreements else { return after }
      try file.checkFunds(since: before)
      try after.update(writer)
      act.subjects = Subject.of(number, and: .agreement, after.number)
      act.facts = AgreementFacts(after, step)
      return after
    }
  }
}

extension AgreementStep {
  /// The files it names by their hash.
  fileprivate var papers: [AttachmentName?] {
    switch self {
    case .signed(let signatures): signatures.map(\.scan)
    case .adopted(let text): [text.document]
    case .withdrew: []
    }
  }

  /// The act that a step is.
  fileprivate var act: Act {
    switch self {
    case .signed: .agreementSigned
    case .adopted: .agreementTextAdopted
    case .withdrew: .signatureWithdrawn
    }
  }
}

/// What the journal tells of an agreement beside its act: how many signed, and no door.
private struct AgreementFacts: Encodable {
  let title: String
  var signatures: Int?
  var version: String?

  init(_ agreement: Agreement, _ step: AgreementStep?) {
    title = agreement.title
    switch step {
    case .signed(let signatures): self.signatures = signatures.count
    case .adopted(let text): version = text.version
    case .withdrew: break
    case nil: version = agreement.text().version
    }
  }
}
