@testable import Deliberation

/// A poll on a lift of which only the roll and the ballots matter.
enum SamplePoll {
  static func poll(
    key: String = "表决",
    part: String? = nil,
    opensOn: String = "2020-08-01",
    closesOn: String = "2020-08-31",
    rule: VotingRule = RulePacks.propertyLawSpecial,
    readings: CountingReadings = .plain,
    terms: PollTerms = PollTerms(),
    roll: VotingRoll,
    ballots: [Ballot] = []
  ) throws -> Poll {
    Poll(
      key: key,
      question: "本单元是否加装电梯",
      kind: .rebuilding,
      part: part,
      circle: Poll.Circle(name: "本单元", source: "单元惯例"),
      opensOn: try Day(opensOn).asked,
      closesOn: try Day(closesOn).asked,
      rule: rule,
      readings: readings,
      terms: terms,
      roll: roll,
      ballots: ballots,
      counter: "计票人",
      scrutineer: "监票人"
    )
  }
}
