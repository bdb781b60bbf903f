import Foundation
import Testing

@testable import Deliberation

struct SharingRuleTests {
  static let names = [
    "equal", "area", "zz-0-0-1", "gz-0-0.5-1", "sh-7f-flat", "linear", "linear-6f",
    "step-10-30", "area-floor-0.7",
  ]

  private func dwelling(storey: Int?, area: String? = nil) throws -> Premises {
    Premises(
      door: try #require(Door("\(storey ?? 9)01")),
      kind: .dwelling,
      storey: storey,
      area: area.flatMap { FloorArea(squareMetres: $0) }
    )
  }

  @Test func `every rule has a name, a title and a source of its own`() {
    #expect(SharingRule.presets.map(\.name) == Self.names)
    #expect(Set(SharingRule.presets.map(\.title)).count == Self.names.count)
    #expect(SharingRule.presets.filter { $0.standing == .law }.map(\.name) == ["area"])
    #expect(SharingRule.preset(named: "bj-2022") == nil)
  }

  @Test(arguments: [
    ("equal", 1, 2, "1"), ("equal", 30, 2, "1"),
    ("zz-0-0-1", 1, 2, "0"), ("zz-0-0-1", 2, 2, "0"), ("zz-0-0-1", 3, 2, "1"),
    ("zz-0-0-1", 4, 2, "1.1"), ("zz-0-0-1", 7, 2, "1.4"), ("zz-0-0-1", 13, 2, "2"),
    ("gz-0-0.5-1", -1, 1, "0.5"), ("gz-0-0.5-1", 1, 2, "0"), ("gz-0-0.5-1", 2, 2, "0.5"),
    ("gz-0-0.5-1", 3, 2, "1"), ("gz-0-0.5-1", 6, 2, "1.3"), ("gz-0-0.5-1", 18, 2, "2.5"),
    ("sh-7f-flat", 1, 2, "0"), ("sh-7f-flat", 2, 2, "2.5"), ("sh-7f-flat", 2, 3, "5/3"),
    ("sh-7f-flat", 7, 2, "14.5"), ("sh-7f-flat", 7, 1, "29"),
    ("linear", 1, 3, "0"), ("linear", 2, 3, "1"), ("linear", 7, 3, "6"),
    ("step-10-30", 1, 2, "0"), ("step-10-30", 2, 2, "5"), ("step-10-30", 6, 2, "15"),
  ])
  func `the weight of a storey`(name: String, storey: Int, households: Int, weight: String) throws {
    let rule = try #require(SharingRule.preset(named: name))
    let premises = try dwelling(storey: storey)
    #expect(
      try rule.weight(of: premises, ofStorey: households).description == weight
    )
  }

  @Test(arguments: [
    ("area", 1, "85.20", "85.2"), ("area-floor-0.7", 1, "85.20", "0"),
    ("area-floor-0.7", 2, "85.20", "0"), ("area-floor-0.7", 3, "85.20", "59.64"),
    ("area-floor-0.7", 4, "91.20", "72.96"), ("area-floor-0.7", 3, "91.20", "63.84"),
    ("area-floor-0.7", 6, "98.60", "98.6"), ("area-floor-0.7", 9, "100.00", "130"),
  ])
  func `the weight of an area`(name: String, storey: Int, area: String, weight: String) throws {
    let rule = try #require(SharingRule.preset(named: name))
    let premises = try dwelling(storey: storey, area: area)
    #expect(try rule.weight(of: premises, ofStorey: 2).description == weight)
  }

  /// Two storeys of 40 and 60 percent, whose doors differ in size.
  @Test func `a percentage is divided by floor area, and stays what it is`() throws {
    let rule = SharingRule(
      name: "own",
      title: Term("约定", "agreed"),
      standing: .negotiated,
      source: Term("约定", "agreed"),
      storeys: StoreyScale(.percentage, [.zero, .zero, Weight(40), Weight(60)]),
      countsArea: true
    )
    let doors = [
      try dwelling(storey: 3, area: "76.40"), try dwelling(storey: 4, area: "85.20"),
      try dwelling(storey: 4, area: "42.60"),
    ]
    #expect(try rule.weights(of: doors) == [Weight(40), Weight(40), Weight(20)])
    // A storey that pays nothing asks for no area.
    let low = try dwelling(storey: 1)
    #expect(try rule.weights(of: doors + [low]).last == .zero)
    let unmeasured = try dwelling(storey: 3)
    #expect(throws: CostSharingRefusal.areaMissing(unmeasured.door)) {
      try rule.weights(of: doors + [unmeasured])
    }
  }

  @Test(arguments: [
    ("area", "42.6"), ("area-floor-0.7", "42.6"), ("zz-0-0-1", "0.5"), ("sh-7f-flat", "0.5"),
    ("equal", "0.5"),
  ])
  func `a coefficient agreed for one door is multiplied by what its rule counts`(
    name: String,
    weight: String
  ) throws {
    let rule = try #require(SharingRule.preset(named: name))
    let door = try dwelling(storey: 2, area: "85.20")
    let half = try #require(Weight("0.5"))
    #expect(try rule.weights(of: [door], agreed: [door.door: half]) == [Weight(weight)])
    let other = Premises(
      door: try #require(Door("901")),
      kind: .dwelling,
      storey: 3,
      area: door.area
    )
    let table = try CostTable(
      gross: Fen(100_000),
      subsidy: .zero,
      upfront: .zero,
      rule: rule,
      participants: [door, other],
      terms: [DoorTerm(door.door, .weight(half), reason: "约定")],
      rounding: nil
    )
    #expect(table.lines.first { $0.door == door.door }?.weight == Weight(weight))
  }

  @Test(arguments: [
    ("sh-7f-flat", 8), ("step-10-30", 7), ("area-floor-0.7", 10), ("zz-0-0-1", 0),
    ("zz-0-0-1", -1), ("linear", -1), ("step-10-30", -1), ("gz-0-0.5-1", 0), ("linear", 201),
  ])
  func `a storey outside the table is refused by scheme, storey and door`(
    name: String,
    storey: Int
  ) throws {
    let rule = try #require(SharingRule.preset(named: name))
    let premises = try dwelling(storey: storey, area: "80.00")
    #expect(
      throws: CostSharingRefusal.storeyOutsideTable(
        scheme: name,
        storey: storey,
        door: premises.door
      )
    ) { try rule.weight(of: premises, ofStorey: 1) }
  }

  @Test func `a missing storey or area is refused where the rule needs it`() throws {
    let nowhere = try dwelling(storey: nil, area: "80.00")
    let unmeasured = try dwelling(storey: 3)
    let groundFloor = try dwelling(storey: 1)
    for name in Self.names {
      let rule = try #require(SharingRule.preset(named: name))
      if rule.storeys != nil {
        #expect(throws: CostSharingRefusal.storeyMissing(nowhere.door), "\(name)") {
          try rule.weight(of: nowhere, ofStorey: 1)
        }
      } else {
        #expect(throws: Never.self, "\(name)") {
          try rule.weight(of: nowhere, ofStorey: 1)
        }
      }
      if rule.countsArea {
        #expect(throws: CostSharingRefusal.areaMissing(unmeasured.door), "\(name)") {
          try rule.weight(of: unmeasured, ofStorey: 1)
        }
      }
    }
    let byAreaAndFloor = try #require(SharingRule.preset(named: "area-floor-0.7"))
    #expect(try byAreaAndFloor.weight(of: groundFloor, ofStorey: 1) == .zero)
  }

  @Test func `percentages of the shipped tables add up to one hundred`() {
    for rule in SharingRule.presets where rule.storeys?.measure == .percentage {
      let sum = rule.storeys?.weights.reduce(Weight.zero) { $0.plus($1) ?? .zero }
      #expect(sum == Weight(100), "\(rule.name)")
    }
  }

  @Test func `a rule is stored as JSON and comes back equal`() throws {
    let json = try JSONEncoder().encode(SharingRule.presets)
    #expect(try JSONDecoder().decode([SharingRule].self, from: json) == SharingRule.presets)
  }
}
