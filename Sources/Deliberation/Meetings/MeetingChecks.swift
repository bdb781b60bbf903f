extension Meeting {
  /// Checks what a meeting says of itself against its agenda, its own counts and
  /// the council's seats.
  package func check(against council: Council?) throws(CaseRefusal) {
    guard attendance.presentCount <= attendance.due else {
      throw .morePresentThanDue(present: attendance.presentCount, due: attendance.due)
    }
    var named: Set<String> = []
    for seat in attendance.present + attendance.excused.map(\.seat) {
      guard named.insert(seat).inserted else { throw .seatTwice(seat) }
      if let council, !council.seats.contains(where: { $0.title == seat }) {
        throw .unknownSeat(seat)
      }
    }
    for motion in motions {
      guard agenda.indices.contains(motion.item - 1) else {
        throw .motionNotOnAgenda(item: motion.item, agenda: agenda.count)
      }
      let votes = motion.inFavour + motion.against + motion.abstaining
      guard votes <= attendance.presentCount else {
        throw .moreVotesThanPresent(votes: votes, present: attendance.presentCount)
      }
    }
    if let approval, approval.on < day { throw .approvedBeforeHeld(approval.on) }
  }
}
