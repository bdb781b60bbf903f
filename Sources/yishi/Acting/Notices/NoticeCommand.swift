import ArgumentParser

/// `yishi notice`: what is done with notices, from the draft to the day they come down.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Draft, post and answer notices (公示).",
    discussion: "Make the file with 'yishi new notice NAME --case WHICH'.",
    subcommands: [
      NoticeDraft.self, NoticePost.self, NoticeObject.self, NoticeReply.self, NoticeFinal.self,
      NoticeDown.self, NoticeExtend.self, NoticeCorrect.self, NoticeWithdraw.self,
      NoticePhoto.self, NoticeTorn.self, NoticeRepost.self,
    ],
    aliases: ["公示"]
  )
}
