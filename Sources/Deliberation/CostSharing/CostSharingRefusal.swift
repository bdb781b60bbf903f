/// Why a cost cannot be shared.
package enum CostSharingRefusal: Error, Hashable, Sendable {
  /// Nobody shares: there is no door, or every weight is zero.
  case weightsSumToZero
  /// The weights have no common denominator that can be computed with exactly.
  case weightsTooFine
  /// A cost, a subsidy or a subsidy's rate is below zero.
  case negativeAmount(Fen)
  case negativeRate(Ratio)
  case subsidyExceedsCost(subsidy: Fen, cost: Fen)
  /// A door stands twice among those that take part.
  case doorTwice(Door)
  /// The scheme has no coefficient for the storey.
  case storeyOutsideTable(scheme: String, storey: Int, door: Door)
  /// The scheme goes by storey, and the door's storey is unknown.
  case storeyMissing(Door)
  /// The scheme goes by area, and the door's area is unknown.
  case areaMissing(Door)
}
