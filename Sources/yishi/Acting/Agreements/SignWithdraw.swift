import ArgumentParser
import Deliberation
import Wording

/// `yishi sign withdraw CASE DOOR --why …`: a signature was taken back.
struct SignWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Say that a door took its signature back (撤回签约).",
    discussion: "Example: yishi sign withdraw 园丁街 15 --why 店铺转让",
    aliases: ["撤回"]
  )

  @Argument(help: "The case, or the agreement's number.")
  var which: String

  @Argument(help: "The door.")
  var door: String

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  @Option(
    name: .customLong("agreement"),
    help: ArgumentHelp("Which agreement of the case.", valueName: "number")
  )
  var item: Int?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", in: language)
    let known = try AgreementOnRegister(which, item: item, doors: [door], house, for: "withdraw")
    let doors = try known.doors(named: [door])
    guard let first = doors.first else { return }
    let agreement = try known.take(.withdrew(first, reason: why)) { _ in
      language.pick(
        "已撤回签约：\(language.doors(doors))，签过的纸质协议仍存档",
        "taken back: \(language.doors(doors)); the signed paper stays on file"
      )
    }
    Terminal.say("  " + known.progress(of: agreement))
  }
}
