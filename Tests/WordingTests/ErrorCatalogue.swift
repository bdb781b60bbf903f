import Deliberation
import Wording

/// Every refusal and problem once, with the situation and its text: `docs/errors.md`.
struct ErrorCatalogue {
  let sections: [Section]

  /// One closed enum.
  struct Section {
    let type: String
    let title: String
    /// Where the enum is declared, below `Sources/Deliberation`.
    let file: String
    let entries: [Entry]
  }

  struct Entry {
    let name: String
    let situation: String
    let chinese: String
    let english: String
  }

  init() throws {
    let facts = try ExampleFacts()
    sections = [
      Section(
        "Problem",
        "What is wrong with a file or a row",
        in: "Findings/Problem.swift",
        facts.problems
      ) { $0.say($1) },
      Section(
        "CaseRefusal",
        "Why a case file refuses an entry",
        in: "Cases/CaseRefusal.swift",
        facts.caseRefusals
      ) { $0.say($1) },
      Section(
        "TaskRefusal",
        "Why a task is not closed",
        in: "Tasks/CaseTask.swift",
        facts.taskRefusals
      ) { $0.say($1) },
      Section(
        "NoticeRefusal",
        "Why a notice refuses a step",
        in: "Notices/NoticeStep.swift",
        facts.noticeRefusals
      ) { $0.say($1) },
      Section(
        "MeetingRefusal",
        "Why the minutes of a meeting refuse a step",
        in: "Meetings/MeetingLife.swift",
        facts.meetingRefusals
      ) { $0.say($1, of: "3") },
      Section(
        "CanvassRefusal",
        "Why a round of visits refuses a step",
        in: "Canvassing/CanvassStep.swift",
        facts.canvassRefusals
      ) { $0.say($1) },
      Section(
        "VisitFault",
        "What a visit says that cannot be",
        in: "Canvassing/Visit.swift",
        facts.visitFaults
      ) { $0.say($1) },
      Section(
        "AgreementRefusal",
        "Why an agreement refuses a step",
        in: "Agreements/AgreementStep.swift",
        facts.agreementRefusals
      ) { $0.say($1) },
      Section(
        "FundRefusal",
        "Why a fund refuses a step",
        in: "Fund/FundRefusal.swift",
        facts.fundRefusals
      ) { $0.say($1) },
      Section(
        "SectionFault",
        "Where the sections of a street do not add up to it",
        in: "Cases/SectionTotals.swift",
        facts.sectionFaults
      ) { $0.say($1) },
      Section(
        "AnswerFault",
        "Why an answer at the numbered menu is not taken",
        in: "Asking/AnswerFault.swift",
        facts.answerFaults
      ) { $0.say($1) },
      Section(
        "BallotRefusal",
        "Why a ballot is not taken",
        in: "Voting/BallotRefusal.swift",
        facts.ballotRefusals
      ) { $0.say($1) },
      Section(
        "PollRefusal",
        "Why a vote does not take a step",
        in: "Voting/PollRefusal.swift",
        facts.pollRefusals
      ) { $0.say($1) },
      Section(
        "RollRefusal",
        "Why a door cannot be put on a roll",
        in: "Voting/Heads.swift",
        facts.rollRefusals
      ) { $0.say($1) },
      Section(
        "CostSharingRefusal",
        "Why a cost cannot be shared",
        in: "CostSharing/CostSharingRefusal.swift",
        facts.costSharingRefusals
      ) { $0.say($1) },
      Section(
        "MarkdownRefusal",
        "Why a Markdown text is not read",
        in: "Findings/MarkdownRefusal.swift",
        facts.markdownRefusals
      ) { $0.say($1) },
      Section(
        "SiteProblem",
        "What is wrong with a page of the site",
        in: "Findings/SiteFinding.swift",
        facts.siteProblems
      ) { $0.say($1) },
      Section(
        "BaseAddressRefusal",
        "Why a text is not the address of a site",
        in: "Findings/BaseAddressRefusal.swift",
        facts.baseAddressRefusals
      ) { $0.say($1) },
      Section(
        "UndoRefusal",
        "Why an act is not taken back",
        in: "Journal/UndoRefusal.swift",
        facts.undoRefusals
      ) { $0.say($1) },
      Section(
        "SealMisreading",
        "Why a text is no seal",
        in: "Journal/Seal.swift",
        facts.sealMisreadings
      ) { $0.say($1) },
      Section(
        "SealAnswer",
        "What the register answers to a seal on paper",
        in: "Journal/Seal.swift",
        facts.sealAnswers
      ) { $0.say($1) },
      Section(
        "JournalFinding",
        "A fault of the register that its own journal proves",
        in: "Journal/Verification.swift",
        facts.journalFindings
      ) { $0.say($1) },
    ]
  }

  /// `docs/errors.md`, whole.
  var document: String {
    let head = """
      # Errors 错误和提示

      Every refusal and every fault of data by its name in the code, the situation it belongs to, and the
      text in both languages. The facts are an example's. A command prints a refusal on standard error
      after `错误：` or `Error: `, and a finding as `FILE:LINE: what is wrong`; the exit status is 1.

      This file is written by its test: `UPDATE_GOLDEN=1 swift test --filter ErrorCatalogueTests`.

      """
    return sections.reduce(head) { text, section in
      let rows = section.entries.map {
        "| `\($0.name)` | \($0.situation) | \($0.chinese) | \($0.english) |"
      }
      return text
        + "\n## \(section.title): `\(section.type)`\n\n| name | when | 中文 | English |\n"
        + "| --- | --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    }
  }
}

extension ErrorCatalogue.Section {
  /// Words each example in both languages.
  init<Value>(
    _ type: String,
    _ title: String,
    in file: String,
    _ examples: Examples<Value>,
    saying say: (Language, Value) -> String
  ) {
    self.type = type
    self.title = title
    self.file = file
    entries = examples.map { entry in
      ErrorCatalogue.Entry(
        name: String("\(entry.value)".prefix { $0 != "(" }),
        situation: entry.when,
        chinese: say(.chinese, entry.value),
        english: say(.english, entry.english ?? entry.value)
      )
    }
  }
}
