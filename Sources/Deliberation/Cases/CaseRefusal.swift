/// Why a case file refuses an entry: the rules say no.
package enum CaseRefusal: Error, Hashable, Sendable {
  /// The record does not prove the stage before (前一步骤尚未完成).
  case stageNotProven(entering: Term, missing: Term, on: Day)
  case beforeOpening(Day, opened: Day)
  case keyTaken(String)
  case unknownPart(String)
  case unknownDoor(Door)
  case unknownStage(String)
  // Meetings
  case motionNotOnAgenda(item: Int, agenda: Int)
  case morePresentThanDue(present: Int, due: Int)
  case moreVotesThanPresent(votes: Int, present: Int)
  case unknownSeat(String)
  case seatTwice(String)
  case approvedBeforeHeld(Day)
  // Votes
  case rollIsEmpty
  case rollRefused(RollRefusal)
  case closesBeforeOpening
  case noRuleInForce(closing: Day)
  case ballotRefused(number: Int, BallotRefusal)
  case unknownPoll(Int)
  case pollRefused(key: String, PollRefusal)
  // Costs and agreements
  case costRefused(CostSharingRefusal)
  case signedTwice(Door)
  // Notices
  case listWithoutEarlier(list: Int)
  case objectionBeforePosting(number: Int)
  case replyBeforeObjection(number: Int)
  case periodMissing
  case unknownNotice(Int)
  /// A draft of the file's name was posted already.
  case draftIsPosted(String, number: Int?)
  case unknownBill(String)
  /// A notice cannot show a bill that was not drawn up yet.
  case billAfterNotice(String, drawnUp: Day, posted: Day)
  case unknownMeeting(String)
  case noticeRefused(key: String, NoticeRefusal)
}
