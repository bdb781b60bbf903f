import Deliberation

extension Benchmarks {
  /// Shares a cost among 1,000,000 doors by area and storey, and among 100,000.
  ///
  /// The doors come as a roster lists them, stairwell by stairwell; the table puts the
  /// storeys first, so that sorting is part of what is measured.
  static func sharing(runs: Int) throws {
    let many = roster(doors: 1_000_000)
    let few = roster(doors: 100_000)
    try compare(runs: runs, { try share(among: many) }, with: { try share(among: few) })
  }

  private static func share(among doors: [Premises]) throws {
    guard let rule = SharingRule.preset(named: "area-floor-0.7") else {
      throw Stopped("there is no such rule")
    }
    let table = try CostTable(
      gross: Fen(37_500_000_000),
      subsidy: .fixed(Fen(15_000_000_000)),
      rule: rule,
      participants: doors
    )
    // Also keeps the table from being optimised away.
    guard table.lines.reduce(Fen.zero, { $0 + $1.borne }) == table.net else {
      throw Stopped("the shares do not add up")
    }
  }

  private static func roster(doors count: Int) -> [Premises] {
    var chance = ChanceNumbers(seed: 283)
    return (0..<count).compactMap { number in
      let (building, stairwell) = (number / 60 + 1, number / 12 % 5 + 1)
      let storey = number / 2 % 6 + 1
      return Door("\(building)-\(stairwell)-\(storey)0\(number % 2 + 1)").map { door in
        Premises(
          door: door,
          kind: .dwelling,
          storey: storey,
          area: FloorArea(hundredths: .random(in: 4_000...14_000, using: &chance))
        )
      }
    }
  }
}
