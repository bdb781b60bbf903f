import Deliberation
import Foundation
import Testing

@testable import Exchange

/// `calc` reads anybody's tables; who is rejected is a result, a faulty row is not.
struct CalcTableTests {
  private func vote(
    _ roll: String,
    _ ballots: String,
    _ rule: VotingRule = RulePacks.civilCodeOrdinary
  ) throws -> (vote: CalcVote?, findings: [Finding]) {
    let folder = try TemporaryFolder(["roll.csv": roll, "ballots.csv": ballots])
    return withExtendedLifetime(folder) {
      CalcVote.read(
        roll: folder.url.appendingPathComponent("roll.csv"),
        ballots: folder.url.appendingPathComponent("ballots.csv"),
        rule: rule
      )
    }
  }

  private static let roll = "door,owner,area\n101,a,80\n102,b,80\n103,c,80\n104,a,20.50\n"

  @Test func `an owner of two doors is one head with both areas`() throws {
    let tally = try #require(try vote(Self.roll, "owner,choice\na,for\n").vote).tally
    #expect(tally.entitled.heads == 3)
    #expect(tally.approving.heads == 1)
    #expect(tally.approving.area?.squareMetres == "100.50")
  }

  @Test func `a later ballot replaces the earlier, by day and then by line`() throws {
    let vote = try #require(
      try vote(
        Self.roll,
        "owner,choice,cast\na,for,2026-01-02\na,against,2026-01-01\nb,for,\nb,void,\nz,for,\n"
      ).vote
    )
    #expect(vote.tally.approving.heads == 1)
    #expect(vote.tally.void.heads == 1)
    #expect(
      vote.rejected == [
        .init(line: 3, reason: .superseded(byLine: 2)),
        .init(line: 4, reason: .superseded(byLine: 5)),
        .init(line: 6, reason: .notOnRoll(Owner("z"))),
      ]
    )
  }

  @Test func `a door finds its owner, an unknown one is nobody on the roll`() throws {
    let vote = try #require(try vote(Self.roll, "户号,表决\n104,同意\n102,反对\n999,同意\n").vote)
    #expect(vote.tally.approving.area?.squareMetres == "100.50")
    #expect(vote.tally.against.heads == 1)
    #expect(vote.rejected == [.init(line: 4, reason: .notOnRoll(Owner("999")))])
  }

  @Test func `an empty area is unknown, and a rule of heads asks for no areas`() throws {
    let unknown = try #require(
      try vote("door,owner,area\n1,a,\n2,b,80\n", "owner,choice\nb,for\n").vote
    )
    #expect(unknown.tally.unknownArea == 1)
    let heads = try vote("door,owner\n1,a\n2,b\n", "owner,choice\na,for\n", RulePacks.council)
    #expect(heads.vote?.tally.entitled.heads == 2)
    #expect(heads.vote?.tally.entitled.area == nil)
  }

  @Test func `columns of a whole roster and of whole ballots may stand there`() throws {
    let roll = "\u{FEFF}户号,楼栋,单元,楼层,专有面积,面积来源,业主,电话\n101,1号楼,1单元,1,80,登记,甲,\n"
    let ballots = "票号,户号,业主,表决,日期,方式,收票人\n7,101,甲,同意,2026/1/2,书面,议事会\n"
    #expect(try vote(roll, ballots).vote?.tally.approving.heads == 1)
  }

  @Test(arguments: [
    ("door,owner\n1,a\n", Problem.columnMissing("area"), "roll.csv", 1 as Int?),
    ("door,owner,aera\n1,a,80\n", .unknownColumn("aera", near: "area"), "roll.csv", 1),
    ("door,owner,area\n1,a,-3\n", .badArea("-3"), "roll.csv", 2),
    ("door,owner,area\n1,a,八十\n", .badArea("八十"), "roll.csv", 2),
    ("door,owner,area\n1,,80\n", .emptyCell(column: "owner"), "roll.csv", 2),
    ("door,owner,area\n", .refused(.rollIsEmpty), "roll.csv", 1),
    ("", .emptyFile, "roll.csv", 1),
  ])
  func `a roll that cannot be read gives no tally`(
    roll: String,
    problem: Problem,
    file: String,
    line: Int?
  ) throws {
    let read = try vote(roll, "owner,choice\n")
    #expect(read.vote == nil)
    let found = read.findings.first { $0.problem == problem }
    #expect(found?.place?.line == line)
    #expect(found?.place?.file.hasSuffix(file) == true, "\(read.findings)")
  }

  @Test func `a door twice names the first, and ballots are checked as well`() throws {
    let read = try vote("door,owner,area\n1,a,80\n１,b,80\n", "owner,choice\na,maybe\n,for\n")
    #expect(read.vote == nil)
    #expect(
      read.findings.map(\.problem) == [
        .doorTwice(BadInputTests.door("1"), firstLine: 2), .unknownEncodingOfChoice("maybe"),
        .emptyCell(column: "owner"),
      ]
    )
  }

  @Test func `weights are exact and shown shortest`() throws {
    let folder = try TemporaryFolder(["w.csv": "door,weight\n301,1.0\n401,1.10\n501,5/3\n"])
    let file = folder.url.appendingPathComponent("w.csv")
    let read = try withExtendedLifetime(folder) {
      try CalcShare.read(weights: file, total: Fen(37_500_000), subsidy: Fen(15_000_000))
    }
    let table = try #require(read.table)
    #expect(table.lines.map(\.weight.description) == ["1", "1.1", "5/3"])
    #expect(table.lines.reduce(Fen.zero) { $0 + $1.borne } == Fen(22_500_000))
  }

  @Test func `a weight that is none is found at its line`() throws {
    let folder = try TemporaryFolder(["w.csv": "door,weight\n301,-1\n301,1\n,1\n401,\n"])
    let file = folder.url.appendingPathComponent("w.csv")
    let read = try withExtendedLifetime(folder) {
      try CalcShare.read(weights: file, total: Fen(1), subsidy: .zero)
    }
    #expect(read.table == nil)
    #expect(read.findings.map { $0.place?.line } == [2, 3, 4, 5])
  }
}
