import Deliberation
import Wording

/// The minutes of a meeting on paper (会议纪要).
package struct MinutesSheet: Page {
  package static let template = "minutes-sheet"

  let title: String
  let facts: [String]
  let agenda: MeetingPage.Agenda?
  /// Over minutes that have no headings of their own.
  let minutesTitle: String?
  let minutes: HTML
  let motions: MeetingPage.Motions?
  let carried: Grid?
  let actions: Grid?
  let attachments: MeetingPage.Enclosures?
  let approval: [String]
  let corrections: [WordingChanges]
  private let file: CaseFile
  private let foot: [String?]
  private let code: PageCode?

  package static let names: [String: ReadableName<MinutesSheet>] = [
    "title": .text(\.title),
    "facts": .texts(\.facts),
    "agenda": .part(\.agenda),
    "minutesTitle": .text(\.minutesTitle),
    "minutes": .markup(\.minutes),
    "motions": .part(\.motions),
    "carried": .part(\.carried),
    "actions": .part(\.actions),
    "attachments": .part(\.attachments),
    "approval": .texts(\.approval),
    "corrections": .parts(\.corrections),
  ]

  /// - Throws: why the text cannot be read.
  package init(
    _ meeting: Meeting,
    of file: CaseFile,
    seal: Seal?,
    press: Press
  ) throws(MarkdownRefusal) {
    let language = press.language
    title = meeting.title
    facts = MeetingPage.facts(of: meeting, in: file, press).map { fact in
      fact.name + language(Label.colon.term)
        + [fact.value, fact.detail].compactMap(\.self).joined(separator: language.pick("。", ". "))
    }
    agenda = MeetingPage.Agenda(meeting, in: language)
    let wall = WallFacts(file: file, meeting: meeting, press: press)
    minutesTitle =
      meeting.minutes.isEmpty || meeting.minutes.hasHeadings
      ? nil : language(Label.minutes.term)
    minutes = try press.prose(meeting.minutes, facts: wall.facts, below: 1)
    motions = MeetingPage.Motions(meeting, of: file, in: language)
    carried = Grid(carriedBy: meeting, in: language)
    actions = Grid(actionsOf: meeting, in: language)
    attachments = MeetingPage.Enclosures(meeting.attachments.map(language.named))
    approval = MeetingPage.end(of: meeting, language)
    corrections = try WordingChanges.all(of: meeting, press: press)
    self.file = file
    code = PageCode(to: meeting.number.map(Address.meeting), sealed: seal, press: press)
    foot = [language.foot(.meetingNumber, meeting.number.map(String.init), seal)]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, foot: foot, code: code, press: press)
  }
}
