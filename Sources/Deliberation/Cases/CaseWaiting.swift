// What a case waits for on a day, read from its record.

extension CaseFile {
  /// Everything of the case that waits on a day.
  package func waiting(on day: Day) -> [Waiting] {
    guard openedOn <= day else { return [] }
    var all = notices.filter { $0.isPosted(by: day) }.flatMap { wants(of: $0, on: day) }
    all += drafts(by: day).map(posting(of:))
    all += pollsWaiting(on: day)
    all += meetings.flatMap { wants(of: $0, on: day) }
    all += tasks.filter { $0.isOpen(on: day) }.map { task in
      waits(.task(number: task.number, task), for: task.who, due: task.by)
    }
    all += visitsWaiting(on: day) + stepWaiting(on: day) + remindersWaiting(on: day)
    all += fundsWaiting(on: day) + changedSharesWaiting(on: day)
    all += listsWantedBesides(on: day).map { stage, wanted in
      waits(.step(stage.title, missing: wanted), owedBy: stage.owes, due: nil)
    }
    return all
  }

  private func waits(
    _ matter: Waiting.Matter,
    for office: String,
    due: Day?,
    unit: NoticePeriod.Unit = .natural
  ) -> Waiting {
    waits(matter, owedBy: Term(office, office), due: due, unit: unit)
  }

  private func waits(
    _ matter: Waiting.Matter,
    owedBy owes: Term,
    due: Day?,
    unit: NoticePeriod.Unit = .natural
  ) -> Waiting {
    Waiting(
      number: number,
      title: title,
      place: place,
      matter: matter,
      owes: owes,
      due: due,
      unit: unit
    )
  }

  private func wants(of notice: Notice, on day: Day) -> [Waiting] {
    let office = notice.issuers.first ?? office
    let named = Waiting.NamedNotice(notice)
    var waiting: [Waiting] = []
    if !notice.isWithdrawn(by: day) {
      if let last = notice.period?.last, last >= day {
        let hour = notice.term?.hour ?? ""
        waiting.append(waits(.notice(named, hour: hour), for: office, due: last))
      }
      waiting += notice.openObjections(on: day).map { objection in
        waits(
          .objection(number: notice.number, objection),
          for: objection.answerer,
          due: objection.due(within: notice.answerWithin),
          unit: objection.answerBy == nil ? .working : .natural
        )
      }
      let missing = notice.missingBoards(on: day).map(\.place)
      if !missing.isEmpty {
        waiting.append(waits(.putUp(named, places: missing), for: office, due: nil))
      }
    }
    waiting += notice.openDamages(on: day).map { board, damage in
      waits(.repost(named, place: board.place), for: office, due: damage.foundOn)
    }
    let overdue = notice.overdueBoards(on: day).map(\.place)
    if !overdue.isEmpty {
      waiting.append(waits(.takeDown(named, places: overdue), for: office, due: notice.comesDownOn))
    }
    // Only what was posted on record here waits for its last word.
    if notice.finality == nil, notice.boards.contains(where: { $0.putUp != nil }),
      notice.isSettled(by: day)
    {
      waiting.append(waits(.finalise(named), for: office, due: notice.settledOn))
    }
    return waiting
  }

  private func drafts(by day: Day) -> [Notice] {
    notices.filter { draft in
      // One that nobody may put up any more waits for nothing.
      draft.isDraft && draft.drafted.map { $0.on <= day } ?? false
        && outdated(draft, postedOn: day) == nil
    }
  }

  private func posting(of draft: Notice) -> Waiting {
    let named = Waiting.NamedNotice(draft)
    let office = draft.issuers.first ?? office
    guard let check = leadCheck(of: draft) else {
      return waits(.post(named), for: office, due: draft.postedOn)
    }
    return waits(.postAhead(named, check), for: office, due: check.latest.day)
  }

  private func pollsWaiting(on day: Day) -> [Waiting] {
    polls.flatMap { poll in
      poll.needs(on: day).map { need, owes in
        waits(
          .vote(
            number: poll.number,
            question: poll.question,
            need,
            hour: poll.terms.closingHour
          ),
          for: owes ?? office,
          due: poll.closesOn
        )
      }
    }
  }

  private func wants(of meeting: Meeting, on day: Day) -> [Waiting] {
    guard meeting.day <= day else { return wants(before: meeting, on: day) }
    var waiting = meeting.actions.enumerated().filter { $1.isOpen(on: day) }.map { index, action in
      waits(
        .action(meeting: meeting.number, item: index + 1, action),
        for: action.who,
        due: action.by
      )
    }
    if meeting.day == day {
      waiting.append(
        waits(
          .meeting(number: meeting.number, meeting.kind, on: day, hours: meeting.hours),
          for: meeting.chair.isEmpty ? office : meeting.chair,
          due: day
        )
      )
    } else if meeting.approval.map({ $0.on > day }) ?? true {
      waiting.append(
        waits(
          .approve(number: meeting.number, meeting.kind, held: meeting.day),
          for: meeting.chair.isEmpty ? office : meeting.chair,
          due: nil
        )
      )
    }
    return waiting
  }

  /// A meeting to come is known once it was called; one without that day is to be called,
  /// where its rule says how long ahead.
  private func wants(before meeting: Meeting, on day: Day) -> [Waiting] {
    let chair = meeting.chair.isEmpty ? office : meeting.chair
    if let noticeOn = meeting.noticeOn, noticeOn <= day {
      return [
        waits(
          .meeting(number: meeting.number, meeting.kind, on: meeting.day, hours: meeting.hours),
          for: chair,
          due: meeting.day
        )
      ]
    }
    // Earlier than a week before it must go out, nobody need think of it.
    guard meeting.kind == .council, let days = council?.charter.noticeDays, days > 0,
      day >= meeting.day - days - 7
    else { return [] }
    return [
      waits(
        .callMeeting(number: meeting.number, meeting.kind, on: meeting.day, days: days),
        for: chair,
        due: meeting.day - days
      )
    ]
  }

  private func visitsWaiting(on day: Day) -> [Waiting] {
    visitsAgreed(on: day).map { canvass, due, office, doors in
      waits(.visits(round: canvass.round, doors: doors), for: office, due: due)
    }
  }

  /// The step in hand; left out where everything it lacks waits in a line of its own and
  /// no day is set for the step itself.
  private func stepWaiting(on day: Day) -> [Waiting] {
    guard let standing = standing(on: day), let current = standing.current else { return [] }
    let step = standing.steps[current]
    let missing = step.gates.filter { !$0.isMet }
    let latest = latestPosting(for: step.stage, on: day)
    guard step.due != nil || !missing.allSatisfy({ $0.reason.waitsByItself }) else { return [] }
    // A draft of it waits already, by the hour.
    let isDrafted = drafts(by: day).contains { leadCheck(of: $0) != nil }
    guard latest == nil || !isDrafted else { return [] }
    return [
      waits(
        .step(step.stage.title, missing: missing),
        owedBy: step.stage.owes,
        due: step.due,
        unit: step.stage.due?.unit ?? .natural
      )
    ]
  }

  /// Lists to post next since amounts changed, but for one that the step in hand waits for.
  private func changedSharesWaiting(on day: Day) -> [Waiting] {
    bills.compactMap { bill in
      guard let next = nextList(for: bill, on: day), !isInHand(list: next.number, on: day) else {
        return nil
      }
      let matter = Waiting.Matter.changedShares(
        bill: bill.number,
        list: next.number,
        part: bill.part
      )
      return waits(matter, for: office, due: nil)
    }
  }

  private func fundsWaiting(on day: Day) -> [Waiting] {
    funds.filter { $0.openedOn <= day }.flatMap { fund in
      fund.isClosed(on: day)
        ? joinedClosed(fund, by: day).map { [$0] } ?? [] : waiting(for: fund, on: day)
    }
  }

  /// What doors owe and what they are to get back, of a fund that is open; and whether it was
  /// closed before.
  private func waiting(for fund: Fund, on day: Day) -> [Waiting] {
    let stands = standing(of: fund, on: day)
    let (debtors, creditors) = (stands.debtors, stands.creditors)
    var waiting: [Waiting] = []
    if !debtors.isEmpty {
      let matter = Waiting.Matter.dues(number: fund.number, doors: debtors.count, stands.open)
      // Who signed or joined after that day was given none of its own.
      let due = fund.payBy.flatMap { payBy in
        debtors.contains { $0.signedOn.map { $0 <= payBy } ?? true } ? payBy : nil
      }
      waiting.append(waits(matter, for: office, due: due))
    }
    if !creditors.isEmpty {
      let matter = Waiting.Matter.refunds(
        number: fund.number,
        doors: creditors.count,
        stands.refundOpen
      )
      waiting.append(waits(matter, for: office, due: nil))
    }
    if let since = fund.inOrder(by: day).last(where: { $0.kind == .reopened })?.on {
      let matter = Waiting.Matter.reopenedFund(
        number: fund.number,
        title: fund.title,
        since: since
      )
      waiting.append(waits(matter, for: office, due: nil))
    }
    return waiting
  }

  /// That doors joined after a fund was closed and owe; who owed when it was closed is covered.
  private func joinedClosed(_ fund: Fund, by day: Day) -> Waiting? {
    guard let closure = fund.closure else { return nil }
    let joined = standing(of: fund, on: day).debtors.filter {
      $0.signedOn.map { $0 > closure.on } ?? false
    }
    guard !joined.isEmpty else { return nil }
    let matter = Waiting.Matter.joinedClosedFund(
      number: fund.number,
      title: fund.title,
      doors: joined.count
    )
    return waits(matter, for: office, due: nil)
  }

  private func remindersWaiting(on day: Day) -> [Waiting] {
    afterCare(on: day).map { care, date in
      waits(.reminder(date), owedBy: care.owes, due: date.day)
    }
  }
}

extension GateReason {
  /// Whether what it lacks is a line of its own in the list of what waits.
  fileprivate var waitsByItself: Bool {
    switch self {
    case .noticeRunning, .objectionsOpen, .noticeNotEverywhere, .pollRunning, .pollAwaitsCount:
      true
    default: false
    }
  }
}

extension DueRule {
  /// The unit it counts in.
  package var unit: NoticePeriod.Unit {
    if case .after(_, _, let unit) = self { unit } else { .natural }
  }
}
