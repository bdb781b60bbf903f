import NoticeBoard
import Testing

struct ChineseRepairTests {
  @Test(arguments: [
    // Closing after Chinese punctuation.
    ("**决议：**同意", "<strong>决议：</strong>同意"),
    ("*决议：*同意", "<em>决议：</em>同意"),
    ("***决议：***同意", "<em><strong>决议：</strong></em>同意"),
    ("**综上，**通过", "<strong>综上，</strong>通过"),
    ("**同意。**反对", "<strong>同意。</strong>反对"),
    ("**（一）**项", "<strong>（一）</strong>项"),
    ("**时间：**2020年，**地点：**会议室", "<strong>时间：</strong>2020年，<strong>地点：</strong>会议室"),
    ("**决议:**同意", "<strong>决议:</strong>同意"),
    ("**75.00%**以上", "<strong>75.00%</strong>以上"),
    ("**`甲`**同意", "<strong><code>甲</code></strong>同意"),
    ("**[甲](a.html)**同意", "<strong><a href=\"a.html\">甲</a></strong>同意"),
    ("- **决议：**同意", "<ul>\n<li><strong>决议：</strong>同意</li>\n</ul>"),
    (">**决议：**同意", "<blockquote>\n<p><strong>决议：</strong>同意</p>\n</blockquote>"),
    // Opening before it.
    ("同意**“决议”**通过", "同意<strong>“决议”</strong>通过"),
    ("依据**《物权法》第七十六条**计票", "依据<strong>《物权法》第七十六条</strong>计票"),
    ("同意**（通过）**决议", "同意<strong>（通过）</strong>决议"),
    ("详见**[公示](a.html)**，", "详见<strong><a href=\"a.html\">公示</a></strong>，"),
    // Right without repair.
    ("**决议**，同意", "<strong>决议</strong>，同意"),
    ("同意**决议**通过", "同意<strong>决议</strong>通过"),
    ("**甲，*乙*，丙**", "<strong>甲，<em>乙</em>，丙</strong>"),
    // Names that hide a character.
    ("张*（1号）、李*（2号）", "张*（1号）、李*（2号）"),
    ("张*、李*、王*", "张*、李*、王*"),
    ("张**，李**", "张**，李**"),
    ("到会：*明、*红、*刚", "到会：*明、*红、*刚"),
    // Escaped, in code, in English.
    ("\\*\\*决议：\\*\\*同意", "**决议：**同意"),
    ("\\**决议：\\**同意", "**决议：**同意"),
    ("`**决议：**同意`", "<code>**决议：**同意</code>"),
    ("**Note:**text", "**Note:**text"),
    ("**“Note”**text", "**“Note”**text"),
    ("5*3＝15，4*5＝20", "5<em>3＝15，4</em>5＝20"),
  ])
  func `emphasis beside Chinese punctuation`(markdown: String, html: String) throws {
    let block = html.hasPrefix("<ul>") || html.hasPrefix("<blockquote>")
    #expect(try MarkdownText.html(markdown).markup == (block ? html : "<p>\(html)</p>") + "\n")
  }

  @Test(arguments: "：。；！？）》」』】”’…—")
  func `strong text may end with any closing mark`(mark: Character) throws {
    #expect(
      try MarkdownText.html("**甲\(mark)**乙").markup == "<p><strong>甲\(mark)</strong>乙</p>\n"
    )
  }

  @Test(arguments: ["“”", "‘’", "《》", "「」", "『』", "【】", "〔〕", "（）"])
  func `strong text may stand in any brackets`(pair: String) throws {
    let marks = Array(pair)
    let quoted = "\(marks[0])乙\(marks[1])"
    #expect(
      try MarkdownText.html("甲**\(quoted)**丙").markup == "<p>甲<strong>\(quoted)</strong>丙</p>\n"
    )
  }

  @Test func `the character of the repair stays nowhere`() throws {
    let markdown = """
      # **甲：**乙

      [丙*：**丁](/a：**b "题：**目") ![图：**片](x：**y) `**码：**码` <b title="：**甲">

      ```甲：**乙
      **丙：**丁
      ```

          **丙：**丁
      """
    let html = try MarkdownText.html(markdown).markup
    #expect(html.contains("<strong>甲：</strong>乙"))
    #expect(html.contains("title=\"题：**目\""))
    #expect(html.contains("language-甲：**乙"))
    #expect(!html.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
    #expect(!html.contains("%EE"))
  }

  @Test(arguments: ["\u{E000}", "&#xE000;", "&#57344;", "&#x0E000;"])
  func `a private-use character of the text is kept`(written: String) throws {
    #expect(
      try MarkdownText.html("**决议：**同意\(written)").markup
        == "<p><strong>决议：</strong>同意\u{E000}</p>\n"
    )
  }

  @Test func `where all private-use characters occur the text stays as cmark reads it`() throws {
    let all = (0xE000...0xF8FF).compactMap { Unicode.Scalar(UInt32($0)) }
      .reduce(into: "") { $0.unicodeScalars.append($1) }
    let text = "**决议：**同意" + all
    #expect(try MarkdownText.html(text).markup == "<p>\(text)</p>\n")
  }

  @Test(arguments: [
    ("同意加装\n电梯", "同意加装电梯"),
    ("同意，\n通过", "同意，通过"),
    ("于\n2020年", "于2020年"),
    ("2020\n年", "2020年"),
    ("**同意**\n通过", "<strong>同意</strong>通过"),
    ("同意\n**通过**", "同意<strong>通过</strong>"),
    ("**决议：**\n**同意**", "<strong>决议：</strong><strong>同意</strong>"),
    ("同意\n`甲`", "同意<code>甲</code>"),
    ("同意\r\n通过", "同意通过"),
    ("他说\n“同意”", "他说“同意”"),
    ("𠮷\n𠮷", "𠮷𠮷"),
    // A space is wanted here.
    ("one\ntwo", "one\ntwo"),
    ("同意\nLED", "同意\nLED"),
    ("LED\n同意", "LED\n同意"),
    ("12\n34", "12\n34"),
    ("“one”\n“two”", "“one”\n“two”"),
    ("한글\n한글", "한글\n한글"),
    // A hard break is a break.
    ("同意  \n通过", "同意<br />\n通过"),
    ("同意\\\n通过", "同意<br />\n通过"),
    ("同意\n![图](a.png)\n通过", "同意\n<img src=\"a.png\" alt=\"图\" />\n通过"),
  ])
  func `line breaks between Chinese lines`(markdown: String, html: String) throws {
    #expect(try MarkdownText.html(markdown).markup == "<p>\(html)</p>\n")
  }

  @Test func `lines of code keep their breaks`() throws {
    #expect(
      try MarkdownText.html("```\n甲\n乙\n```\n").markup == "<pre><code>甲\n乙\n</code></pre>\n"
    )
  }
}
