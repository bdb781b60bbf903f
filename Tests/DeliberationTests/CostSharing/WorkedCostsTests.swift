import Foundation
import Testing

@testable import Deliberation

/// Every figure of `docs/worked-costs.md`, computed.
struct WorkedCostsTests {
  /// The document in one line, so that a sentence may be broken anywhere.
  private static func document() throws -> String {
    let url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/worked-costs.md")
    return try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `26,902.17`.
  private static func yuan(_ amount: Fen) -> String {
    let (whole, fen) = (String(amount.count / 100), amount.yuan.suffix(3))
    let groups = stride(from: whole.count, to: 0, by: -3).map { end in
      String(whole.prefix(end).suffix(min(3, end)))
    }
    return groups.reversed().joined(separator: ",") + fen
  }

  private static func table(
    _ scheme: String,
    of net: Int64 = 22_500_000,
    storeys: ClosedRange<Int>,
    without missing: Set<String> = []
  ) throws -> CostTable {
    try CostTable(
      gross: Fen(net),
      rule: try #require(SharingRule.preset(named: scheme)),
      participants: CostTableTests.stairwell(
        storeys: storeys,
        areas: CostTableTests.areas,
        without: missing
      )
    )
  }

  private static func borne(_ table: CostTable) -> [String: Fen] {
    Dictionary(uniqueKeysWithValues: table.lines.map { ($0.door.text, $0.borne) })
  }

  /// `storey 3 24,456.52, storey 4 …`, where both households of a storey bear the same.
  private static func byStorey(_ table: CostTable) -> String {
    Dictionary(grouping: table.lines) { $0.storey ?? 0 }.sorted { $0.key < $1.key }
      .compactMap { storey, lines in
        let amounts = Set(lines.map(\.borne))
        guard let amount = amounts.first, amounts.count == 1, amount > .zero else { return nil }
        return "storey \(storey) \(yuan(amount))"
      }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("C1", "zz-0-0-1", 22_500_000, 6), ("C2", "gz-0-0.5-1", 22_500_000, 6),
    ("C3", "zz-0-0-1", 30_000_000, 7), ("C4", "sh-7f-flat", 22_500_000, 7),
    ("C5", "linear", 22_500_000, 6), ("C6", "step-10-30", 22_500_000, 6),
  ])
  func `a row by storey follows from its scheme`(
    id: String,
    scheme: String,
    net: Int64,
    storeys: Int
  ) throws {
    let table = try Self.table(scheme, of: net, storeys: 1...storeys)
    let row =
      "| \(id) | `\(scheme)`, \(storeys) storeys | \(Self.yuan(Fen(net))) | \(Self.byStorey(table)) |"
    #expect(try Self.document().contains(row), "\(row)")
    #expect(table.lines.reduce(.zero) { $0 + $1.borne } == Fen(net))
  }

  @Test func `one door's arithmetic, and who bears what is left over`() throws {
    let table = try Self.table("zz-0-0-1", storeys: 3...6)
    let line = try #require(table.lines.first { $0.door.text == "402" })
    #expect(line.share.reckoning.yuan == "26902.1739")
    #expect(table.leftoverDoors.map(\.text) == ["501", "502", "601", "602"])
    #expect(table.leftover == 4)
    let text = try Self.document()
    #expect(text.contains("× 1.1 ÷ 9.2 = 26,902.1739…, that is \(Self.yuan(line.borne))."))
    #expect(text.contains("the four largest remainders, 501, 502, 601 and 602, bear 0.01 each"))
  }

  @Test func `amounts that do not divide`() throws {
    let ten = try Self.table("equal", of: 22_500_001, storeys: 2...6).lines.map(\.borne.yuan)
    #expect(ten == ["22500.01"] + Array(repeating: "22500.00", count: 9))
    let third = try Fen(10_000).shared(inProportionTo: [.one, .one, .one]).map(\.yuan)
    #expect(third == ["33.34", "33.33", "33.33"])
    let seventh = try Fen(10_000).shared(inProportionTo: Array(repeating: .one, count: 7))
    #expect(seventh.map(\.yuan).count { $0 == "14.29" } == 4)
    let text = try Self.document()
    for line in [
      "bears 22,500.01, the others 22,500.00", "33.34, 33.33 and 33.33",
      "four times 14.29 and three times 14.28",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func `by area, with and without the storey`() throws {
    let byStorey = Self.borne(try Self.table("area-floor-0.7", storeys: 3...6))
    let byArea = Self.borne(try Self.table("area", storeys: 3...6))
    let text = try Self.document()
    for door in CostTableTests.areas.keys {
      let row =
        "| \(door) | \(Self.yuan(try #require(byStorey[door]))) "
        + "| \(Self.yuan(try #require(byArea[door]))) |"
      #expect(text.contains(row), "\(row)")
    }
  }

  @Test func `a household drops out`() throws {
    let table = try Self.table("zz-0-0-1", storeys: 3...6, without: ["302"])
    let before = Self.borne(try Self.table("zz-0-0-1", storeys: 3...6))
    for line in table.lines {
      let earlier = try #require(before[line.door.text])
      // 12.2 %, rounded to one decimal.
      #expect(((line.borne - earlier).count * 10_000 / earlier.count + 5) / 10 == 122)
    }
    #expect(try Self.document().contains(Self.byStorey(table).replacing("storey 3", with: "301")))
  }

  @Test func `a household joins later`() throws {
    let rule = try #require(SharingRule.preset(named: "zz-0-0-1"))
    let payers = try CostTableTests.stairwell(storeys: 3...6)
    let before = try CostTable(gross: Fen(22_500_000), rule: rule, participants: payers)
    let joined = try CostTable(
      gross: Fen(22_500_000),
      weights: before.lines.map { ($0.door, $0.weight) } + [
        (door: try #require(Door("201")), weight: Weight(Ratio(1, over: 2)))
      ]
    )
    #expect(joined.weightSum.description == "9.7")
    let shares = Self.borne(joined)
    let text = try Self.document()
    let buyIn = try #require(shares["201"])
    #expect(text.contains("it would bear \(Self.yuan(buyIn))."))
    var back = Fen.zero
    for line in before.lines {
      let refund = line.borne - (try #require(shares[line.door.text]))
      back = back + refund
      #expect(text.contains("storey \(try #require(line.storey)) \(Self.yuan(refund))"))
    }
    #expect(back == buyIn)
  }

  /// What 201 pays under a policy, by a bill with exact days: 730 from 2020-12-02.
  private static func joined(_ policy: LateJoining.Policy) throws -> PayerMove {
    let premises = try CostTableTests.stairwell(storeys: 1...6)
    let from = try #require(Day(2020, 12, 2))
    var bill = Bill(
      key: "一",
      title: "分摊",
      drawnUpOn: from,
      lines: [CostLine(what: "工程", amount: Fen(37_500_000))],
      subsidy: Fen(15_000_000),
      rule: try #require(SharingRule.preset(named: "zz-0-0-1")),
      participants: premises.filter { ($0.storey ?? 0) > 2 }.map(\.door)
    )
    try bill.take(
      PayerChange(
        .joined(LateJoining(policy, weight: Weight(Ratio(1, over: 2)))),
        try #require(Door("201")),
        on: try #require(Day(2022, 12, 2)),
        basis: "补签协议"
      ),
      among: premises
    )
    return try #require(try bill.moves(among: premises).first)
  }

  @Test func `what a later household pays under each policy`() throws {
    let text = try Self.document()
    let from = try #require(Day(2020, 12, 2))
    let days = try #require(Day(2022, 12, 2)) - from
    let rate = Ratio(345, over: 10_000)
    let (share, interest, twice) = (
      try Self.joined(.originalShare), try Self.joined(.withInterest(rate, days: days)),
      try Self.joined(.multiple(Ratio(2, over: 1)))
    )
    #expect(days == 730)
    for row in [
      "| the original share | \(Self.yuan(share.pays)) |",
      "for \(days) days | \(Self.yuan(share.pays)) × (1 + 3.45 % × \(days) ÷ 365) = "
        + "\(Self.yuan(interest.pays)) |",
      "| twice the original share | \(Self.yuan(twice.pays)) |",
    ] { #expect(text.contains(row), "\(row)") }
    #expect(interest.surcharge == Fen(80_026))
    // A day less or more is another sum.
    #expect(try Self.joined(.withInterest(rate, days: days - 1)).pays == Fen(1_239_710))
    #expect(try Self.joined(.withInterest(rate, days: days + 1)).pays == Fen(1_239_929))
  }

  @Test func `the printed 450 left the inspection out`() throws {
    func each(_ yuan: Int64) throws -> Fen {
      try #require(
        try Fen(yuan * 100).shared(inProportionTo: Array(repeating: .one, count: 8)).first
      )
    }
    let text = try Self.document()
    #expect(try each(3600) == Fen(45_000))
    let right = try each(4100) + each(1000)
    for line in [
      "4,100 ÷ 8 is \(Self.yuan(try each(4100)))", "1,000 ÷ 8 is \(Self.yuan(try each(1000)))",
      "512.50 + 125.00 = \(Self.yuan(right)) follows",
      "the eight are \(Self.yuan(Fen((right.count - 60_000) * 8))) short every year",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func `more money, and a smaller share`() throws {
    let doors = try Self.table("zz-0-0-1", of: 22_500_026, storeys: 3...6)
    let more = try Self.table("zz-0-0-1", of: 22_500_027, storeys: 3...6)
    let (before, after) = (Self.borne(doors), Self.borne(more))
    let text = try Self.document()
    #expect(
      text.contains(
        "402 bears \(Self.yuan(try #require(before["402"]))) of 225,000.26 and "
          + "\(Self.yuan(try #require(after["402"]))) of 225,000.27"
      )
    )
    let gained = after.filter { $0.value > (before[$0.key] ?? .zero) }.keys.sorted()
    #expect(gained == ["601", "602"])
  }
}
