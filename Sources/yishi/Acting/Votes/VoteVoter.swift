import ArgumentParser
import Deliberation
import Wording

/// `yishi vote voter ID DOOR VOTER`: co-owners name the one who votes.
struct VoteVoter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voter",
    abstract: "Note whom the co-owners of a door named to vote (推选).",
    discussion: "Example: yishi vote voter 2020-014-1 3-401 共有人甲 --document 推选书",
    aliases: ["推选"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "The door they own together.")
  var door: String

  @Argument(help: "One of the co-owners.")
  var voter: String

  @Option(help: ArgumentHelp("The paper by which they did so.", valueName: "text"))
  var document: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(voter, of: language.pick("投票人", "the voter"), in: language)
    if let document { try ShownText.check(document, of: "--document", in: language) }
    let known = try PollOnRegister(id, house, for: "voter")
    let door = try known.door(named: door)
    let named = NamedVoter(
      owner: try known.owner(of: door),
      voter: voter,
      on: house.today,
      document: document
    )
    try known.take(.voterNamed(named)) { _ in
      language.pick(
        "已登记推选：\(language.door(door))由\(voter)投票",
        "noted: \(voter) votes for \(language.door(door))"
      )
    }
  }
}
