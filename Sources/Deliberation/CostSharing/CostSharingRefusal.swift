/// Why a cost cannot be shared.
package enum CostSharingRefusal: Error, Hashable, Sendable {
  /// Nobody shares: there is no door, or every weight is zero.
  case weightsSumToZero
  /// The weights have no common denominator that can be computed with exactly.
  case weightsTooFine
  /// A bill without a cost: no line, or lines that come to nothing.
  case nothingToShare
  /// Two lines of a bill by one name, of which a change could not say which it means.
  case lineTwice(String)
  /// A cost or a subsidy is below zero.
  case negativeAmount(Fen)
  case negativeRate(Ratio, of: RateKind)
  /// Interest of more than the whole a year, mostly a percent sign that is missing.
  case interestAboveWhole(Ratio)
  /// Interest for fewer days than none.
  case negativeDays(Int)
  case subsidyExceedsCost(subsidy: Fen, cost: Fen)
  /// A subsidy of more than the whole of what it is taken of.
  case subsidyAboveWhole(Ratio)
  /// A subsidy of kinds of cost that the bill has not.
  case subsidyOfNoLine([CostKind])
  /// A line that says no kind, where a subsidy is taken of some kinds alone.
  case lineOfNoKind(String, taken: [CostKind])
  /// A quote or contract for a line that the bill has not.
  case paperOfNoLine(String)
  /// A door is named as who bears what others do not: that door's own share is agreed by terms.
  case bearerIsDoor(Door, ofRounding: Bool)
  /// The doors together, or nobody, are named as who bears what others do not: what the doors
  /// bear is shared.
  case bearerIsNoOffice(String, ofRounding: Bool)
  /// A door stands twice among those that take part.
  case doorTwice(Door)
  /// The scheme has no coefficient for the storey.
  case storeyOutsideTable(scheme: String, storey: Int, door: Door)
  /// The scheme goes by storey, and the door's storey is unknown.
  case storeyMissing(Door)
  /// The scheme goes by area, and the door's area is unknown.
  case areaMissing(Door)
  /// The scheme names doors one by one, and not this one.
  case doorOutsideTable(scheme: String, door: Door)
  /// Percentages by storey that do not make a hundred.
  case percentTotal(scheme: String, Weight)
  case percentOutsideRange(
    scheme: String,
    storey: Int,
    Weight,
    low: Weight,
    high: Weight
  )
  /// What all bear alike is a share of the whole.
  case flatPartOutsideWhole(scheme: String, Ratio)
  // What is agreed for single doors
  /// Something is agreed for a door that does not take part.
  case termOfOther(Door)
  case termTwice(Door)
  case fixedExceedsCost(fixed: Fen, cost: Fen)
  /// Every door bears a fixed amount, and together they are not what is to be prepaid.
  case fixedBelowCost(fixed: Fen, cost: Fen)
  /// Somebody else is to bear the difference, and there is none.
  case fixedAboveShare(Door, fixed: Fen, share: Fen)
  /// A door is to bear more than its whole share.
  case reducedToMore(Door, Ratio)
  /// A door with a weight of its own leaves no difference for somebody else to bear.
  case weightLeavesNothing(Door)
  // Subsidies and what replaces what
  case tranchesDoNotAddUp(sum: Fen, subsidy: Fen)
  /// A rule for one line stands only in the statement of a period.
  case lineRuleOfWorks(String)
  case periodEndsEarly(from: Day, to: Day)
  /// In a statement a door may bear less, and the others its rest; no more is agreed there.
  case statementTerm(Door)
  case statementRounding
  /// A bill takes the place of one of another part, or of none.
  case replacesUnknown(String)
  case replacedAlready(String, by: String)
  // Who joins later
  case alreadyPays(Door)
  case doesNotPay(Door)
  /// Only who joined later leaves by itself; for others a new bill is drawn up.
  case neverJoined(Door)
  case policiesDiffer(Door)
  case changeBefore(Day, last: Day)
  /// A bill or a change of a day to come.
  case changeNotYet(Day, today: Day)
  /// Nothing is left for it to pay, mostly because nobody said what it counts for.
  case joinsForNothing(Door)
  /// What a joiner pays would give the earlier payers back more than they bear.
  case refundsExceedShares(Door, pays: Fen, borne: Fen)
  /// Interest or a multiple that comes to more than any amount that is read.
  case amountTooLarge
  /// A statement of a period knows no late joiner.
  case statementHasNoJoiners
  /// A statement shares each cost by itself; no table or comparison of the whole holds of it.
  case statementHasNoTable
}
