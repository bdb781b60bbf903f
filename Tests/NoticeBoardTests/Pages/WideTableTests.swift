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

  @Test(arguments: [("合计250,166.73", true), ("total 250,166", false)])
  func `a Chinese character takes the room of two letters`(figure: String, isWide: Bool) {
    let grid = Grid(
      "表",
      headings: [.text("楼层"), .figure("第一榜"), .figure("本榜")],
      rows: [Grid.Row("一层", [.figure(figure), .figure(String(figure.prefix(12)))])]
    )
    #expect(grid.isWide == isWide)
  }

  @Test(arguments: [false, true])
  func `in a table that a telephone lists every cell tells its heading`(isStacked: Bool) {
    let costs = (1...5).map { "费用\($0)" }
    let grid = Grid(
      "表",
      headings: [.text("楼层")] + costs.map { .figure($0) },
      rows: [Grid.Row("一层", costs.map { _ in .figure("1") })],
      total: Grid.Row("合计", costs.map { _ in .figure("1") }),
      isStacked: isStacked
    )
    let told = (grid.rows + [grid.total].compactMap(\.self)).map { $0.cells.map(\.heading) }
    #expect(told == Array(repeating: isStacked ? costs : costs.map { _ in nil }, count: 2))
  }

  @Test func `beside a sum its own name stands in the place of each household's`() {
    func row(_ header: String, isSum: Bool = false) -> Grid.Row {
      Grid.Row(header, [.figure("1"), .figure("2")], isSum: isSum)
    }
    let grid = Grid(
      "表",
      headings: [.text("楼层"), .figure("每户预缴", ofSum: "预缴"), .figure("系数")],
      rows: [row("一层"), row("街道承担", isSum: true)],
      total: row("合计"),
      isStacked: true
    )
    let told = (grid.rows + [grid.total].compactMap(\.self)).map { $0.cells.map(\.heading) }
    #expect(told == [["每户预缴", "系数"], ["预缴", "系数"], ["预缴", "系数"]])
  }

  @Test(arguments: [(17, 18, false), (18, 18, true)])
  func `more than 35 letters of figures together stand as a list on a telephone`(
    first: Int,
    second: Int,
    isStacked: Bool
  ) {
    #expect(Self.grid(first, second).fittingTelephones().isStacked == isStacked)
  }

  @Test(arguments: [
    ("合计370,796.22", false), ("59,773.15或59,773.16", false), ("370,796.22 in all", false),
    ("1234567890", false), ("12345678901", true),
  ])
  func `words beside a figure stand above it and do not count`(figure: String, isStacked: Bool) {
    let grid = Grid(
      "表",
      headings: [.text("楼层"), .figure("甲"), .figure("乙")],
      rows: [Grid.Row("一层", [.figure(String(repeating: "9", count: 25)), .figure(figure)])]
    )
    #expect(grid.fittingTelephones().isStacked == isStacked)
  }
}
