extension String {
  /// Markup of a page without what only says where a line may break or may not.
  var withoutBreaks: String {
    replacing(#/<span class="u">([^<]*)<\/span>/#) { $0.output.1 }.replacing("<wbr>", with: "")
  }
}
