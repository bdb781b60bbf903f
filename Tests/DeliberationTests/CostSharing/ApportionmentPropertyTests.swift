import Foundation
import Testing

@testable import Deliberation

/// What holds of every bill, whatever its amounts and weights.
struct ApportionmentPropertyTests {
  /// A stairwell of two to forty doors with an amount to share.
  private struct Stairwell {
    var net: Fen
    var doors: [(door: Door, weight: Weight)]

    init(seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      net = Fen(Int64.random(in: 0...100_000_000, using: &generator))
      let denominator = [1, 3, 10, 100].randomElement(using: &generator) ?? 10
      let highest = [1, 4, 30, 9000].randomElement(using: &generator) ?? 30
      doors = try (1...Int.random(in: 2...40, using: &generator)).map { number in
        let weight = Ratio(Int.random(in: 0...highest, using: &generator), over: denominator)
        return (try #require(Door("1-\(number)")), Weight(weight))
      }
      doors.append((try #require(Door("1-99")), .one))
    }

    func shares() throws -> [Door: Fen] {
      let table = try CostTable(gross: net, weights: doors)
      return Dictionary(uniqueKeysWithValues: table.lines.map { ($0.door, $0.borne) })
    }
  }

  @Test func `the order of the list changes no share`() throws {
    for seed in UInt64(1)...200 {
      var stairwell = try Stairwell(seed: seed)
      let shares = try stairwell.shares()
      var generator = SeededGenerator(seed: seed)
      stairwell.doors.shuffle(using: &generator)
      #expect(try stairwell.shares() == shares, "seed \(seed)")
    }
  }

  @Test func `equal doors bear the same, but for the last fen, which goes to the earlier`() throws {
    for seed in UInt64(1)...200 {
      let stairwell = try Stairwell(seed: seed)
      let lines = try CostTable(gross: stairwell.net, weights: stairwell.doors).lines
      for (index, line) in lines.enumerated() {
        for later in lines[(index + 1)...] where later.weight == line.weight {
          let more = (line.borne - later.borne).count
          #expect((0...1).contains(more), "seed \(seed): \(line.door) and \(later.door)")
        }
      }
    }
  }

  /// Among many doors the largest remainders are found without sorting them.
  @Test(arguments: UInt64(1)...60)
  func `among thousands of doors the fen left over go where sorting would put them`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    // Few different weights make many ties, many make few.
    let kinds = [2, 30, 10_000_000].randomElement(using: &generator) ?? 2
    let weights = (0..<Int.random(in: 500...4_000, using: &generator)).map { _ in
      Weight(Ratio(Int.random(in: 1...kinds, using: &generator), over: 7))
    }
    let split = try Apportionment(
      of: Fen(.random(in: 0...1_000_000, using: &generator)),
      inProportionTo: weights
    )
    let bySorting = split.indices.sorted { lhs, rhs in
      let (left, right) = (split[lhs].remainder.numerator, split[rhs].remainder.numerator)
      return left == right ? lhs < rhs : left > right
    }
    let receivers = split.indices.filter { split[$0].gotLeftoverFen }
    #expect(receivers == bySorting.prefix(split.leftover).sorted(), "seed \(seed)")
  }

  @Test func `a heavier door never bears less than a lighter one`() throws {
    for seed in UInt64(1)...200 {
      let stairwell = try Stairwell(seed: seed)
      let lines = try CostTable(gross: stairwell.net, weights: stairwell.doors).lines
      for heavier in lines {
        for lighter in lines where heavier.weight.ratio > lighter.weight.ratio {
          #expect(heavier.borne >= lighter.borne, "seed \(seed)")
        }
      }
    }
  }

  /// Doors 301 to 602 under `zz-0-0-1`, two on each storey.
  private static let weights = [10, 10, 11, 11, 12, 12, 13, 13].map { Weight(Ratio($0, over: 10)) }

  @Test func `one fen more to share may give a door one fen less, as largest remainders do`() throws
  {
    var generator = SeededGenerator(seed: 283)
    var found: [(net: Fen, place: Int)] = []
    for _ in 0..<2000 {
      let net = Fen(Int64.random(in: 22_500_000...22_600_000, using: &generator))
      let before = try net.shared(inProportionTo: Self.weights)
      let after = try (net + Fen(1)).shared(inProportionTo: Self.weights)
      for place in before.indices where after[place] < before[place] {
        #expect(after[place] == before[place] - Fen(1))
        found.append((net, place))
      }
    }
    #expect(!found.isEmpty)
  }

  @Test func `the case told in the documents: 225,000.26 and 225,000.27 yuan`() throws {
    let before = try Fen(22_500_026).shared(inProportionTo: Self.weights)
    let after = try Fen(22_500_027).shared(inProportionTo: Self.weights)
    #expect(before[3].yuan == "26902.21")
    #expect(after[3].yuan == "26902.20")
    #expect(zip(before, after).map { ($1 - $0).count } == [0, 0, 0, -1, 0, 0, 1, 1])
  }
}
