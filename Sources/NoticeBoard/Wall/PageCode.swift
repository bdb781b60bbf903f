import Deliberation
import Wording

/// The way from a paper to its page on the web (扫码看网页版): a QR code with the
/// address below it.
struct PageCode: Readable {
  let picture: HTML
  let invitation: String
  /// Without the seal, for who types it.
  let address: String

  static let names: [String: ReadableName<PageCode>] = [
    "picture": .markup(\.picture),
    "invitation": .text(\.invitation),
    "address": .text(\.address),
  ]

  /// Nil where the site has no address, or the thing no page on it.
  init?(to page: Address?, sealed seal: Seal?, press: Press) {
    guard let base = press.base, let page,
      let code = QRCode(base.url(of: page, sealed: seal))
    else { return nil }
    address = base.url(of: page)
    invitation = press.language.scanForWebPage
    picture = code.svg(named: press.language.codeName(address))
  }
}

extension CaseFile {
  /// Where the page of an item stands; nil for what is not entered.
  func page(ofItem item: Int?, _ address: (Int, CaseNumber) -> Address) -> Address? {
    item.flatMap { item in number.map { address(item, $0) } }
  }
}
