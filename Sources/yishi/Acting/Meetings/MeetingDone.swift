import ArgumentParser
import Deliberation
import Wording

/// `yishi meeting done N ITEM`: an action item of a meeting was done.
struct MeetingDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Close an action item of a meeting (办结).",
    discussion: "Example: yishi meeting done 3 2 --on 2019-06-14; yishi lists the numbers.",
    aliases: ["办结"]
  )

  @Argument(help: "The meeting's number, such as 3.")
  var id: String

  @Argument(help: "Which of its action items, from 1.")
  var item: Int

  @Option(
    help: ArgumentHelp("The office that did it; else the one that keys.", valueName: "office")
  )
  var by: String?

  @Option(help: ArgumentHelp("What is to be said of it; residents read it.", valueName: "text"))
  var note: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(by, of: "--by", isPublic: true, in: language)
    try ShownText.check(note, of: "--note", isPublic: true, in: language)
    let known = try MeetingOnRegister(id, house, for: "done")
    try known.take(.actionDone(item: item, note: note), by: by) { meeting in
      let what = meeting.actions[item - 1].what
      return language.pick("已办结：\(what)", "done: \(what)")
    }
  }
}
