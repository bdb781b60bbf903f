import Deliberation
import Testing

@testable import NoticeBoard

/// One price for a storey, or the sum of different ones.
struct StoreyPriceTests {
  @Test(
    arguments: [
      ([], 1, true, "—"), ([100], 1, true, "1.00"), ([100, 100], 1, true, "1.00"),
      ([101, 100], 1, true, "1.00或1.01"), ([100, 102], 1, false, "合计2.02"),
      // A refund is the difference of two shares, a statement's sum that of several.
      ([100, 102], 2, true, "1.00或1.02"), ([100, 103], 2, false, "合计2.03"),
      ([100, 105], 5, true, "1.00或1.05"),
      // A third amount that lies between would be left out.
      ([100, 101, 102], 2, false, "合计3.03"), ([100, 102, 102], 2, true, "1.00或1.02"),
      ([-1, 0], 2, true, "−0.01或0.00"),
    ] as [([Int64], Int, Bool, String)]
  )
  func `neighbours whom only rounding parts pay one price`(
    amounts: [Int64],
    shares: Int,
    isOne: Bool,
    text: String
  ) {
    let price = StoreyPrice(amounts.map(Fen.init), shares: shares)
    #expect(price.isOne == isOne)
    #expect(price.text(in: .chinese) == text)
  }
}
