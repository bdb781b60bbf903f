import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Wording

/// `yishi vote recount ID`: counts a vote twice, by two ways that share nothing.
struct VoteRecount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recount",
    abstract: "Count a vote by two independent ways and compare (复核计票).",
    discussion: """
      Example: yishi vote recount 2020-014-1
      One way reads roll and ballots row by row, the other is one query over the register's \
      tables. Changes nothing. --json gives the figures, for the staff alone.
      """,
    aliases: ["复核"]
  )

  @OptionGroup var options: VoteOptions

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let house = options.house
    let language = house.language
    let (id, recount) = try counted()
    guard recount.agrees else { throw Refused(language.countsDiffer(id)) }
    let tally = recount.byRows
    if json {
      return Terminal.say(try JSONText.of(RecountJSON(tally, ballots: recount.ballots)))
    }
    // What it came to, vote show has: that is told once somebody has closed the vote.
    Terminal.say(language.countsAgree(id, tally, ballots: recount.ballots))
  }
  /// The vote's number and its two counts; a whole roll is not read first to find it.
  private func counted() throws -> (id: String, Recount) {
    let house = options.house
    if case .item(let number, let item)? = ThingNumber([options.id]),
      let recount = try house.open("vote recount").recount(of: number, poll: item)
    {
      return (number.item(item), recount)
    }
    let known = try PollOnRegister(options.id, house, for: "recount")
    guard let recount = try known.register.recount(of: known.number, poll: known.item) else {
      throw RegisterFailure.damaged(known.id)
    }
    return (known.id, recount)
  }
}
