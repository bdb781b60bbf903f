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
}
