import Testing

@testable import NoticeBoard

/// What the style sheets ask of a browser.
struct StyleSheetTests {
  /// A rule with a selector that a browser does not know is left out whole.
  @Test(arguments: [":is(", ":where(", ":has(", "@layer", "@container"])
  func `no rule needs what telephones from before 2021 do not know`(word: String) {
    for sheet in [StyleSheet.web, .print] {
      #expect(!sheet.markup.markup.contains(word))
    }
  }
}
