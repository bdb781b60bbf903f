import Foundation
import Testing

@testable import Deliberation

/// Votes by dissent (异议表决): the motion stands unless too many object.
struct DissentTests {
  @Test(
    arguments: [
      // V26: four of twelve are exactly one third.
      ("henan-2017-66", "4x80N 8x80-", .carried), ("henan-2017-66", "5x80N 7x80-", .lost),
      ("henan-2017-66", "12x80-", .carried), ("henan-2017-66", "12x80N", .lost),
      ("henan-2017-66", "4x80N 4x80A 2x80V 2x80Y", .carried),
      // By area and by heads: one of them is enough to stop it.
      ("henan-2017-66", "3x121N 9x80-", .lost), ("henan-2017-66", "5x20N 7x80-", .lost),
      ("henan-2017-66", "1x50N 1x100-", .lost), ("henan-2017-66", "1x50N 2x50-", .carried),
      ("henan-2017-66", "1x50.01N 2x50-", .lost),
      // Fewer than one third: exactly one third is too many.
      ("lishui-rep", "4x80N 8x80-", .lost), ("lishui-rep", "3x80N 9x80-", .carried),
      ("lishui-rep", "1x50N 2x50-", .lost), ("lishui-rep", "1x49.99N 3x50-", .carried),
      // Of everybody, whether or not anybody takes part.
      ("henan-2017-22-ordinary", "7x80Y 5x80-", .carried),
      ("henan-2017-22-ordinary", "6x80Y 6x80-", .noQuorum),
      ("henan-2017-22-ordinary", "6x80Y 1x80A 5x80-", .lost),
      ("henan-2017-22-special", "8x80Y 4x80-", .carried),
      ("henan-2017-22-special", "7x80Y 5x80-", .lost),
      ("henan-2017-22-special", "6x80Y 6x80-", .noQuorum),
    ] as [(String, String, Tally.Verdict)]
  )
  func `the boundary of each rule`(name: String, vote: String, verdict: Tally.Verdict) throws {
    let rule = try #require(RulePacks.named(name))
    #expect(try SampleVote(vote).tally(under: rule).verdict == verdict, "\(name): \(vote)")
  }

  @Test func `who does not object counts, and the margin says by how much`() throws {
    let tally = try SampleVote("3x80N 2x80Y 1x80A 1x80V 5x80-").tally(under: RulePacks.henanDissent)
    #expect(tally.approving.heads == 2)
    #expect(tally.consenting.heads == 9)
    #expect(tally.consenting.area == FloorArea(hundredths: 72_000))
    #expect(tally.margins.map(\.test) == [.unopposed, .unopposed])
    #expect(tally.margins.map(\.toSpare) == [8_000, 1])
  }

  @Test(
    arguments: [
      ("4x80N 1x?- 7x80-", .indeterminate), ("4x80N 1x?N 7x80-", .lost),
      ("3x80N 1x?N 8x80-", .indeterminate), ("3x80N 1x?- 8x80-", .carried),
    ] as [(String, Tally.Verdict)]
  )
  func `an unknown area decides where it may`(vote: String, verdict: Tally.Verdict) throws {
    #expect(try SampleVote(vote).tally(under: RulePacks.henanDissent).verdict == verdict)
  }

  @Test(arguments: [("1/3", "2/3"), ("1/4", "3/4"), ("2/5", "3/5")])
  func `a limit of dissent is a threshold of the rest`(limit: String, rest: String) throws {
    func ratio(_ text: String) throws -> Ratio {
      let parts = text.split(separator: "/").compactMap { Int($0) }
      return Ratio(try parts.first.asked, over: try parts.last.asked)
    }
    let (limit, rest) = (try ratio(limit), try ratio(rest))
    #expect(DissentLimit.atMost(limit).ofThoseWhoDoNotObject == .atLeast(rest))
    #expect(DissentLimit.fewerThan(limit).ofThoseWhoDoNotObject == .moreThan(rest))
    #expect(DissentLimit(leaving: .atLeast(rest)) == .atMost(limit))
    #expect(DissentLimit(leaving: .moreThan(rest)) == .fewerThan(limit))
  }

  @Test func `a rule frozen before there was dissent reads as it was`() throws {
    let stored = """
      {"approval":{"atLeast":"2/3"},"base":"entitled","checkedOn":"2026-11-21",\
      "citation":{"chinese":"《河南省物业管理条例》（2017年）第五十九条",\
      "english":"Henan Property Management Regulations (2017) art. 59"},\
      "inForceFrom":"2018-01-01","inForceTo":"2021-07-29","measures":["headcount"],\
      "name":"henan-2017-59","voidTakesPart":false}
      """
    let rule = try JSONDecoder().decode(VotingRule.self, from: Data(stored.utf8))
    #expect(rule == RulePacks.henanLift)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(rule), as: UTF8.self) == stored)
  }

  @Test func `another article leaves a rule of dissent what it is`() {
    let cited = RulePacks.henanDissent.citing(Term("甲", "a"))
    #expect(cited.dissent == RulePacks.henanDissent.dissent)
    #expect(cited.approval == RulePacks.henanDissent.approval)
    #expect(cited.citation == Term("甲", "a"))
  }
}
