import Testing

@testable import Wording

struct TerminalTests {
  @Test(arguments: [
    ("宇华苑", 6), ("abc", 3), ("720.00㎡", 8), ("（星期一）", 10), ("✓ 已张贴2处", 11), ("e\u{301}", 1),
    ("", 0),
  ])
  func `a Han character takes two cells`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `columns align by display width and no line ends in blanks`() {
    var columns = Columns([.left, .right])
    columns.add(["宇华苑", "1", "甲"])
    columns.add(["ab", "20"])
    #expect(columns.lines == ["宇华苑   1  甲", "ab      20"])
    #expect(Columns().lines.isEmpty)
  }
}
