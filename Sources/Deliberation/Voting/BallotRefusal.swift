/// Why a ballot is not taken.
public enum BallotRefusal: Error, Hashable, Sendable {
  case notOnRoll(Owner)
  case alreadyVoted(Owner, number: Int)
  case numberTaken(Int)
  case outsideWindow(Day, opens: Day, closes: Day)
  /// A paper that came in time is not void for being late (未逾期).
  case notLate(Day, closes: Day)
  case doorNotOwners(Door, Owner)
  /// The number was issued to another door (票号发给另一户).
  case issuedElsewhere(number: Int, Door)
  /// Nobody gives back a ballot before it was handed out (未送达先收回).
  case beforeDelivery(Day, delivered: Day)
  /// A voter is named for an owner who votes alone.
  case voterOfSoleOwner(Owner)
  /// The paper bears no signature, and is not marked void for it.
  case unsigned
  /// A proxy's ballot without a written authority.
  case authorityMissing
  /// No written authority of that key is on file.
  case unknownAuthority(String)
  /// The authority is another owner's.
  case authorityOfAnother(String, Owner)
  /// Too early, expired or taken back on that day.
  case authorityDoesNotCover(String, Day)
  /// The agent stands for more owners than the owners' rules allow.
  case agentOverLimit(agent: String, limit: Int)
}
