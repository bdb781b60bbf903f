import Testing

@testable import Deliberation

struct MarginTests {
  @Test func `participation comes first, area before heads`() throws {
    let margins = try SampleVote("9x80Y 3x80N").tally(under: RulePacks.civilCodeSpecial).margins
    #expect(margins.map(\.test) == [.participation, .participation, .approval, .approval])
    #expect(margins.map(\.measure) == [.floorArea, .headcount, .floorArea, .headcount])
    #expect(margins.map(\.part) == [96_000, 12, 72_000, 9])
    #expect(margins.map(\.whole) == [96_000, 12, 96_000, 12])
    #expect(margins.map(\.needed) == [64_000, 8, 72_000, 9])
    #expect(margins.map(\.missing) == [0, 0, 0, 0])
    #expect(margins.map(\.toSpare) == [32_000, 4, 0, 0])
  }

  @Test(
    arguments: [
      // by a single head, as stairwell 2 of the lift carries
      (RulePacks.propertyLawSpecial, "8x80Y 4x80N", [64_000, 8], [0, 0], [0, 0]),
      (RulePacks.propertyLawSpecial, "9x80Y 3x80N", [64_000, 8], [0, 0], [8_000, 1]),
      (RulePacks.propertyLawSpecial, "7x80Y 5x80N", [64_000, 8], [8_000, 1], [0, 0]),
      // more than half: of an even whole one more than half of it
      (RulePacks.propertyLawOrdinary, "6x80Y 6x80N", [48_001, 7], [1, 1], [0, 0]),
      (RulePacks.propertyLawOrdinary, "7x80Y 6x80N", [52_001, 7], [0, 0], [3_999, 0]),
      (RulePacks.nantang, "3Y 2N 3A 4-", [8, 3], [0, 0], [0, 0]),
    ] as [(VotingRule, String, [Int64], [Int64], [Int64])]
  )
  func `what is needed, missing and to spare`(
    rule: VotingRule,
    vote: String,
    needed: [Int64],
    missing: [Int64],
    toSpare: [Int64]
  ) throws {
    let margins = try SampleVote(vote).tally(under: rule).margins
    #expect(margins.map(\.needed) == needed)
    #expect(margins.map(\.missing) == missing)
    #expect(margins.map(\.toSpare) == toSpare)
  }

  @Test func `a margin agrees with its test`() throws {
    for seed in UInt64(0)..<2000 {
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<5).map { _ in Int.random(in: 0...5, using: &generator) }
      let vote = try SampleVote(
        zip(counts, ["Y", "N", "A", "V", "-"]).map { "\($0)x8\($0).5\($1)" }
          .joined(separator: " ")
      )
      for rule in RulePacks.all {
        let tally = vote.tally(under: rule)
        for margin in tally.margins {
          let tests = margin.test == .participation ? tally.participation : tally.approval
          #expect(
            margin.isMet == tests?.isMet(by: margin.measure),
            "seed \(seed), \(rule.name), \(margin)"
          )
          #expect((margin.missing == 0) == (margin.part >= margin.needed))
          #expect(margin.missing == 0 || margin.toSpare == 0)
        }
      }
    }
  }

  @Test func `no margin is told where its area is unknown`() throws {
    let approving = try SampleVote("8x80Y 1x?Y 3x80N").tally(under: RulePacks.civilCodeSpecial)
    #expect(approving.margins.map(\.measure) == [.headcount, .headcount])
    // The absent one is no part of those who took part.
    let absent = try SampleVote("9x80Y 2x80N 1x?-").tally(under: RulePacks.civilCodeSpecial)
    #expect(absent.margins.map(\.test) == [.participation, .approval, .approval])
  }

  @Test func `more than the whole is never met`() throws {
    let rule = VotingRule(
      name: "all and more",
      citation: Term("超过全体", "more than all"),
      measures: [.headcount],
      participation: nil,
      approval: .moreThan(Ratio(1, over: 1)),
      base: .entitled
    )
    let margin = try #require(try SampleVote("3Y").tally(under: rule).margins.first)
    #expect(!margin.isMet)
    #expect((margin.needed, margin.missing) == (4, 1))
  }
}
