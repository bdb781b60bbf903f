import ArgumentParser

/// The command: reads arguments, calls one verb, prints.
struct Yishi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yishi",
    abstract: "Keep the case register (台账) of a neighbourhood.",
    discussion: """
      Without a command: today, what waits for whom; on a terminal a numbered menu.
      The everyday words are explained by 'yishi help'; this page lists everything.
      """,
    version: "0.1.0",
    subcommands: [
      Menu.self, Today.self, New.self, Check.self, Import.self, Status.self, MeetingCommand.self,
      Plan.self, NoticeCommand.self, VoteCommand.self, VisitCommand.self, SignCommand.self,
      CostCommand.self, FundCommand.self, FileDocument.self, TaskCommand.self, SurveyCommand.self,
      PartnerCommand.self, DecisionCommand.self, Print.self, Publish.self, Undo.self, Init.self,
      SkipCommand.self, Export.self, Verify.self, ShowJournal.self, Rules.self, Procedures.self,
      Calc.self, Render.self,
    ],
    defaultSubcommand: Menu.self
  )
}

extension Yishi {
  /// Whether a word is a command, in English or Chinese.
  static func knows(_ word: String) -> Bool {
    word == "help"
      || configuration.subcommands.contains { command in
        command._commandName == word || command.configuration.aliases.contains(word)
      }
  }
}
