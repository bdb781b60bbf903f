import ArgumentParser
import Deliberation
import Foundation
import NoticeBoard
import Wording

/// `yishi render FILE.md`: Markdown to an HTML fragment.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn Markdown into an HTML fragment (转网页).",
    discussion: "No record is asked: a block that would take its figures from one stays code.",
    aliases: ["转网页"]
  )

  @Argument(help: "A Markdown file.")
  var file: String

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Refused(
        speech.language.pick("读不到文件“\(file)”，请核对文件名。", "“\(file)” cannot be read. Check its name.")
      )
    }
    do throws(MarkdownRefusal) {
      let text = try MarkdownText.text(utf8: Array(data))
      Terminal.pass(try MarkdownText.html(text).markup)
    } catch {
      throw Refused("\(file)：" + speech.language.say(error))
    }
  }
}
