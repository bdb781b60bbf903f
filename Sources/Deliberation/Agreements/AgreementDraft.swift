/// What an agreement is printed from before anybody signs it (协议书): who signs, what
/// each bears where a bill says so, and the vote that permits it.
///
/// A vote permits; only a signature obliges. Who is not named in it owes nothing by it.
package struct AgreementDraft: Hashable, Sendable {
  /// The agreement it is the text of; nil while none was laid out.
  package let agreement: Agreement?
  package let part: String?
  /// The doors that are asked to sign, in the order of the roster.
  package let parties: [Premises]
  package let bill: Bill?
  /// The vote of the owners that carried.
  package let poll: Poll?

  /// Whether shops sign, so that owner and operator each have a place to.
  package var isOfShops: Bool {
    !parties.isEmpty && parties.allSatisfy { $0.kind == .shop }
  }
}

extension CaseFile {
  /// The agreements of a case as they are printed: those laid out by a day, or the one of
  /// a number; else one for the latest bill of each part; else one for every door.
  package func agreementDrafts(on day: Day, numbered agreement: Int? = nil) -> [AgreementDraft] {
    let laidOut = agreements.filter { agreement == nil || $0.number == agreement }
    if !laidOut.isEmpty || agreement != nil {
      return laidOut.map { agreement in
        AgreementDraft(
          agreement: agreement,
          part: agreement.part,
          parties: agreement.parties(among: premises),
          bill: bill(inForceFor: agreement.part, on: day),
          poll: carriedPoll(of: agreement.part, by: day)
        )
      }
    }
    var latest: [Bill] = []
    for part in parts.isEmpty ? [nil] : parts.map(Optional.some) {
      // A bill of the whole matter is in force for several parts.
      if let bill = bill(inForceFor: part, on: day), !latest.contains(where: { $0.key == bill.key })
      {
        latest.append(bill)
      }
    }
    guard !latest.isEmpty else {
      return [AgreementDraft(agreement: nil, part: nil, parties: visited, bill: nil, poll: nil)]
    }
    return latest.map { bill in
      let paying = Set(bill.participants)
      return AgreementDraft(
        agreement: nil,
        part: bill.part,
        parties: premises.filter { paying.contains($0.door) },
        bill: bill,
        poll: carriedPoll(of: bill.part, by: day)
      )
    }
  }

  private func carriedPoll(of part: String?, by day: Day) -> Poll? {
    polls.last {
      $0.part == part && $0.isCounted(on: day) && $0.tally.verdict == .carried
    }
  }
}
