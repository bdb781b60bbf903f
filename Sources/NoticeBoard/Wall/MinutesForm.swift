import Deliberation
import Wording

/// A template for taking minutes (会议记录), in the order a record asks for them;
/// what is known of the meeting is filled in.
package struct MinutesForm: Page {
  package static let template = "minutes-form"

  let title: String
  let rows: [Row]
  private let file: CaseFile

  package static let names: [String: ReadableName<MinutesForm>] = [
    "title": .text(\.title), "rows": .parts(\.rows),
  ]

  /// Makes one for a meeting, or for one without a day yet where it is nil.
  package init(_ meeting: Meeting?, of file: CaseFile, press: Press) {
    let language = press.language
    title = language(Label.minutesTitle.term)
    rows = [
      Row(language(.meeting), [meeting?.title ?? file.title]),
      Row(language(.time), [meeting.map { language.time(of: $0) } ?? ""]),
      Row(language(.place), [meeting?.room ?? ""]),
      Row(language(.chair), [meeting?.chair ?? ""]),
      Row(language(.recorder), [meeting?.recorder ?? ""]),
      Row(
        language(Label.attendance.term),
        [language.attendanceBlanks(due: meeting?.attendance.due)]
      ),
      Row(language(.observers), [""]),
      Row(language(Label.agenda.term), language.numbered(meeting?.agenda ?? []), isRoomy: true),
      Row(language(Label.speeches.term), [], isRoomy: true),
      Row(language(Label.votes.term), [language(Label.voteBlanks.term)], isRoomy: true),
      Row(language(Label.resolutions.term), [], isRoomy: true),
      Row(language(Label.unresolved.term), [], isRoomy: true),
      Row(language(Label.adjourned.term), [""]),
    ]
    self.file = file
  }

  package struct Row: Readable {
    let name: String
    let lines: [String]
    let isRoomy: Bool

    init(_ name: String, _ lines: [String], isRoomy: Bool = false) {
      self.name = name
      self.lines = lines
      self.isRoomy = isRoomy
    }

    package static let names: [String: ReadableName<Row>] = [
      "name": .text(\.name), "lines": .texts(\.lines), "isRoomy": .flag(\.isRoomy),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}
