import Deliberation
import Testing

@testable import Wording

/// What stands below a result: disputes, silence, other readings, evidence.
struct PollFootnoteTests {
  let chinese = Language.chinese
  let english = Language.english

  private static let pair = Owner("甲、乙")

  /// Owners of 80.00 m², the last of them two together, who disagree.
  private static func poll(
    inFavour: Int,
    against: Int,
    void: Int = 0,
    silent: Int = 0,
    pair choices: [(String, Choice)] = [],
    readings: CountingReadings = .plain,
    reached: Int = 0
  ) throws -> Poll {
    let count = inFavour + against + void + silent
    let owners = (1...count).map { Owner("o\($0)") } + (choices.isEmpty ? [] : [pair])
    let entries = try owners.enumerated().map {
      VotingRoll.Entry(
        door: try Samples.door("\(100 + $0)"),
        owner: $1,
        area: FloorArea(hundredths: 8000)
      )
    }
    let marks =
      Array(repeating: Ballot.Marking.choice(.inFavour), count: inFavour)
      + Array(repeating: .choice(.against), count: against)
      + Array(repeating: .void(.unsigned), count: void)
    let single = marks.enumerated().map {
      Ballot(number: $0 + 1, owner: owners[$0], marking: $1, signature: .signed)
    }
    let shared = choices.enumerated().map {
      Ballot(number: 90 + $0, owner: pair, marking: .choice($1.1), voter: $1.0)
    }
    let day = try Samples.day("2024-03-01")
    return Poll(
      key: "表决",
      question: "加装电梯",
      kind: .rebuilding,
      circle: .init(name: "本单元", source: "单元惯例"),
      opensOn: day,
      closesOn: day + 14,
      rule: RulePacks.civilCodeSpecial,
      readings: readings,
      roll: VotingRoll(entries),
      issues: entries.suffix(reached).enumerated().map {
        BallotIssue(
          number: 200 + $0,
          door: $1.door,
          delivery: Delivery(on: day, by: "网格员", isReceipted: true)
        )
      },
      ballots: single + shared,
      counter: "居委会",
      scrutineer: "业主代表"
    )
  }

  @Test func `a dispute tells both outcomes`() throws {
    let poll = try Self.poll(
      inFavour: 8,
      against: 3,
      pair: [("甲", .inFavour), ("乙", .against)]
    )
    #expect(
      chinese.disputed(poll.tally) == [
        "有1户共有人意见不一、未推选投票人，不计入参与表决；如推选后都按有利意见计，结果为通过，都按不利意见计，结果为未通过。"
      ]
    )
    #expect(chinese.others(of: poll.tally).hasSuffix("无效票0张；共有有争议1人、80.00㎡。"))
    #expect(english.disputed(poll.tally)[0].contains("At best the outcome would be carried"))
  }

  @Test(arguments: [(11, 0, "无论推选谁，结果都是通过"), (7, 0, "推选后无论按哪种意见计，结果都是通过")])
  func `a dispute that decides nothing says so`(
    inFavour: Int,
    against: Int,
    sentence: String
  ) throws {
    let poll = try Self.poll(
      inFavour: inFavour,
      against: against,
      silent: 11 - inFavour - against,
      pair: [("甲", .inFavour), ("乙", .against)]
    )
    #expect(chinese.disputed(poll.tally)[0].contains(sentence), "\(chinese.disputed(poll.tally))")
  }

  @Test func `another reading is one line, with its outcome`() throws {
    let poll = try Self.poll(inFavour: 7, against: 0, void: 1, silent: 4)
    #expect(chinese.otherReadings(of: poll) == ["如将1张无效票计入参与表决，结果为：通过。"])
    #expect(
      english.otherReadings(of: poll)
        == ["Were 1 void ballot to take part, the outcome would be carried."]
    )
    #expect(try chinese.otherReadings(of: Self.poll(inFavour: 9, against: 0, void: 1)).isEmpty)
  }

  @Test func `silence that counts names its bylaw`() throws {
    let poll = try Self.poll(
      inFavour: 6,
      against: 1,
      silent: 5,
      readings: CountingReadings(silence: .withMajority(bylaw: "《管理规约》第十二条")),
      reached: 3
    )
    #expect(
      chinese.deemed(poll.tally, in: poll) == [
        "已送达未表态3人、240.00㎡，按《管理规约》第十二条计入同意；法院对此看法不一，每户须有送达证明。"
      ]
    )
    #expect(chinese.progress(of: poll) == ["已投票7人 / 12人，面积560.00㎡ / 960.00㎡"])
  }

  @Test func `the evidence is counted in one line each`() throws {
    let poll = try Self.poll(inFavour: 9, against: 2, void: 1, reached: 8)
    #expect(
      chinese.evidence(of: poll) == [
        "发出8张，收回12张，有效11张；无效：未签名1张。", "书面票11张，均有签名；送达证明8份（收回的票0份，未收回的8份）。",
      ]
    )
    #expect(try chinese.evidence(of: Self.poll(inFavour: 0, against: 0, silent: 3)).isEmpty)
  }
}
