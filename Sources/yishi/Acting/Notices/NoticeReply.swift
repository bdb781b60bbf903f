import ArgumentParser
import Deliberation
import Wording

/// `yishi notice reply ID NUMBER --text …`: an objection was answered.
struct NoticeReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Enter the answer to an objection (答复异议).",
    discussion: "Example: yishi notice reply 2020-014-3 1 --text 已到现场量尺寸，设计改用透明玻璃。",
    aliases: ["答复"]
  )

  @Argument(help: "The notice's number, such as 2020-014-3, or its case.")
  var id: String

  @Argument(help: "The number of the objection.")
  var number: Int

  @Option(help: ArgumentHelp("The answer, as it is shown.", valueName: "text"))
  var text: String

  @Option(
    help: ArgumentHelp("The meeting that discussed it, by its file's name.", valueName: "meeting")
  )
  var minutes: String?

  @Option(help: ArgumentHelp("What it changed, as it is shown.", valueName: "text"))
  var outcome: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    for case (let option, let text?) in [("--text", text), ("--outcome", outcome)] {
      try ShownText.check(text, of: option, isPublic: true, in: language)
    }
    let known = try NoticeOnRegister(id, house, for: "reply")
    let step = NoticeStep.replied(
      number: number,
      text: text,
      discussedIn: minutes,
      outcome: outcome
    )
    let notice = try known.take(step) { _ in
      language.pick("已答复异议\(number)", "objection \(number) answered")
    }
    let open = notice.openObjections(on: house.today).count
    guard open > 0 else { return }
    Terminal.say(
      "  "
        + language.pick(
          "还有\(open)件异议没有答复。",
          "\(language.counted(open, "objection is", "objections are")) still open."
        )
    )
  }
}
