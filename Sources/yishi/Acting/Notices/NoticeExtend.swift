import ArgumentParser
import Deliberation
import Wording

/// `yishi notice extend ID --days N --why …`: more days.
struct NoticeExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Give a notice more days (延长).",
    discussion: "Example: yishi notice extend 2020-014-3 --days 5 --why 连日下雨，部分业主没有看到",
    aliases: ["延长"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(
    help: ArgumentHelp("How many days are added, in the unit of its period.", valueName: "number")
  )
  var days: Int

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  func run() throws {
    let language = options.house.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    let known = try NoticeOnRegister(options.id, options.house, for: "extend")
    let notice = try known.take(.extended(days: days, reason: why)) { notice in
      language.pick("已延长：\(notice.title)", "extended: \(notice.title)")
    }
    if let period = notice.period {
      Terminal.say("  " + language.period(period, hour: notice.term?.hour ?? ""))
    }
    Terminal.say(
      "  "
        + language.pick(
          "请重新打印换上：yishi print \(known.id)",
          "Print it again and change it: yishi print \(known.id)"
        )
    )
  }
}
