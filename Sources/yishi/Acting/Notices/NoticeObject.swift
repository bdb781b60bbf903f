import ArgumentParser
import Deliberation
import Wording

/// `yishi notice object ID`: an objection came in.
struct NoticeObject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "object",
    abstract: "Enter an objection that came in (收异议).",
    discussion: """
      Example: yishi notice object 2020-014-3 --about 采光 --text 担心低层室内变暗 --how 书面
      --text is what may be shown; the words as they came in and the door stay in the office.
      """,
    aliases: ["异议"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(help: ArgumentHelp("What it is about: 采光, 费用.", valueName: "category"))
  var about: String

  @Option(help: ArgumentHelp("The wording that may be shown.", valueName: "text"))
  var text: String

  @Option(help: ArgumentHelp("The words as they came in; kept in the office.", valueName: "text"))
  var original: String?

  @Option(help: ArgumentHelp("The door it came from; kept in the office.", valueName: "door"))
  var door: String?

  @Option(
    help: ArgumentHelp(
      "书面, 当面, 电话, 网上, 意见箱 (letter, inPerson, telephone, online, box).",
      valueName: "way"
    )
  )
  var how: String?

  @Option(
    name: .customLong("answerer"),
    help: ArgumentHelp(
      "The office that must answer; else the first that signed.",
      valueName: "office"
    )
  )
  var answerer: String?

  @Option(
    name: .customLong("answer-by"),
    help: ArgumentHelp("The day the answer is due; else as the notice says.", valueName: "day")
  )
  var answerBy: Day?

  func run() throws {
    let language = options.house.language
    let channel = try how.map(channel)
    let from = try door.map(door)
    let texts = [("--about", about), ("--text", text), ("--answerer", answerer)]
    for case (let option, let text?) in texts {
      try ShownText.check(text, of: option, isPublic: true, in: language)
    }
    if let original {
      try ShownText.check(original, of: "--original", isLetter: true, in: language)
    }
    let known = try NoticeOnRegister(options.id, options.house, for: "object")
    let objection = Objection(
      number: (known.notice.objections.map(\.number).max() ?? 0) + 1,
      receivedOn: options.house.today,
      receivedBy: options.house.actor,
      channel: channel,
      category: about,
      original: original,
      door: from,
      wording: text,
      answerer: answerer ?? known.notice.issuers.last ?? known.file.office,
      answerBy: answerBy
    )
    let notice = try known.take(.objected(objection)) { notice in
      let number = notice.objections.last?.number ?? 0
      return language.pick("已收异议\(number)：\(about)", "objection \(number) entered: \(about)")
    }
    guard let kept = notice.objections.last else { return }
    let due = kept.due(within: notice.answerWithin).map(language.dayWithWeekday)
    Terminal.say(
      "  "
        + language.pick(
          "由\(kept.answerer)\(due.map { "在\($0)前" } ?? "")书面答复：",
          "\(kept.answerer) answers in writing\(due.map { " by \($0)" } ?? ""): "
        )
        + "yishi notice reply \(known.id) \(kept.number) --text \(language.pick("“……”", "“…”"))"
    )
  }

  private func channel(_ text: String) throws -> Objection.Channel {
    let channels = Objection.Channel.allCases
    if let channel = channels.first(where: {
      $0.rawValue == text || Language.chinese.name($0) == text
    }) {
      return channel
    }
    throw Refused(
      options.house.language.pick(
        "没有“\(text)”这种提出方式，可以写：书面、当面、电话、网上、意见箱",
        "there is no way “\(text)”; write letter, inPerson, telephone, online or box"
      )
    )
  }

  private func door(_ text: String) throws -> Door {
    if let door = Door(text) { return door }
    throw Refused(
      options.house.language.pick(
        "“\(text)”不是户号，户号像 3-2-501。",
        "“\(text)” is no door, which looks like 3-2-501."
      )
    )
  }
}
