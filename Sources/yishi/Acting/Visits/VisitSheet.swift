import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi visit sheet CASE --to FILE`: an empty walk sheet as a table.
struct VisitSheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Write an empty walk sheet as a table to fill in (走访登记表).",
    discussion: """
      Example: yishi visit sheet 2020-014 --to 走访登记表.csv
      On paper: yishi print 2020-014 --form 走访表. Read back with yishi visit 2020-014 --from FILE.
      """,
    aliases: ["登记表"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "A stairwell or section; else all doors.")
  var part: String?

  @Option(name: .customLong("to"), help: ArgumentHelp("The file to write.", valueName: "csv"))
  var to: String

  @Option(help: ArgumentHelp("The round; else the latest.", valueName: "number"))
  var round: Int?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try CanvassOnRegister(which, round: round, house, for: "sheet")
    let canvass = try known.canvass()
    let asked = try part.map { Set(try known.doors(named: $0)) }
    let doors = canvass.walk(among: known.file.visited).filter { asked?.contains($0) ?? true }
    try known.register.refuse(to, in: language)
    guard !FileManager.default.fileExists(atPath: to) else {
      throw Refused(
        language.pick(
          "“\(to)”已经有了，请换一个文件名，免得盖掉填好的内容。",
          "“\(to)” is there already; choose another name, so that nothing filled in is lost."
        )
      )
    }
    do {
      try Data(VisitsFile.sheet(of: doors, in: canvass).utf8)
        .write(to: URL(fileURLWithPath: to), options: .withoutOverwriting)
    } catch {
      throw Refused(language.fileCannotBeWritten(to))
    }
    Terminal.say(
      language.pick(
        "已写好：\(to)，\(doors.count)户。填好后读入：yishi visit \(known.number) --from \(to)",
        "written: \(to), \(language.counted(doors.count, "door", "doors")). "
          + "Read it back: yishi visit \(known.number) --from \(to)"
      )
    )
  }
}
