import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// What of a comparison goes on one page of A4, and how.
///
/// The heights that are reckoned here were measured on printed pages: for every stairwell
/// below, in both languages, the browser made as many pages as are told.
struct CompareFormTests {
  private static func sheet(
    storeys: Int,
    doors: Int,
    rules: Int,
    costing gross: Fen = Fen(37_500_000),
    in press: Press
  ) throws -> CompareSheet {
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
    let names = [
      "linear", "gz-0-0.5-1", "area", "equal", "zz-0-0-1", "area-floor-0.7", "step-10-30",
      "linear-6f",
    ]
    let tables = try names.prefix(rules)
      .map { name in
        try CostTable(
          gross: gross,
          subsidy: Fen(15_000_000),
          upfront: .zero,
          rule: try #require(SharingRule.preset(named: name)),
          participants: premises,
          terms: [],
          rounding: nil
        )
      }
    return CompareSheet(CostComparison(tables), ofDoorsIn: "户册.csv", press: press)
  }

  private static func document(
    storeys: Int,
    doors: Int,
    rules: Int,
    in language: Language
  ) throws -> String {
    let press = Press(language: language, day: SampleCases.day)
    return try sheet(storeys: storeys, doors: doors, rules: rules, in: press)
      .document(press: press)
  }

  /// The browser cut off the last amounts of what is told to be too wide, or made the letters
  /// smaller than anybody reads, and of nothing else.
  @Test(
    arguments: [
      (6, 375_000, false), (7, 375_000, true), (8, 375_000, true), (5, 37_500_000, false),
      (7, 3_750_000, true),
    ] as [(Int, Int64, Bool)],
    [Language.chinese, .english]
  )
  func `rules too many to stand side by side are told`(
    compared: (rules: Int, yuan: Int64, isTooWide: Bool),
    language: Language
  ) throws {
    let press = Press(language: language, day: SampleCases.day)
    let sheet = try Self.sheet(
      storeys: 6,
      doors: 2,
      rules: compared.rules,
      costing: Fen(compared.yuan * 100),
      in: press
    )
    #expect(sheet.isTooWide == compared.isTooWide)
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
