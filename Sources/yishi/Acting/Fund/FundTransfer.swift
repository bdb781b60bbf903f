import ArgumentParser
import Deliberation
import Wording

/// `yishi fund transfer FUND DOOR --why …`: a dwelling changed hands, and its account with it.
struct FundTransfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "Enter that a dwelling changed hands, and its account with it (转户).",
    discussion: """
      Example: yishi fund transfer 2020-014-9 3-501 --why 房屋转让，受让人书面承接协议
      """,
    aliases: ["转户"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The door.")
  var door: String

  @OptionGroup var about: FundDetailOptions

  func run() throws {
    let known = try options.fund(toEnterBy: "transfer")
    let language = known.language
    let named = try known.door(named: door)
    let account = known.file.standing(of: known.fund, on: options.house.today).doors
      .first { $0.door == named }
    let fund = try known.enter(about) { details in
      [known.entry(.takenOver, account?.borne ?? .zero, door: named, details)]
    } saying: { _ in
      language.pick(
        "已转户：\(language.door(named))，已缴\(language.amount(account?.borne ?? .zero))随户转给受让人，缴退款的权利和义务一并承接",
        "\(language.door(named)) changed hands: \(language.amount(account?.borne ?? .zero)) it has paid "
          + "goes with it, and what it owes and is to get back"
      )
    }
    if let account {
      Terminal.say("  \(named.text)  \(language.state(of: account))")
    }
    guard let bill = known.file.bill(of: known.fund, on: options.house.today),
      let item = bill.number, bill.payers.contains(named),
      bill.transfers(of: named) < fund.transfers(of: named)
    else { return }
    let command = "yishi cost transfer \(known.number.item(item)) \(named.text) --basis "
    Terminal.say(
      "  "
        + language.pick(
          "费用单上还要登记过户：\(command)文件",
          "to enter in the bill as well: \(command)PAPER"
        )
    )
  }
}
