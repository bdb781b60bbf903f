import Deliberation
import NoticeBoard
import Testing

struct FencedBlockTests {
  private static let minutes = """
    # 会议纪要

    ```tally 2020-014-1
    ```

    - 到会：

      ~~~attendance
      ~~~

    ```table  费用 表
    户号,应退
    示例301,16304.35
    ```

    ```swift
    let a = 1
    ```
    """

  @Test func `a block asks with its name, reference, body and line`() throws {
    var asked: [FencedBlock] = []
    let note = { (block: FencedBlock) in asked.append(block) }
    _ = try MarkdownText.rendering(
      of: Self.minutes,
      facts: Facts { block in
        note(block)
        return .code
      },
      firstLine: 11
    )
    #expect(
      asked == [
        FencedBlock(name: .tally, reference: "2020-014-1", body: "", line: 13),
        FencedBlock(name: .attendance, reference: "", body: "", line: 18),
        FencedBlock(name: .table, reference: "费用 表", body: "户号,应退\n示例301,16304.35\n", line: 21),
      ]
    )
  }

  @Test func `the answer takes the place of the block`() throws {
    let rendering = try MarkdownText.rendering(
      of: "甲\n\n```tally 1\n```\n\n乙",
      facts: Facts { block in .html(.escaped("<\(block.name.rawValue) \(block.reference)>")) }
    )
    #expect(rendering.html.markup == "<p>甲</p>\n&lt;tally 1&gt;\n<p>乙</p>\n")
    #expect(rendering.unanswered.isEmpty)
  }

  @Test func `an unknown reference is handed back with its line and stays code`() throws {
    let rendering = try MarkdownText.rendering(
      of: "甲\n\n```tally 1\n```\n\n```shares 2\n```\n",
      facts: Facts { $0.name == .tally ? .unknown : .code },
      firstLine: 3
    )
    #expect(
      rendering.unanswered == [FencedBlock(name: .tally, reference: "1", body: "", line: 5)]
    )
    #expect(rendering.html.markup.contains("<pre><code class=\"language-tally\"></code></pre>"))
  }

  @Test func `without a record every block stays code`() throws {
    #expect(
      try MarkdownText.html("```tally 1\n甲\n```\n").markup
        == "<pre><code class=\"language-tally\">甲\n</code></pre>\n"
    )
  }

  @Test(arguments: [
    (0, "h1", "h5"), (1, "h2", "h6"), (2, "h3", "h6"), (9, "h6", "h6"), (-3, "h1", "h2"),
  ])
  func `headings go down as far as h6`(offset: Int, first: String, fifth: String) throws {
    let rendering = try MarkdownText.rendering(
      of: "# 甲\n\n##### 乙\n",
      facts: .none,
      headingOffset: offset
    )
    #expect(rendering.html.markup == "<\(first)>甲</\(first)>\n<\(fifth)>乙</\(fifth)>\n")
  }
}
