import ArgumentParser
import Deliberation
import Wording

/// `yishi notice withdraw ID --why …`: it stays at its address and counts for nothing.
struct NoticeWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraw a notice; its page stays and says so (撤回).",
    aliases: ["撤回"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  func run() throws {
    let language = options.house.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    let known = try NoticeOnRegister(options.id, options.house, for: "withdraw")
    let notice = try known.take(.withdrawn(reason: why)) { notice in
      language.pick("已撤回：\(notice.title)", "withdrawn: \(notice.title)")
    }
    let hanging = notice.overdueBoards(on: options.house.today).map(\.place)
    guard !hanging.isEmpty else { return }
    Terminal.say(
      "  "
        + language.pick(
          "请当日撤下\(language.list(hanging))的张贴件，再登记：yishi notice down \(known.id)",
          "take it down today at \(language.list(hanging)), then: yishi notice down \(known.id)"
        )
    )
  }
}
