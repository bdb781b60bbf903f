import Deliberation

/// A page of the site: where it stands, what it is sealed with, and how to make it.
package struct SitePage: Sendable {
  let address: Address
  /// The newest act that changed anything on it; nil where none is on record.
  package let seal: Seal?
  /// The newest act that could have changed it.
  ///
  /// With the same one it need not be made again. A notice shows the figures of a
  /// vote, so this is the newest of the whole case.
  let basis: Seal?
  private let make: @Sendable () throws -> String

  init(
    address: Address,
    seal: Seal?,
    basis: Seal?,
    make: @escaping @Sendable () throws -> String
  ) {
    self.address = address
    self.seal = seal
    self.basis = basis
    self.make = make
  }

  /// From the root of the site: `cases/2020-014/notice-3.html`.
  package var path: String { address.path }

  /// Makes the page.
  ///
  /// - Throws: why a text or a cost of the record cannot be shown.
  package func html() throws -> String { try make() }
}
