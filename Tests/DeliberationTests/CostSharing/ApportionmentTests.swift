import Testing

@testable import Deliberation

struct ApportionmentTests {
  private struct Bills: Decodable {
    let bills: [Entry]

    struct Entry: Decodable {
      let id: String
      let netFen: Int64
      let weights: [[String]]
      let sharesFen: [Int64]
    }
  }

  @Test func `the shared table of bills, through their weights`() throws {
    let bills = try VectorFile.read("shares.json", as: Bills.self).bills
    #expect(bills.count == 12)
    for bill in bills {
      let weights = try bill.weights.map { try #require(Weight($0[1])) }
      let shares = try Fen(bill.netFen).shared(inProportionTo: weights)
      #expect(shares.map(\.count) == bill.sharesFen, "\(bill.id)")

      let doors = try bill.weights.map { try #require(Door($0[0])) }
      let table = try CostTable(
        gross: Fen(bill.netFen),
        weights: Array(zip(doors, weights)).map { (door: $0.0, weight: $0.1) }
      )
      #expect(table.lines.map(\.door) == doors, "\(bill.id)")
      #expect(table.lines.map(\.borne.count) == bill.sharesFen, "\(bill.id)")
      #expect(table.lines.map(\.refund) == doors.map { _ in .zero }, "\(bill.id)")
    }
  }

  @Test func `what a sentence of arithmetic needs stands in the reckoning`() throws {
    let weights = ["1.0", "1.0", "1.1", "1.1", "1.2", "1.2", "1.3", "1.3"].compactMap { Weight($0) }
    let split = try Apportionment(of: Fen(22_500_000), inProportionTo: weights)
    #expect(split.weightSum.description == "9.2")
    #expect(split.leftover == 4)
    let fourth = split[3]
    #expect(fourth.yuan == "26902.1739")
    #expect(!fourth.isExact)
    #expect(fourth.floor == Fen(2_690_217))
    #expect(fourth.amount == Fen(2_690_217))
    #expect(
      split.map(\.gotLeftoverFen) == [false, false, false, false, true, true, true, true]
    )
    #expect(split[4].yuan == "29347.8260")
    #expect(split[4].amount == Fen(2_934_783))
  }

  @Test(
    arguments: [
      (10_000, [1, 1], "50.00", true), (10_001, [1, 1], "50.0050", true),
      (1, [1, 3], "0.0025", true), (1, [1, 7], "0.0012", false), (100, [1, 2], "0.3333", false),
      (10_000, [1, 6], "14.2857", false), (9, [1, 99], "0.0009", true), (0, [1, 2], "0.00", true),
    ] as [(Int64, [Int], String, Bool)]
  )
  func `the quotient is cut after four decimals of a yuan, never rounded`(
    total: Int64,
    weights: [Int],
    yuan: String,
    isExact: Bool
  ) throws {
    let first = try #require(
      try Apportionment(of: Fen(total), inProportionTo: weights.map(Weight.init)).first
    )
    #expect(first.yuan == yuan)
    #expect(first.isExact == isExact)
  }

  @Test func `equal remainders go to the earlier weight`() throws {
    let thirds = try Fen(10_000).shared(inProportionTo: [.one, .one, .one])
    #expect(thirds.map(\.count) == [3334, 3333, 3333])
    let halves = try Fen(1).shared(inProportionTo: [.one, .one])
    #expect(halves.map(\.count) == [1, 0])
    let behindNothing = try Fen(1).shared(inProportionTo: [.zero, .one, .one])
    #expect(behindNothing.map(\.count) == [0, 1, 0])
  }

  @Test func `a split is refused with its reason`() {
    #expect(throws: CostSharingRefusal.weightsSumToZero) {
      try Fen(100).shared(inProportionTo: [])
    }
    #expect(throws: CostSharingRefusal.weightsSumToZero) {
      try Fen(100).shared(inProportionTo: [.zero, .zero])
    }
    #expect(throws: CostSharingRefusal.negativeAmount(Fen(-1))) {
      try Fen(-1).shared(inProportionTo: [.one])
    }
    let coprime = [Int.max, Int.max - 1, Int.max - 2].map { Weight(Ratio(1, over: $0)) }
    #expect(throws: CostSharingRefusal.weightsTooFine) {
      try Fen(100).shared(inProportionTo: coprime)
    }
  }

  @Test func `shares add up, are within one fen of exact, and give nothing for nothing`() throws {
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      let total = Fen(Int64.random(in: 0...1_000_000_000_000, using: &generator))
      let weights =
        (0..<Int.random(in: 1...60, using: &generator)).map { _ in
          Weight(
            Ratio(
              Int.random(in: 0...20_000, using: &generator),
              over: [1, 2, 3, 7, 10, 100, 1000].randomElement(using: &generator) ?? 1
            )
          )
        } + [.one]
      let split = try Apportionment(of: total, inProportionTo: weights)
      let sum = split.weightSum.ratio
      #expect(split.reduce(.zero) { $0 + $1.amount } == total, "seed \(seed)")
      for (part, weight) in zip(split, weights) {
        // |amount − total × weight ÷ sum| < 1, by cross-multiplication.
        let base = Int128(weight.ratio.denominator) * Int128(sum.numerator)
        let exact = Int128(total.count) * Int128(weight.ratio.numerator) * Int128(sum.denominator)
        let distance = Int128(part.amount.count) * base - exact
        #expect(distance.magnitude < base.magnitude, "seed \(seed)")
        if weight.isZero { #expect(part.amount == .zero, "seed \(seed)") }
      }
    }
  }

  @Test func `a million weights and ten billion yuan do not overflow`() throws {
    let weights = (0..<1_000_000).map { Weight(Ratio(8520 + $0 % 977 * 7, over: 1000)) }
    let total = Fen(1_000_000_000_000)
    let shares = try total.shared(inProportionTo: weights)
    #expect(shares.reduce(.zero, +) == total)

    let large = (0..<1000).map { Weight(Ratio(999_999_999_999_999_000 + $0, over: 1_000_000)) }
    #expect(try total.shared(inProportionTo: large).reduce(.zero, +) == total)
  }
}
