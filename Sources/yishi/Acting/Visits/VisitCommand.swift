import ArgumentParser

/// `yishi visit`: rounds of door visits, from the first question to the last door.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: "Enter door visits and show how far a round got (走访).",
    discussion: """
      Example: yishi visit open 2020-014 是否同意加装电梯
               yishi visit 2020-014 2-301 同意
               yishi visit 2020-014 2单元 家中无人
      """,
    subcommands: [VisitRecord.self, VisitOpen.self, VisitSheet.self, VisitShow.self],
    defaultSubcommand: VisitRecord.self,
    aliases: ["走访"]
  )
}
