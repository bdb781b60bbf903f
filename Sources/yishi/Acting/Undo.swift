import ArgumentParser
import CaseRegister
import Wording

/// `yishi undo`: takes back the last act, as an act of its own.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back the last act (撤销).",
    discussion: "Repeated, it walks back. What has left the house is corrected instead.",
    aliases: ["撤销"]
  )

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let undone = try house.open("undo").undo(on: house.today, by: house.actor)
    let act = language.name(undone.takenBack.act)
    let subject = undone.takenBack.subjects.first.map(language.name) ?? ""
    Terminal.say(
      language.pick(
        "已撤销第\(undone.takenBack.sequence)条办理记录：\(act) \(subject)（办理记录\(undone.entry.sequence)）",
        "Took back journal entry \(undone.takenBack.sequence): \(act) \(subject) "
          + "(journal entry \(undone.entry.sequence))"
      )
    )
  }
}
