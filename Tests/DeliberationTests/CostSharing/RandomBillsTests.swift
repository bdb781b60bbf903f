import Foundation
import Testing

@testable import Deliberation

/// Random bills, shared by the rules and again in exact fractions by another program.
///
/// `YISHI_RANDOM_BILLS` says how many; `scripts/recount-bills` asks for a million.
struct RandomBillsTests {
  private static let count =
    ProcessInfo.processInfo.environment["YISHI_RANDOM_BILLS"].flatMap { Int($0) } ?? 5000

  private static let oracle = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Oracle/recount_bills.py")

  @Test func `random bills agree to the fen with a recount in exact fractions`() throws {
    let recount = try Recount(running: Self.oracle)
    var generator = SeededGenerator(seed: 20_210_101)
    for _ in 0..<Self.count {
      try recount.add(try Self.bill(using: &generator))
    }
    #expect(try recount.verdict() == "\(Self.count) bills, 0 differences")
  }

  @Test func `the recount tells a fen that went to the wrong door`() throws {
    let recount = try Recount(running: Self.oracle)
    try recount.add("10000 1/1:3334 1/1:3333 1/1:3333\n")
    try recount.add("10000 1/1:3333 1/1:3334 1/1:3333\n")
    try recount.add("10000 1/1:3333 1/1:3333 1/1:3333\n")
    #expect(try recount.verdict() == "3 bills, 2 differences")
  }

  /// One bill as a line: its net in fen, then weight and share of each door.
  private static func bill(using generator: inout SeededGenerator) throws -> String {
    let limits: [Int64] = [1_000, 10_000_000, 1_000_000_000_000]
    let highest = limits.randomElement(using: &generator) ?? 1000
    let net = Int64.random(in: 0...highest, using: &generator)
    var weights = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
      Weight(
        Ratio(
          Int.random(in: 0...14_000, using: &generator),
          over: [1, 2, 3, 7, 10, 100, 1000].randomElement(using: &generator) ?? 1
        )
      )
    }
    if weights.allSatisfy(\.isZero) { weights.append(.one) }
    let shares = try Fen(net).shared(inProportionTo: weights)
    let parts = zip(weights, shares).map { weight, share in
      "\(weight.ratio.numerator)/\(weight.ratio.denominator):\(share.count)"
    }
    return "\(net) \(parts.joined(separator: " "))\n"
  }
}

/// The other program, fed line by line.
private struct Recount {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(running script: URL) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  func add(_ bill: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bill.utf8))
  }

  /// What it says at the end.
  func verdict() throws -> String {
    try input.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
  }
}
