import Testing

@testable import Deliberation

/// Several sharing rules side by side.
struct CostComparisonTests {
  @Test(arguments: [false, true])
  func `with what others bear every column adds up to the net cost`(isRounded: Bool) throws {
    let premises = try SampleLift.premises().filter { $0.belongs(to: "2单元") }
    let bill = Bill(
      key: "费用",
      title: "费用",
      drawnUpOn: try SampleLift.day("05-15"),
      lines: [CostLine(what: "设备", amount: Fen(100_001))],
      subsidies: [],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: premises.map(\.door),
      terms: [
        DoorTerm(premises[1].door, .part(Ratio(1, over: 2)), reason: "困难", bearer: "街道")
      ],
      rounding: isRounded ? CostRounding(to: .tenYuan, bearer: "维护资金") : nil
    )
    let rules = ["area", "linear"].compactMap(SharingRule.preset(named:))
    let comparison = try bill.comparison(with: rules, among: premises, everybody: false)
    #expect(comparison.others.map(\.bearer) == ["街道"] + (isRounded ? ["维护资金"] : []))
    #expect(comparison.others[0].borne.allSatisfy { $0 > .zero })
    for index in comparison.tables.indices {
      let doors = comparison.lines.reduce(Fen.zero) { $0 + $1.borne[index] }
      let others = comparison.others.reduce(Fen.zero) { $0 + $1.borne[index] }
      #expect(doors + others == comparison.sums[index])
      #expect(comparison.sums[index] == Fen(100_001))
    }
  }

  @Test func `rules are compared with who joined later, and without who left`() throws {
    let rules = [try #require(SharingRule.preset(named: "equal"))]
    for (course, doors) in [("+201", 9), ("+201 +202 -201", 9), ("", 8)] {
      let bill = try DropOutTests.bill(after: course)
      let compared = try bill.comparison(
        with: rules,
        among: SampleWorks.premises(),
        everybody: false
      )
      #expect(compared.lines.count == doors && compared.hasLaterPayers == (doors > 8))
      let now = try bill.standing(among: SampleWorks.premises()).doors
      for line in compared.lines { #expect(line.borne[0] == now[line.door]) }
      #expect(compared.participants == (doors, nil))
    }
    // 0.5 was agreed for 201: it means nothing where all are alike, and the same by storey.
    let both = try DropOutTests.bill(after: "+201").comparison(
      with: rules + [try #require(SharingRule.preset(named: "gz-0-0.5-1"))],
      among: SampleWorks.premises(),
      everybody: false
    )
    #expect(both.withoutAgreedWeights == [1])
    let everybody = try DropOutTests.bill(after: "").comparison(
      with: rules,
      among: SampleWorks.premises(),
      everybody: true
    )
    #expect(everybody.participants == (8, 12))
  }
}
