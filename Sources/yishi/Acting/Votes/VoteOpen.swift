import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi vote open CASE FILE`: freezes rule, roll and circle, and opens the vote.
struct VoteOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a vote from its file (开始表决).",
    discussion: """
      Example: yishi vote open 宇华苑 3单元表决.yaml
      The roll is that of the case's part; from here on neither it nor the rule changes.
      """,
    aliases: ["开始"]
  )

  @Argument(help: "The case it belongs to.")
  var which: String

  @Argument(help: "The vote's file.")
  var file: String

  @Option(
    name: .customLong("until"),
    help: ArgumentHelp("The hour papers are taken until on the last day.", valueName: "hour")
  )
  var hour: String?

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Where papers are handed in.", valueName: "place")
  )
  var place: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if let hour, !WrittenHour.isValid(hour) {
      throw ValidationError(
        "--until 写钟点，如 18:00。",
        "--until is an hour of the day, such as 18:00"
      )
    }
  }

  func run() throws {
    let language = house.language
    if let place { try ShownText.check(place, of: "--at", in: language) }
    let known = try CaseOnRegister(which, house, for: "vote open")
    let localRules = LocalRules.read(in: known.register.folder)
    let (poll, read) = PollFile.read(
      at: URL(fileURLWithPath: file),
      for: known.file,
      under: localRules,
      handingIn: HandingIn(hour: hour, place: place)
    )
    // A local rule that cannot be read is told, and stops only the vote that names it.
    let findings = read + (poll == nil ? localRules.findings : [])
    guard let poll else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let done = try known.register.open(poll, in: known.number, on: house.today, by: house.actor)
    let id = done.value.number.map(known.number.item) ?? ""
    Terminal.say(
      language.pick("已开始表决：\(poll.question)，编号\(id)", "vote opened: \(poll.question), number \(id)")
        + language.entry(of: done.seal)
    )
    Terminal.say("  " + language.frozen(poll))
    Terminal.say("  " + language.basis(of: poll.rule))
    if poll.closesOn < house.today {
      Terminal.tell(
        language.pick(
          "提示：截止日\(poll.closesOn)已过。补录时逐张写明收票的日期：--on 日期。",
          "note: its closing day \(poll.closesOn) is past. Give each ballot the day it came back: --on DAY."
        )
      )
    }
    if let remark = language.remark(ofWindowOf: poll) { Terminal.tell(remark) }
    Terminal.say(
      language.pick(
        "  发票：yishi vote issue \(id)　　登记：yishi vote ballot \(id) 户号 同意",
        "  make out the ballots: yishi vote issue \(id)   enter one: yishi vote ballot \(id) DOOR for"
      )
    )
  }
}

extension Language {
  /// The roll as it was frozen.
  ///
  /// `名册12户、12人、991.80㎡，至2020年5月24日截止。`
  fileprivate func frozen(_ poll: Poll) -> String {
    let tally = poll.tally
    let area = tally.entitled.area.map { pick("、", ", ") + self.area($0) } ?? ""
    let leftOut = poll.roll.leftOut.count
    let apart =
      leftOut == 0
      ? ""
      : pick(
        "；车位、储藏室\(leftOut)处不计入",
        "; \(counted(leftOut, "parking or storage space", "parking or storage spaces")) left out"
      )
    return pick(
      "名册\(poll.roll.entries.count)户、\(poll.roll.heads)人\(area)\(apart)，\(deadline(of: poll))截止。",
      "On the roll: \(counted(poll.roll.entries.count, "door", "doors")), "
        + "\(counted(poll.roll.heads, "owner", "owners"))\(area)\(apart); closes \(poll.closesOn)"
        + (poll.terms.closingHour.map { ", \($0)" } ?? "") + "."
    )
  }
}
