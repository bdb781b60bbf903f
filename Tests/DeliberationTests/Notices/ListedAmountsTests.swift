import Testing

@testable import Deliberation

/// What became of the amounts of a list once its bill was replaced (公示所列金额的现状).
struct ListedAmountsTests {
  /// The sample stairwell's bill, changed by so much on 1 and again on 2 September.
  private static func file(_ differences: Int64...) throws -> (file: CaseFile, shown: Bill) {
    var file = try SampleFund.file()
    let shown = try #require(file.bill(inForceFor: "2单元", on: SampleLift.day("08-31")))
    for (index, difference) in differences.enumerated() {
      let day = try SampleLift.day("09-01") + index
      let old = try #require(file.bill(inForceFor: "2单元", on: day))
      let new = old.successor(
        key: "变更\(index + 1)",
        title: "分摊",
        on: day,
        because: "核价",
        lines: [CostLine(what: "工程", amount: old.gross + SampleFund.yuan(difference))]
      )
      try file.enter(.bill(new))
    }
    return (file, shown)
  }

  private static func list(showing bill: Bill) throws -> Notice {
    SampleLists.list(1, "第1榜", bill: bill.key, on: try SampleLift.day("06-01"))
  }

  @Test func `a bill that nothing replaced leaves a list as it is`() throws {
    let (file, shown) = try Self.file()
    #expect(
      try file.listedAmounts(of: Self.list(showing: shown), by: SampleLift.day("09-30")) == nil
    )
  }

  @Test func `of several bills the one in force on the day is told`() throws {
    let (file, shown) = try Self.file(3_000, 3_000)
    let list = try Self.list(showing: shown)
    let (first, last) = (file.bills[file.bills.count - 2], file.bills[file.bills.count - 1])
    #expect(try file.listedAmounts(of: list, by: SampleLift.day("08-31")) == nil)
    #expect(try file.listedAmounts(of: list, by: SampleLift.day("09-01")) == .changed(first))
    #expect(try file.listedAmounts(of: list, by: SampleLift.day("09-02")) == .changed(last))
  }

  @Test func `amounts changed and changed back hold, until somebody joins`() throws {
    var (file, shown) = try Self.file(3_000, -3_000)
    let list = try Self.list(showing: shown)
    let day = try SampleLift.day("09-05")
    #expect(file.listedAmounts(of: list, by: day) == .same(file.bills[file.bills.count - 1]))
    let index = file.bills.count - 1
    file.bills[index].number = 33
    let change = PayerChange(
      .joined(LateJoining(.recomputed, weight: Weight(1))),
      try SampleLift.door("2-101"),
      on: day,
      basis: "补签协议"
    )
    try file.take(change, inBill: 33, on: day)
    #expect(file.listedAmounts(of: list, by: day - 1) == .same(file.bills[index]))
    #expect(file.listedAmounts(of: list, by: day) == .joined(file.bills[index]))
  }
}
