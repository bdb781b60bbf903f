import ArgumentParser

/// `yishi vote`: a vote from its opening to the count.
struct VoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Open a vote, enter its ballots and count it (表决).",
    discussion: "Make the file with 'yishi new vote NAME'.",
    subcommands: [
      VoteOpen.self, VoteIssue.self, VoteBallot.self, VoteCorrect.self, VoteRekey.self,
      VoteProxy.self, VoteVoter.self, VoteShow.self, VoteRecount.self, VoteClose.self,
    ],
    aliases: ["表决"]
  )
}
