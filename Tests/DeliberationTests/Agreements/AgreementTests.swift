import Testing

@testable import Deliberation

struct AgreementTests {
  private static func agreement(
    part: String? = nil,
    asked: [String]? = nil,
    _ signatures: [(door: String, day: String?, by: Agreement.Signer)]
  ) throws -> Agreement {
    Agreement(
      key: "协议",
      title: "同意改造协议书",
      part: part,
      version: "2021-03",
      asked: try asked?.map { try Door($0).asked },
      signatures: try signatures.map {
        Agreement.Signature(
          door: try Door($0.door).asked,
          on: try $0.day.map { try Day($0).asked },
          by: $0.by
        )
      }
    )
  }

  /// The street of the fifth worked case: 127 shops in four sections, 100 signed.
  private static func street() throws -> (shops: [Premises], agreement: Agreement) {
    let sections = ["一段", "二段", "三段", "四段"]
    let shops = try (1...127).map { number in
      Premises(
        door: try Door("\(number)").asked,
        kind: .shop,
        section: sections[(number - 1) / 32],
        trade: number.isMultiple(of: 3) ? "饭店" : number.isMultiple(of: 5) ? nil : "服装"
      )
    }
    let signed = (1...127).filter { !($0 * 27 % 127 < 27) }.map { ("\($0)", String?.none) }
    return (shops, try agreement(signed.map { ($0.0, $0.1, .both) }))
  }

  @Test func `sections add up to the whole: 100 of 127`() throws {
    let (shops, agreement) = try Self.street()
    for grouping in [\Premises.section, \.trade, \.stairwell] {
      let progress = agreement.progress(among: shops) { $0[keyPath: grouping] }
      #expect((progress.signed, progress.of, progress.open) == (100, 127, 27))
      #expect(progress.groups.reduce(0) { $0 + $1.open } == 27)
      for group in progress.groups {
        let members = shops.filter { ($0[keyPath: grouping] ?? "") == group.name }
        #expect(group.of == members.count)
        #expect(group.signed == members.count { agreement.signedDoors().contains($0.door) })
      }
    }
    #expect(
      agreement.progress(among: shops, by: \.section).groups.map(\.name) == [
        "一段", "二段", "三段", "四段",
      ]
    )
    #expect(agreement.progress(among: shops, by: \.stairwell).groups.map(\.name) == [""])
  }

  @Test(
    arguments: [
      ([.owner], true), ([.both], true), ([.operator], false), ([.operator, .owner], true),
      ([.owner, .operator], true), ([], false),
    ] as [([Agreement.Signer], Bool)]
  )
  func `an operator alone has not signed`(signers: [Agreement.Signer], signed: Bool) throws {
    let agreement = try Self.agreement(signers.map { ("12", "2021-03-05", $0) })
    let door = try #require(Door("12"))
    let shops = [Premises(door: door, kind: .shop)]
    #expect(agreement.signedDoors().contains(door) == signed)
    #expect(agreement.progress(among: shops) { _ in nil }.signed == (signed ? 1 : 0))
    #expect(agreement.completedOn(among: shops) == (signed ? Day(2021, 3, 5) : nil))
  }

  @Test func `only the doors asked are parties`() throws {
    let premises = try ["2-101", "2-201", "2-301", "3-301"].map {
      Premises(door: try #require(Door($0)), kind: .dwelling, stairwell: "\($0.prefix(1))单元")
    }
    let ofStairwell = try Self.agreement(part: "2单元", [])
    #expect(ofStairwell.parties(among: premises).map(\.door.text) == ["2-101", "2-201", "2-301"])
    let ofPayers = try Self.agreement(part: "2单元", asked: ["2-201", "2-301"], [])
    #expect(ofPayers.parties(among: premises).map(\.door.text) == ["2-201", "2-301"])
    let ofAll = try Self.agreement([])
    #expect(ofAll.parties(among: premises) == premises)
  }

  @Test func `progress by a day counts what was signed by then`() throws {
    let agreement = try Self.agreement([
      ("1", "2021-03-01", .both), ("2", "2021-03-05", .both), ("3", nil, .both),
    ])
    let shops = try ["1", "2", "3"].map { Premises(door: try #require(Door($0)), kind: .shop) }
    for (day, signed) in [
      ("2021-02-28", 1), ("2021-03-01", 2), ("2021-03-04", 2), ("2021-03-05", 3),
    ] {
      let day = try Day(day).asked
      let progress = agreement.progress(among: shops, on: day) { _ in nil }
      #expect(progress.signed == signed, "\(day)")
    }
    #expect(agreement.completedOn(among: shops) == nil, "one day is not told")
    #expect(agreement.completedOn(among: Array(shops.prefix(2))) == Day(2021, 3, 5))
    #expect(agreement.completedOn(among: []) == nil)
  }

  @Test func `a hundred thousand shops are counted in one pass`() throws {
    let shops = try (1...100_000).map { Premises(door: try #require(Door("\($0)")), kind: .shop) }
    let agreement = Agreement(
      key: "协议",
      title: "协议",
      version: "1",
      asked: shops.map(\.door),
      signatures: shops.dropLast().map {
        Agreement.Signature(door: $0.door, on: Day(2021, 3, 1), by: .both)
      }
    )
    #expect(agreement.progress(among: shops) { _ in nil }.open == 1)
    #expect(agreement.completedOn(among: shops) == nil)
  }
}
