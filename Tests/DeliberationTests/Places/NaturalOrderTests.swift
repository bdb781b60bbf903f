import Testing

@testable import Deliberation

struct NaturalOrderTests {
  @Test(
    arguments: [
      ["2-301", "10-101"], ["2-301", "2-1001"], ["1", "2", "10", "11", "100"],
      ["1-1-101", "1-1-102", "1-2-101", "2-1-101"], ["示例2-301", "示例10-101"],
      ["2", "2-101"], ["01-2", "1-2", "1-3"], ["A-2", "A-10", "B-1"], ["", "0", "00", "1"],
      ["9", "18446744073709551615", "18446744073709551616", "100000000000000000000"],
      ["1", "1-", "1-0", "1-00", "1-1"],
    ]
  )
  func `runs of digits compare as numbers`(ordered: [String]) {
    for (index, earlier) in ordered.enumerated() {
      #expect(!NaturalOrder.precedes(earlier, earlier), "\(earlier)")
      for later in ordered[(index + 1)...] {
        #expect(NaturalOrder.precedes(earlier, later), "\(earlier) before \(later)")
        #expect(!NaturalOrder.precedes(later, earlier), "\(later) after \(earlier)")
      }
    }
  }

  @Test func `the order is total`() {
    let alphabet = ["0", "1", "2", "10", "-", "A", "楼", "\u{E9}", "e\u{301}", " "]
    for seed in UInt64(0)..<3000 {
      var generator = SeededGenerator(seed: seed)
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0...4, using: &generator))
          .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
          .joined()
      }
      for a in texts {
        for b in texts {
          let same = Array(a.utf8) == Array(b.utf8)
          let (before, after) = (NaturalOrder.precedes(a, b), NaturalOrder.precedes(b, a))
          #expect(same ? !before && !after : before != after, "seed \(seed): \(a), \(b)")
          for c in texts where before && NaturalOrder.precedes(b, c) {
            #expect(NaturalOrder.precedes(a, c), "seed \(seed): \(a), \(b), \(c)")
          }
        }
      }
    }
  }

  @Test func `sorting does not depend on the order given`() throws {
    let doors = try (1...3).flatMap { building in
      try (1...12).map { try #require(Door("\(building)-\($0)")) }
    }
    for seed in UInt64(0)..<50 {
      var generator = SeededGenerator(seed: seed)
      #expect(doors.shuffled(using: &generator).sorted() == doors, "seed \(seed)")
    }
  }
}
