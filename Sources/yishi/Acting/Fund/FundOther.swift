import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi fund other FUND KIND AMOUNT`: an advance, its return, other income and outgo.
struct FundOther: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "other",
    abstract: "Enter an advance, its return, other income or outgo (其他收支).",
    discussion: """
      Example: yishi fund other 2020-014-9 垫付 10000 --who 施工单位
               yishi fund other 2020-014-9 其他收入 12.50 --why 存款利息
      """,
    aliases: ["其他"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "垫付, 归还垫付, 其他收入, 其他支出 (advanced, repaid, income, outgo).")
  var kind: String

  @Argument(help: "The amount in yuan.")
  var amount: Fen

  @Option(help: ArgumentHelp("Who advanced it or got it.", valueName: "who"))
  var who: String?

  @OptionGroup var about: FundDetailOptions

  private static let kinds: Set<FundEntry.Kind> = [.advanced, .repaid, .income, .outgo]

  func run() throws {
    let known = try options.fund(toEnterBy: "other")
    let language = known.language
    let kind = try options.house.word(kind, .fundKinds)
    guard Self.kinds.contains(kind) else {
      throw Refused(
        language.pick(
          "“\(language.name(kind))”另有命令，请看 yishi help fund。",
          "“\(language.name(kind))” has a command of its own; see yishi help fund."
        )
      )
    }
    if let who { try ShownText.check(who, of: "--who", isPublic: true, in: language) }
    let fund = try known.enter(about) { details in
      [known.entry(kind, amount, counterparty: who, details)]
    } saying: { _ in
      language.pick(
        "已登记\(language.name(kind))：\(language.amount(amount))",
        "entered, \(language.name(kind)): \(language.amount(amount))"
      )
    }
    known.sayStanding(of: fund)
  }
}
