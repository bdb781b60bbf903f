import ArgumentParser

/// `yishi cost`: what a matter costs, who bears it, and what changes later.
struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: "Enter, show, change and compare costs and who bears them (费用).",
    discussion: """
      Example: yishi cost record 宇华苑 费用.yaml
               yishi cost show 2020-014-2
               yishi cost compare 宇华苑 --rules area,gz-0-0.5-1 --to 比较.html
      """,
    subcommands: [
      CostRecord.self, CostShow.self, CostChange.self, CostCompare.self, CostRules.self,
      CostJoin.self, CostLeave.self, CostTransfer.self,
    ],
    aliases: ["费用"]
  )
}
