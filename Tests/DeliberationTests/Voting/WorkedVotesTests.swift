import Foundation
import Testing

@testable import Deliberation

/// Every figure of `docs/worked-votes.md`, computed.
struct WorkedVotesTests {
  /// The document in one line, so that a sentence may be broken anywhere.
  private static func document() throws -> String {
    let url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/worked-votes.md")
    return try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `1,291`.
  private static func figure(_ number: Int) -> String {
    number < 1000
      ? "\(number)"
      : figure(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
  }

  /// `54.45 %`, cut.
  private static func percent(_ part: Int, _ whole: Int) -> String {
    "\(part * 100 / whole).\(String(String(part * 10_000 / whole % 100 + 100).dropFirst())) %"
  }

  private static func tally(
    _ said: String,
    reached: Int = 0,
    _ readings: CountingReadings = .plain,
    under rule: VotingRule = RulePacks.civilCodeOrdinary
  ) throws -> Tally {
    let vote = try SampleVote(said)
    let voted = Set(vote.ballots.map(\.owner))
    let silent = vote.entries.map(\.owner).filter { !voted.contains($0) }
    return Tally(
      rule: rule,
      roll: vote.roll,
      ballots: vote.ballots,
      readings: readings,
      reached: Set(silent.prefix(reached))
    )
  }

  private static let majority = CountingReadings(silence: .withMajority(bylaw: "规约"))

  @Test func `the first published percentage does not follow from its rule`() throws {
    let text = try Self.document()
    let said = "417x1Y 278x1N 8x1A 588x1-"
    let plain = try Self.tally(said, reached: 584)
    let deemed = try Self.tally(said, reached: 584, Self.majority)
    let (all, part) = (plain.entitled.heads, plain.participating.heads)
    let (there, yes) = (deemed.participating.heads, deemed.approving.heads)
    #expect(plain.verdict == .noQuorum && deemed.verdict == .carried)
    let needed = try #require(plain.margins.first { $0.measure == .headcount }?.needed)
    let withAbstentions = yes + deemed.abstaining.heads
    for line in [
      "\(Self.figure(all)) owners. \(part) ballots came back: 417 for, 278 against, 8 abstaining.",
      "\(part) of \(Self.figure(all)) take part, \(Self.percent(part, all)); two thirds are \(needed)",
      "417 + 584 = \(Self.figure(yes)) in favour of \(Self.figure(there)) taking part, "
        + "\(Self.percent(yes, there)) | carried",
      "\(Self.figure(yes)) of \(Self.figure(all)), \(Self.percent(yes, all))",
      "417 + 584 + 8 = \(Self.figure(withAbstentions)) of \(Self.figure(all)), "
        + Self.percent(withAbstentions, all),
    ] { #expect(text.contains(line), "\(line)") }
    // 78.2 %, rounded to one decimal, is that line and no other.
    #expect((withAbstentions * 2000 / all + 1) / 2 == 782)
    #expect((yes * 2000 / all + 1) / 2 != 782)
    #expect(text.contains("78.2 %"))
  }

  @Test func `the second published percentage is of other votes`() throws {
    let text = try Self.document()
    let deemed = try Self.tally("995x1Y 195x1N 1071x1-", reached: 1071, Self.majority)
    let (all, yes) = (deemed.entitled.heads, deemed.approving.heads)
    let published = yes - 4
    for line in [
      "\(Self.figure(all)) owners. 995 for, and 1,071 delivered and silent.",
      "995 + 1,071 = \(Self.figure(yes)) of \(Self.figure(all)), \(Self.percent(yes, all))",
      "991 + 1,071 = \(Self.figure(published)) of \(Self.figure(all)), "
        + Self.percent(published, all),
    ] { #expect(text.contains(line), "\(line)") }
    #expect((published * 20_000 / all + 1) / 2 == 9120)
    #expect((yes * 20_000 / all + 1) / 2 != 9120)
    #expect(text.contains("91.20 %"))
  }

  @Test func `fifteen doors are one head`() throws {
    let text = try Self.document()
    let tally = try Self.tally("406x80Y 414x80N 15x80Y@甲")
    #expect(tally.verdict == .lost)
    #expect(tally.approval == Tally.Tests(heads: false, area: true))
    let (yes, no) = (tally.approving, tally.against)
    func area(_ count: Tally.Count) throws -> String {
      Self.figure(Int(try #require(count.area).hundredths / 100)) + ".00 m²"
    }
    for line in [
      "| doors | \(406 + 15) | \(no.heads) |",
      "| heads | \(yes.heads) | \(no.heads) | \(yes.heads) of \(tally.participating.heads): not more",
      "| floor area | \(try area(yes)) | \(try area(no)) | more than half |",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func `an opponent who comes makes it pass`() throws {
    let text = try Self.document()
    let special = RulePacks.civilCodeSpecial
    let away = try Self.tally("7x80Y 5x80-", under: special)
    let there = try Self.tally("7x80Y 1x80N 4x80-", under: special)
    #expect(away.verdict == .noQuorum && there.verdict == .carried)
    #expect(there.margins.filter { $0.test == .participation }.map(\.toSpare) == [0, 0])
    let (few, all) = (away.participating.heads, away.entitled.heads)
    let (more, yes) = (there.participating.heads, there.approving.heads)
    for line in [
      "| \(few) of \(all), \(Self.percent(few, all)) | \(away.approving.heads) of \(few) | too few",
      "| \(more) of \(all), exactly two thirds | \(yes) of \(more), \(Self.percent(yes, more)) | carried |",
    ] { #expect(text.contains(line), "\(line)") }
  }
}
