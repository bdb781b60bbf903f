// Whether an agreement binds exactly those who pay.

extension CaseFile {
  /// What a day's record says of the signatures of a part.
  ///
  /// Where costs are shared, the parties are held to the newest bill: who pays by it must
  /// be asked to sign, and nobody who takes no part in it. A door that takes part and
  /// pays nothing may sign; so may one that joined later, which its own paper binds as long as
  /// it bears no more than it joined for. Where some days are not told, the gate was met on
  /// the last that is.
  ///
  /// Any agreement of the part will do, since one on something else, say the upkeep, takes
  /// nothing from the first; where none does, the newest says what is missing.
  func signed(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    let answers = concerning(part, agreements, \.part).map { signed($0, gate, part: part, on: day) }
    return answers.first(where: \.isMet) ?? answers.last
      ?? GateAnswer(gate: gate, part: part, metOn: nil, reason: .noAgreement)
  }

  private func signed(
    _ agreement: Agreement,
    _ gate: Gate,
    part: String?,
    on day: Day
  ) -> GateAnswer {
    func answer(_ reason: GateReason, metOn: Day? = nil) -> GateAnswer {
      GateAnswer(gate: gate, part: part, metOn: metOn, reason: reason)
    }
    if let difference = difference(of: agreement, fromBillOf: part, on: day) {
      return answer(
        .partiesDiffer(
          number: agreement.number,
          bill: difference.bill,
          unasked: difference.unasked,
          strangers: difference.strangers,
          payers: difference.payers
        )
      )
    }
    let progress = agreement.progress(among: premises, on: day) { _ in nil }
    let undeclared = board(of: agreement, on: day).rows.count { $0.state == .undeclared }
    if undeclared > 0 {
      return answer(
        .signaturesUndeclared(
          number: agreement.number,
          version: agreement.text(on: day).version,
          undeclared
        )
      )
    }
    let reason = GateReason.signed(number: agreement.number, progress.signed, of: progress.of)
    guard progress.open == 0, progress.of > 0 else { return answer(reason) }
    let signedOn = completed(agreement, by: day)
    // Where the bill of that day had other payers, only the later one made it whole.
    let isWhole = difference(of: agreement, fromBillOf: part, on: signedOn) == nil
    let bill = bill(inForceFor: part, on: day)
    return answer(reason, metOn: isWhole ? signedOn : max(signedOn, bill?.drawnUpOn ?? signedOn))
  }

  /// The day the last party of an agreement signed that all have signed; where some days are
  /// not told, the last that is.
  func completed(_ agreement: Agreement, by day: Day? = nil) -> Day {
    agreement.completedOn(among: premises)
      ?? agreement.binding(on: day).compactMap(\.on).max() ?? openedOn
  }

  /// The doors in which an agreement and the newest bill differ; nil where they do not, and
  /// where no bill can be reckoned.
  private func difference(
    of agreement: Agreement,
    fromBillOf part: String?,
    on day: Day
  ) -> (bill: Int?, unasked: [Door], strangers: [Door], payers: [Door])? {
    guard let bill = bill(inForceFor: part, on: day), let table = try? bill.table(among: premises)
    else { return nil }
    let paying = table.lines.filter { $0.prepaid > .zero || $0.borne > .zero }.map(\.door)
    let moved = bill.changes.map(\.door)
    let parties = agreement.parties(among: premises).map(\.door)
    let (asked, known) = (Set(parties), Set(paying + bill.participants + moved))
    let joined = joinedByPaper(behind: bill, by: day)
    let unasked = paying.filter { !asked.contains($0) && joined[$0] == nil }.sorted()
    let strangers = parties.filter { !known.contains($0) }.sorted()
    guard !unasked.isEmpty || !strangers.isEmpty else { return nil }
    // Who joined later is bound by a paper of its own, unless it was asked with the others.
    let payers = paying.filter { asked.contains($0) || joined[$0] == nil }.sorted()
    return (bill.number, unasked, strangers, payers)
  }

  /// Who joined later and owes no more than it joined for, each with the day: what it signed
  /// then binds it.
  ///
  /// By its fund where there is one, which knows how much of the subsidy has come.
  private func joinedByPaper(behind bill: Bill, by day: Day) -> [Door: Day] {
    let fund = fund(of: bill.part, on: day).map { standing(of: $0, on: day) }
    let less = fund?.signedForLess.map(\.door) ?? signedForLess(than: bill, on: day)
    return joinings(behind: bill, by: day).mapValues(\.on).filter { !less.contains($0.key) }
  }
}

/// Why a door is not among those an agreement asks to sign (不在应签名单).
package enum UnaskedDoor: Hashable, Sendable {
  /// It joined later, which its own paper (补签协议) binds.
  case joined(on: Day)
  /// It pays by the newest bill: a new agreement is to ask all who do.
  case pays(payers: [Door])
  /// Nothing on record says that it is to sign.
  case stranger
}

extension CaseFile {
  /// Why a door that signs is not asked by an agreement, as the newest bill of its part tells.
  package func standing(
    ofUnasked door: Door,
    by agreement: Agreement,
    on day: Day
  ) -> UnaskedDoor {
    guard let bill = bill(inForceFor: agreement.part, on: day) else { return .stranger }
    if let joinedOn = joinedByPaper(behind: bill, by: day)[door] { return .joined(on: joinedOn) }
    guard let difference = difference(of: agreement, fromBillOf: agreement.part, on: day),
      difference.unasked.contains(door)
    else { return .stranger }
    return .pays(payers: difference.payers)
  }
}
