import ArgumentParser
import Deliberation
import Wording

/// `yishi cost transfer ID DOOR`: a dwelling was sold.
struct CostTransfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "A dwelling was sold: the buyer has its rights and duties (过户).",
    discussion: "Example: yishi cost transfer 2020-014-2 301 --basis 不动产转移登记 --on 2023-03-01",
    aliases: ["过户"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String

  @Argument(help: "The door that was sold.")
  var door: String

  @Option(help: ArgumentHelp("The paper it rests on.", valueName: "paper"))
  var basis: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(basis, of: "--basis", in: language)
    let known = try BillOnRegister(which, doors: [door], house, for: "transfer")
    try known.checkInForce { "transfer \($0) \(door) …" }
    let sold = try known.door(door)
    try known.take(
      PayerChange(.transferred, sold, on: house.today, basis: basis),
      saying: language.pick("已登记过户：\(language.door(sold))", "transferred: \(language.door(sold))")
    )
    // The bill is as it was before; this transfer is one more.
    guard let fund = known.file.fund(of: known.bill.part, on: house.today), let item = fund.number,
      !fund.isClosed(on: house.today), fund.transfers(of: sold) <= known.bill.transfers(of: sold)
    else { return }
    let command = "yishi fund transfer \(known.number.item(item)) \(sold.text) --why "
    Terminal.say(
      "  "
        + language.pick(
          "资金账户还要转户：\(command)过户",
          "its account in the fund is to be handed over as well: \(command)sold"
        )
    )
  }
}
