import ArgumentParser
import Deliberation
import Wording

/// `yishi fund reverse FUND NUMBER --why …`: an entry is taken back by a further one.
struct FundReverse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: "Take an entry back by a further one; both stay (冲正).",
    discussion: "Example: yishi fund reverse 2020-014-9 12 --why 户号录错",
    aliases: ["冲正"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The number of the entry.")
  var number: Int

  @OptionGroup var about: FundDetailOptions

  func run() throws {
    let known = try options.fund(toEnterBy: "reverse")
    let language = known.language
    guard let earlier = known.fund.entry(numbered: number) else {
      throw Refused(
        language.pick("资金\(known.id)：", "fund \(known.id): ")
          + language.say(FundRefusal.unknownEntry(number))
      )
    }
    let fund = try known.enter(about) { details in
      [known.entry(.reversal, earlier.amount, corrects: number, details)]
    } saying: { _ in
      language.pick(
        "已冲正第\(number)笔：\(language.name(earlier.kind))\(language.amount(earlier.amount))",
        "entry \(number) taken back: \(language.name(earlier.kind)) \(language.amount(earlier.amount))"
      )
    }
    if let receipt = earlier.receipt {
      Terminal.say(
        "  "
          + language.pick(
            "\(language.receipt(receipt))作废，请收回，号码不再使用。",
            "\(language.receipt(receipt)) is void; take it back, its number is not given again."
          )
      )
    }
    known.sayStanding(of: fund)
  }
}
