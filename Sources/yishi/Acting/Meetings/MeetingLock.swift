import ArgumentParser
import Deliberation
import Wording

/// `yishi meeting lock N --by OFFICE`: one step in the life of minutes.
struct MeetingLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Put published minutes away for good (归档).",
    discussion: "Example: yishi meeting lock 3 --by 主任",
    aliases: ["归档"]
  )

  @OptionGroup var options: MeetingOptions

  func run() throws {
    let language = options.house.language
    let known = try MeetingOnRegister(options.id, options.house, for: "lock")
    try known.take(.locked, by: try options.office()) { meeting in
      language.pick(
        "已归档：\(meeting.title)，以后不再更正",
        "locked: \(meeting.title); nothing in it is corrected any more"
      )
    }
  }
}
