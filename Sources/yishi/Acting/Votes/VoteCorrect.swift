import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi vote correct ID NUMBER CHOICE --why …`: a ballot was keyed wrongly.
struct VoteCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put right a ballot that was keyed wrongly (更正).",
    discussion: """
      Example: yishi vote correct 2020-014-1 009 反对 --why 录入看错
      What stood there is kept, with the reason, the office and the day.
      """,
    aliases: ["更正"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "The number on the paper.")
  var number: Int

  @Argument(help: "What the paper says: 同意, 反对, 弃权, 作废.")
  var choice: String

  @Option(help: ArgumentHelp("Why it is corrected.", valueName: "text"))
  var why: String

  @Option(name: .customLong("void"), help: ArgumentHelp("Why it is void.", valueName: "reason"))
  var reason: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", in: language)
    let marking = try house.marking(choice, void: reason)
    let known = try PollOnRegister(id, house, for: "correct")
    let earlier = known.poll.ballots.first { $0.number == number }?.marking
    try known.take(.corrected(number: number, to: marking, reason: why)) { _ in
      let was = earlier.map(language.name) ?? ""
      let now = language.name(marking)
      return language.pick(
        "已更正：票号\(language.ballotNumber(number))，原录\(was)，现为\(now)",
        "corrected: ballot \(language.ballotNumber(number)) was \(was), is \(now)"
      )
    }
  }
}
