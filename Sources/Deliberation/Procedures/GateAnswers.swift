extension CaseFile {
  /// What the record of a day says of a gate: one answer for the whole matter,
  /// or one for each of its parts.
  ///
  /// A gate once met stays met, but for a new bill of the same part, which takes the
  /// place of the old, for a later list whose amounts a new bill changed, and for a vote
  /// that another one closes after.
  func answers(to gate: Gate, on day: Day) -> [GateAnswer] {
    switch gate {
    case .premisesListed: [listed(gate)]
    case .everyDoorVisited(let round): [visited(gate, round: round, on: day)]
    case .meetingsHeld(let kind, let least): [held(gate, kind, atLeast: least, on: day)]
    case .documentOnFile(let term): [filed(gate, term, on: day)]
    case .pollCarried: eachPart { polled(gate, part: $0, on: day) }
    case .noticeRan(let purpose, let list):
      eachPart { ran(gate, purpose, list: list, part: $0, on: day) }
    case .noticePosted(let purpose): [posted(gate, purpose, on: day)]
    case .billAddsUp: eachPart { addsUp(gate, part: $0, on: day) }
    case .everyPartySigned: eachPart { signed(gate, part: $0, on: day) }
    case .fundsInPlace: eachPart { funded(gate, part: $0, on: day) }
    }
  }

  func eachPart(_ answer: (String?) -> GateAnswer) -> [GateAnswer] {
    parts.isEmpty ? [answer(nil)] : parts.map(answer)
  }

  /// What concerns a part: what is of the part itself, else of the whole matter.
  func concerning<Item>(
    _ part: String?,
    _ items: [Item],
    _ partOf: (Item) -> String?
  ) -> [Item] {
    let own = items.filter { partOf($0) == part }
    return own.isEmpty ? items.filter { partOf($0) == nil } : own
  }

  private func listed(_ gate: Gate) -> GateAnswer {
    let names = Set(sections.map(\.name))
    let homeless = premises.count { shop in shop.section.map { !names.contains($0) } ?? true }
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: premises.isEmpty || homeless > 0 ? nil : openedOn,
      reason: .premisesListed(count: premises.count, withoutSection: homeless)
    )
  }

  private func visited(_ gate: Gate, round: Int, on day: Day) -> GateAnswer {
    guard let canvass = canvasses.first(where: { $0.round == round }) else {
      return GateAnswer(gate: gate, part: nil, metOn: nil, reason: .noRound(round))
    }
    let coverage = canvass.coverage(of: visited, by: day)
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: coverage.completedOn,
      reason: .doorsReached(
        round: round,
        reached: coverage.reached,
        of: coverage.doors,
        missing: coverage.missing
      )
    )
  }

  private func held(
    _ gate: Gate,
    _ kind: Meeting.Kind,
    atLeast least: Int,
    on day: Day
  ) -> GateAnswer {
    let held = meetings.filter { $0.kind == kind && $0.day <= day }
    let approvals = held.compactMap(\.approval).map(\.on).filter { $0 <= day }.sorted()
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: least > 0 && approvals.count >= least ? approvals[least - 1] : nil,
      reason: .meetingsApproved(
        kind,
        have: approvals.count,
        need: least,
        awaitingApproval: held.count - approvals.count
      )
    )
  }

  /// A vote that carried stands until another closes; one under way takes
  /// nothing from it.
  private func polled(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    let polls = concerning(part, polls.filter { $0.opensOn <= day }, \.part)
    let counted = polls.filter { $0.isCounted(on: day) }
    let latest = counted.last { poll in counted.allSatisfy { $0.closesOn <= poll.closesOn } }
    let verdict = latest?.tally.verdict
    if verdict != .carried, let running = polls.last(where: { !$0.isCounted(on: day) }) {
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: nil,
        reason: running.awaitsCount(on: day)
          ? .pollAwaitsCount(number: running.number, closedOn: running.closesOn)
          : .pollRunning(number: running.number, closesOn: running.closesOn)
      )
    }
    guard let latest, let verdict else {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: .noPoll)
    }
    return GateAnswer(
      gate: gate,
      part: part,
      metOn: verdict == .carried ? latest.closure?.on ?? latest.closesOn : nil,
      reason: .pollClosed(number: latest.number, verdict, closedOn: latest.closesOn)
    )
  }

  private func addsUp(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    guard let bill = bill(inForceFor: part, on: day) else {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: .noBill)
    }
    do throws(CostSharingRefusal) {
      let table = try bill.table(among: premises)
      let sum = table.net - table.balance.borne
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: firstBillSharable(of: part) ?? bill.drawnUpOn,
        reason: .billAddsUp(number: bill.number, sum: sum, doors: table.lines.count)
      )
    } catch {
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: nil,
        reason: .billRefused(number: bill.number, error)
      )
    }
  }

  /// The day a bill of works of a part first added up: one that takes its place later makes
  /// nothing of that undone.
  private func firstBillSharable(of part: String?) -> Day? {
    concerning(part, bills.filter { $0.period == nil }, \.part)
      .filter { (try? $0.table(among: premises)) != nil }.map(\.drawnUpOn).min()
  }

  /// Met on the day the fund first held what the bill comes to; what is spent or given
  /// back later takes nothing from it.
  private func funded(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    func unmet(_ reason: GateReason) -> GateAnswer {
      GateAnswer(gate: gate, part: part, metOn: nil, reason: reason)
    }
    guard let fund = fund(of: part, on: day) else { return unmet(.noFund) }
    guard let bill = bill(of: fund, on: day) else { return unmet(.noBill) }
    guard let raised = fund.raised(bill.gross, by: day) else {
      return unmet(.fundsShort(number: fund.number, fund.totals(by: day), need: bill.gross))
    }
    return GateAnswer(
      gate: gate,
      part: part,
      metOn: max(raised.on, bill.drawnUpOn),
      reason: .fundsRaised(number: fund.number, raised.1, need: bill.gross)
    )
  }
}
