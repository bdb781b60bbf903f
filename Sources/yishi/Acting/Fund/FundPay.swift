import ArgumentParser
import Deliberation
import Wording

/// `yishi fund pay FUND AMOUNT --to WHO --invoice NUMBER`: a contractor was paid.
struct FundPay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "Enter a payment against an invoice (付款).",
    discussion: """
      Example: yishi fund pay 2020-014-9 84000 --to 施工单位 --line 电梯设备和安装 --invoice 044001
               yishi fund pay 2020-014-9 --from 付款.csv
      """,
    aliases: ["付款"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The amount in yuan.")
  var amount: Fen?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of payments, entered whole or not at all.", valueName: "csv")
  )
  var table: String?

  @Option(name: .customLong("to"), help: ArgumentHelp("Who was paid.", valueName: "who"))
  var payee: String?

  @Option(help: ArgumentHelp("The invoice; else --why.", valueName: "number"))
  var invoice: String?

  @Option(help: ArgumentHelp("The line of the bill it is for.", valueName: "line"))
  var line: String?

  @OptionGroup var about: FundDetailOptions

  func validate() throws {
    guard (table == nil) == (amount != nil && payee != nil), table == nil || amount == nil else {
      throw ValidationError(
        "请写金额和 --to 付给谁，或者用 --from 读入付款表。",
        "give an amount with --to, or a table with --from"
      )
    }
    try about.checkAlone(beside: table, ["--to": payee, "--invoice": invoice, "--line": line])
  }

  func run() throws {
    let known = try options.fund(toEnterBy: "pay")
    let language = known.language
    if let table { return try known.enter(.payment, from: table) }
    guard let amount, let payee else { return }
    for case (let text?, let option) in [
      (Optional(payee), "--to"), (invoice, "--invoice"), (line, "--line"),
    ] {
      try ShownText.check(text, of: option, isPublic: option != "--invoice", in: language)
    }
    let fund = try known.enter(about) { details in
      [
        known.entry(
          .payment,
          amount,
          counterparty: payee,
          line: line,
          invoice: invoice,
          details
        )
      ]
    } saying: { _ in
      language.pick(
        "已付款：\(payee)\(language.amount(amount))",
        "paid to \(payee): \(language.amount(amount))"
      )
    }
    known.sayStanding(of: fund)
  }
}
