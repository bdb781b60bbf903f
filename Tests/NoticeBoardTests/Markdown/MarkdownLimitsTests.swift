import Deliberation
import NoticeBoard
import Testing

struct MarkdownLimitsTests {
  @Test func `a megabyte is read and a byte more is not`() throws {
    let line = String(repeating: "a", count: 99) + "\n"
    let most = String(repeating: line, count: 10_000)
    #expect(try MarkdownText.html(most).markup.utf8.count == 1_000_000 + "<p></p>".utf8.count)
    #expect(throws: MarkdownRefusal.tooLarge(bytes: 1_000_001, limit: 1_000_000)) {
      try MarkdownText.html(most + "a")
    }
  }

  @Test func `100 levels are read and one more is not`() throws {
    for level in ["> ", "- ", "1. ", ">"] {
      let most = "甲\n\n" + String(repeating: level, count: 100) + "a\n"
      #expect(throws: Never.self) { try MarkdownText.html(most) }
      #expect(throws: MarkdownRefusal.nestedTooDeep(line: 3, limit: 100)) {
        try MarkdownText.html("甲\n\n" + level + most.dropFirst(3))
      }
    }
    let stairs = (0...100).map { String(repeating: "  ", count: $0) + "* a\n" }
    #expect(throws: Never.self) { try MarkdownText.html(stairs.dropLast().joined()) }
    #expect(throws: MarkdownRefusal.nestedTooDeep(line: 101, limit: 100)) {
      try MarkdownText.html(stairs.joined())
    }
  }

  @Test func `emphasis nests 100 deep and no deeper`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "*a _b ", count: depth / 2) + String(repeating: " b_ a*", count: depth / 2)
    }
    #expect(throws: Never.self) { try MarkdownText.html("甲\n\n" + nested(100)) }
    #expect(throws: MarkdownRefusal.nestedTooDeep(line: 3, limit: 100)) {
      try MarkdownText.html("甲\n\n" + nested(102))
    }
  }

  @Test func `10,000 delimiters in a row are read and one more is not`() throws {
    for delimiter in ["*", "_", "`", "[", "]", "<"] {
      let most = "甲\n" + String(repeating: delimiter, count: 10_000)
      #expect(throws: Never.self) { try MarkdownText.html(most) }
      #expect(throws: MarkdownRefusal.tooManyDelimiters(line: 2, limit: 10_000)) {
        try MarkdownText.html(most + delimiter)
      }
    }
  }

  @Test func `lines of the file are told, not lines of the text`() {
    #expect(throws: MarkdownRefusal.tooManyDelimiters(line: 12, limit: 10_000)) {
      try MarkdownText.rendering(
        of: "甲\n" + String(repeating: "*", count: 10_001),
        facts: .none,
        firstLine: 11
      )
    }
  }

  @Test func `one long address used by many links is refused`() {
    let definition = "[a]: " + String(repeating: "x", count: 400_000) + "\n\n"
    #expect(throws: Never.self) { try MarkdownText.html(definition + "[a] [a]") }
    #expect(throws: MarkdownRefusal.referencesTooLong(line: 3, limit: 8_000_000)) {
      try MarkdownText.html("甲\n\n" + definition + String(repeating: "[a] ", count: 1_000))
    }
  }

  @Test func `many links after many images are refused`() {
    #expect(throws: MarkdownRefusal.tooManyMarks(line: 1, limit: 50_000)) {
      try MarkdownText.html(String(repeating: "![[]()", count: 20_000))
    }
  }

  @Test func `blank lines below a deep list are refused`() {
    let text = String(repeating: "- ", count: 90) + "x" + String(repeating: "\n", count: 100_000)
    #expect(throws: MarkdownRefusal.self) { try MarkdownText.html(text) }
  }

  /// As many as fit into one megabyte of honest minutes, by far.
  @Test func `a megabyte of minutes is read`() throws {
    let part = """
      ## 第一项　费用分摊

      **决议：**同意按楼层系数分摊。一、二层不分摊，三层系数为1.0，每增高一层加0.1；
      电费、维护保养费由出资业主*按户均摊*，每半年公布一次收支，见[公示](notice.html)。

      1. 财政补贴竣工后申领，以实际拨付为准；
         - 收款、退款均由`社区居委会`登记。

      | 楼层 | 系数 | 实际承担 |
      |---|---|---|
      | 三层 | 1.0 | 24,456.52元 |


      """
    let text = String(repeating: part, count: 1_000_000 / part.utf8.count)
    #expect(try MarkdownText.html(text).markup.contains("<strong>决议：</strong>同意"))
  }

  /// cmark's own pathological texts, those known for 0.30.2, and ours.
  private static let hostile = [
    "- ", "* ", "1. ", ">", "> ", "*", "_", "**", "*a ", "a* ", "a_ ", "*a_ ", "*a **a ", "_a* ",
    "a**b", "c* ", "a***", "[", "]", "[a", "a]", "[a](", "[a](b", "[a](<b", "[a]()", "[a][", "![",
    "![a](", "![[]()", "[ a_", "![](//a)", "[a](x:y)", "[]: x\n", "[a]: u\n", "[a]: \"", "`",
    "`a``b",
    "<", "<!--", "a <!--", "a <!A ", "a <?", "a <![CDATA[", "<a x=\"", "x </a ", "<a:", "<a@a.",
    "&",
    "&amp;", "&#1", "\\", "\\*", "\n", "a\n", "a\n\n", "- a\n", "-\n", "1. a\n", "> a\n", "# a\n",
    "a  \n", "a\n=\n", "***\n", "    a\n", " ", "\t", "\"", "'", "-", ".", "<div>\n", "```\n",
    "~~~a\n",
    "**中：**中", "中*“", "张*（", "中\n", "：**", "~", "(", "a\r",
  ]

  @Test func `every hostile text is read or refused at once`() {
    let clock = ContinuousClock()
    for pattern in Self.hostile {
      for tail in [
        "", "a" + String(repeating: "]", count: 30_000), String(repeating: "\n", count: 30_000),
      ] {
        for bytes in [40_000, 160_000] {
          let text = String(repeating: pattern, count: bytes / pattern.utf8.count) + tail
          let took = clock.measure { _ = try? MarkdownText.html(text) }
          // 50 ms is the figure for a release; a debug build is slower.
          #expect(took < .seconds(1), "\(pattern.debugDescription) × \(bytes): \(took)")
        }
      }
    }
  }

  @Test func `any mixture is read or refused at once`() {
    var chance = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &chance)
    var random = SplitMix(state: seed)
    let clock = ContinuousClock()
    for _ in 0..<200 {
      let parts = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
        Self.hostile.randomElement(using: &random)
      }
      let unit = parts.joined()
      let text = String(repeating: unit, count: max(1, 60_000 / unit.utf8.count))
      let took = clock.measure { _ = try? MarkdownText.html(text) }
      #expect(took < .seconds(1), "seed \(seed), \(parts): \(took)")
    }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
