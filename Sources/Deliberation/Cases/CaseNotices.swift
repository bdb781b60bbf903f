// What a case does with its notices, beyond taking them in.

extension CaseFile {
  /// Takes a draft (草稿) in; a later draft of one key takes the place of the earlier.
  ///
  /// - Precondition: `notice.drafted` is told.
  package mutating func draft(_ notice: Notice) throws(CaseRefusal) {
    guard let index = notices.firstIndex(where: { $0.key == notice.key }) else {
      return try enter(.notice(notice))
    }
    guard notices[index].isDraft else {
      throw .draftIsPosted(notice.key, number: notices[index].number)
    }
    var later = notice
    later.number = notices[index].number
    try checkPart(later.part)
    try check(bill: later.bill, by: nil)
    notices[index] = later
  }

  /// Takes a step with one of its notices, or refuses it with the facts.
  package mutating func take(
    _ step: NoticeStep,
    withNotice number: Int,
    on day: Day,
    by office: String
  ) throws(CaseRefusal) {
    guard let index = notices.firstIndex(where: { $0.number == number }) else {
      throw .unknownNotice(number)
    }
    guard day >= openedOn else { throw .beforeOpening(day, opened: openedOn) }
    if case .posted = step, notices[index].isDraft {
      var posted = notices[index]
      try posted.taking(step, on: day, by: office)
      try checkLists(posted)
      try check(bill: posted.bill, by: posted.postedOn)
      if let outdated = outdated(posted, postedOn: posted.postedOn) { throw outdated }
      try checkOrder(.notice(posted))
    }
    if case .objected(let objection) = step, let door = objection.door,
      !premises.contains(where: { $0.door == door })
    {
      throw .unknownDoor(door)
    }
    if case .replied(_, _, let meeting?, _) = step,
      !meetings.contains(where: { $0.key == meeting })
    {
      throw .unknownMeeting(meeting)
    }
    try notices[index].taking(step, on: day, by: office)
  }

  /// Takes in a notice with its whole record, step by step.
  mutating func post(_ notice: Notice) throws(CaseRefusal) {
    guard !notices.contains(where: { $0.key == notice.key }) else { throw .keyTaken(notice.key) }
    try checkPart(notice.part)
    try check(bill: notice.bill, by: notice.isDraft ? nil : notice.postedOn)
    if notice.kind == .publicReview, notice.term == nil { throw .periodMissing }
    if !notice.isDraft { try checkLists(notice) }
    for objection in notice.objections {
      if objection.receivedOn < notice.postedOn {
        throw .objectionBeforePosting(number: objection.number)
      }
      if let reply = objection.reply, reply.on < objection.receivedOn {
        throw .replyBeforeObjection(number: objection.number)
      }
    }
    var replayed = notice.untouched
    for (day, office, step) in notice.recordedSteps {
      try replayed.taking(step, on: day, by: office)
    }
    if let (day, later) = notice.firstOutOfOrder {
      throw .noticeRefused(key: notice.key, .outOfOrder(day, later: later))
    }
    notices.append(notice)
  }

  /// A second list needs its first.
  private func checkLists(_ notice: Notice) throws(CaseRefusal) {
    if let list = notice.list, list > 1,
      !notices.contains(where: {
        $0.purpose == notice.purpose && $0.list == list - 1 && !$0.isDraft && $0.isPublic
          && ($0.part == notice.part || $0.part == nil)
      })
    {
      throw .listWithoutEarlier(list: list)
    }
  }

  /// Why a draft is not put up as it stands (草稿已过时): its amounts changed or somebody joined
  /// since, or the fund whose account it tells was opened again; nil where it may be.
  func outdated(_ draft: Notice, postedOn day: Day) -> CaseRefusal? {
    switch draft.purpose {
    case .costShares: bill(of: draft).flatMap { outdated(draft, showing: $0, postedOn: day) }
    case .closingAccount:
      reopening(since: draft, by: day).map { .draftBeforeReopening(fund: $0.fund, on: $0.on) }
    default: nil
    }
  }

  /// The draft that answers a gate once it is put up; nil where none is on record that may be.
  package func draft(answering gate: GateAnswer, on day: Day) -> Notice? {
    let (purpose, list): (Notice.Purpose, Int?)
    switch gate.reason {
    case .noticeMissing(let wanted, let number): (purpose, list) = (wanted, number)
    case .listOutdated(_, let number, _): (purpose, list) = (.costShares, number)
    default: return nil
    }
    return notices.last { draft in
      draft.isDraft && draft.drafted.map { $0.on <= day } ?? false
        && draft.purpose == purpose && (list == nil || draft.list == list)
        && (gate.part == nil || draft.part == nil || draft.part == gate.part)
        && outdated(draft, postedOn: day) == nil
    }
  }

  private func outdated(
    _ draft: Notice,
    showing bill: Bill,
    postedOn day: Day
  ) -> CaseRefusal? {
    if let later = replacement(of: bill), later.drawnUpOn <= day {
      return .draftOutdated(bill: bill.title, by: later.title, on: later.drawnUpOn)
    }
    let unlisted = unlistedPayers(of: bill, on: day, true)
    guard (draft.list ?? 1) > 1, !unlisted.isEmpty else { return nil }
    return .draftLacksPayers(bill: bill.title, unlisted.map(\.door))
  }

  /// The fund whose closing account a notice tells, and the day it was opened again after that
  /// (决算后重新启用); nil where it was not.
  package func reopening(since notice: Notice, by day: Day) -> (fund: String, on: Day)? {
    guard notice.purpose == .closingAccount, let fund = fund(of: notice.part, on: day),
      let again = fund.inOrder(by: day).last(where: { $0.kind == .reopened })?.on,
      again > notice.drafted?.on ?? notice.postedOn
    else { return nil }
    return (fund.title, again)
  }

  /// The bill it shows is on record; drawn up by the day it was posted, where it was.
  private func check(bill key: String?, by posted: Day?) throws(CaseRefusal) {
    guard let key else { return }
    guard let bill = bills.first(where: { $0.key == key }) else { throw .unknownBill(key) }
    if let posted, bill.drawnUpOn > posted {
      throw .billAfterNotice(key, drawnUp: bill.drawnUpOn, posted: posted)
    }
  }
}

extension Notice {
  /// The step with its refusal as the case's.
  fileprivate mutating func taking(
    _ step: NoticeStep,
    on day: Day,
    by office: String
  ) throws(CaseRefusal) {
    do throws(NoticeRefusal) {
      try take(step, on: day, by: office)
    } catch {
      throw .noticeRefused(key: key, error)
    }
  }
}
