import Deliberation

/// Looks at every page before anybody else does (泄露检查), whatever kind of page it is.
struct LeakGuard {
  private let scan: PrivacyScan
  private let origins: [String: PageOrigin]
  private let common: PageOrigin

  init(_ site: Site, _ values: PrivateValues, allowing allowed: [String]) {
    scan = PrivacyScan(values, allowing: allowed)
    origins = site.origins
    common = site.commonOrigin
  }

  func origin(of path: String) -> PageOrigin { origins[path] ?? common }

  /// The private values of a page: in its text, its attributes and its address.
  func findings(in page: PageReading, at path: String) -> [SiteFinding] {
    let origin = origin(of: path)
    var order: [Leak] = []
    var times: [Leak: Int] = [:]
    for text in [page.text, page.attributes] {
      for (leak, count) in scan.leaks(in: text, of: origin.number) {
        if times[leak] == nil { order.append(leak) }
        times[leak, default: 0] += count
      }
    }
    return order.map {
      SiteFinding(.leak($0, times: times[$0] ?? 0), on: path, from: origin.source)
    }
  }

  /// An address as it may be printed.
  func shown(_ address: String) -> String {
    let plain = PageReading.withoutPercents(address)
    return scan.leaks(in: SearchText(plain), of: nil).isEmpty ? plain : "***"
  }
}
