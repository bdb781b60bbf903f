import ArgumentParser

/// `yishi meeting`: what is done with meetings.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Enter meetings, approve and correct their minutes (会议).",
    subcommands: [
      MeetingRecord.self, MeetingApprove.self, MeetingPublish.self, MeetingLock.self,
      MeetingCorrect.self, MeetingDone.self,
    ],
    aliases: ["会议"]
  )
}
