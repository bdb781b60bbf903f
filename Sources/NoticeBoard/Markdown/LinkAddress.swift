/// Where a link or an image may lead.
///
/// cmark's own safe mode stops scripts but lets `//host`, `blob:` and remote
/// images through; this list says what is allowed, and nothing else is.
enum LinkAddress {
  /// Answers whether a link may lead here: `http`, `https`, `mailto`, `tel`, or
  /// a relative address.
  static func mayBeLinked(_ address: String) -> Bool {
    switch start(of: address) {
    case .relative: true
    case .otherHost: false
    case .scheme(let scheme): ["http", "https", "mailto", "tel"].contains(scheme)
    }
  }

  /// Answers whether an image may be shown from here: a relative address only,
  /// since a page asks no other host for anything.
  static func mayBeShown(_ address: String) -> Bool {
    start(of: address) == .relative
  }

  private enum Start: Equatable {
    case relative
    /// `//host`, which keeps the scheme of the page; browsers take a backslash
    /// for a slash here.
    case otherHost
    /// What stands before the first colon, in lower case.
    case scheme(String)
  }

  private static func start(of address: String) -> Start {
    let bytes = address.utf8
    if bytes.count >= 2, bytes.prefix(2).allSatisfy(isSlash) { return .otherHost }
    guard let end = bytes.firstIndex(where: endsScheme), bytes[end] == UInt8(ascii: ":") else {
      return .relative
    }
    // Browsers drop controls and spaces here; anything else that cannot stand in
    // a scheme says that this is none.
    let isPath = bytes[..<end].contains { $0 > 0x20 && $0 != 0x7F && !mayStandInScheme($0) }
    return isPath ? .relative : .scheme(address[..<end].lowercased())
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }

  private static func mayStandInScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}
