import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi vote show ID`: where a vote stands, for the staff alone.
struct VoteShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Where a vote stands, for the staff (查看表决).",
    discussion: """
      Example: yishi vote show 2020-014-1 --missing
      What this shows is not for the board while the vote runs: the public sees only how many \
      took part.
      """,
    aliases: ["查看"]
  )

  @OptionGroup var options: VoteOptions

  @Flag(help: "Every head with its doors, and why they are one.")
  var heads = false

  @Flag(help: "The doors that have not voted.")
  var missing = false

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let language = options.house.language
    let known = try PollOnRegister(options.id, options.house, for: "show")
    let poll = known.poll
    if json {
      return Terminal.say(try JSONText.of(PollJSON(poll, on: options.house.today)))
    }
    Terminal.say("\(known.id)  \(poll.question)")
    for line in standing(of: known) { Terminal.say("  " + line) }
    if heads { for line in language.heads(of: poll.roll) { Terminal.say("  " + line) } }
    if missing { for line in language.missing(from: poll) { Terminal.say("  " + line) } }
  }

  private func standing(of known: PollOnRegister) -> [String] {
    let (language, poll, day) = (options.house.language, known.poll, options.house.today)
    if poll.isCounted(on: day) { return language.result(of: poll) }
    if poll.awaitsCount(on: day) { return language.awaitingCount(poll, id: known.id) }
    return language.running(poll)
  }
}
