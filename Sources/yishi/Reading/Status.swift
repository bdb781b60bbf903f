import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import Wording

/// `yishi status [WHICH]`: where it stands, what is missing, what to type next.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say where a case stands (查看).",
    discussion: "Example: yishi status 宇华苑",
    aliases: ["查看"]
  )

  @Argument(help: "A case: its number, its folder or part of its title.")
  var which: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let register = try house.open("status")
    let finder = try CaseFinder(register, language: house.language)
    if let which {
      try show(finder.find(which), of: register)
    } else {
      try list(finder.heads, of: register)
    }
  }

  private func show(_ head: CaseHead, of register: Register) throws {
    guard let file = try register.caseFile(head.number) else {
      throw RegisterFailure.damaged("\(head.number)")
    }
    let report = StandingReport(file, on: house.today, language: house.language)
    Terminal.say(
      json
        ? try JSONText.of(StandingJSON(file, on: house.today, language: house.language))
        : report.text
    )
  }

  private func list(_ heads: [CaseHead], of register: Register) throws {
    let language = house.language
    var lines: [String] = []
    var records: [StandingJSON] = []
    for head in heads {
      guard let file = try register.caseFile(head.number) else { continue }
      if json {
        records.append(StandingJSON(file, on: house.today, language: language))
      } else {
        lines += StandingReport(file, on: house.today, language: language).head
      }
    }
    if json {
      Terminal.say(try JSONText.of(records))
    } else {
      Terminal.say(
        lines.isEmpty
          ? language.pick(
            "台账里还没有事项。导入一个文件夹：yishi import 文件夹",
            "the register holds no case yet. Import a folder: yishi import FOLDER"
          ) : lines.joined(separator: "\n")
      )
    }
  }
}
