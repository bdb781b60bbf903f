import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi skip CASE STEP`: passes over the step in hand, with office and reason.
struct SkipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Pass over the step a case is at (跳过).",
    discussion: """
      Example: yishi skip 2020-014 8 --why 全部由补贴支付，各户不出资 --as 社区居委会
      STEP is its number, its key or its title. The reason and the office stand on the page.
      """,
    aliases: ["跳过"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "The step: its number, its key or its title.")
  var step: String

  @Option(
    name: .customLong("why"),
    help: ArgumentHelp("Why it is passed over; residents read it.", valueName: "reason")
  )
  var reason: String

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard house.office == nil else { return }
    throw ValidationError(
      "跳过一个步骤须写明由谁决定：--as 单位。",
      "a step is passed over by an office: name it with --as"
    )
  }

  func run() throws {
    let language = house.language
    try ShownText.check(reason, of: "--why", isPublic: true, in: language)
    let register = try house.open("skip")
    let head = try CaseFinder(register, language: language).find(which)
    let done = try register.passOver(
      step,
      because: reason,
      of: head.number,
      on: house.today,
      by: house.actor
    )
    guard let seal = done.seal, let file = try register.caseFile(head.number),
      let title = file.procedure?.stage(named: done.value.stage)?.title,
      let standing = file.standing(on: house.today)
    else { throw RegisterFailure.damaged("\(head.number)") }
    Terminal.say(
      language.pick(
        "已跳过：\(title.chinese)，由\(done.value.office)决定；原因在网页上公开",
        "passed over: \(title.english), by \(done.value.office); the reason stands on the page"
      ) + language.entry(of: seal)
    )
    Terminal.say(
      "  " + (standing.current == nil ? "" : language.pick("现在：", "now: "))
        + language.whereItStands(standing)
    )
  }
}
