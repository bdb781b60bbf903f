import ArgumentParser
import Deliberation
import Wording

/// `yishi vote close ID`: closes the vote, counts it and declares the outcome.
struct VoteClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a vote and declare its outcome (截止计票).",
    discussion: """
      Example: yishi vote close 2020-014-1
      Not before its closing day, and not while two entries differ. A declared outcome is not \
      taken back; a new vote is a new vote, and this one is kept.
      """,
    aliases: ["计票"]
  )

  @OptionGroup var options: VoteOptions

  func run() throws {
    let language = options.house.language
    let known = try PollOnRegister(options.id, options.house, for: "close")
    let poll = try known.take(.closed) { poll in
      language.pick(
        "已截止计票：\(poll.question)，\(language.verdict(poll.tally))",
        "closed and counted: \(poll.question), \(language.verdict(poll.tally).lowercased())"
      )
    }
    for line in language.result(of: poll) { Terminal.say("  " + line) }
    Terminal.say(
      language.pick(
        "  打印结果：yishi print \(known.id)",
        "  print the result: yishi print \(known.id)"
      )
    )
  }
}
