import Deliberation
import Testing

@testable import Wording

struct FigureTests {
  let chinese = Language.chinese
  let english = Language.english

  @Test(arguments: [
    (2_690_217, "26,902.17元", "26,902.17 yuan"), (0, "0.00元", "0.00 yuan"),
    (37_500_000, "375,000.00元", "375,000.00 yuan"), (-1, "−0.01元", "−0.01 yuan"),
    (99_999, "999.99元", "999.99 yuan"), (100_000_000, "1,000,000.00元", "1,000,000.00 yuan"),
  ])
  func `amounts carry separators and two decimals`(fen: Int64, zh: String, en: String) {
    #expect(chinese.amount(Fen(fen)) == zh)
    #expect(english.amount(Fen(fen)) == en)
  }

  @Test(arguments: [
    (2_982_50, 24_456_52, "+12.20%"), (-1_00, 3_00, "−33.33%"), (-2_00, 3_00, "−66.67%"),
    (1, 20_000, "+0.01%"), (1, 20_001, "+0.00%"), (100, 0, ""), (0, 100, ""),
  ])
  func `by how much an amount changed is told to the nearest hundredth of a percent`(
    difference: Int64,
    of amount: Int64,
    told: String
  ) {
    #expect(Language.chinese.change(Fen(difference), of: Fen(amount)) == told)
  }

  @Test func `areas follow their number without a space`() {
    #expect(chinese.area(FloorArea(hundredths: 72_000)) == "720.00㎡")
    #expect(chinese.area(FloorArea(hundredths: 104_000)) == "1,040.00㎡")
    #expect(english.area(FloorArea(hundredths: 104_000)) == "1,040.00 m²")
  }

  @Test func `a figure of a vote names its unit`() {
    #expect(chinese.figure(9, by: .headcount) == "9人")
    #expect(chinese.figure(72_000, by: .floorArea) == "720.00㎡")
    #expect(english.figure(9, by: .headcount) == "9 owners")
    #expect(english.figure(1, by: .headcount) == "1 owner")
  }

  @Test(arguments: [
    (Int64(720), Int64(960), true, "3/4（75.00%）"), (9, 12, true, "3/4（75.00%）"),
    (540, 900, false, "3/5（60.00%）"), (480, 1040, false, "6/13（46.15%）"),
    (2, 3, true, "2/3（66.67%）"), (2, 3, false, "2/3（66.66%）"),
    (74_999, 100_000, false, "74999/100000（74.99%）"),
    (50_001, 100_000, true, "50001/100000（50.01%）"),
    (1, 2, false, "1/2（50.00%）"), (0, 12, false, "0（0.00%）"), (12, 12, true, "1（100.00%）"),
    (999_999, 1_000_000, false, "999999/1000000（99.99%）"),
    (666_667, 1_000_000, true, "666667/1000000（66.67%）"),
    (666_666, 1_000_000, false, "333333/500000（66.66%）"), (0, 0, false, "—"),
  ])
  func `fractions come first, percentages are cut or carried up`(
    part: Int64,
    whole: Int64,
    meets: Bool,
    text: String
  ) {
    #expect(chinese.share(part, of: whole, meets: meets) == text)
  }

  @Test func `english shares use half-width brackets`() {
    #expect(english.share(3, of: 4, meets: true) == "3/4 (75.00%)")
  }

  /// A percentage that passes reads at least the threshold, one that fails at most,
  /// and below it where the threshold is met by equality.
  @Test func `a printed percentage never crosses its threshold`() throws {
    let thresholds: [Threshold] = [
      .atLeast(Ratio(2, over: 3)), .atLeast(Ratio(3, over: 4)), .moreThan(Ratio(1, over: 2)),
      .atLeast(Ratio(1, over: 2)), .moreThan(Ratio(2, over: 3)),
    ]
    var state: UInt64 = 20_200_524
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let whole = Int64(state >> 33) % 200_000 + 1
      let threshold = thresholds[Int(state >> 20) % thresholds.count]
      // Close to the threshold, where rounding would lie.
      let near = whole * Int64(threshold.ratio.numerator) / Int64(threshold.ratio.denominator)
      let part = min(whole, max(0, near + Int64(state >> 50) % 5 - 2))
      let meets = threshold.isMet(by: part, of: whole)
      let text = chinese.share(part, of: whole, meets: meets)
      let bracket = try #require(text.firstIndex(of: "（"))
      let printed = try #require(
        DecimalText.hundredths(text[text.index(after: bracket)...].dropLast(2))
      )
      let printedPart = Int128(printed) * Int128(threshold.ratio.denominator)
      let needed = Int128(10_000) * Int128(threshold.ratio.numerator)
      let agrees: Bool =
        switch (threshold, meets) {
        case (.atLeast, true): printedPart >= needed
        case (.atLeast, false): printedPart < needed
        case (.moreThan, true): printedPart > needed
        case (.moreThan, false): printedPart <= needed
        }
      #expect(agrees, "\(part) of \(whole) under \(threshold) prints \(text)")
    }
  }

  @Test(arguments: [
    (Threshold.atLeast(Ratio(2, over: 3)), "三分之二以上", "at least two thirds"),
    (.moreThan(Ratio(1, over: 2)), "过半数", "more than half"),
    (.atLeast(Ratio(3, over: 4)), "四分之三以上", "at least three quarters"),
    (.atLeast(Ratio(1, over: 2)), "半数以上", "at least half"),
    (.moreThan(Ratio(2, over: 3)), "过三分之二", "more than two thirds"),
    (.atLeast(Ratio(1, over: 1)), "全部以上", "at least all"),
    (.atLeast(Ratio(11, over: 20)), "二十分之十一以上", "at least 11/20"),
  ])
  func `thresholds stand in the law's words`(threshold: Threshold, zh: String, en: String) {
    #expect(chinese.threshold(threshold) == zh)
    #expect(english.threshold(threshold) == en)
  }
}
