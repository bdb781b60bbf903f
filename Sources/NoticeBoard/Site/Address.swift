import Deliberation

/// Where a page stands in the site (地址): made of numbers, never of a title, and
/// the same for ever.
struct Address: Hashable, Comparable, Sendable {
  /// From the root of the site: `cases/2020-014/notice-3.html`.
  let path: String

  static let front = Address(path: "index.html")
  static let guide = Address(path: "guide.html")
  static let notFound = Address(path: "404.html")

  static func caseFile(_ number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/index.html")
  }

  static func council(of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/council.html")
  }

  static func poll(_ item: Int, of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/poll-\(item).html")
  }

  static func bill(_ item: Int, of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/bill-\(item).html")
  }

  static func agreement(_ item: Int, of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/agreement-\(item).html")
  }

  static func fund(_ item: Int, of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/fund-\(item).html")
  }

  static func notice(_ item: Int, of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/notice-\(item).html")
  }

  static func meeting(_ number: Int) -> Address { Address(path: "meetings/\(number).html") }

  /// A community, which has its part of the front page.
  static func community(_ index: Int) -> Address {
    Address(path: "index.html#community-\(index + 1)")
  }

  /// The courtyard or street of the register's number, which it never loses.
  static func place(_ number: Int) -> Address { Address(path: "places/\(number).html") }

  static let archive = Address(path: "archive/index.html")

  static func archive(of year: Int) -> Address { Address(path: "archive/\(year).html") }

  static func plan(of year: Int) -> Address { Address(path: "archive/plan-\(year).html") }

  static func < (lhs: Address, rhs: Address) -> Bool {
    NaturalOrder.precedes(lhs.path, rhs.path)
  }

  /// The way from this page to another, relative, so that a site opens from a
  /// USB stick.
  func link(to other: Address) -> String {
    let here = path.split(separator: "/").dropLast()
    let there = other.path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0.0 == $0.1 }.count
    return String(repeating: "../", count: here.count - shared)
      + there.dropFirst(shared).joined(separator: "/")
  }
}
