import Foundation
import Testing

@Suite struct CalcTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func vote(_ roll: String, _ ballots: String, _ rule: String) throws -> BuiltBinary.Outcome
  {
    let folder = try TrialFolder()
    return try BuiltBinary.run([
      "calc", "vote", "--roll", try folder.write(roll, to: "roll.csv"),
      "--ballots", try folder.write(ballots, to: "ballots.csv"), "--rule", rule, "--json",
    ])
  }

  private func roll(_ count: Int, area: String = "80.00") -> String {
    "door,owner,area\n" + (1...count).map { "\($0)01,o\($0),\(area)\n" }.joined()
  }

  private func ballots(_ choices: [String]) -> String {
    "owner,choice\n" + choices.enumerated().map { "o\($0.offset + 1),\($0.element)\n" }.joined()
  }

  @Test func `exactly three quarters carries a special matter`() throws {
    let choices = Array(repeating: "for", count: 9) + Array(repeating: "against", count: 3)
    let outcome = try vote(roll(12), ballots(choices), "civil-code-278-special")
    let answer = try json(outcome.out)
    #expect(outcome.status == 0)
    #expect(answer["outcome"] as? String == "carried")
    #expect((answer["entitled"] as? [String: Any])?["area"] as? String == "960.00")
    #expect((answer["entitled"] as? [String: Any])?["heads"] as? Int == 12)
    #expect((answer["approving"] as? [String: Any])?["area"] as? String == "720.00")
    #expect((answer["approval"] as? [String: Any])?["heads"] as? Bool == true)
    #expect(answer["unknownArea"] == nil)
  }

  /// Of four owners two are for and one hands in nothing he can count by; the fourth was
  /// delivered a ballot and is silent.
  @Test(
    arguments: [
      ([], "no-quorum", 2), (["--void", "takePart"], "lost", 3),
      (["--participation", "送达的"], "lost", 3), (["--silence", "从多"], "carried", 3),
      (["--silence", "asConsent"], "carried", 3),
    ] as [([String], String, Int)]
  )
  func `a reading that a bylaw agrees is counted by it`(
    options: [String],
    outcome: String,
    participating: Int
  ) throws {
    let folder = try TrialFolder()
    let files = [
      "--roll", try folder.write(roll(4), to: "roll.csv"), "--ballots",
      try folder.write(ballots(["for", "for", "void"]), to: "ballots.csv"), "--deliveries",
      try folder.write(
        "number,door,delivered,deliveredBy,receipt\n1,401,2024-03-02,office,yes\n",
        to: "deliveries.csv"
      ),
    ]
    let command = ["calc", "vote"] + files + ["--rule", "civil-code-278-special", "--json"]
    let counted = try BuiltBinary.run(command + options + ["--bylaw", "管理规约第五条"])
    let answer = try json(counted.out)
    #expect(answer["outcome"] as? String == outcome, "\(counted.out)\(counted.err)")
    let heads = (answer["participating"] as? [String: Any])?["heads"] as? Int
    #expect(heads == participating, "\(counted.out)")
    let bylaws = (answer["readings"] as? [String: Any])?["bylaws"] as? [String]
    #expect(bylaws == (options.isEmpty ? nil : ["管理规约第五条"]))
    guard !options.isEmpty else { return }
    let without = try BuiltBinary.run(command + options)
    #expect(without.status == 1)
    #expect(without.err.contains("要有规约约定"), "\(without.err)")
    let unknown = try BuiltBinary.run(command + [options[0], "随便", "--bylaw", "x"])
    #expect(unknown.err.contains("“随便”看不懂，可以写："), "\(unknown.err)")
  }

  @Test func `a rule without a participation test says null`() throws {
    let outcome = try vote(roll(3), ballots(["for", "for"]), "property-law-76-special")
    let answer = try json(outcome.out)
    #expect(answer["participation"] is NSNull)
    #expect(answer["outcome"] as? String == "carried")
  }

  @Test func `a council has no area, and who hands in a void paper is present`() throws {
    let outcome = try vote(roll(3), ballots(["for", "for", "void"]), "council")
    let answer = try json(outcome.out)
    #expect((answer["entitled"] as? [String: Any])?["area"] is NSNull)
    #expect((answer["participating"] as? [String: Any])?["heads"] as? Int == 3)
    #expect(answer["outcome"] as? String == "carried")
  }

  @Test func `a later ballot replaces the earlier, and a stranger's is rejected`() throws {
    let outcome = try vote(
      roll(3),
      "owner,choice,cast\no1,for,2020-05-02\no1,against,2020-05-03\nnobody,for,2020-05-03\n",
      "civil-code-278-ordinary"
    )
    let answer = try json(outcome.out)
    let rejected = try #require(answer["rejected"] as? [[String: Any]])
    #expect(outcome.status == 0)
    #expect(rejected.map { $0["line"] as? Int } == [2, 4])
    #expect((answer["against"] as? [String: Any])?["heads"] as? Int == 1)
    #expect((answer["approving"] as? [String: Any])?["heads"] as? Int == 0)
  }

  @Test func `an earlier day further down the file does not replace a later one`() throws {
    let outcome = try vote(
      roll(3),
      "owner,choice,cast\no1,for,2020-05-03\no1,against,2020-05-02\n",
      "civil-code-278-ordinary"
    )
    let answer = try json(outcome.out)
    #expect((answer["approving"] as? [String: Any])?["heads"] as? Int == 1)
    #expect((answer["rejected"] as? [[String: Any]])?.first?["line"] as? Int == 3)
  }

  @Test func `an unknown area that decides makes it indeterminate, with both outcomes`() throws {
    let roll =
      "door,owner,area\n" + (1...11).map { "\($0)01,o\($0),80.00\n" }.joined() + "1201,o12,\n"
    let choices = Array(repeating: "against", count: 3) + Array(repeating: "for", count: 9)
    let answer = try json(try vote(roll, ballots(choices), "civil-code-278-special").out)
    #expect(answer["outcome"] as? String == "indeterminate")
    #expect(answer["unknownArea"] as? Int == 1)
    #expect(answer["best"] as? String == "carried")
    #expect(answer["worst"] as? String == "lost")
    #expect((answer["approval"] as? [String: Any])?["area"] is NSNull)
  }

  @Test func `every faulty row is told and no JSON is printed`() throws {
    let outcome = try vote(
      "door,owner,area\n101,a,-3\n102,b,八十\n102,c,80\n103,d,80\n103,e,80\n",
      ballots(["for"]),
      "civil-code-278-special"
    )
    #expect(outcome.status == 1)
    #expect(outcome.out.isEmpty)
    for line in [2, 3, 6] { #expect(outcome.err.contains("roll.csv:\(line)"), "\(outcome.err)") }
  }

  @Test func `a missing column is faulty data, an unknown rule a faulty command line`() throws {
    #expect(try vote("door,owner\n1,a\n", ballots(["for"]), "civil-code-278-special").status == 1)
    #expect(try vote(roll(3), ballots(["for"]), "no-such-rule").status == 64)
  }

  @Test(arguments: [
    ("301,3,80\n901,9,80\n", "sh-7f-flat", 3), ("301,3,80\n401,,80\n", "linear", 3),
    ("301,3,\n401,4,80\n", "area", 2),
  ])
  func `a door that cannot share is told at its line`(
    rows: String,
    scheme: String,
    line: Int
  ) throws {
    let folder = try TrialFolder()
    let file = try folder.write("door,storey,area\n" + rows, to: "p.csv")
    let outcome = try BuiltBinary.run([
      "calc", "share", "--premises", file, "--total", " 1,000.00 ", "--scheme", scheme,
    ])
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(outcome.err.contains("p.csv:\(line): "), "\(outcome.err)")
  }

  @Test func `shares come out by storey, to the fen`() throws {
    let folder = try TrialFolder()
    let doors = (1...6).flatMap { ["\($0)01,\($0),80.00", "\($0)02,\($0),80.00"] }
    let file = try folder.write(
      "door,storey,area\n" + doors.joined(separator: "\n") + "\n",
      to: "p.csv"
    )
    let outcome = try BuiltBinary.run([
      "calc", "share", "--premises", file, "--total", "375000.00", "--subsidy", "150000.00",
      "--scheme", "zz-0-0-1", "--json",
    ])
    let answer = try json(outcome.out)
    let shares = try #require(answer["shares"] as? [[String: Any]])
    #expect(answer["net"] as? String == "225000.00")
    #expect(answer["sum"] as? String == "225000.00")
    #expect(shares.first { $0["door"] as? String == "301" }?["amount"] as? String == "24456.52")
    #expect(shares.first { $0["door"] as? String == "402" }?["weight"] as? String == "1.1")
    #expect(shares.first { $0["door"] as? String == "602" }?["amount"] as? String == "31793.48")
  }

  private static let ownTable = "楼层,比例\n1,0\n2,0\n3,20\n4,23\n5,27\n6,30\n"

  @Test func `a community's own table is taken by its file, in either form`() throws {
    let folder = try TrialFolder()
    let doors = (1...6).flatMap { ["\($0)01,\($0)", "\($0)02,\($0)"] }
    _ = try folder.write("户号,楼层\n" + doors.joined(separator: "\n") + "\n", to: "p.csv")
    _ = try folder.write(Self.ownTable, to: "约定.csv")
    _ = try folder.write(
      "名称: 三单元约定\n依据: 2020年5月协商\n系数: [0, 0.5, 1]\n每层递增: 0.1\n",
      to: "约定.yaml"
    )
    func share(_ scheme: String) throws -> (status: Int32, out: String, err: String) {
      let said = try BuiltBinary.run(
        [
          "calc", "share", "--premises", "p.csv", "--total", "225000", "--scheme", scheme, "--json",
        ],
        in: folder.url
      )
      return (said.status, said.out, said.err)
    }
    let amounts = { (text: String) -> [String: String] in
      let shares = try #require(try json(text)["shares"] as? [[String: Any]])
      return Dictionary(
        uniqueKeysWithValues: shares.compactMap { share in
          guard let door = share["door"] as? String, let amount = share["amount"] as? String else {
            return nil
          }
          return (door, amount)
        }
      )
    }
    let table = try amounts(try share("约定.csv").out)
    #expect(table["301"] == "22500.00" && table["602"] == "33750.00" && table["101"] == "0.00")
    // C2 of the worked examples, written by hand.
    let yaml = try amounts(try share("约定.yaml").out)
    #expect(yaml["201"] == "11029.41" && yaml["602"] == "28676.47")
    // A faulty one is told at its line, and nothing is shared.
    for (text, told) in [
      (Self.ownTable.replacing("6,30", with: "6,29.9"), "错.csv:7"),
      (Self.ownTable.replacing("4,23", with: "4,-1"), "错.csv:5"),
      (Self.ownTable.replacing("4,23", with: "3,23"), "错.csv:5"),
    ] {
      _ = try folder.write(text, to: "错.csv")
      let said = try share("错.csv")
      #expect(said.status == 1 && said.out.isEmpty && said.err.contains(told), "\(said.err)")
    }
    #expect(try share("没有.csv").err.contains("没有.csv"))
    #expect(try share("bj-2022").status == 64)
    let compared = try BuiltBinary.run(
      [
        "cost", "compare", "--premises", "p.csv", "--total", "225000", "--rules",
        "zz-0-0-1,约定.csv,约定.yaml",
      ],
      in: folder.url
    )
    #expect(compared.status == 0 && compared.out.contains("28,676.47"), "\(compared.err)")
  }

  @Test(arguments: [
    (["--posted", "2020-09-25", "--days", "7"], "2020-09-26", "2020-10-09"),
    (["--posted", "2020-06-15", "--days", "10"], "2020-06-16", "2020-06-28"),
    (["--posted", "2020-09-25", "--days", "5", "--unit", "working"], "2020-09-26", "2020-10-09"),
  ])
  func `a period begins the day after and ends on a working day`(
    arguments: [String],
    first: String,
    last: String
  ) throws {
    let answer = try json(try BuiltBinary.run(["calc", "period"] + arguments + ["--json"]).out)
    #expect(answer["first"] as? String == first)
    #expect(answer["last"] as? String == last)
  }

  @Test func `a day that does not exist and no days at all are faulty command lines`() throws {
    #expect(
      try BuiltBinary.run(["calc", "period", "--posted", "2026-02-30", "--days", "7"]).status == 64
    )
    #expect(
      try BuiltBinary.run(["calc", "period", "--posted", "2026-02-03", "--days", "0"]).status == 64
    )
  }
}
