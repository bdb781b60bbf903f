extension CaseFile {
  /// Where the case stands on a day, read from what was on record by then.
  ///
  /// A stage is done when all its gates are met and every stage before it is
  /// done or skipped. Nil for a file without a procedure.
  package func standing(on day: Day) -> Standing? {
    guard let procedure else { return nil }
    var steps: [Standing.Step] = []
    var isOpen = true
    var reached = openedOn
    for stage in procedure.stages {
      let gates = stage.gates.flatMap { answers(to: $0, on: day) }
      let state: Standing.State
      if !isOpen {
        state = .ahead
      } else if let skip = skips.first(where: { $0.stage == stage.key && $0.on <= day }) {
        state = .skipped(skip)
        reached = max(reached, skip.on)
      } else if gates.allSatisfy(\.isMet) {
        reached = max(reached, gates.compactMap(\.metOn).max() ?? reached)
        state = .done(on: reached)
      } else {
        state = .current
        isOpen = false
      }
      steps.append(Standing.Step(stage: stage, state: state, gates: gates))
    }
    return Standing(steps: steps)
  }

  /// One answer for the whole matter, or one for each of its parts.
  private func answers(to gate: Gate, on day: Day) -> [GateAnswer] {
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
    }
  }

  private func eachPart(_ answer: (String?) -> GateAnswer) -> [GateAnswer] {
    parts.isEmpty ? [answer(nil)] : parts.map(answer)
  }

  /// The latest thing for a part: of the part itself, or of the whole matter.
  private func latest<Item>(
    _ items: [Item],
    for part: String?,
    _ partOf: (Item) -> String?
  ) -> Item? {
    items.last { partOf($0) == part } ?? items.last { partOf($0) == nil }
  }

  private func listed(_ gate: Gate) -> GateAnswer {
    let homeless = premises.filter { shop in
      shop.section == nil || !sections.contains { $0.name == shop.section }
    }
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: premises.isEmpty || !homeless.isEmpty ? nil : openedOn,
      reason: .premisesListed(count: premises.count, withoutSection: homeless.count)
    )
  }

  private func visited(_ gate: Gate, round: Int, on day: Day) -> GateAnswer {
    guard let canvass = canvasses.first(where: { $0.round == round }) else {
      return GateAnswer(gate: gate, part: nil, metOn: nil, reason: .noRound(round))
    }
    let soFar = Canvass(
      round: round,
      question: canvass.question,
      visits: canvass.visits.filter { $0.day <= day }
    )
    let coverage = soFar.coverage(of: premises)
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

  private func held(_ gate: Gate, _ kind: Meeting.Kind, atLeast least: Int, on day: Day)
    -> GateAnswer
  {
    let held = meetings.filter { $0.kind == kind && $0.day <= day }
    let approvals = held.compactMap(\.approval).map(\.on).filter { $0 <= day }.sorted()
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: approvals.count >= least ? approvals[least - 1] : nil,
      reason: .meetingsApproved(
        kind,
        have: approvals.count,
        need: least,
        awaitingApproval: held.count - approvals.count
      )
    )
  }

  private func filed(_ gate: Gate, _ term: Term, on day: Day) -> GateAnswer {
    let found = documents.first {
      $0.day <= day && ($0.kind == term.chinese || $0.kind == term.english)
    }
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: found?.day,
      reason: found.map(GateReason.documentOnFile) ?? .documentMissing(term)
    )
  }

  private func polled(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    guard let poll = latest(polls.filter { $0.opensOn <= day }, for: part, \.part) else {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: .noPoll)
    }
    guard poll.isClosed(on: day) else {
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: nil,
        reason: .pollRunning(number: poll.number, closesOn: poll.closesOn)
      )
    }
    let verdict = poll.tally.verdict
    return GateAnswer(
      gate: gate,
      part: part,
      metOn: verdict == .carried ? poll.closesOn : nil,
      reason: .pollClosed(number: poll.number, verdict, closedOn: poll.closesOn)
    )
  }

  private func ran(
    _ gate: Gate,
    _ purpose: Notice.Purpose,
    list: Int?,
    part: String?,
    on day: Day
  ) -> GateAnswer {
    let candidates = notices.filter {
      $0.purpose == purpose && $0.list == list && $0.postedOn <= day
    }
    guard let notice = latest(candidates, for: part, \.part) else {
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: nil,
        reason: .noticeMissing(purpose, list: list)
      )
    }
    let (metOn, reason) = notice.whetherItRan(on: day)
    return GateAnswer(gate: gate, part: part, metOn: metOn, reason: reason)
  }

  private func posted(_ gate: Gate, _ purpose: Notice.Purpose, on day: Day) -> GateAnswer {
    let found = notices.first { $0.purpose == purpose && $0.postedOn <= day }
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: found?.postedOn,
      reason: found.map { .noticePosted(number: $0.number, on: $0.postedOn) }
        ?? .noticeMissing(purpose, list: nil)
    )
  }

  private func addsUp(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    guard let bill = latest(bills.filter({ $0.drawnUpOn <= day }), for: part, \.part) else {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: .noBill)
    }
    do throws(CostSharingRefusal) {
      let table = try bill.table(among: premises)
      let sum = table.lines.reduce(Fen.zero) { $0 + $1.borne }
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: bill.drawnUpOn,
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

  private func signed(_ gate: Gate, part: String?, on day: Day) -> GateAnswer {
    guard let agreement = latest(agreements, for: part, \.part) else {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: .noAgreement)
    }
    let progress = agreement.asOf(day).progress(among: premises) { _ in nil }
    return GateAnswer(
      gate: gate,
      part: part,
      metOn: progress.open == 0 && progress.of > 0
        ? agreement.completedOn(among: premises) : nil,
      reason: .signed(number: agreement.number, progress.signed, of: progress.of)
    )
  }
}

extension Notice {
  /// The day its period had run with every objection answered, and the figures.
  ///
  /// The period ends at the closing hour of its last day; the next step begins
  /// the day after, or when the last objection was answered.
  fileprivate func whetherItRan(on day: Day) -> (Day?, GateReason) {
    guard let term, let period else {
      return (postedOn, .noticePosted(number: number, on: postedOn))
    }
    guard let last = period.last else {
      return (nil, .noticeLastDayUnknown(number: number, year: period.undecidedYear ?? postedOn.year))
    }
    let open = objections.filter {
      $0.receivedOn <= day && ($0.reply.map { $0.on > day } ?? true)
    }
    guard open.isEmpty else { return (nil, .objectionsOpen(number: number, open)) }
    guard day > last else {
      return (
        nil, .noticeRunning(number: number, places: places.count, last: last, hour: term.hour)
      )
    }
    let answered = objections.compactMap(\.reply).map(\.on).max()
    return (
      max(last + 1, answered ?? last),
      .noticeRan(number: number, last: last, objections: objections.count)
    )
  }
}

extension Agreement {
  /// The agreement with the signatures of a day; those without a day stand.
  fileprivate func asOf(_ day: Day) -> Agreement {
    Agreement(
      key: key,
      number: number,
      title: title,
      part: part,
      version: version,
      asked: asked,
      signatures: signatures.filter { $0.on.map { $0 <= day } ?? true }
    )
  }
}
