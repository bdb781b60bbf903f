import ArgumentParser

/// `yishi fund`: the money of a matter, which lies in the joint account and not here.
struct FundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund",
    abstract: "The money of a matter: who owes and has paid, what it went for (资金).",
    discussion: """
      Example: yishi fund receive 2020-014-9 3-501 48913.04
               yishi fund show 2020-014-9
      Neither council nor committee keeps money; it lies in the joint account (共管账户).
      """,
    subcommands: [
      FundOpen.self, FundReceive.self, FundRefund.self, FundSubsidy.self, FundPay.self,
      FundOther.self, FundReverse.self, FundTransfer.self, FundShow.self, FundClose.self,
      FundReopen.self,
    ],
    aliases: ["资金"]
  )
}
