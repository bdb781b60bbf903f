import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi decision ID N-ITEM`: which minutes decided a notice, a cost or a skip.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Say which item of which meeting decided something (议定).",
    discussion: """
      Example: yishi decision 2020-014-3 14-2 (notice or cost 3, by item 2 of meeting 14)
      Example: yishi decision 2020-014 14-2 --step 8 (a step that was passed over)
      Pages lead from the thing to the minutes. A task names its decision when it is written down.
      """,
    aliases: ["议定"]
  )

  @Argument(help: "The notice or the cost; with --step the case.")
  var id: String

  @Argument(help: "The meeting and the item of its agenda: 14-2.")
  var item: String

  @Option(help: ArgumentHelp("The step that was passed over.", valueName: "step"))
  var step: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("decision")
    let (file, thing) = try found(in: register)
    guard let number = file.number else { throw RegisterFailure.damaged(id) }
    let decided = try MeetingItem(item, in: file, language).decided
    let done = try register.link(
      Decision(decided, of: thing),
      in: number,
      on: house.today,
      by: house.actor
    )
    guard let meeting = file.meetings.first(where: { $0.key == decided.meeting }) else {
      throw RegisterFailure.damaged(decided.meeting)
    }
    Terminal.say(
      language.leading(language.decided(by: decided.item, of: meeting))
        + language.entry(of: done.seal)
    )
  }

  private func found(in register: Register) throws -> (CaseFile, Decision.Thing) {
    let language = house.language
    switch try Thing([id], in: register, language: language) {
    case .notice(let notice, let file): return (file, .notice(notice.key))
    case .bill(let bill, let file): return (file, .bill(bill.key))
    case .caseFile(let file):
      guard let step else { break }
      guard let stage = file.procedure?.stage(named: step) else {
        throw CaseRefusal.unknownStage(step)
      }
      return (file, .skip(stage.key))
    default: break
    }
    throw Refused(
      language.pick(
        "“\(id)”不是公示或者费用的编号；跳过的步骤写：yishi decision 事项 会议-项 --step 步骤",
        "“\(id)” is no notice and no cost; of a skipped step: yishi decision CASE N-ITEM --step STEP"
      )
    )
  }
}
