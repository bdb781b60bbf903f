import Testing

@testable import Deliberation

struct DecimalTextTests {
  @Test(
    arguments: [
      ("375000.00", 37_500_000), ("375000", 37_500_000), ("375000.5", 37_500_050),
      ("375,000.00", 37_500_000), ("375，000.00", 37_500_000), ("1,375,000", 137_500_000),
      ("３７５０００．００", 37_500_000), ("0.01", 1), ("0", 0), ("00.10", 10),
      ("10000000000.00", 1_000_000_000_000),
    ] as [(String, Int64)]
  )
  func `an amount as an office types it`(text: String, hundredths: Int64) {
    #expect(DecimalText.hundredths(text) == hundredths)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1.234", "1.2.3", "-1", "+1", "1e3", " 1", "1 ", "１，２", "1,00", "1,0000",
    "1000,000", "12,34,567", ",100", "1,", "1,000,", "1,00.5", "一百", "10000000000.01",
    "99999999999999999999", "0x10", "NaN", "1.0\u{0301}",
  ])
  func `anything else is not an amount`(text: String) {
    #expect(DecimalText.hundredths(text) == nil)
  }

  @Test(arguments: [(0, "0.00"), (5, "0.05"), (10, "0.10"), (-5, "-0.05"), (2_690_217, "26902.17")])
  func `an amount is written with two decimals`(hundredths: Int64, text: String) {
    #expect(DecimalText.plain(hundredths: hundredths) == text)
  }

  @Test func `what is written is read again`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let fen = Fen(Int64.random(in: 0...1_000_000_000_000, using: &generator))
      #expect(Fen(yuan: fen.yuan) == fen, "seed 7")
    }
  }

  @Test func `an area of nothing is no area`() {
    #expect(FloorArea(squareMetres: "0") == nil)
    #expect(FloorArea(squareMetres: "0.00") == nil)
    #expect(FloorArea(squareMetres: "0.01")?.hundredths == 1)
    #expect(FloorArea(squareMetres: "85.2")?.squareMetres == "85.20")
  }
}
