import ArgumentParser

/// `yishi sign`: agreements that each owner or operator signs.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Enter who signed an agreement, and show who has not (签约).",
    discussion: """
      Example: yishi sign 园丁街 12 15 18 --on 2022-07-03 --as 二段负责人
               yishi sign show 园丁街
      """,
    subcommands: [
      SignRecord.self, SignOpen.self, SignText.self, SignWithdraw.self, SignShow.self,
    ],
    defaultSubcommand: SignRecord.self,
    aliases: ["签约"]
  )
}
