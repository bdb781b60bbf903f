import Deliberation
import Wording

/// The wall copy of a notice (公示张贴件): in the order of GB/T 9704, with door and
/// amount where its facts ask for them, its number, its seal and the day it
/// comes down.
package struct NoticeSheet: Page {
  package static let template = "notice-sheet"

  let text: NoticeText
  private let file: CaseFile
  private let foot: [String?]

  package static let names: [String: ReadableName<NoticeSheet>] = ["text": .part(\.text)]

  /// - Throws: why the body cannot be read.
  package init(
    _ notice: Notice,
    of file: CaseFile,
    seal: Seal?,
    press: Press
  ) throws(MarkdownRefusal) {
    let language = press.language
    let wall = WallFacts(file: file, meeting: nil, press: press)
    text = NoticeText(
      notice,
      body: try press.prose(notice.body, facts: wall.facts, below: 1),
      in: language
    )
    self.file = file
    foot = [
      notice.period.map { language.comesDown($0, hour: notice.term?.hour ?? "") },
      language.foot(.noticeNumber, file.number(ofItem: notice.number), seal),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: text.title, of: file, foot: foot, press: press)
  }
}
