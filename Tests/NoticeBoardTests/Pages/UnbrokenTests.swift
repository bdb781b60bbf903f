import Testing

@testable import NoticeBoard

struct UnbrokenTests {
  /// What is kept together, between brackets of its own.
  private static func kept(_ markup: String) -> String {
    Unbroken.markup(.trusted(markup)).markup
      .replacing("<span class=\"u\">", with: "[").replacing("</span>", with: "]")
  }

  @Test(arguments: [
    ("同意面积991.80㎡，共11人。", "同意面积[991.80㎡]，共[11人]。"),
    ("<p>计24,456.52元。</p>", "<p>计[24,456.52元]。</p>"),
    ("工作日8:30—12:00、14:30—18:00", "工作日[8:30—12:00]、[14:30—18:00]"),
    ("2020年6月11日（星期四）18:00止", "[2020年][6月][11日][（星期四）]18:00止"),
    ("14号楼3单元", "[14号楼][3单元]"),
    // The parts of a door stay side by side: what looks for it finds it.
    ("示例3-601户各承担0.01元", "示例3-601户各承担[0.01元]"), ("A3户，1/2个", "A3户，1/2个"),
    // A number by itself, a point that ends a sentence, a bracket of another kind.
    ("8 / 11 = 8/11（72.73%）", "8 / 11 = 8/11（72.73%）"),
    ("见附件1。共2.", "见附件1。共2."), ("（星期四上午）", "（星期四上午）"),
    // No text: a tag, an entity, a drawing, what has a fixed width.
    ("<a href=\"3户.html\" title=\"3户\">3户</a>", "<a href=\"3户.html\" title=\"3户\">[3户]</a>"),
    ("&#39;3户&#39;", "&#39;[3户]&#39;"),
    ("<svg><text>3户</text></svg>3户", "<svg><text>3户</text></svg>[3户]"),
    ("<pre>3户\n</pre>3户", "<pre>3户\n</pre>[3户]"),
    // What was cut off.
    ("3", "3"), ("3—", "3—"), ("<svg>3户", "<svg>3户"), ("<a title=\"3户", "<a title=\"3户"),
    ("（星期", "（星期"), ("", ""),
  ])
  func `a number stays with its unit, a span of hours and a weekday whole`(
    markup: String,
    expected: String
  ) {
    #expect(Self.kept(markup) == expected)
  }

  @Test(arguments: [
    ("□同意 □反对。", "[□同意] [□反对]。"), ("支付方式：□现金；□转账", "支付方式：[□现金]；[□转账]"),
    // What is escaped stays whole: its semicolon ends no words.
    ("甲&乙：□A&B，□C", "甲&amp;乙：[□A&amp;B]，[□C]"), ("□<b>", "[□&lt;b&gt;]"),
    ("没有方框", "没有方框"), ("□", "[□]"),
  ])
  func `a box to be ticked stays with what it stands for`(text: String, expected: String) {
    let markup = Unbroken.boxes(text).markup
    #expect(
      markup.replacing("<span class=\"u\">", with: "[").replacing("</span>", with: "]") == expected
    )
  }
}
