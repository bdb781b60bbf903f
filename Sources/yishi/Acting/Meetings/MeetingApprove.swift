import ArgumentParser
import Deliberation
import Wording

/// `yishi meeting approve N --by OFFICE`: one step in the life of minutes.
struct MeetingApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve the minutes of a meeting (审定).",
    discussion: "Example: yishi meeting approve 3 --by 主任",
    aliases: ["审定"]
  )

  @OptionGroup var options: MeetingOptions

  func run() throws {
    let language = options.house.language
    let known = try MeetingOnRegister(options.id, options.house, for: "approve")
    try known.take(.approved, by: try options.office()) { meeting in
      language.pick("已审定：\(meeting.title)", "approved: \(meeting.title)")
    }
  }
}
