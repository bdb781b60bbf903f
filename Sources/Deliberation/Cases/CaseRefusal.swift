/// Why a case file refuses an entry: the rules say no.
package enum CaseRefusal: Error, Hashable, Sendable {
  /// The record does not prove the stage before (前一步骤尚未完成).
  case stageNotProven(entering: Term, missing: Term, on: Day)
  case beforeOpening(Day, opened: Day)
  case keyTaken(String)
  case unknownPart(String)
  case unknownDoor(Door)
  /// A door of the roster that is none of the part in question; `of` is where it lies, nil
  /// where the roster does not say.
  case doorOfOtherPart(Door, of: String?, not: String)
  case unknownStage(String)
  // A step passed over by hand
  /// A file that only keeps a council has no steps.
  case noProcedure
  case stageIsDone(Term, on: Day)
  case stageIsSkipped(Term, on: Day)
  case stageIsAhead(Term, current: Term)
  // Meetings
  case motionNotOnAgenda(item: Int, agenda: Int)
  case morePresentThanDue(present: Int, due: Int)
  /// More votes than were there for the item.
  case moreVotesThanPresent(votes: Int, present: Int, item: Int)
  case moreNamedThanDue(named: Int, due: Int)
  /// Came late, left early, stood aside or was added: to an item that is none.
  case itemNotOnAgenda(item: Int, agenda: Int)
  /// A decision on what was not on the posted agenda, and no charter allows it.
  case decidedOffAgenda(item: Int)
  case notPresent(String)
  case leftBeforeComing(String)
  case signedAbsent(String)
  case calledAfterHeld(Day)
  case unknownAction(meeting: String, item: Int)
  case meetingRefused(key: String, MeetingRefusal)
  case unknownSeat(String)
  case seatTwice(String)
  case approvedBeforeHeld(Day)
  // Tasks, decisions and partners
  case taskRefused(TaskRefusal)
  /// A decision of an item the meeting did not have.
  case itemNotDiscussed(meeting: String, item: Int, agenda: Int)
  /// A decision of a meeting held after what it is said to have decided.
  case decidedLater(meeting: String, held: Day, on: Day)
  /// Nothing of that key that a meeting could have decided.
  case unknownDecided(String)
  case decisionTwice(String)
  case partnerTwice(String)
  /// A document that is on file word for word.
  case alreadyOnFile(String, Day)
  /// A document whose last day lies before the day it was issued.
  case expiredWhenIssued(String, until: Day, issued: Day)
  // Visits
  case canvassRefused(CanvassRefusal)
  // Votes
  case rollIsEmpty
  case rollRefused(RollRefusal)
  case closesBeforeOpening
  case noRuleInForce(closing: Day)
  /// A rule that is named and not in force on the closing day; `instead` is.
  case ruleNotInForce(VotingRule, closing: Day, instead: String?)
  case ballotRefused(number: Int, BallotRefusal)
  case unknownPoll(Int)
  case pollRefused(key: String, PollRefusal)
  // Costs and agreements
  case costRefused(CostSharingRefusal)
  case signedTwice(Door)
  case unknownAgreement(Int)
  case agreementRefused(key: String, AgreementRefusal)
  case unknownFund(Int)
  /// `entry` is the number of an entry that stands in a table; nil of what a command does.
  case fundRefused(key: String, FundRefusal, entry: Int? = nil)
  /// Money on record would no longer be right under a bill, a change or a signature.
  case moneyUnfounded(key: String, FundRefusal)
  /// A street whose sections do not add up to it.
  case sectionsDoNotAddUp(SectionFault)
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
  /// The draft of a list whose bill another has replaced since, by their titles.
  case draftOutdated(bill: String, by: String, on: Day)
  /// The draft of a later list whose bill was drawn up without doors that joined since.
  case draftLacksPayers(bill: String, [Door])
  /// The draft of a closing account whose fund was opened again since.
  case draftBeforeReopening(fund: String, on: Day)
  case unknownMeeting(String)
  case noticeRefused(key: String, NoticeRefusal)
}
