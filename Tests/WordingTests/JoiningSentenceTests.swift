import Deliberation
import Testing

@testable import Wording

/// The sentence of a door that joins is arithmetic that a neighbour can redo on paper.
struct JoiningSentenceTests {
  /// `total` yuan, shared by equal parts, that a door joins below `payers`.
  private static func sentence(
    _ total: String,
    payers: Int,
    rounding: CostRounding? = nil,
    in language: Language = .chinese
  ) throws -> String {
    let premises = try (1...payers + 1).map {
      Premises(door: try Samples.door("\($0)01"), kind: .dwelling, storey: $0)
    }
    let joiner = premises[0].door
    let bill = Bill(
      key: "甲",
      title: "电梯费用",
      drawnUpOn: try Samples.day("2024-03-05"),
      lines: [CostLine(what: "设备", amount: try #require(Fen(yuan: total)))],
      subsidies: [],
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: premises.map(\.door).filter { $0 != joiner },
      rounding: rounding,
      changes: [
        PayerChange(
          .joined(LateJoining(.recomputed)),
          joiner,
          on: try Samples.day("2024-03-10"),
          basis: "补签协议"
        )
      ]
    )
    let move = try #require(try bill.moves(among: premises).first)
    return try #require(language.say(move, in: bill).first)
  }

  @Test(arguments: [
    // A quotient that ends within four decimals is no whole number of fen either.
    ("500,000.01", 4, "500,000.01元×1÷5＝100,000.0020元，按余数大小多计0.01元，为100,000.01元，应补缴100,000.01元。"),
    ("375,001.00", 7, "375,001.00元×1÷8＝46,875.1250元，按余数大小多计0.01元，为46,875.13元，应补缴46,875.13元。"),
    ("100.00", 2, "100.00元×1÷3＝33.3333…元，按余数大小多计0.01元，为33.34元，应补缴33.34元。"),
    ("100.02", 3, "100.02元×1÷4＝25.0050元，按余数大小多计0.01元，为25.01元，应补缴25.01元。"),
    ("100.00", 3, "100.00元×1÷4＝25.00元，应补缴25.00元。"),
  ])
  func `a quotient is written out to where it ends`(
    total: String,
    payers: Int,
    told: String
  ) throws {
    let said = try Self.sentence(total, payers: payers)
    #expect(said.hasSuffix(told), "\(said)")
  }

  @Test func `an amount that is rounded to yuan goes there without a step by fen`() throws {
    let rounding = CostRounding(to: .yuan, bearer: "电梯维护资金")
    #expect(
      try Self.sentence("301.49", payers: 2, rounding: rounding)
        .hasSuffix("301.49元×1÷3＝100.4966…元，取整为100.00元，应补缴100.00元。")
    )
    #expect(
      try Self.sentence("300.00", payers: 2, rounding: rounding)
        .hasSuffix("300.00元×1÷3＝100.00元，应补缴100.00元。")
    )
    #expect(
      try Self.sentence("301.49", payers: 2, rounding: rounding, in: .english)
        .hasSuffix(
          "301.49 yuan × 1 ÷ 3 = 100.4966… yuan, rounded to 100.00 yuan; it pays 100.00 yuan."
        )
    )
  }
}
