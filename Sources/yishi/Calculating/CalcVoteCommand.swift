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

  @Option(
    help: ArgumentHelp("The deliveries of a case folder; silence is theirs.", valueName: "file")
  )
  var deliveries: String?

  @Option(
    help: ArgumentHelp("Who takes part: 收回的, 送达的 (returned, delivered).", valueName: "reading")
  )
  var participation: String?

  @Option(
    name: .customLong("void"),
    help: ArgumentHelp("Void ballots: 不计入参与, 计入参与 (setApart, takePart).", valueName: "reading")
  )
  var voidBallots: String?

  @Option(
    help: ArgumentHelp(
      "Silence: 不计, 从多, 视为同意 (ignored, withMajority, asConsent).",
      valueName: "reading"
    )
  )
  var silence: String?

  @Option(help: ArgumentHelp("The bylaw that agrees such a reading.", valueName: "text"))
  var bylaw: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard RulePacks.named(rule) != nil else {
      let names = RulePacks.all.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "没有规则“\(rule)”，现有：\(names)。",
        "there is no rule “\(rule)”; there are \(names)"
      )
    }
  }

  func run() throws {
    guard let rule = RulePacks.named(rule) else { return }
    let language = speech.language
    let (vote, findings) = CalcVote.read(
      roll: URL(fileURLWithPath: roll),
      ballots: URL(fileURLWithPath: ballots),
      deliveries: deliveries.map { URL(fileURLWithPath: $0) },
      rule: rule,
      readings: try readings()
    )
    guard let vote else { throw Refused(findings, in: language) }
    guard !json else {
      Terminal.say(try JSONText.of(CalcVoteJSON(vote)))
      return
    }
    let tally = vote.tally
    var lines = language.explanation(of: tally)
    lines += language.deemed(tally, under: vote.readings)
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
    if !vote.readings.bylaws.isEmpty {
      let bylaws = vote.readings.bylaws.reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      lines.append(language.pick("计票约定：", "As agreed in: ") + language.list(bylaws))
    }
    Terminal.say(lines.joined(separator: "\n"))
  }

  private func readings() throws -> CountingReadings {
    let language = speech.language
    if let bylaw { try ShownText.check(bylaw, of: "--bylaw", in: language) }
    do throws(TypedReadings.Fault) {
      return try TypedReadings.read(
        participation: participation,
        voidBallots: voidBallots,
        silence: silence,
        bylaw: bylaw
      )
    } catch {
      switch error {
      case .unknownWord(let text, let kind):
        let allowed = language.list(kind.allowed(in: language))
        throw Refused(
          language.pick(
            "“\(text)”看不懂，可以写：\(allowed)。",
            "“\(text)” is not known; write \(allowed)."
          )
        )
      case .bylawMissing:
        throw Refused(
          language.pick(
            "这种计法要有规约约定，请写明依据：--bylaw 管理规约第几条",
            "this reading needs the bylaw that agrees it: --bylaw TEXT"
          )
        )
      }
    }
  }
}
