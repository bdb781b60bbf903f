import ArgumentParser
import Deliberation
import Wording

/// `yishi fund subsidy FUND AMOUNT`: a tranche of the subsidy came.
struct FundSubsidy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subsidy",
    abstract: "Enter a tranche of the subsidy (补贴到账).",
    discussion: "Example: yishi fund subsidy 2020-014-9 100000 --from 财政部门 --on 2021-01-15",
    aliases: ["补贴"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The amount in yuan.")
  var amount: Fen

  @Option(name: .customLong("from"), help: ArgumentHelp("Who paid it.", valueName: "office"))
  var payer: String?

  @OptionGroup var about: FundDetailOptions

  func run() throws {
    let known = try options.fund(toEnterBy: "subsidy")
    let language = known.language
    if let payer { try ShownText.check(payer, of: "--from", isPublic: true, in: language) }
    let fund = try known.enter(about) { details in
      [known.entry(.subsidy, amount, counterparty: payer, details)]
    } saying: { _ in
      language.pick(
        "补贴到账：\(language.amount(amount))",
        "subsidy received: \(language.amount(amount))"
      )
    }
    known.sayStanding(of: fund)
  }
}
