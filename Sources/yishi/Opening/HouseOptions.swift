import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// The language of the answer, and the day it is.
struct SpeechOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The language of the answer, zh or en.", valueName: "zh|en"))
  var lang: Language?

  @Option(name: .customLong("on"), help: ArgumentHelp("The day it is.", valueName: "day"))
  var on: Day?

  var language: Language { lang ?? Surroundings.language }
  var today: Day { on ?? Surroundings.now.day() }
}

/// Which register, and who acts.
struct HouseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The register's folder (台账).", valueName: "folder"))
  var register: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The office acting, remembered per login.", valueName: "office")
  )
  var office: String?

  @OptionGroup var speech: SpeechOptions

  var language: Language { speech.language }
  var today: Day { speech.today }

  /// The same options as words of a command line.
  var words: [String] {
    [
      ("--register", register), ("--as", office), ("--lang", speech.lang?.rawValue),
      ("--on", speech.on?.description),
    ].flatMap { name, value in value.map { [name, $0] } ?? [] }
  }

  func validate() throws {
    if let office, office.allSatisfy(\.isWhitespace) {
      throw ValidationError("经办单位不能为空，请写上。", "the office's name is empty")
    }
    if let character = office.flatMap(InvisibleCharacters.firstInLine) {
      throw ValidationError(
        "经办单位里有看不见的字符（\(character)），请删去再试。",
        "the office's name holds a character nobody sees (\(character))"
      )
    }
  }

  /// The office acting: named now, remembered, or simply the office's staff.
  var actor: String {
    if let office {
      RememberedOffice.remember(office)
      return office
    }
    return RememberedOffice.recall() ?? "经办人员"
  }

  /// The register's folder: named, in the environment, or the nearest upwards.
  func folder() throws -> URL {
    if let register { return URL(fileURLWithPath: register) }
    if let named = Surroundings.variables["YISHI_REGISTER"], !named.isEmpty {
      return URL(fileURLWithPath: named)
    }
    // Empty where the working folder has been deleted.
    let here = FileManager.default.currentDirectoryPath
    var folder = URL(fileURLWithPath: here.isEmpty ? "/" : here)
    while true {
      let candidate = folder.appendingPathComponent("register.sqlite").path
      if FileManager.default.fileExists(atPath: candidate) { return folder }
      let parent = folder.deletingLastPathComponent()
      guard parent.path.utf8.count < folder.path.utf8.count else {
        throw Refused(
          language.pick(
            "找不到台账。用 --register 指出台账文件夹，或者先建一个：yishi init 台账 --community 社区名称",
            "no register was found. Name its folder with --register, or make one: "
              + "yishi init FOLDER --community NAME"
          )
        )
      }
      folder = parent
    }
  }

  /// The rules of the register's own; where none is near, the program's are all there are.
  func localRules() throws -> LocalRules {
    guard register != nil || (try? folder()) != nil else { return .none }
    return LocalRules.read(in: try folder())
  }

  /// The procedures of the register's own, likewise.
  func localProcedures() throws -> LocalProcedures {
    guard register != nil || (try? folder()) != nil else { return .none }
    return LocalProcedures.read(in: try folder())
  }

  func open(_ command: String) throws -> Register {
    try Register.open(at: folder(), as: caller(command))
  }

  /// Who runs the program now, and what is said while another one writes.
  func caller(_ command: String) -> Caller {
    let language = language
    return Caller(
      command: "yishi \(command)",
      today: today,
      clock: { Surroundings.now },
      waiting: { holder in
        Terminal.tell(
          holder.map {
            language.pick(
              "正在等“\($0.command)”写完（进程\($0.process)，\(language.moment($0.since))起）……",
              "Waiting for “\($0.command)” (process \($0.process)) to finish writing…"
            )
          } ?? language.pick("正在等另一个程序写完……", "Waiting for another program to finish…")
        )
      }
    )
  }
}
