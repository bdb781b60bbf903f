import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi new KIND NAME`: files to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make files to fill in (新建).",
    discussion: "Kinds: council, meeting, vote, notice, cost, lift, gas, hazard, street.",
    aliases: ["新建"]
  )

  @Argument(help: "What to make, such as lift or 电梯.")
  var kind: String

  @Argument(help: "Its name, which becomes the name of the folder or file.")
  var name: String

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard NewKind(named: kind) != nil else {
      let kinds = NewKind.allCases.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: ", ")
      throw ValidationError("There is no kind '\(kind)'; there are \(kinds)")
    }
  }

  func run() throws {
    guard let kind = NewKind(named: kind) else { return }
    let language = speech.language
    guard NewFiles.isFileName(name) else {
      throw Refused(
        language.pick(
          "“\(name)”不能做文件名：不要用斜线，不要以点开头，不超过40个字。",
          "“\(name)” cannot name a file: no slash, no dot in front, at most 40 characters."
        )
      )
    }
    let new = NewFiles(kind, named: name, on: speech.today)
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let paths: [String]
    do throws(NewFiles.Refusal) {
      paths = try new.write(below: here)
    } catch {
      throw Refused(Self.say(error, in: language))
    }
    for path in paths { Terminal.say(path) }
    if let lines = new.lines {
      Terminal.say(
        language.pick("把下面几行写进“事项.yaml”：", "Copy these lines into “事项.yaml”:") + "\n\n" + lines
          + "\n"
      )
    }
    if let first = paths.first {
      Terminal.say(language.pick("先打开：\(first)", "Open first: \(first)"))
    }
  }

  private static func say(_ refusal: NewFiles.Refusal, in language: Language) -> String {
    switch refusal {
    case .exists(let path):
      language.pick(
        "“\(path)”已经有了，没有改动。换一个名称再试。",
        "“\(path)” is there already; nothing was changed. Use another name."
      )
    case .unwritable(let path):
      language.pick(
        "“\(path)”写不进去，请检查文件夹权限。",
        "“\(path)” cannot be written. Check the folder's permissions."
      )
    }
  }
}
