import Foundation
import Testing

// What the tests of costs do with an office at work.

extension TrialOffice {
  /// The number of the bill of a title.
  func bill(_ title: String = "3单元加装电梯费用分摊") throws -> String {
    let listed = try run("cost", "show", "宇华苑", fails: true)
    let line = try #require(listed.split(separator: "\n").first { $0.contains(title) }, "\(listed)")
    return String(try #require(line.split(separator: " ").first))
  }

  /// A door joins the payers of a bill.
  @discardableResult
  func join(
    _ door: String,
    _ bill: String,
    by policy: String,
    basis: String = "补签协议",
    on day: String = "2022-12-02",
    terms: [String] = [],
    fails: Bool = false
  ) throws -> String {
    try run(
      ["cost", "join", bill, door, "--policy", policy] + terms + ["--basis", basis, "--on", day],
      fails: fails
    )
  }

  /// A door leaves the payers of a bill.
  @discardableResult
  func leave(
    _ door: String,
    _ bill: String,
    why: String = "协商后退出",
    on day: String,
    fails: Bool = false
  ) throws -> String {
    try run(["cost", "leave", bill, door, "--why", why, "--on", day], fails: fails)
  }

  /// A bill is replaced by one with other terms.
  @discardableResult
  func change(
    _ bill: String,
    _ terms: [String],
    why: String,
    on day: String? = "2022-12-02",
    fails: Bool = false
  ) throws -> String {
    let days = day.map { ["--on", $0] } ?? []
    return try run(["cost", "change", bill] + terms + ["--why", why] + days, fails: fails)
  }
}

extension String {
  /// The text with one space where a table has several.
  var oneSpaced: String { split(separator: " ").joined(separator: " ") }
}
