import Deliberation
import Testing

@testable import Wording

/// Amounts in capital figures; the examples of the rules for bills stand among them.
struct CapitalFigureTests {
  @Test(arguments: [
    (0, "零元整"), (1, "壹分"), (10, "壹角整"), (105, "壹元零伍分"), (110, "壹元壹角整"), (1_000, "壹拾元整"),
    (1_010, "壹拾元零壹角整"), (140_950, "壹仟肆佰零玖元伍角整"), (600_714, "陆仟零柒元壹角肆分"),
    (168_032, "壹仟陆佰捌拾元零叁角贰分"), (10_700_053, "壹拾万零柒仟元零伍角叁分"),
    (1_640_902, "壹万陆仟肆佰零玖元零贰分"), (32_504, "叁佰贰拾伍元零肆分"),
    (4_076_087, "肆万零柒佰陆拾元零捌角柒分"), (37_500_000, "叁拾柒万伍仟元整"), (10_000_000_000, "壹亿元整"),
    (1_000_500_000_000, "壹佰亿零伍佰万元整"), (-150, "负壹元伍角整"),
  ])
  func `an amount is written as a cashier writes it`(fen: Int64, capitals: String) {
    #expect(Fen(fen).inCapitals == capitals)
  }

  @Test func `no amount stops the program`() {
    for fen in [Int64.max, Int64.min, Int64.min + 1] { #expect(!Fen(fen).inCapitals.isEmpty) }
  }
}
