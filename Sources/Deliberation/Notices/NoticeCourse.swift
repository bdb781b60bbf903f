// How a notice stands on a day: reckoned from its record, never stored.

extension Notice {
  /// Whether it is still a draft (草稿): drafted, and nowhere put up.
  package var isDraft: Bool { drafted != nil && boards.allSatisfy { $0.putUp == nil } }

  /// Whether it was posted by a day; a draft never was.
  package func isPosted(by day: Day) -> Bool { !isDraft && postedOn <= day }

  /// Whether it was withdrawn by a day.
  package func isWithdrawn(by day: Day) -> Bool { withdrawal.map { $0.on <= day } ?? false }

  /// The day counting starts from: the posting, or the day the last of its places
  /// had it, where that is later.
  package var countedFrom: Day { boards.compactMap { $0.putUp?.on }.reduce(postedOn, max) }

  /// The period it runs for (公示期) with every extension; nil where it only tells.
  package var period: NoticePeriod? {
    term?.period(from: countedFrom, prolongedBy: extensions.reduce(0) { $0 + $1.days })
  }

  /// The objections that have no answer yet.
  package var openObjections: [Objection] { objections.filter { $0.reply == nil } }

  /// The objections received by a day and not answered on it.
  package func openObjections(on day: Day) -> [Objection] {
    objections.filter { $0.isOpen(on: day) }
  }

  /// The first day after the period on which no objection was open; nil until
  /// there is one, and where the period has no known last day.
  ///
  /// The period ends at the closing hour of its last day. An objection that
  /// comes in after this day is kept and answered, and takes nothing back.
  package var settledOn: Day? {
    guard let last = period?.last else { return nil }
    var day = last + 1
    while let open = objections.first(where: { $0.isOpen(on: day) }) {
      guard let reply = open.reply else { return nil }
      day = reply.on
    }
    return day
  }

  /// The day each copy must come down (撤下): the day after the period, or the day
  /// of a withdrawal; nil where it hangs until something else takes its place.
  package var comesDownOn: Day? {
    if let withdrawal { return withdrawal.on }
    return period?.last.map { $0 + 1 }
  }

  /// The boards that should be empty on a day and, on record, are not.
  package func overdueBoards(on day: Day) -> [Board] {
    guard let comesDownOn, comesDownOn <= day else { return [] }
    return boards.filter { $0.hangs(on: day) }
  }

  /// The boards it was to hang at and, while others have it, does not.
  package func missingBoards(on day: Day) -> [Board] {
    guard boards.contains(where: { $0.putUp != nil }) else { return [] }
    return boards.filter { board in board.putUp.map { $0.on > day } ?? true }
  }

  /// The damages of a day that were not mended on it, with their boards.
  package func openDamages(on day: Day) -> [(board: Board, damage: Board.Damage)] {
    boards.flatMap { board in
      board.damages.compactMap { damage in
        let isMended = damage.reposted.map { $0.on <= day } ?? false
        return damage.foundOn <= day && !isMended && board.hangs(on: day) ? (board, damage) : nil
      }
    }
  }

  /// Whether it may be declared final (定榜): its period ran and nothing is open.
  package func isSettled(by day: Day) -> Bool {
    !isWithdrawn(by: day) && (settledOn.map { $0 <= day } ?? false)
  }
}
