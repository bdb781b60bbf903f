import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi fund open CASE TITLE --account ACCOUNT`: from now on money is entered.
struct FundOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Begin to enter the money of a matter (开始登记资金).",
    discussion: """
      Example: yishi fund open 宇华苑 3单元加装电梯资金 --part 3单元 --account 业主代表和居委会共管账户 \
      --by 2020-08-20
      """,
    aliases: ["开始"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "The fund's title.")
  var title: String

  @Option(
    help: ArgumentHelp(
      "Where the money lies and who disposes of it together; no account number.",
      valueName: "account"
    )
  )
  var account: String

  @Option(help: ArgumentHelp("The part it concerns; else all.", valueName: "part"))
  var part: String?

  @Option(name: .customLong("by"), help: ArgumentHelp("By when doors pay.", valueName: "day"))
  var payBy: Day?

  @Option(help: ArgumentHelp("What its folder calls it; else the title.", valueName: "key"))
  var key: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    for case (let text?, let option) in [
      (title, language.pick("名称", "the title")), (account, "--account"), (key, "--key"),
    ] {
      try ShownText.check(text, of: option, isPublic: true, in: language)
    }
    let register = try house.open("fund open")
    let head = try CaseFinder(register, language: language).find(which)
    let fund = Fund(
      key: key ?? title,
      title: title,
      part: part,
      openedOn: house.today,
      account: account,
      payBy: payBy
    )
    let done = try register.open(fund, in: head.number, on: house.today, by: house.actor)
    let id = head.number.item(done.value.number ?? 0)
    Terminal.say(
      language.pick(
        "已开始登记资金：\(title)，编号\(id)",
        "fund opened: \(title), number \(id)"
      ) + language.entry(of: done.seal)
    )
    Terminal.say("  " + language.moneyLiesElsewhere)
    Terminal.say(
      language.pick(
        "  收一笔登记一笔：yishi fund receive \(id) 户号 金额",
        "  as it comes in: yishi fund receive \(id) DOOR AMOUNT"
      )
    )
  }
}
