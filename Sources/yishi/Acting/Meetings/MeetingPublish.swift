import ArgumentParser
import Deliberation
import Wording

/// `yishi meeting publish N --by OFFICE`: one step in the life of minutes.
struct MeetingPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Note that approved minutes were made public (公开).",
    discussion: "Example: yishi meeting publish 3 --by 主任",
    aliases: ["公开"]
  )

  @OptionGroup var options: MeetingOptions

  func run() throws {
    let language = options.house.language
    let known = try MeetingOnRegister(options.id, options.house, for: "publish")
    try known.take(.published, by: try options.office()) { meeting in
      language.pick("已登记公开：\(meeting.title)", "published: \(meeting.title)")
    }
  }
}
