import Deliberation
import Wording

/// The register of ballots issued and returned (发放回收登记表): a line a ballot, signed
/// by whoever took it.
///
/// Doors stand on it and no names are printed: it is the office's own paper, never
/// posted and never for the web.
package struct IssueRegister: Page {
  package static let template = "issue-register"

  let title: String
  let facts: [String]
  let headings: [String]
  let rows: [Row]
  let totals: String
  let notes: [String]
  let signatures: [String]
  private let file: CaseFile

  package static let names: [String: ReadableName<IssueRegister>] = [
    "title": .text(\.title),
    "facts": .texts(\.facts),
    "headings": .texts(\.headings),
    "rows": .parts(\.rows),
    "totals": .text(\.totals),
    "notes": .texts(\.notes),
    "signatures": .texts(\.signatures),
  ]

  /// Every paper of a vote; what is on record of it is filled in, the rest is left
  /// for the hand.
  package init(_ poll: Poll, of file: CaseFile, press: Press) {
    let language = press.language
    title = language.issueRegisterTitle
    facts = poll.factsOnPaper(of: file, in: language)
    headings = language.issueRegisterHeadings
    let deliveries = Dictionary(
      poll.issues.compactMap { issue in issue.delivery.map { (issue.number, $0) } }
    ) { first, _ in first }
    let returned = Dictionary(poll.ballots.map { ($0.number, $0) }) { first, _ in first }
    let papers = poll.papers
    rows = papers.map { paper in
      let delivery = deliveries[paper.number]
      return Row(
        number: language.ballotNumber(paper.number),
        doors: language.list(paper.doors.map(\.text)),
        day: delivery?.on.description,
        by: delivery?.by,
        how: delivery.map { "\(language.name($0.recipient)) \(language.name($0.way))" },
        returned: returned[paper.number]?.castOn?.description
      )
    }
    totals = language.issueTotals(papers.count)
    notes = language.issueRegisterNotes
    let blank = language(Label.blank.term)
    signatures = [language.issuedBy, language.collectedBy].map {
      $0 + language(Label.colon.term) + blank + language.pick("　", "  ")
        + language(Label.date.term) + language(Label.colon.term) + blank
    }
    self.file = file
  }

  struct Row: Readable {
    let number: String
    let doors: String
    let day: String?
    let by: String?
    let how: String?
    let returned: String?

    static let names: [String: ReadableName<Row>] = [
      "number": .text(\.number), "doors": .text(\.doors), "day": .text(\.day), "by": .text(\.by),
      "how": .text(\.how), "returned": .text(\.returned),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}

extension Poll {
  /// What an office's paper of a vote begins with: question, number, circle, closing day.
  func factsOnPaper(of file: CaseFile, in language: Language) -> [String] {
    [
      language.told(.question, question),
      language.foot(.pollNumber, file.number(ofItem: number), nil),
      language.told(.circle, circle.name) + language.pick("　　", "; ")
        + language.told(.closes, language.plainDay(closesOn)),
    ].compactMap(\.self)
  }
}
