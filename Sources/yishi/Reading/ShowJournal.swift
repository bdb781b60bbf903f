import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi journal [WHICH]`: every act, newest first.
struct ShowJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Show what was done, by whom and when (办理记录).",
    aliases: ["办理记录"]
  )

  @Argument(help: "A case: its number, its folder or part of its title.")
  var which: String?

  @Option(help: ArgumentHelp("How many entries at most.", valueName: "count"))
  var last: Int?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if let last, last < 1 { throw ValidationError("--last 从1写起。", "--last takes a number from 1") }
  }

  func run() throws {
    let register = try house.open("journal")
    let subject = try which.map {
      Subject(.caseFile, try CaseFinder(register, language: house.language).find($0).number)
    }
    var entries: [JournalEntry] = []
    try register.journal(about: subject) { entry in
      entries.append(entry)
      return last.map { entries.count < $0 } ?? true
    }
    let language = house.language
    if json {
      Terminal.say(try JSONText.of(entries.map(EntryJSON.init)))
    } else {
      let rows = entries.map { entry in
        [
          "\(entry.sequence)", language.moment(entry.instant), language.name(entry.act),
          entry.subjects.first.map(language.name) ?? "", entry.actor, entry.seal.description,
        ]
      }
      Terminal.say(Columns(rows).lines.joined(separator: "\n"))
    }
  }

  private struct EntryJSON: Encodable {
    let sequence: Int
    let instant: String
    let day: String
    let actor: String
    let act: String
    let subjects: [String]
    let facts: String
    let hash: String

    init(_ entry: JournalEntry) {
      sequence = entry.sequence
      instant = entry.instant.description
      day = entry.day.description
      actor = entry.actor
      act = entry.act.rawValue
      subjects = entry.subjects.map(\.description)
      facts = entry.facts
      hash = entry.hash
    }
  }
}
