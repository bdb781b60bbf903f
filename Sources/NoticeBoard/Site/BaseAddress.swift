import Deliberation

/// The address of a site on the web (网址): `https://example.org/yishi/`.
///
/// It is read strictly, since it is printed on paper that nobody can correct:
/// scheme, host, port and path, nothing else, all in ASCII.
package struct BaseAddress: Hashable, Sendable {
  /// Scheme and host in lower case, a stroke at the end.
  package let text: String

  /// With the longest path and seal a QR code of 30 mm has modules of 0.4 mm.
  package static let longest = 200

  /// - Throws: what is wrong with it, the first thing only.
  package init(_ written: String) throws(BaseAddressRefusal) {
    if let foreign = written.unicodeScalars.first(where: { !Self.isPlain($0) }) {
      throw .badCharacter(foreign)
    }
    guard written.utf8.count <= Self.longest else {
      throw .tooLong(bytes: written.utf8.count, limit: Self.longest)
    }
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { written.lowercased().hasPrefix($0) }) else {
      throw .notWeb(written)
    }
    let rest = written.dropFirst(scheme.count)
    if rest.contains("#") { throw .fragment }
    if rest.contains("?") { throw .query }
    let authority = rest.prefix { $0 != "/" }
    if authority.contains("@") { throw .account }
    let host = authority.prefix { $0 != ":" }
    guard Self.isHost(host) else { throw .badHost(String(host)) }
    let port = authority.dropFirst(host.count)
    guard port.isEmpty || Self.isPort(port.dropFirst()) else {
      throw .badPort(String(port.dropFirst()))
    }
    text = scheme + authority.lowercased() + (try Self.folder(rest.dropFirst(authority.count)))
  }

  /// The address of one page.
  func url(of page: Address) -> String { text + page.path }

  /// The address of one page with the whole seal of a paper behind it.
  ///
  /// The seal stands where a browser keeps it to itself: no server learns which
  /// paper was scanned.
  func url(of page: Address, sealed seal: Seal?) -> String {
    url(of: page) + (seal.map { "#\($0.whole)" } ?? "")
  }

  /// What of a link stands below this address, as a link from the front page; nil
  /// where it leads elsewhere.
  ///
  /// Scheme and host are read in any case, and with either scheme: whoever typed
  /// `http` meant the same site.
  func path(in link: String) -> String? {
    guard let own = Self.withoutScheme(text), let rest = Self.withoutScheme(link) else {
      return nil
    }
    let host = rest.prefix { !"/?#".contains($0) }
    let whole = host.lowercased() + rest.dropFirst(host.count)
    // The folder without its last stroke is its front page too.
    let path =
      whole.hasPrefix(own)
      ? whole.dropFirst(own.count)
      : whole.prefix { !"?#".contains($0) } + "/" == own
        ? whole.dropFirst(own.count - 1) : nil
    return path.map { path in
      let page = path.prefix { !"?#".contains($0) }
      let isFolder = page.isEmpty || page.hasSuffix("/")
      return page + (isFolder ? Address.front.path : "") + path.dropFirst(page.count)
    }
  }

  private static func withoutScheme(_ address: String) -> Substring? {
    let scheme = address.prefix { $0 != ":" }
    guard ["http", "https"].contains(scheme.lowercased()),
      address.dropFirst(scheme.count).hasPrefix("://")
    else { return nil }
    return address.dropFirst(scheme.count + 3)
  }

  /// A character of RFC 3986; what stands in none of its rules is no part of any address.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars.contains(scalar)
    }
  }

  /// Names of letters, digits and inner hyphens, between dots.
  private static func isHost(_ host: Substring) -> Bool {
    host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }

  private static func isPort(_ port: Substring) -> Bool {
    port.utf8.count <= 5 && port.allSatisfy(\.isNumber)
      && Int(port).map { (1...65_535).contains($0) } ?? false
  }

  /// The folder of the site, from stroke to stroke.
  private static func folder(_ path: Substring) throws(BaseAddressRefusal) -> String {
    var steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if steps.last?.isEmpty == true { steps.removeLast() }
    let isFolder = path.last == "/"
    for step in steps {
      // A browser walks up at `%2e%2e` as well.
      let plain = step.lowercased().split(separator: "%2e", omittingEmptySubsequences: false)
        .joined(separator: ".")
      guard !["", ".", ".."].contains(plain), isEncoded(step) else { throw .badPath(String(path)) }
    }
    if let last = steps.last?.lowercased(), !isFolder,
      last.hasSuffix(".html") || last.hasSuffix(".htm")
    {
      throw .namesPage(String(path))
    }
    return "/" + steps.map { $0 + "/" }.joined()
  }

  /// Every `%` has its two digits, and no bracket stands in a path.
  private static func isEncoded(_ step: Substring) -> Bool {
    guard !step.contains(where: { "[]".contains($0) }) else { return false }
    return step.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }
  }
}
