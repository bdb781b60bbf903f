import Deliberation
import Wording

/// A sign-in sheet (签到表): the seats of a council, or the doors of the place.
package struct SignInSheet: Page {
  package static let template = "sign-in-sheet"

  let title: String
  let facts: [String]
  let headings: [String]
  let rows: [Row]
  private let file: CaseFile

  package static let names: [String: ReadableName<SignInSheet>] = [
    "title": .text(\.title),
    "facts": .texts(\.facts),
    "headings": .texts(\.headings),
    "rows": .parts(\.rows),
  ]

  /// Makes one for a meeting, or for one without a day yet where it is nil.
  package init(_ meeting: Meeting?, of file: CaseFile, press: Press) {
    let language = press.language
    title = language(Label.signInTitle.term)
    facts = [
      language.told(.meeting, meeting?.title ?? file.title),
      language.told(.time, meeting.map { language.time(of: $0) } ?? language(Label.blank.term)),
      language.told(.place, meeting?.room ?? language(Label.blank.term)),
    ]
    let people = file.expected(at: meeting)
    headings = [
      language(.number), language(people.isSeats ? .seat : .door), language(.signature),
      language(.signInTime), language(.remark),
    ]
    rows = people.names.enumerated().map { Row(number: "\($0 + 1)", name: $1) }
    self.file = file
  }

  package struct Row: Readable {
    let number: String
    let name: String

    package static let names: [String: ReadableName<Row>] = [
      "number": .text(\.number), "name": .text(\.name),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}

extension CaseFile {
  /// Who is expected at a meeting: the seats of a council, the doors of the part
  /// for owners, else so many lines as people are due.
  fileprivate func expected(at meeting: Meeting?) -> (names: [String], isSeats: Bool) {
    let spare = 5
    if let council, meeting?.kind == .council || premises.isEmpty {
      return (council.seats.map(\.title) + Array(repeating: "", count: spare), true)
    }
    switch meeting?.kind {
    case .representatives, .site, .jointReview:
      return (Array(repeating: "", count: (meeting?.attendance.due ?? 0) + spare), true)
    case .council, .residents, .owners, .consultation, nil:
      let doors = premises(of: meeting?.part).map(\.door.text)
      return (doors + Array(repeating: "", count: spare), false)
    }
  }
}
