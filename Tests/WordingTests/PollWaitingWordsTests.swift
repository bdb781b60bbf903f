import Deliberation
import Testing
import Wording

/// What is told of a vote that runs.
struct PollWaitingWordsTests {
  @Test func `every need has its words in both languages`() {
    let part = Tally.Count(heads: 7, area: FloorArea(hundredths: 56_000))
    let all = Tally.Count(heads: 12, area: FloorArea(hundredths: 96_000))
    let told: [(PollNeed, String, String)] = [
      (
        .ballots(returned: part, of: all), "表决进行中，已投票7人 / 12人，面积560.00㎡ / 960.00㎡",
        "vote open, 7 of 12 owners have voted, area 560.00 m² / 960.00 m²"
      ),
      (.counting, "表决已截止，应计票", "vote over, to be counted"),
      (
        .entriesDiffer(papers: 1), "有1张票两次录入不一致，须核对原票",
        "1 paper was keyed differently, look at the originals"
      ),
      (.delivery(ballots: 2), "有2张表决票已开出、未送达", "2 ballots are made out and not delivered"),
      (
        .voters(doors: 1), "有1户共有人尚未推选投票人", "the co-owners of 1 door have named no voter"
      ),
    ]
    for (need, chinese, english) in told {
      #expect(Language.chinese.say(need) == chinese)
      #expect(Language.english.say(need) == english)
    }
  }

  @Test(arguments: [(4, true), (5, false), (60, false), (61, true)])
  func `a window outside 5 to 60 days is pointed out`(days: Int, isTold: Bool) throws {
    let first = try #require(Day(2024, 3, 1))
    let poll = Poll(
      key: "表决",
      question: "是否同意",
      kind: .otherMajor,
      circle: .init(name: "本单元", source: "单元惯例"),
      opensOn: first,
      closesOn: first + (days - 1),
      rule: RulePacks.civilCodeOrdinary,
      roll: VotingRoll([]),
      counter: "计票人",
      scrutineer: "监票人"
    )
    for language in Language.allCases {
      #expect((language.remark(ofWindowOf: poll) != nil) == isTold)
    }
  }
}
