import Testing

@testable import Deliberation

struct ThresholdTests {
  static let twoThirds = Ratio(2, over: 3)
  static let threeQuarters = Ratio(3, over: 4)
  static let half = Ratio(1, over: 2)

  @Test(
    arguments: [
      (Threshold.atLeast(twoThirds), 7, 12, false),
      (.atLeast(twoThirds), 8, 12, true),
      (.atLeast(twoThirds), 9, 12, true),
      (.atLeast(twoThirds), 19_999, 29_999, false),
      (.atLeast(twoThirds), 20_000, 30_000, true),
      (.atLeast(threeQuarters), 8, 12, false),
      (.atLeast(threeQuarters), 9, 12, true),
      (.atLeast(threeQuarters), 22_499, 29_999, false),
      (.atLeast(threeQuarters), 22_500, 30_000, true),
      (.moreThan(half), 5, 12, false),
      (.moreThan(half), 6, 12, false),
      (.moreThan(half), 7, 12, true),
      (.moreThan(half), 15_000, 30_000, false),
      (.moreThan(half), 15_001, 30_000, true),
      (.atLeast(half), 0, 0, false),
      (.moreThan(Ratio(0, over: 1)), 0, 0, false),
    ] as [(Threshold, Int64, Int64, Bool)]
  )
  func `「以上」 counts the number itself, 「过」 does not (Civil Code art. 1259)`(
    threshold: Threshold,
    part: Int64,
    whole: Int64,
    met: Bool
  ) {
    #expect(threshold.isMet(by: part, of: whole) == met)
  }

  @Test func `the least part meets the threshold and one less does not`() throws {
    for threshold in [
      Threshold.atLeast(Self.twoThirds), .atLeast(Self.threeQuarters), .moreThan(Self.half),
      .moreThan(Self.twoThirds), .atLeast(Ratio(1, over: 1)),
    ] {
      for whole in Int64(1)...200 {
        let least = try #require(threshold.leastPart(of: whole))
        #expect(threshold.isMet(by: least, of: whole), "\(threshold), \(least) of \(whole)")
        #expect(!threshold.isMet(by: least - 1, of: whole), "\(threshold), \(least) of \(whole)")
      }
    }
  }

  @Test func `no part is more than the whole`() {
    #expect(Threshold.moreThan(Ratio(1, over: 1)).leastPart(of: 12) == nil)
    #expect(Threshold.atLeast(Ratio(4, over: 3)).leastPart(of: 12) == nil)
    #expect(Threshold.atLeast(Self.half).leastPart(of: 0) == nil)
  }

  @Test func `large areas are multiplied without overflow`() {
    let whole: Int64 = 3_000_000_000_000_000_000
    #expect(Threshold.atLeast(Self.twoThirds).isMet(by: whole / 3 * 2, of: whole))
    #expect(!Threshold.atLeast(Self.twoThirds).isMet(by: whole / 3 * 2 - 1, of: whole))
  }
}

struct RatioTests {
  @Test func `equal fractions are one ratio`() {
    #expect(Ratio(50, over: 100) == Ratio(1, over: 2))
    #expect(Set([Ratio(2, over: 3), Ratio(8, over: 12), Ratio(640, over: 960)]).count == 1)
    #expect(Ratio(0, over: 7) == Ratio(0, over: 1))
  }

  @Test(arguments: [
    (Ratio(22_499, over: 29_999), Ratio(3, over: 4)),
    (Ratio(19_999, over: 29_999), Ratio(2, over: 3)),
    (Ratio(-1, over: 2), Ratio(0, over: 1)),
    (Ratio(Int.max - 1, over: Int.max), Ratio(1, over: 1)),
  ])
  func `ratios are ordered exactly`(smaller: Ratio, larger: Ratio) {
    #expect(smaller < larger)
    #expect(!(larger < smaller))
    #expect(smaller != larger)
  }
}
