// Whether a later list (第二榜) shows what everybody bears: a change of any amount after the
// first list demands the second.

extension CaseFile {
  /// What a later list of cost shares still wants, posted or not; nil where it shows what is
  /// in force.
  ///
  /// The first list stays what it was: the next one tells what changed. Once all have
  /// signed, no step opens again, though a changed amount is still to be posted, and signed,
  /// before anybody owes it; who joins then is bound by its own paper.
  func wants(
    ofList list: Int,
    posted notice: Notice?,
    for part: String?,
    on day: Day,
    _ evenOnceSigned: Bool = false
  ) -> GateReason? {
    guard list > 1, let newest = bill(inForceFor: notice?.part ?? part, on: day) else { return nil }
    let joined = unlistedPayers(of: newest, on: day, evenOnceSigned)
    if let first = joined.first {
      return .joinedUnlisted(
        number: notice?.number,
        list: list,
        bill: newest.number,
        doors: joined.map(\.door),
        since: first.on
      )
    }
    guard let notice, let shown = bill(of: notice),
      let changedOn = changed(since: notice, showing: shown, under: newest, on: day, evenOnceSigned)
    else { return nil }
    return .listOutdated(number: notice.number, list: list, changedOn: changedOn)
  }

  /// What the later lists of a bill in force still want (须重新公示的榜); empty where they show
  /// what everybody bears, or where the procedure asks for none.
  package func listsWanted(for bill: Bill, on day: Day) -> [GateAnswer] {
    guard self.bill(inForceFor: bill.part, on: day)?.key == bill.key else { return [] }
    return (procedure?.stages ?? []).flatMap(\.gates).flatMap { listsWanted(by: $0, on: day) }
      .filter { bill.part == nil || $0.part == nil || $0.part == bill.part }
  }

  /// The list to post next for a bill in force, since amounts changed after the last that was
  /// posted, and whether that one is posted anew (须公示的下一榜); nil where the last shows what
  /// holds, where none was posted, and where ``listsWanted(for:on:)`` asks for one already.
  package func nextList(for bill: Bill, on day: Day) -> (number: Int, isAnew: Bool)? {
    guard self.bill(inForceFor: bill.part, on: day)?.key == bill.key, bill.period == nil,
      let last = lastList(otherThan: bill, on: day), listsWanted(for: bill, on: day).isEmpty,
      // A draft of it is to be put up, and waits for that.
      !notices.contains(where: { $0.isDraft && $0.purpose == .costShares && $0.bill == bill.key })
    else { return nil }
    let number = last.list ?? 1
    return (max(2, number), isAnew: number > 1)
  }

  /// The last list posted, where amounts changed after it; nil where it shows what a bill says.
  private func lastList(otherThan bill: Bill, on day: Day) -> Notice? {
    let posted = notices.filter {
      $0.purpose == .costShares && $0.list != nil && $0.isPosted(by: day)
        && !$0.isWithdrawn(by: day) && ($0.part == nil || $0.part == bill.part)
    }
    guard let last = posted.max(by: { ($0.list ?? 1, $0.postedOn) < ($1.list ?? 1, $1.postedOn) }),
      // A list that names no bill was posted by the one in force then.
      let shown = self.bill(of: last) ?? self.bill(inForceFor: bill.part, on: last.postedOn),
      changed(since: last, showing: shown, under: bill, on: day, true) != nil
    else { return nil }
    return last
  }

  /// Whether the step in hand waits for a list of cost shares, whatever its amounts.
  package func isInHand(list: Int, on day: Day) -> Bool {
    guard let standing = standing(on: day), let current = standing.current else { return false }
    return standing.steps[current].gates.contains { $0.gate == .noticeRan(.costShares, list: list) }
  }

  /// The stages that were done and whose list a later change outdated (签约后变动须重新公示):
  /// they stay done, and the list is to be posted anew all the same.
  package func listsOutdated(on day: Day) -> [(stage: Stage, wanted: [GateAnswer])] {
    guard let standing = standing(on: day) else { return [] }
    return listsWanted(in: standing, on: day) { if case .done = $0.state { true } else { false } }
  }

  /// What lists want that the step in hand does not say (当前步骤以外须公示的榜), by stage: those
  /// outdated after they were done, those that run again once all have signed, and those ahead
  /// of who joined while an earlier list still hangs.
  func listsWantedBesides(on day: Day) -> [(stage: Stage, wanted: [GateAnswer])] {
    guard let standing = standing(on: day) else { return [] }
    var told = standing.current.map { standing.steps[$0].gates } ?? []
    let all = listsWanted(in: standing, on: day) { step in
      if case .skipped = step.state { false } else { true }
    }
    return all.compactMap { stage, wanted in
      let rest = wanted.filter { !told.contains($0) }
      told += rest
      return rest.isEmpty ? nil : (stage, rest)
    }
  }

  private func listsWanted(
    in standing: Standing,
    on day: Day,
    where isMeant: (Standing.Step) -> Bool
  ) -> [(stage: Stage, wanted: [GateAnswer])] {
    standing.steps.filter(isMeant).compactMap { step in
      let wanted = step.gates.map(\.gate).reduce(into: [Gate]()) { gates, gate in
        if !gates.contains(gate) { gates.append(gate) }
      }.flatMap { listsWanted(by: $0, on: day) }
      return wanted.isEmpty ? nil : (step.stage, wanted)
    }
  }

  private func listsWanted(by gate: Gate, on day: Day) -> [GateAnswer] {
    guard case .noticeRan(.costShares, let list) = gate else { return [] }
    return eachPart {
      ran(gate, .costShares, list: list, part: $0, on: day, evenOnceSigned: true)
    }.filter { answer in
      switch answer.reason {
      case .listOutdated, .joinedUnlisted: true
      default: false
      }
    }
  }

  /// Who joined a bill before everybody had signed (签约完成前加入的户), in order: no list
  /// shows them, for a list shows its bill as it was drawn up.
  ///
  /// With a new bill, in which they take part like the others, none is left. Once all have signed
  /// its own paper binds who joins; `evenOnceSigned`, where amounts changed and a list is to be
  /// posted anew all the same, those are in it whom the others' shares were recomputed with.
  func unlistedPayers(of bill: Bill, on day: Day, _ evenOnceSigned: Bool) -> [LaterPayer] {
    guard bill.period == nil, self.bill(inForceFor: bill.part, on: day)?.key == bill.key else {
      return []
    }
    let signedOn = signedOn(for: bill.part)
    let isPostedAnew = evenOnceSigned && lastList(otherThan: bill, on: day) != nil
    return bill.laterPayers(by: day).filter { payer in
      // Who joined on the day of the last signature is on no list either.
      signedOn.map { payer.on <= $0 } ?? true
        || isPostedAnew && payer.terms.policy == .recomputed
    }
  }

  /// The day since which a posted list shows other amounts than are in force; nil where it
  /// shows them.
  private func changed(
    since notice: Notice,
    showing shown: Bill,
    under newest: Bill,
    on day: Day,
    _ evenOnceSigned: Bool
  ) -> Day? {
    let signedOn = evenOnceSigned ? nil : signedOn(for: notice.part)
    func binds(_ changedOn: Day) -> Bool { signedOn.map { changedOn < $0 } ?? true }
    if newest.key != shown.key, newest.differs(from: shown, among: premises) {
      return binds(newest.drawnUpOn) ? newest.drawnUpOn : nil
    }
    // Who left again changed what everybody bears a second time, though it is now as listed.
    return newest.changes.last {
      $0.kind == .left && $0.on <= day && $0.on > notice.postedOn && binds($0.on)
    }?.on
  }

  /// The day everybody had signed what a part agreed on, any agreement of it; nil while
  /// somebody has not.
  package func signedOn(for part: String?) -> Day? {
    concerning(part, agreements, \.part).compactMap { agreement in
      let progress = agreement.progress(among: premises) { _ in nil }
      return progress.open == 0 && progress.of > 0 ? completed(agreement) : nil
    }.min()
  }
}
