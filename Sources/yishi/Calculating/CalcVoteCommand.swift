import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi calc vote`: counts a roll and its ballots under the rule named.
struct CalcVoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Count a vote by heads and floor area (计票).",
    discussion: """
      Example: yishi calc vote --roll roll.csv --ballots ballots.csv --rule civil-code-278-special
      roll.csv holds door,owner,area; ballots.csv owner,choice and, where it is known, cast.
      """,
    aliases: ["计票"]
  )

  @Option(help: ArgumentHelp("The roll: door, owner, area.", valueName: "file"))
  var roll: String

  @Option(help: ArgumentHelp("The ballots: owner, choice[, cast].", valueName: "file"))
  var ballots: String

  @Option(help: ArgumentHelp("The name of the rule, whatever the day.", valueName: "name"))
  var rule: String

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard RulePacks.named(rule) != nil else {
      let names = RulePacks.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no rule '\(rule)'; there are \(names)")
    }
  }

  func run() throws {
    guard let rule = RulePacks.named(rule) else { return }
    let language = speech.language
    let (vote, findings) = CalcVote.read(
      roll: URL(fileURLWithPath: roll),
      ballots: URL(fileURLWithPath: ballots),
      rule: rule
    )
    guard let vote else { throw Refused(findings, in: language) }
    guard !json else {
      Terminal.say(try JSONText.of(CalcVoteJSON(vote)))
      return
    }
    let tally = vote.tally
    var lines = language.explanation(of: tally)
    lines.append(language.others(of: tally))
    lines.append(language.pick("依据：", "Rule: ") + language(rule.citation))
    lines += vote.rejected.map { rejected in
      switch rejected.reason {
      case .superseded(let line):
        language.pick(
          "第\(rejected.line)行未计入：同一业主后来的票（第\(line)行）代替了它。",
          "line \(rejected.line) does not count: replaced by the same owner's ballot on line \(line)."
        )
      case .notOnRoll(let owner):
        language.pick(
          "第\(rejected.line)行未计入：名册里没有业主“\(owner.key)”。",
          "line \(rejected.line) does not count: owner “\(owner.key)” is not on the roll."
        )
      }
    }
    Terminal.say(lines.joined(separator: "\n"))
  }
}
