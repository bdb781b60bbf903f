import ArgumentParser
import Deliberation
import Wording

/// `yishi visit open CASE QUESTION`: a new round begins.
struct VisitOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Begin a round of visits (开始一轮).",
    discussion: "Example: yishi visit open 2020-014 是否同意加装电梯 --also 家里有没有行动不便的人",
    aliases: ["开始"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "What a household is for or against.")
  var question: String

  @Option(
    name: .customLong("also"),
    help: ArgumentHelp("What else is asked at every door; repeat for more.", valueName: "question")
  )
  var furtherQuestions: [String] = []

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    for text in [question] + furtherQuestions {
      try ShownText.check(text, of: language.pick("问题", "the question"), in: language)
    }
    let known = try CanvassOnRegister(which, round: nil, house, for: "open")
    try known.take(
      .opened(question: question, furtherQuestions: furtherQuestions)
    ) { canvass in
      language.pick(
        "已开始第\(canvass.round)轮走访：\(canvass.question)",
        "round \(canvass.round) of visits begun: \(canvass.question)"
      )
    }
    let doors = language.count(known.file.visited.count, of: known.file.visitedKind)
    Terminal.say(
      "  "
        + language.pick(
          "应走访\(doors)。打印走访表：yishi print \(known.number) --form 走访表",
          "\(doors) to visit. Walk sheets: yishi print \(known.number) --form walk"
        )
    )
    for told in known.file.toldHouseholds(on: house.today) {
      Terminal.say("  " + language.told(told, besideListed: known.file.visited.count))
    }
  }
}
