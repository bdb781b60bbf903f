import ArgumentParser
import Deliberation
import Wording

/// `yishi notice torn ID --at PLACE --what …`: a copy was found torn or gone.
struct NoticeTorn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "torn",
    abstract: "Note a copy that was found torn or gone (破损).",
    aliases: ["破损"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(name: .customLong("at"), help: ArgumentHelp("One of its places.", valueName: "place"))
  var place: String

  @Option(help: ArgumentHelp("What was found.", valueName: "text"))
  var what: String

  func run() throws {
    let language = options.house.language
    try ShownText.check(what, of: "--what", isPublic: true, in: language)
    let known = try NoticeOnRegister(options.id, options.house, for: "torn")
    try known.take(.foundDamaged(place: place, what: what)) { _ in
      language.pick("已登记破损：\(place)", "damage noted: \(place)")
    }
    Terminal.say(
      "  "
        + language.pick(
          "重贴后登记：yishi notice repost \(known.id) --at \(place)",
          "once it hangs again: yishi notice repost \(known.id) --at \(place)"
        )
    )
  }
}

/// `yishi notice repost ID --at PLACE`: a torn copy was put up again.
struct NoticeRepost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repost",
    abstract: "Note that a torn copy was put up again (重贴).",
    aliases: ["重贴"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(name: .customLong("at"), help: ArgumentHelp("One of its places.", valueName: "place"))
  var place: String

  func run() throws {
    let language = options.house.language
    let known = try NoticeOnRegister(options.id, options.house, for: "repost")
    try known.take(.reposted(place: place)) { _ in
      language.pick("已重贴：\(place)", "put up again: \(place)")
    }
  }
}
