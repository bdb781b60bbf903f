import ArgumentParser
import Wording

extension UsageFault {
  /// `fund receive 1 301 -5`: an amount below zero looks like an option as well, and then the
  /// amount is said to be missing.
  static func belowZero(
    _ arguments: [String],
    of words: [String],
    in language: Language
  ) -> String? {
    let told = zip([""] + arguments, arguments).first { before, typed in
      isNumberBelowZero(typed) && (before == "--" || !before.hasPrefix("--"))
    }
    guard let amount = told?.1 else { return nil }
    return language.pick("错误：“\(amount)”小于0", "Error: “\(amount)” is below 0")
      + (instead(of: amount, words, in: language).map { language.pick("：", ": ") + $0 }
        ?? language.pick("，请核对。", "; check it."))
  }

  /// What may have been meant by an amount below zero, where a command of the fund takes one.
  private static func instead(
    of amount: String,
    _ words: [String],
    in language: Language
  ) -> String? {
    guard words.count == 2, words[0].names(FundCommand.self) else { return nil }
    if words[1].names(FundReceive.self) {
      return language.pick(
        "收款不会小于0；退款用 yishi fund refund，录错的用 yishi fund reverse 冲正。",
        "a receipt of \(amount) is no receipt; refunds are yishi fund refund, and what was entered "
          + "by mistake is taken back by yishi fund reverse."
      )
    }
    if words[1].names(FundRefund.self) {
      return language.pick(
        "退款写正数，程序自会减去；收款用 yishi fund receive。",
        "a refund is written without a minus; what comes in is yishi fund receive."
      )
    }
    if words[1].names(FundPay.self) {
      return language.pick(
        "付款写正数；收款单位退回的用 yishi fund other 其他收入，录错的用 yishi fund reverse 冲正。",
        "a payment is written without a minus; what the payee returns is yishi fund other income, and "
          + "what was entered by mistake is taken back by yishi fund reverse."
      )
    }
    if words[1].names(FundSubsidy.self) || words[1].names(FundOther.self) {
      return language.pick(
        "金额写正数；录错的用 yishi fund reverse 冲正。",
        "an amount is written without a minus; what was entered by mistake is taken back by "
          + "yishi fund reverse."
      )
    }
    return nil
  }
}

extension String {
  /// Whether a command is called by this word.
  fileprivate func names(_ command: any ParsableCommand.Type) -> Bool {
    command.configuration.commandName == self || command.configuration.aliases.contains(self)
  }
}
