extension Fen {
  /// Splits this amount in proportion to `weights`, losing nothing.
  ///
  /// Each weight first gets its share rounded down; the fen left over go, one
  /// each, to the largest remainders (最大余数法). Ties go to the earlier weight;
  /// callers pass the doors sorted by storey, then door, so that the order of a
  /// file never changes a bill.
  package func shared(
    inProportionTo weights: [Weight]
  ) throws(CostSharingRefusal) -> [Fen] {
    try Apportionment(of: self, inProportionTo: weights).parts.map(\.amount)
  }
}

/// An amount split by largest remainder, with the figures of every part.
package struct Apportionment: Hashable, Sendable {
  package let total: Fen
  package let weightSum: Weight
  /// One part a weight, in the order of the weights.
  package let parts: [ShareReckoning]
  /// How many fen were left over and handed out one by one (零头).
  package let leftover: Int

  package init(
    of total: Fen,
    inProportionTo weights: [Weight]
  ) throws(CostSharingRefusal) {
    guard total >= .zero else { throw .negativeAmount(total) }
    let scale = try Self.commonDenominator(of: weights)
    let whole = try Self.scaled(weights, by: scale)
    guard whole.sum > 0 else { throw .weightsSumToZero }
    // Every product below is at most this one.
    let amount = Int128(total.count)
    guard !amount.multipliedReportingOverflow(by: whole.sum).overflow else {
      throw .weightsTooFine
    }
    guard let weightSum = Weight.reduced(whole.sum, over: scale) else { throw .weightsTooFine }

    var floors: [Int64] = []
    var remainders: [Int128] = []
    floors.reserveCapacity(weights.count)
    remainders.reserveCapacity(weights.count)
    var leftover = total.count
    for weight in whole.weights {
      let (quotient, remainder) = (amount * weight).quotientAndRemainder(dividingBy: whole.sum)
      floors.append(Int64(quotient))
      remainders.append(remainder)
      leftover -= Int64(quotient)
    }
    let receivers = Self.largest(Int(leftover), of: remainders)

    self.total = total
    self.weightSum = weightSum
    self.leftover = Int(leftover)
    self.parts = weights.indices.map { index in
      ShareReckoning(
        total: total,
        weight: weights[index],
        weightSum: weightSum,
        floor: Fen(floors[index]),
        remainder: ShareRemainder(remainders[index], over: whole.sum),
        gotLeftoverFen: receivers.contains(index)
      )
    }
  }
}

extension Apportionment {
  private static func commonDenominator(
    of weights: [Weight]
  ) throws(CostSharingRefusal) -> Int128 {
    var common: Int128 = 1
    for denominator in Set(weights.map(\.ratio.denominator)) {
      let step = Int128(denominator) / Weight.greatestCommonDivisor(common, Int128(denominator))
      let (product, overflow) = common.multipliedReportingOverflow(by: step)
      guard !overflow else { throw .weightsTooFine }
      common = product
    }
    return common
  }

  private static func scaled(
    _ weights: [Weight],
    by scale: Int128
  ) throws(CostSharingRefusal) -> (weights: [Int128], sum: Int128) {
    var scaled: [Int128] = []
    scaled.reserveCapacity(weights.count)
    var sum: Int128 = 0
    for weight in weights {
      let (value, tooLarge) = Int128(weight.ratio.numerator)
        .multipliedReportingOverflow(by: scale / Int128(weight.ratio.denominator))
      let (next, overflow) = sum.addingReportingOverflow(value)
      guard !tooLarge, !overflow else { throw .weightsTooFine }
      scaled.append(value)
      sum = next
    }
    return (scaled, sum)
  }

  /// The places of the `count` largest remainders, ties to the earlier.
  private static func largest(_ count: Int, of remainders: [Int128]) -> Set<Int> {
    guard count > 0 else { return [] }
    let order = remainders.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
    return Set(order.prefix(count))
  }
}
