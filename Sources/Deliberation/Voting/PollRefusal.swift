/// Why a poll refuses a step.
public enum PollRefusal: Error, Hashable, Sendable {
  /// It was closed and counted; what comes later is a new vote.
  case closed(on: Day)
  case notYetOpen(opens: Day)
  /// It came in with its ballots and was counted elsewhere: what is missing there is
  /// brought in by another import.
  case countedElsewhere(closed: Day)
  /// Nobody closes a vote before its closing day (截止日).
  case runsUntil(Day)
  case ballotRefused(number: Int, BallotRefusal)
  case unknownNumber(Int)
  case unknownDoor(Door)
  case issueNumberTaken(Int, Door)
  case delivered(number: Int, on: Day)
  /// The ballot came back before the day that is told for its delivery.
  case returnedBefore(number: Int, cast: Day, delivered: Day)
  /// Nothing is delivered before the roll is frozen.
  case deliveredBeforeOpening(Day, opens: Day)
  case nothingCorrected(number: Int)
  /// Nobody corrects or keys again what had not come back yet.
  case beforeReturned(number: Int, on: Day)
  case proxyKeyTaken(String)
  case unknownProxy(String)
  case proxyRevoked(String, on: Day)
  case principalNotOnRoll(Owner)
  /// Co-owners name one of themselves, and only for a door owned together.
  case notCoOwned(Owner)
  case notAmongCoOwners(String, Owner)
  /// Once the vote is over nobody chooses whose ballot counts.
  case namedAfterClosing(Day, closes: Day)
  /// The first typist is not the second.
  case sameTypist(String)
  case keyedAgainAlready(number: Int)
  /// Papers that two people keyed differently (录入不一致).
  case entriesDiffer([Int])
  /// Papers that only one has keyed so far.
  case notKeyedTwice([Int])
}
