import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi vote rekey ID NUMBER CHOICE`: a second person keys a paper.
struct VoteRekey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rekey",
    abstract: "Key a paper a second time, by somebody else (复录).",
    discussion: """
      Example: yishi vote rekey 2020-014-1 009 同意 --as 社区工作人员乙
      Whoever keys does not see the first entry; where the two differ, the vote is not \
      counted before one of them is corrected.
      """,
    aliases: ["复录"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1.")
  var id: String

  @Argument(help: "The number on the paper.")
  var number: Int

  @Argument(help: "What the paper says: 同意, 反对, 弃权, 作废.")
  var choice: String

  @Option(name: .customLong("void"), help: ArgumentHelp("Why it is void.", valueName: "reason"))
  var reason: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let marking = try house.marking(choice, void: reason)
    let known = try PollOnRegister(id, house, for: "rekey")
    let poll = try known.take(.keyedAgain(number: number, marking)) { _ in
      language.pick(
        "已复录：票号\(language.ballotNumber(number))",
        "keyed again: ballot \(language.ballotNumber(number))"
      )
    }
    if poll.differingEntries.contains(number) {
      Terminal.tell(
        language.pick(
          "两次录入不一致，请两人对照原票，再用 yishi vote correct 或者重新复录。",
          "the two entries differ: both look at the paper, then yishi vote correct, or key it again."
        )
      )
    }
  }
}
