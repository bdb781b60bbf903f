import Deliberation
import NoticeBoard
import Testing

struct MarkdownSafetyTests {
  @Test(arguments: [
    "http://example.org/", "https://example.org/a?b=1", "HTTPS://example.org/",
    "mailto:office@example.org", "tel:037100000000", "a.html", "/a", "../a/b.html", "#a", "?a:b",
    "./a:b", "公示:甲.html", "",
  ])
  func `a link may lead here`(address: String) throws {
    #expect(try MarkdownText.html("[甲](<\(address)>)").markup.contains("<a href="))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)",
    "javascript&colon;alert(1)", "&#1;javascript:alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "vbscript:a", "data:text/html,a", "data:image/png;base64,a",
    "blob:https://example.org/a", "file:///etc/passwd", "ftp://example.org", "about:blank",
    "//example.org", "/\\example.org", "\\\\\\\\example.org", "\\\\/example.org", "x:y",
    "view-source:http://a",
  ])
  func `a link may not lead here, and leaves its text`(address: String) throws {
    #expect(try MarkdownText.html("[*甲*乙](<\(address)>)").markup == "<p><em>甲</em>乙</p>\n")
    #expect(
      try MarkdownText.html("[甲][1]\n\n[1]: <\(address)>\n").markup == "<p>甲</p>\n"
    )
    #expect(try MarkdownText.html("![甲](<\(address)>)").markup == "<p>甲</p>\n")
  }

  @Test(arguments: [
    ("![图](a.png)", "<img src=\"a.png\" alt=\"图\" />"),
    ("![图](http://example.org/a.png)", "图"),
    ("![图](HTTPS://example.org/a.png)", "图"),
    ("![图](//example.org/a.png)", "图"),
    ("[![图](//example.org/a.png)](a.html)", "<a href=\"a.html\">图</a>"),
    ("![a [b](x:y) c](//example.org)", "a b c"),
  ])
  func `an image comes from the page's own place`(markdown: String, html: String) throws {
    #expect(try MarkdownText.html(markdown).markup == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "a <b onclick=\"x\">c</b>", "<iframe src=\"//a\"></iframe>", "<a href=\"javascript:x\">y</a>",
    "<style>*{display:none}</style>", "<!-- a --><base href=\"//a\">", "<?php a ?>",
    "<![CDATA[<script>]]>", "<div\n\n><script>", "`<script>`", "    <script>", "```\n<script>\n```",
    "```<script>\n```", "# <script>", "[<script>](a)", "![<script>](a)", "[a](b \"<script>\")",
    "[a](b '\" onclick=\"x')", "[a](<b\" onclick=\"x>)", "![\" onerror=\"x](a.png)",
    "<https://a/\" onclick=\"x>", "&lt;script&gt;", "\\<script>", "[a]: b \"<script>\"\n\n[a]",
    "\"\u{301} onclick=\u{200D}", "**：**\"onload=",
  ])
  func `no markup of the text comes to life`(markdown: String) throws {
    let html = try MarkdownText.html(markdown).markup
    #expect(Tags(in: html).areHarmless, "\(html)")
  }

  @Test(
    arguments: [
      ("\u{202E}", "甲\n\n乙\u{202E}丙", 3), ("\u{2066}", "\u{2066}", 1), ("\u{200B}", "甲\u{200B}", 1),
      ("\u{FEFF}", "甲\n\u{FEFF}", 2), ("\u{0}", "甲\r\n乙\r\0", 3), ("\u{1B}", "\u{1B}[31m", 1),
      ("\u{7F}", "a\u{7F}", 1), ("\u{85}", "甲\u{85}", 1), ("\u{E0041}", "甲\u{E0041}", 1),
      ("\u{202E}", "甲\n\n乙&#x202e;丙", 3), ("\u{200B}", "甲\n\n- [乙](a \"&ZeroWidthSpace;\")", 3),
      ("\u{200F}", "# 甲\n&rlm;", 2),
    ] as [(Unicode.Scalar, String, Int)]
  )
  func `an invisible character is refused with its line`(
    scalar: Unicode.Scalar,
    markdown: String,
    line: Int
  ) {
    #expect(throws: MarkdownRefusal.invisibleCharacter(line: line, scalar)) {
      try MarkdownText.html(markdown)
    }
  }

  @Test(arguments: ["甲\t乙", "👨\u{200D}👩", "❤\u{FE0F}", "葛\u{E0100}", "𠮷\u{E123}", "a\u{A0}b"])
  func `what belongs to writing is kept`(text: String) throws {
    #expect(try MarkdownText.html(text).markup == "<p>\(text)</p>\n")
  }

  @Test func `a mark of byte order at the start is dropped`() throws {
    #expect(try MarkdownText.html("\u{FEFF}# 甲").markup == "<h1>甲</h1>\n")
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0x0A, 0xE5, 0x90], 2), ([0x0A, 0x0A, 0xC0, 0x80], 3),
      ([0xED, 0xA0, 0x80], 1), ([0xB4, 0xF3], 1),
    ] as [([UInt8], Int)]
  )
  func `bytes that are not UTF-8 are refused with their line`(bytes: [UInt8], line: Int) {
    #expect(throws: MarkdownRefusal.notUTF8(line: line)) {
      try MarkdownText.text(utf8: bytes)
    }
    #expect(throws: MarkdownRefusal.notUTF8(line: line + 4)) {
      try MarkdownText.text(utf8: bytes, firstLine: 5)
    }
  }

  @Test func `bytes that are UTF-8 are the text`() throws {
    #expect(try MarkdownText.text(utf8: Array("甲\n𠮷".utf8)) == "甲\n𠮷")
  }

  @Test(arguments: [
    ("a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e&#39;f"), ("议事", "议事"), ("", ""),
    ("\"\u{301}'\u{200D}<\u{FE0F}", "&quot;\u{301}&#39;\u{200D}&lt;\u{FE0F}"),
  ])
  func `a text is escaped byte by byte`(text: String, markup: String) {
    #expect(Array(HTML.escaped(text).markup.utf8) == Array(markup.utf8))
  }
}

/// The tags a browser would see.
private struct Tags {
  let areHarmless: Bool

  private static let names: Set<Substring> = [
    "p", "a", "img", "em", "strong", "code", "pre", "h1", "ul", "li", "ol", "blockquote", "br",
  ]
  private static let attributes: Set<Substring> = [
    "href=", "src=", "alt=", "title=", "class=", "/",
  ]

  init(in html: String) {
    let pieces = html.replacing("<!-- raw HTML omitted -->", with: "")
      .split(separator: "<", omittingEmptySubsequences: false).dropFirst()
    areHarmless = pieces.allSatisfy { piece in
      let tag = piece.prefix { $0 != ">" }
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      // What stands outside the quoted values.
      let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.flatMap { $0.element.split(separator: " ") }
      return Self.names.contains(name) && outside.dropFirst().allSatisfy(Self.attributes.contains)
    }
  }
}
