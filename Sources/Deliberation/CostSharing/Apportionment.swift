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
    try Apportionment(of: self, inProportionTo: weights).map(\.amount)
  }
}

/// An amount split by largest remainder: one share a weight, in the order of the weights.
package struct Apportionment: Hashable, Sendable {
  package let total: Fen
  package let weightSum: Weight
  /// How many fen were left over and handed out one by one (零头).
  package let leftover: Int

  private let weights: [Weight]
  private let floors: [Fen]
  /// What was cut off each share, over `denominator`.
  private let remainders: [Int128]
  private let denominator: Int128
  private let receivers: LargestRemainders

  package init(
    of total: Fen,
    inProportionTo weights: [Weight]
  ) throws(CostSharingRefusal) {
    guard total >= .zero else { throw .negativeAmount(total) }
    let scale = try Self.commonDenominator(of: weights)
    // The scaled weights, each of which makes way for its remainder below.
    var remainders: [Int128]
    let whole: Int128
    (remainders, whole) = try Self.scaled(weights, by: scale)
    guard whole > 0 else { throw .weightsSumToZero }
    // Every product below is at most this one.
    let amount = Int128(total.count)
    guard !amount.multipliedReportingOverflow(by: whole).overflow else {
      throw .weightsTooFine
    }
    guard let weightSum = Weight.reduced(whole, over: scale) else { throw .weightsTooFine }

    var floors: [Fen] = []
    floors.reserveCapacity(weights.count)
    var leftover = total.count
    for place in remainders.indices {
      let (quotient, remainder) = (amount * remainders[place])
        .quotientAndRemainder(dividingBy: whole)
      remainders[place] = remainder
      floors.append(Fen(Int64(quotient)))
      leftover -= Int64(quotient)
    }

    self.total = total
    self.weightSum = weightSum
    self.leftover = Int(leftover)
    self.weights = weights
    self.floors = floors
    self.remainders = remainders
    self.denominator = whole
    self.receivers = LargestRemainders(Int(leftover), of: remainders, below: whole)
  }
}

extension Apportionment: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { weights.count }

  package subscript(place: Int) -> ShareReckoning {
    ShareReckoning(
      total: total,
      weight: weights[place],
      weightSum: weightSum,
      floor: floors[place],
      remainder: ShareRemainder(remainders[place], over: denominator),
      gotLeftoverFen: receivers.contains(remainders[place], at: place)
    )
  }
}

extension Apportionment {
  private static func commonDenominator(
    of weights: [Weight]
  ) throws(CostSharingRefusal) -> Int128 {
    var common: Int128 = 1
    for weight in weights {
      let denominator = Int128(weight.ratio.denominator)
      guard !common.isMultiple(of: denominator) else { continue }
      let step = denominator / Weight.greatestCommonDivisor(common, denominator)
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
}

/// Which of many remainders are the largest, ties to the earlier.
private struct LargestRemainders: Hashable, Sendable {
  /// The smallest remainder that still gets a fen.
  private let smallest: Int128
  /// The last place of those equal to `smallest` that gets one.
  private let lastTie: Int

  /// Halves the range of remainders rather than sorting them, so that the work grows with
  /// the number of doors and hardly faster.
  init(_ count: Int, of remainders: [Int128], below bound: Int128) {
    guard count > 0 else {
      (smallest, lastTie) = (bound, -1)
      return
    }
    // Enough remainders reach `low`, too few reach `high`.
    var (low, high): (Int128, Int128) = (0, bound)
    var (enough, tooFew) = (remainders.count, 0)
    // Those not yet settled, and how many of the others reach `high`.
    var (pool, settled) = (remainders, 0)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let reached = settled + pool.count { $0 >= middle }
      if reached >= count {
        (low, enough) = (middle, reached)
      } else {
        (high, tooFew) = (middle, reached)
      }
      if enough - tooFew < pool.count / 16 {
        pool = pool.filter { low <= $0 && $0 < high }
        settled = tooFew
      }
    }
    var ties = count - tooFew
    var last = -1
    for (place, remainder) in remainders.enumerated() where remainder == low {
      guard ties > 0 else { break }
      (ties, last) = (ties - 1, place)
    }
    (smallest, lastTie) = (low, last)
  }

  func contains(_ remainder: Int128, at place: Int) -> Bool {
    remainder > smallest || remainder == smallest && place <= lastTie
  }
}
