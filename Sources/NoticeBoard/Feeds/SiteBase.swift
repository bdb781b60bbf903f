/// The address of a site on the web (网址), to which the address of a page is added.
struct SiteBase: Hashable, Sendable {
  /// `https://example.org/yishi/`, always with the stroke at its end.
  let text: String

  /// Nil for what is no plain web address: it would stand in files that other
  /// programs follow.
  init?(_ text: String) {
    let host = ["https://", "http://"].first { text.hasPrefix($0) }
      .map { text.dropFirst($0.count).prefix { $0 != "/" } }
    guard let host, !host.isEmpty, text.utf8.count <= 2000,
      text.utf8.allSatisfy({ byte in
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
          || "-._~:/%".utf8.contains(byte)
      })
    else { return nil }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  func url(of page: Address) -> String { text + page.path }
}
