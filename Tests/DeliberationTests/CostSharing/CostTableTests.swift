import Testing

@testable import Deliberation

struct CostTableTests {
  /// Two flats a storey, as in the worked examples.
  static func stairwell(
    storeys: ClosedRange<Int>,
    areas: [String: String] = [:],
    without missing: Set<String> = []
  ) throws -> [Premises] {
    try storeys.flatMap { storey in ["\(storey)01", "\(storey)02"].map { (storey, $0) } }
      .filter { !missing.contains($0.1) }
      .map { storey, door in
        Premises(
          door: try #require(Door(door)),
          kind: .dwelling,
          storey: storey,
          area: areas[door].flatMap { FloorArea(squareMetres: $0) }
        )
      }
  }

  static let areas = [
    "301": "85.20", "302": "76.40", "401": "85.20", "402": "76.40",
    "501": "85.20", "502": "76.40", "601": "85.20", "602": "98.60",
  ]

  private func table(
    gross: String = "375000.00",
    subsidy: Subsidy = .fixed(Fen(15_000_000)),
    _ name: String,
    _ participants: [Premises]
  ) throws -> CostTable {
    try CostTable(
      gross: try #require(Fen(yuan: gross)),
      subsidy: subsidy,
      rule: try #require(SharingRule.preset(named: name)),
      participants: participants
    )
  }

  @Test(arguments: [
    ("C1", "zz-0-0-1", "225000.00", 1...6),
    ("C2", "gz-0-0.5-1", "225000.00", 1...6),
    ("C3", "zz-0-0-1", "300000.00", 1...7),
    ("C4", "sh-7f-flat", "225000.00", 1...7),
    ("C5", "linear", "225000.00", 1...6),
    ("C6", "step-10-30", "225000.00", 1...6),
    ("C7", "equal", "225000.01", 2...6),
    ("C8", "area-floor-0.7", "225000.00", 3...6),
    ("C9", "area", "225000.00", 3...6),
    ("C10", "zz-0-0-1", "225000.00", 3...6),
  ])
  func `the worked examples, through their schemes`(
    id: String,
    scheme: String,
    net: String,
    storeys: ClosedRange<Int>
  ) throws {
    let expected: [String: [String]] = [
      "C1": ["0.00", "0.00", "24456.52", "26902.17", "29347.83", "31793.48"],
      "C2": ["0.00", "11029.41", "22058.82", "24264.71", "26470.59", "28676.47"],
      "C3": ["0.00", "0.00", "25000.00", "27500.00", "30000.00", "32500.00", "35000.00"],
      "C4": [
        "0.00", "5625.00", "10125.00", "15750.00", "21375.00", "27000.00", "32625.00",
      ],
      "C5": ["0.00", "7500.00", "15000.00", "22500.00", "30000.00", "37500.00"],
      "C6": ["0.00", "11250.00", "16875.00", "22500.00", "28125.00", "33750.00"],
    ]
    let byDoor: [String: [String]] = [
      "C7": ["22500.01"] + Array(repeating: "22500.00", count: 9),
      "C8": [
        "23474.57", "21049.96", "26828.07", "24057.10",
        "30181.58", "27064.24", "33535.09", "38809.39",
      ],
      "C9": [
        "28671.85", "25710.44", "28671.85", "25710.44",
        "28671.85", "25710.44", "28671.85", "33181.28",
      ],
      "C10": [
        "27439.02", "30182.93", "30182.93", "32926.83", "32926.83", "35670.73", "35670.73",
      ],
    ]
    let participants = try Self.stairwell(
      storeys: storeys,
      areas: Self.areas,
      without: id == "C10" ? ["302"] : []
    )
    let table = try table(gross: net, subsidy: .none, scheme, participants)
    let shares = try #require(byDoor[id] ?? expected[id]?.flatMap { [$0, $0] })
    #expect(table.lines.map(\.borne.yuan) == shares)
    #expect(table.lines.reduce(.zero) { $0 + $1.borne }.yuan == net)
  }

  @Test func `prepaid, refunded and borne, each column to the fen`() throws {
    let table = try table("zz-0-0-1", Self.stairwell(storeys: 1...6))
    #expect(table.net.yuan == "225000.00")
    #expect(table.weightSum.description == "9.2")
    #expect(table.payers == 8)
    #expect(table.leftover == 4)
    #expect(table.leftoverDoors.map(\.text) == ["501", "502", "601", "602"])
    let byStorey: [(Int, String, String, String)] = [
      (3, "40760.87", "16304.35", "24456.52"), (4, "44836.96", "17934.79", "26902.17"),
      (5, "48913.04", "19565.21", "29347.83"), (6, "52989.13", "21195.65", "31793.48"),
    ]
    for (storey, prepaid, refund, borne) in byStorey {
      let lines = table.lines.filter { $0.storey == storey }
      #expect(lines.map(\.prepaid.yuan) == [prepaid, prepaid], "\(storey)")
      #expect(lines.map(\.refund.yuan) == [refund, refund], "\(storey)")
      #expect(lines.map(\.borne.yuan) == [borne, borne], "\(storey)")
    }
    #expect(table.lines.reduce(.zero) { $0 + $1.prepaid }.yuan == "375000.00")
    #expect(table.lines.reduce(.zero) { $0 + $1.refund }.yuan == "150000.00")
    #expect(table.lines.reduce(.zero) { $0 + $1.borne }.yuan == "225000.00")
    let door402 = try #require(table.lines.first { $0.door.text == "402" })
    #expect(door402.share.reckoning.yuan == "26902.1739")
    #expect(door402.share.reckoning.total.yuan == "225000.00")
    #expect(door402.weight.description == "1.1")
  }

  @Test func `the order of the list does not matter, storey then door does`() throws {
    let participants =
      try Self.stairwell(storeys: 1...6, areas: Self.areas)
      + [
        Premises(door: try #require(Door("10-301")), kind: .dwelling, storey: 3),
        Premises(door: try #require(Door("2-301")), kind: .dwelling, storey: 3),
      ]
    let reference = try table(gross: "375000.07", "zz-0-0-1", participants)
    #expect(
      reference.lines.filter { $0.storey == 3 }.map(\.door.text)
        == ["2-301", "10-301", "301", "302"]
    )
    for seed in UInt64(1)...100 {
      var generator = SeededGenerator(seed: seed)
      let shuffled = participants.shuffled(using: &generator)
      #expect(try table(gross: "375000.07", "zz-0-0-1", shuffled) == reference, "seed \(seed)")
    }
  }

  @Test func `the three columns add up for any cost and subsidy`() throws {
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      let scheme = SharingRuleTests.names.randomElement(using: &generator) ?? "equal"
      let gross = Fen(Int64.random(in: 1...100_000_000, using: &generator))
      let subsidy = Fen(Int64.random(in: 0...gross.count, using: &generator))
      let table = try table(
        gross: gross.yuan,
        subsidy: .fixed(subsidy),
        scheme,
        Self.stairwell(storeys: 3...6, areas: Self.areas)
      )
      let lines = table.lines
      #expect(lines.reduce(.zero) { $0 + $1.prepaid } == gross, "seed \(seed) \(scheme)")
      #expect(lines.reduce(.zero) { $0 + $1.refund } == subsidy, "seed \(seed) \(scheme)")
      #expect(lines.reduce(.zero) { $0 + $1.borne } == gross - subsidy, "seed \(seed) \(scheme)")
    }
  }

  @Test func `a storey's percentage is split over the doors of it that take part`() throws {
    let table = try table(
      gross: "225000.00",
      subsidy: .none,
      "step-10-30",
      Self.stairwell(storeys: 2...6, without: ["302"])
    )
    let third = try #require(table.lines.first { $0.storey == 3 })
    #expect(third.weight.description == "15")
    #expect(third.borne.yuan == "33750.00")
  }

  @Test func `weights that make nothing are refused whatever is to be shared`() throws {
    let door = try #require(Door("301"))
    for gross in [Fen.zero, Fen(1)] {
      #expect(throws: CostSharingRefusal.weightsSumToZero) {
        try CostTable(gross: gross, weights: [(door, .zero)])
      }
      #expect(throws: CostSharingRefusal.weightsSumToZero) {
        try CostTable(gross: gross, weights: [])
      }
    }
  }

  @Test func `a table is refused with its reason`() throws {
    let two = try Self.stairwell(storeys: 3...3)
    let door = try #require(Door("301"))
    #expect(throws: CostSharingRefusal.doorTwice(door)) {
      try table("equal", two + two)
    }
    #expect(throws: CostSharingRefusal.doorTwice(door)) {
      try CostTable(gross: Fen(1), weights: [(door, .one), (door, .one)])
    }
    #expect(throws: CostSharingRefusal.weightsSumToZero) {
      try table("zz-0-0-1", Self.stairwell(storeys: 1...2))
    }
    #expect(throws: CostSharingRefusal.weightsSumToZero) { try table("equal", []) }
    #expect(throws: CostSharingRefusal.areaMissing(door)) { try table("area", two) }
    #expect(
      throws: CostSharingRefusal.subsidyExceedsCost(subsidy: Fen(100_01), cost: Fen(100_00))
    ) { try table(gross: "100.00", subsidy: .fixed(Fen(100_01)), "equal", two) }
    #expect(try table(gross: "100.00", subsidy: .fixed(Fen(100_00)), "equal", two).net == .zero)
  }
}

struct SubsidyTests {
  static let shanghai = Subsidy.rate(Ratio(40, over: 100), cap: Fen(28_000_000))

  @Test(arguments: [
    ("600000.00", "240000.00"), ("700000.00", "280000.00"), ("700000.02", "280000.00"),
    ("699999.99", "279999.99"), ("750000.00", "280000.00"), ("0.00", "0.00"),
  ])
  func `forty per cent, at most 280,000 yuan`(cost: String, subsidy: String) throws {
    let cost = try #require(Fen(yuan: cost))
    #expect(try Self.shanghai.amount(for: cost).yuan == subsidy)
  }

  @Test func `no subsidy and a fixed one`() throws {
    #expect(try Subsidy.none.amount(for: Fen(100)) == .zero)
    #expect(try Subsidy.fixed(Fen(100)).amount(for: Fen(100)) == Fen(100))
  }

  @Test func `a subsidy below zero or above the cost is refused`() {
    #expect(throws: CostSharingRefusal.subsidyExceedsCost(subsidy: Fen(101), cost: Fen(100))) {
      try Subsidy.fixed(Fen(101)).amount(for: Fen(100))
    }
    #expect(throws: CostSharingRefusal.negativeAmount(Fen(-1))) {
      try Subsidy.fixed(Fen(-1)).amount(for: Fen(100))
    }
    #expect(throws: CostSharingRefusal.negativeAmount(Fen(-5))) {
      try Subsidy.none.amount(for: Fen(-5))
    }
    #expect(throws: CostSharingRefusal.negativeRate(Ratio(-1, over: 2), of: .subsidy)) {
      try Subsidy.rate(Ratio(-1, over: 2), cap: Fen(5)).amount(for: Fen(100))
    }
  }
}
