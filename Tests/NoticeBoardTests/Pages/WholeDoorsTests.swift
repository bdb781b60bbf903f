import Deliberation
import Testing

@testable import NoticeBoard

/// A door's number is never cut in two on a sheet, and is found in the raw text.
struct WholeDoorsTests {
  private static func mark(_ text: String, _ doors: String...) throws -> String {
    WholeDoors(try doors.map { try #require(Door($0)) }).markup(.trusted(text)).markup
  }

  @Test func `a door stands whole with its household`() throws {
    #expect(
      try Self.mark("由示例2-401、示例2-402户各承担", "示例2-401", "示例2-402")
        == "由<span class=\"u\">示例2-401</span>、<span class=\"u\">示例2-402户</span>各承担"
    )
  }

  @Test(arguments: [
    // The longer door, and no part of another number.
    ("12-301户", "12-301", "<span class=\"u\">12-301户</span>"),
    ("见12-3-301页", "12-301", "见12-3-301页"), ("共2-3015元", "2-301", "共2-3015元"),
    ("1.2-301", "2-301", "1.2-301"), ("2-301.5", "2-301", "2-301.5"),
    ("住2-301.", "2-301", "住<span class=\"u\">2-301</span>."),
    // In a cell of its own, in a tag and in a drawing nothing is put.
    ("<th>2-301</th>", "2-301", "<th>2-301</th>"),
    ("<a href=\"2-301.html\">户</a>", "2-301", "<a href=\"2-301.html\">户</a>"),
    ("<svg><text>住2-301</text></svg>", "2-301", "<svg><text>住2-301</text></svg>"),
    // What is never broken needs no element.
    ("402户：24,402.00元", "402", "402户：24,402.00元"),
  ])
  func `only a door is marked, and only where it could break`(
    text: String,
    door: String,
    marked: String
  ) throws {
    #expect(try Self.mark(text, door) == marked)
  }

  @Test func `an owner named by the door stands whole`() throws {
    #expect(
      try Self.mark("送示例2-501业主：", "示例2-501") == "送<span class=\"u\">示例2-501业主</span>："
    )
  }

  @Test func `what keeps other words together leaves a door whole`() throws {
    let door = try #require(Door("示例2-401"))
    let html = Unbroken.markup(WholeDoors([door]).markup(.trusted("示例2-401户于6月1日")))
    #expect(
      html.markup
        == "<span class=\"u\">示例2-401户</span>于<span class=\"u\">6月</span><span class=\"u\">1日</span>"
    )
    #expect(html.markup.contains("示例2-401"))
  }
}
