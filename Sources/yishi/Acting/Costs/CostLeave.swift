import ArgumentParser
import Deliberation
import Wording

/// `yishi cost leave ID DOOR`: a door no longer takes part.
struct CostLeave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "A household drops out (退出).",
    discussion: """
      Example: yishi cost leave 2020-014-2 302 --why 不同意方案，未签约
      Of a door that took part from the start a new bill is drawn up without it, in which whoever \
      joined later is a payer like the others; one that joined later takes its joining back. \
      Either way a new list is needed.
      """,
    aliases: ["退出"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String

  @Argument(help: "The door that leaves.")
  var door: String

  @Option(help: ArgumentHelp("Why, without anything private.", valueName: "reason"))
  var why: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    let known = try BillOnRegister(which, doors: [door], house, for: "leave")
    try known.checkInForce { "leave \($0) \(door) …" }
    let leaving = try known.door(door)
    if known.bill.laterPayers().contains(where: { $0.door == leaving }) {
      try known.take(
        PayerChange(.left, leaving, on: house.today, basis: why),
        saying: language.pick(
          "已登记退出：\(language.door(leaving))",
          "left: \(language.door(leaving))"
        )
      )
      return
    }
    guard known.bill.participants.contains(leaving) else {
      throw CostSharingRefusal.doesNotPay(leaving)
    }
    try known.replace(
      by: known.bill.replaced(
        on: house.today,
        because: why,
        among: known.file.bills,
        participants: known.bill.payers.filter { $0 != leaving }
      )
    )
  }
}
