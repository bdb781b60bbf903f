import Deliberation
import Wording

/// What the answers come to (核对): the file they make, and what is found in it.
package struct MeetingReview {
  /// The file, as it would be written.
  package let text: String
  package let fileName: String
  package let findings: [Finding]
  private let language: Language

  /// What is to be done with it.
  package enum Decision: Hashable, Sendable {
    case record
    case ask(MeetingSection)
  }

  package init(
    of told: MeetingInterview.Told,
    by interview: MeetingInterview,
    checking markdown: MarkdownCheck
  ) throws {
    language = interview.language
    text = try MeetingFile.write(told.meeting, in: language) { told.fileNames[$0] }
    fileName = told.meeting.key + ".md"
    findings =
      MeetingFile.read(
        text,
        named: fileName,
        for: interview.file,
        beside: interview.folder,
        checking: markdown
      ).findings
  }

  private var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The part of the record a finding belongs to; nil where it is about the whole.
  package func section(of finding: Finding) -> MeetingSection? {
    guard let line = finding.place?.line else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex
    guard line - 1 < end else { return .minutes }
    let key = lines.prefix(line).last { $0.first.map { !" -".contains($0) } ?? false }?
      .split(separator: ":").first
    return key.flatMap { key in MeetingFile.sections.first { $0.key.isWritten(String(key)) } }?
      .section
  }

  /// Shows it all and asks whether it is right.
  package func ask(_ ask: inout Asking) throws -> Decision {
    let isRight = try ask.choice(
      .review,
      of: (hasErrors ? [] : [(true, language.recordIt)]) + [(false, language.changeIt)],
      suggesting: hasErrors ? language.changeIt : language.recordIt,
      preface: [language.fileHeading(fileName), ""]
        + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        + remarks
    )
    guard !isRight else { return .record }
    let wrong = findings.first { $0.severity == .error }.flatMap(section)
    let section = try ask.choice(
      .section,
      of: MeetingSection.allCases.filter { $0.isAsked(in: ask.path) }
        .map { ($0, language.name($0)) },
      suggesting: wrong.map(language.name)
    )
    return .ask(section)
  }

  /// Each finding under the name of what was asked.
  private var remarks: [String] {
    guard !findings.isEmpty else { return [] }
    return [language.outcome(of: findings) + language(Label.colon.term)]
      + findings.map { finding in
        let part = section(of: finding).map { language.bracketed(language.name($0)) } ?? ""
        let note = finding.severity == .warning ? language.noted : ""
        return "  " + part + note + language.say(finding.problem)
      } + [""]
  }
}

extension MeetingSection {
  fileprivate func isAsked(in path: [Question]) -> Bool { path.contains { $0.section == self } }
}

extension MeetingFile {
  /// The keys of a head and what they are asked as.
  fileprivate static let sections: [(key: Term, section: MeetingSection)] = [
    (Key.kind, .kind), (Key.title, .title), (Key.day, .day), (Key.hours, .hours),
    (Key.room, .room), (Key.part, .part), (Key.noticeOn, .noticeOn), (Key.agenda, .agenda),
    (Key.addedItems, .agenda), (Key.chair, .chair), (Key.recorder, .recorder),
    (Key.due, .attendance), (Key.present, .attendance), (Key.excused, .attendance),
    (Key.absent, .attendance), (Key.represented, .attendance), (Key.late, .attendance),
    (Key.leftEarly, .attendance), (Key.recused, .attendance), (Key.observers, .attendance),
    (Key.carried, .carried), (Key.motions, .motions), (Key.actions, .actions),
    (Key.signatories, .signatories), (Key.attachments, .attachments),
  ]
}

extension NewFiles {
  /// The file of a meeting as it was answered for.
  package init(_ review: MeetingReview) {
    files = [(review.fileName, review.text)]
  }
}
