import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi fund receive FUND DOOR AMOUNT`: a door paid in, under the next receipt.
struct FundReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Enter what a door paid into the joint account (收款).",
    discussion: """
      Example: yishi fund receive 2020-014-9 3-501 48913.04 --on 2020-07-20
               yishi fund receive 2020-014-9 --from 收款.csv
      Receipts: yishi print 2020-014-9 --form 收据
      """,
    aliases: ["收款"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The door.")
  var door: String?

  @Argument(help: "The amount in yuan.")
  var amount: Fen?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of sums, entered whole or not at all.", valueName: "csv")
  )
  var table: String?

  @Option(help: ArgumentHelp("The number of a receipt given on paper.", valueName: "number"))
  var receipt: Int?

  @OptionGroup var about: FundDetailOptions

  func validate() throws {
    if (table == nil) == (amount == nil) || (table != nil && door != nil) {
      throw ValidationError(
        "请写户号和金额，或者用 --from 读入收款表。",
        "give a door and an amount, or a table with --from"
      )
    }
    try about.checkAlone(beside: table, ["--receipt": receipt])
    if let receipt, receipt < 1 || String(receipt).count > FundEntry.receiptDigits {
      throw ValidationError(
        "--receipt 要大于0，最多\(FundEntry.receiptDigits)位。",
        "--receipt is above 0 and has at most \(FundEntry.receiptDigits) digits"
      )
    }
  }

  func run() throws {
    let known = try options.fund(toEnterBy: "receive")
    let language = known.language
    if let table { return try known.enter(.received, from: table) }
    guard let door, let amount else { return }
    try known.checkIsDoor(door, paying: amount)
    let named = try known.door(named: door)
    let fund = try known.enter(about) { details in
      [known.entry(.received, amount, door: named, receipt: receipt, details)]
    } saying: { fund in
      let number = fund.entries.last?.receipt ?? 0
      return language.pick(
        "已收款：\(language.door(named))\(language.amount(amount))，\(language.receipt(number))",
        "received from \(language.door(named)): \(language.amount(amount)), \(language.receipt(number))"
      )
    }
    known.sayStanding(of: fund)
    Terminal.say(
      language.pick(
        "  打印收据：yishi print \(known.id) --form 收据 --receipt \(fund.entries.last?.receipt ?? 0)",
        "  its receipt: yishi print \(known.id) --form receipt --receipt \(fund.entries.last?.receipt ?? 0)"
      )
    )
  }
}

extension FundOnRegister {
  /// Refuses an office where a door pays, and says how what it bears is entered.
  fileprivate func checkIsDoor(_ written: String, paying amount: Fen) throws {
    let bearers = file.standing(of: fund, on: house.today).others.map(\.bearer)
    guard let office = bearers.first(where: { $0.nameForm == written.nameForm }) else { return }
    let (income, why) = (language.pick("其他收入", "income"), language.pick("原因", "REASON"))
    throw Refused(lines: [
      language.pick(
        "“\(office)”不是户；它承担的部分这样登记：",
        "“\(office)” is no door; what it bears is entered by:"
      ),
      "  yishi fund other \(id) \(income) \(amount.yuan) --who \(office) --why \(why)",
    ])
  }

  /// Enters a whole table of one kind: all of it as one act, or nothing.
  func enter(_ kind: FundEntry.Kind, from table: String) throws {
    let (entries, findings) = FundFile.read(
      at: URL(fileURLWithPath: table),
      of: kind,
      for: item,
      in: file,
      on: house.today,
      by: house.actor
    )
    guard !entries.isEmpty else {
      throw findings.isEmpty
        ? Refused(language.pick("\(table) 里没有一笔收支。", "there is no sum in \(table)."))
        : Refused(findings, in: language)
    }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let sum = entries.reduce(Fen.zero) { $0 + $1.amount }
    let fund = try take(.entered(entries)) { _ in
      language.pick(
        "已登记\(language.name(kind))\(language.number(entries.count))笔，共\(language.amount(sum))",
        "\(language.counted(entries.count, "sum", "sums")) entered (\(language.name(kind))), \(language.amount(sum))"
      )
    }
    sayStanding(of: fund)
  }
}
