import Deliberation
import Wording

/// The result of a vote on one sheet (表决结果): question, circle, figures, rule,
/// reasons and who counted; totals only, no door and no choice.
package struct ResultSheet: Page {
  package static let template = "result-sheet"

  let title: String
  let verdict: String
  let question: String
  let circle: String
  let result: CountedVote
  let evidence: [String]
  let next: String?
  let guideTitle: String
  let guide: [String]
  let signatures: [String]
  private let file: CaseFile
  private let foot: [String?]
  private let code: PageCode?

  package static let names: [String: ReadableName<ResultSheet>] = [
    "title": .text(\.title),
    "verdict": .text(\.verdict),
    "question": .text(\.question),
    "circle": .text(\.circle),
    "result": .part(\.result),
    "evidence": .texts(\.evidence),
    "next": .text(\.next),
    "guideTitle": .text(\.guideTitle),
    "guide": .texts(\.guide),
    "signatures": .texts(\.signatures),
  ]

  /// Nil before the count: nobody prints a result of a vote that is not closed.
  package init?(_ poll: Poll, of file: CaseFile, seal: Seal?, press: Press) {
    guard poll.isCounted(on: press.day) else { return nil }
    let language = press.language
    let tally = poll.tally
    title = language.resultTitle(of: poll)
    verdict = language.outcome(tally)
    question = language.told(.question, poll.question)
    circle =
      language.told(.circle, "\(poll.circle.name)（\(poll.circle.source)）")
      + language.pick("　　", "; ") + language.told(.closes, language.deadline(of: poll))
      + (language.receivingPlace(of: poll).map { language.pick("　　", "; ") + $0 } ?? "")
    result = CountedVote(poll, in: language)
    evidence = language.evidence(of: poll)
    next = file.stage(after: poll).map {
      language.sentence(language.told(.next, language($0.title)))
    }
    guideTitle = language.readingGuideTitle
    guide = language.readingGuideForTally(tally)
    signatures = [
      language.toSign(.counter, poll.counter), language.toSign(.scrutineer, poll.scrutineer),
      language.toSign(.witness, poll.witness ?? "", sealed: true),
    ]
    self.file = file
    code = PageCode(
      to: file.page(ofItem: poll.number, Address.poll),
      sealed: seal,
      press: press
    )
    foot = [language.foot(.pollNumber, file.number(ofItem: poll.number), seal)]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      size: .compact,
      foot: foot,
      code: code,
      press: press
    )
  }
}
