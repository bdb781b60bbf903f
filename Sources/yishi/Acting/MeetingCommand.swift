import ArgumentParser

/// `yishi meeting`: what is done with meetings.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Enter meetings (会议).",
    subcommands: [MeetingRecord.self],
    aliases: ["会议"]
  )
}
