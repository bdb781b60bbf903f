import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// What of a comparison goes on one page of A4, and how.
///
/// The heights that are reckoned here were measured on printed pages: for every stairwell
/// below, in both languages, the browser made as many pages as are told.
struct CompareFormTests {
  private static func document(
    storeys: Int,
    doors: Int,
    rules: Int,
    in language: Language
  ) throws -> String {
    let premises = try (1...storeys).flatMap { storey in
      try (1...doors).map { number in
        Premises(
          door: try #require(Door("示例1-\(storey)0\(number)")),
          kind: .dwelling,
          stairwell: "1单元",
          storey: storey,
          area: FloorArea(hundredths: 8_000 + Int64(storey))
        )
      }
    }
    let tables = try ["linear", "gz-0-0.5-1", "area", "equal", "zz-0-0-1"].prefix(rules)
      .map { name in
        try CostTable(
          gross: Fen(37_500_000),
          subsidy: Fen(15_000_000),
          upfront: .zero,
          rule: try #require(SharingRule.preset(named: name)),
          participants: premises,
          terms: [],
          rounding: nil
        )
      }
    let press = Press(language: language, day: SampleCases.day)
    return CompareSheet(CostComparison(tables), ofDoorsIn: "户册.csv", press: press)
      .document(press: press)
  }

  @Test(
    arguments: [
      (4, 2, 3, false, false), (6, 2, 3, false, false), (6, 3, 3, false, false),
      (7, 2, 3, false, false), (7, 3, 3, true, false), (8, 3, 3, true, false),
      (8, 3, 4, true, false), (8, 3, 5, true, false), (9, 2, 3, true, false), (9, 4, 4, true, true),
      (18, 4, 3, true, true),
    ] as [(Int, Int, Int, Bool, Bool)],
    [Language.chinese, .english]
  )
  func `an ordinary stairwell stands on one page in the largest letters that bring it there`(
    stairwell: (storeys: Int, doors: Int, rules: Int, isTight: Bool, isApart: Bool),
    language: Language
  ) throws {
    let page = try Self.document(
      storeys: stairwell.storeys,
      doors: stairwell.doors,
      rules: stairwell.rules,
      in: language
    )
    #expect(page.contains("compact single tight") == stairwell.isTight)
    #expect(page.contains("<h2 class=\"over\">") == stairwell.isApart)
  }

  @Test func `the storeys of a drawing stand from the top down, first the left column`() throws {
    let page = try Self.document(storeys: 7, doors: 2, rules: 3, in: .chinese)
    let names = page.matches(of: /<text x="(0|350)" y="([0-9]+)">(.)层<\/text>/)
      .map { "\($0.output.1) \($0.output.3)" }
    #expect(names == ["0 七", "0 六", "0 五", "0 四", "350 三", "350 二", "350 一"])
  }
}
