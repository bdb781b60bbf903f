import Foundation
import Testing

@testable import NoticeBoard

struct QRCodeTests {
  /// The text of the frozen matrix.
  private static let text =
    "https://example.org/yishi/cases/2020-014/notice-3.html#412-9f3ac07b1d22885ee04b"
    + String(repeating: "0", count: 44)

  /// What `qrencode -8 -l M -m 0 -t ASCII` makes of that text, a digit a module.
  private static func frozen() throws -> [[Bool]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Data/qr-code.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.map { $0 == "1" } }
  }

  @Test func `a text becomes the matrix that the known program makes of it`() throws {
    let frozen = try Self.frozen()
    let code = try #require(QRCode(Self.text))
    #expect(code.side == 49 && frozen.count == 49)
    #expect(code.isDark == frozen.flatMap(\.self))
    #expect(QRCode(Self.text + "1")?.isDark != code.isDark)
  }

  @Test func `the drawing is one path that fills the dark modules and no others`() throws {
    let code = try #require(QRCode(Self.text))
    let svg = code.svg(named: "甲“乙\"丙<丁").markup
    #expect(svg.ranges(of: "<path ").count == 1)
    #expect(svg.contains("role=\"img\" aria-label=\"甲“乙&quot;丙&lt;丁\""))
    #expect(svg.contains("viewBox=\"0 0 57 57\" shape-rendering=\"crispEdges\""))
    var drawn = [[Bool]](repeating: Array(repeating: false, count: 57), count: 57)
    for run in svg.matches(of: /M(\d+) (\d+)h(\d+)v1H(\d+)z/) {
      let (left, y, length) = try (
        #require(Int(run.1)), #require(Int(run.2)), #require(Int(run.3))
      )
      #expect(run.4 == run.1)
      for x in left..<(left + length) { drawn[y][x] = true }
    }
    let quiet = [Bool](repeating: false, count: 4)
    let rows = try Self.frozen().map { quiet + $0 + quiet }
    let empty = Array(repeating: [Bool](repeating: false, count: 57), count: 4)
    #expect(drawn == empty + rows + empty)
  }

  /// ISO/IEC 18004, table 7: what versions 1, 2 and 40 hold of bytes at level M.
  @Test(arguments: [(0, 21), (14, 21), (15, 25), (26, 25), (27, 29), (2_331, 177)])
  func `the smallest code that holds a text is taken`(bytes: Int, side: Int) {
    #expect(QRCode(String(repeating: "a", count: bytes))?.side == (bytes == 0 ? nil : side))
  }

  @Test func `a text beyond the largest code has none`() {
    #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
  }
}
