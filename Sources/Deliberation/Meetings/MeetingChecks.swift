extension Meeting {
  /// Checks what a meeting says of itself against its agenda, its own counts, the
  /// council's seats and its rule.
  package func check(against council: Council?) throws(CaseRefusal) {
    try checkCounts()
    try checkSeats(of: kind == .council ? council : nil)
    try checkItems()
    let rule = rule(of: council)
    for item in addedItems where !agenda.indices.contains(item - 1) {
      throw .itemNotOnAgenda(item: item, agenda: agenda.count)
    }
    for motion in motions {
      guard agenda.indices.contains(motion.item - 1) else {
        throw .motionNotOnAgenda(item: motion.item, agenda: agenda.count)
      }
      guard !isAdded(motion.item) || rule.mayAddItems else {
        throw .decidedOffAgenda(item: motion.item)
      }
      let votes = motion.inFavour + motion.against + motion.abstaining
      let present = presentCount(for: motion.item, under: rule)
      guard votes <= present else {
        throw .moreVotesThanPresent(votes: votes, present: present, item: motion.item)
      }
    }
    if let noticeOn, noticeOn > day { throw .calledAfterHeld(noticeOn) }
    if let approval, approval.on < day { throw .approvedBeforeHeld(approval.on) }
    try checkLife()
  }

  private func checkCounts() throws(CaseRefusal) {
    let told = attendance.presentCount + attendance.represented.count
    guard told <= attendance.due else {
      throw .morePresentThanDue(present: told, due: attendance.due)
    }
    let named = told + attendance.excused.count + attendance.absent.count
    guard named <= attendance.due else {
      throw .moreNamedThanDue(named: named, due: attendance.due)
    }
  }

  private func checkSeats(of council: Council?) throws(CaseRefusal) {
    var named: Set<String> = []
    let away =
      attendance.excused.map(\.seat) + attendance.absent + attendance.represented.map(\.seat)
    for seat in attendance.present + away {
      guard named.insert(seat).inserted else { throw .seatTwice(seat) }
      if let council, !council.seats.contains(where: { $0.title == seat }) {
        throw .unknownSeat(seat)
      }
    }
    let moved = attendance.moved.sorted()
    if moved.count > attendance.presentCount, let seat = moved.first { throw .notPresent(seat) }
    // Where only the count is kept, nobody can be looked up.
    guard !attendance.present.isEmpty else { return }
    let came = Set(attendance.present)
    let stoodIn = Set(attendance.represented.map(\.seat))
    for seat in attendance.late.map(\.seat) + attendance.leftEarly.map(\.seat)
    where !came.contains(seat) {
      throw .notPresent(seat)
    }
    for recusal in attendance.recused
    where !came.contains(recusal.seat) && !stoodIn.contains(recusal.seat) {
      throw .notPresent(recusal.seat)
    }
    for signatory in signatories
    where !came.contains(signatory) && ![chair, recorder].contains(signatory)
      && !attendance.observers.contains(signatory)
    {
      throw .signedAbsent(signatory)
    }
  }

  private func checkItems() throws(CaseRefusal) {
    let items =
      attendance.late.map(\.from) + attendance.leftEarly.map(\.after)
      + attendance.recused.map(\.item)
    for item in items where !agenda.indices.contains(item - 1) {
      throw .itemNotOnAgenda(item: item, agenda: agenda.count)
    }
    let recusals = attendance.recused.map { Attendance.Recusal(seat: $0.seat, item: $0.item) }
    if let seat = attendance.late.map(\.seat).firstTwice
      ?? attendance.leftEarly.map(\.seat).firstTwice ?? recusals.firstTwice?.seat
    {
      throw .seatTwice(seat)
    }
    for late in attendance.late
    where attendance.leftEarly.contains(where: { $0.seat == late.seat && $0.after < late.from }) {
      throw .leftBeforeComing(late.seat)
    }
  }

  /// A life told by a file goes step by step, as commands take it.
  private func checkLife() throws(CaseRefusal) {
    var life = self
    life.approval = nil
    life.published = nil
    life.locked = nil
    life.corrections = []
    do throws(MeetingRefusal) {
      if let approval { try life.take(.approved, on: approval.on, by: approval.by) }
      for correction in corrections {
        guard let approval else { throw .notApproved }
        guard correction.on >= approval.on else {
          throw .outOfOrder(correction.on, later: approval.on)
        }
      }
      if let published { try life.take(.published, on: published.on, by: published.by) }
      if let locked { try life.take(.locked, on: locked.on, by: locked.by) }
      if let locked, let late = corrections.first(where: { $0.on > locked.on }) {
        throw .outOfOrder(late.on, later: locked.on)
      }
    } catch {
      throw .meetingRefused(key: key, error)
    }
  }
}

extension Array where Element: Hashable {
  /// The first element that was there before.
  fileprivate var firstTwice: Element? {
    var seen: Set<Element> = []
    return first { !seen.insert($0).inserted }
  }
}
