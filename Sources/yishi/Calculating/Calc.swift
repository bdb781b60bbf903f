import ArgumentParser

/// `yishi calc`: the rules without a register, for anyone.
struct Calc: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Apply the rules to files, without a register (试算).",
    subcommands: [CalcVoteCommand.self, CalcShareCommand.self, CalcPeriodCommand.self],
    aliases: ["试算"]
  )
}
