import Deliberation
import Wording

/// The wall copy of a notice (公示张贴件): in the order of GB/T 9704, with door and
/// amount where its facts ask for them, its number, its seal and the day it
/// comes down.
///
/// What hangs nowhere yet says so at its top and has no seal; what was withdrawn
/// says that, and keeps its text.
package struct NoticeSheet: Page {
  package static let template = "notice-sheet"

  let draft: String?
  let withdrawn: String?
  let text: NoticeText
  /// What a letter is signed for on.
  let receipt: FormStrip?
  let corrections: [WordingChanges]
  private let file: CaseFile
  private let foot: [String?]
  private let code: PageCode?

  package static let names: [String: ReadableName<NoticeSheet>] = [
    "draft": .text(\.draft),
    "withdrawn": .text(\.withdrawn),
    "text": .part(\.text),
    "receipt": .part(\.receipt),
    "corrections": .parts(\.corrections),
  ]

  /// - Throws: why the body cannot be read.
  package init(
    _ notice: Notice,
    of file: CaseFile,
    seal: Seal?,
    press: Press
  ) throws(MarkdownRefusal) {
    let language = press.language
    let wall = WallFacts(file: file, meeting: nil, notice: notice, press: press)
    let changes = file.untoldChanges(of: notice)
    draft = notice.isDraft ? language.draftLine : nil
    withdrawn = notice.withdrawal.map(language.withdrawn)
    text = NoticeText(
      notice,
      body: try press.prose(notice.body, facts: wall.facts, below: 1),
      changes: changes.map {
        press.html(
          ChangedList(byDoor: $0, isInShares: file.tellsChangesInShares(notice), in: language)
        )
      } ?? .empty,
      in: language
    )
    receipt =
      notice.isPublic
      ? nil
      : FormStrip(receiptOf: notice, numbered: file.number(ofItem: notice.number), in: language)
    corrections = try WordingChanges.all(of: notice, press: press)
    self.file = file
    // A draft has no page yet, and a letter never has one.
    code = PageCode(
      to: notice.isDraft || !notice.isPublic
        ? nil : file.page(ofItem: notice.number, Address.notice),
      sealed: seal,
      press: press
    )
    let hangs = notice.isPublic && !notice.isDraft && notice.withdrawal == nil
    foot = [
      hangs ? notice.period.map { language.comesDown($0, hour: notice.term?.hour ?? "") } : nil,
      language.foot(
        notice.kind,
        file.number(ofItem: notice.number),
        notice.isDraft ? nil : seal
      ),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: text.title, of: file, foot: foot, code: code, press: press)
  }
}
