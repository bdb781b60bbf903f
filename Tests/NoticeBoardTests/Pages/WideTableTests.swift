import Testing

@testable import NoticeBoard

/// Which tables need smaller letters on a telephone.
struct WideTableTests {
  /// A name, two columns of figures, and a sum.
  private static func grid(_ first: Int, _ second: Int, sum: Int = 1) -> Grid {
    func row(_ lengths: Int...) -> Grid.Row {
      Grid.Row("一层", lengths.map { .figure(String(repeating: "9", count: $0)) })
    }
    return Grid(
      "表",
      headings: [.text("楼层"), .figure("甲"), .figure("乙")],
      rows: [row(first, 1), row(1, second)],
      total: row(sum, 1)
    )
  }

  @Test(arguments: [(12, 13, 1, false), (13, 13, 1, true), (12, 13, 13, true)])
  func `a table whose longest figures are more than 25 letters together is wide`(
    first: Int,
    second: Int,
    sum: Int,
    isWide: Bool
  ) {
    #expect(Self.grid(first, second, sum: sum).isWide == isWide)
  }

  @Test(arguments: [false, true])
  func `in a table that a telephone lists every cell tells its heading`(isStacked: Bool) {
    let costs = (1...5).map { "费用\($0)" }
    let grid = Grid(
      "表",
      headings: [.text("楼层")] + costs.map(Grid.Cell.figure),
      rows: [Grid.Row("一层", costs.map { _ in .figure("1") })],
      total: Grid.Row("合计", costs.map { _ in .figure("1") }),
      isStacked: isStacked
    )
    let told = (grid.rows + [grid.total].compactMap(\.self)).map { $0.cells.map(\.heading) }
    #expect(told == Array(repeating: isStacked ? costs : costs.map { _ in nil }, count: 2))
  }
}
