/// Why a text is not the address of a site: facts, of which `Wording` makes a sentence.
package enum BaseAddressRefusal: Error, Hashable, Sendable {
  /// It begins with neither `https://` nor `http://`.
  case notWeb(String)
  /// A character that no address is written with.
  case badCharacter(Unicode.Scalar)
  /// A QR code of a longer one is too fine for a telephone.
  case tooLong(bytes: Int, limit: Int)
  case badHost(String)
  case badPort(String)
  /// A name or password before `@`, which would hang on every wall.
  case account
  /// Something behind `?`.
  case query
  /// Something behind `#`, where the seal will stand.
  case fragment
  /// An empty step, `.`, `..`, or a `%` without its two digits.
  case badPath(String)
  /// It ends in a page, not in the folder of all pages.
  case namesPage(String)
}
