import ArgumentParser
import Deliberation
import Wording

/// `yishi fund reopen FUND --why …`: a closed fund takes money again.
struct FundReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open a closed fund again, as when somebody joins later (重新启用).",
    discussion: """
      Example: yishi fund reopen 2020-014-9 --why 201户加入，补缴和退还
      """,
    aliases: ["重新启用"]
  )

  @OptionGroup var options: FundOptions

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  func run() throws {
    let known = try options.fund(toEnterBy: "reopen")
    let language = known.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    // The record of the fund goes on telling when it was closed.
    let closed =
      known.fund.closure.map {
        language.pick("（原于\($0.on)结清）", " (closed on \($0.on) before)")
      } ?? ""
    let entry = known.entry(.reopened, .zero, FundDetails(why: why + closed, cover: nil))
    let fund = try known.take(.entered([entry])) { fund in
      language.pick("已重新启用：\(fund.title)", "opened again: \(fund.title)")
    }
    known.sayStanding(of: fund)
    // What was told when it was closed holds no more.
    if let notice = known.closingNotice {
      Terminal.say(
        language.pick(
          "  公示\(notice)写的是上次结清的账，再结清以后要重新公示决算。",
          "  notice \(notice) tells the account as it was closed before; post it anew once the fund is closed."
        )
      )
    }
    Terminal.say(
      language.pick(
        "  收付完毕后再结清：yishi fund close \(known.id)",
        "  once all is paid it is closed again: yishi fund close \(known.id)"
      )
    )
  }
}
