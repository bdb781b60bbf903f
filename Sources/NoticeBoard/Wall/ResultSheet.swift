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
  /// The tests as bars.
  let bars: HTML
  let next: String
  let annexes: String
  let guideTitle: String
  let guide: [String]
  let signatures: [String]
  private let file: CaseFile
  private let end: SheetEnd

  package static let names: [String: ReadableName<ResultSheet>] = [
    "title": .text(\.title),
    "verdict": .text(\.verdict),
    "question": .text(\.question),
    "circle": .text(\.circle),
    "result": .part(\.result),
    "bars": .markup(\.bars),
    "next": .text(\.next),
    "annexes": .text(\.annexes),
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
    question =
      language.told(.question, poll.question) + language.pick("　　", "; ")
      + language.told(.closes, language.deadline(of: poll))
    circle =
      language.told(.circle, "\(poll.circle.name)（\(poll.circle.source)）")
      + (language.receivingPlace(of: poll).map { language.pick("　　", "; ") + $0 } ?? "")
    result = CountedVote(poll, onSheet: true, in: language)
    bars = Drawing.ofSheet(tally, in: language)
    next = language.sentence(
      language.told(.next, language.step(after: tally, file.stage(after: poll)?.title))
    )
    annexes = language.annexesOfResult
    guideTitle = language.readingGuideTitle
    guide = language.readingGuideForTally(tally)
    signatures = [
      language.toSign(.counter, poll.counter), language.toSign(.scrutineer, poll.scrutineer),
      language.toSign(.witness, poll.witness ?? "", sealed: true),
    ]
    self.file = file
    end = SheetEnd(.pollNumber, poll.number, of: file, at: Address.poll, seal: seal, press: press)
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      // Few votes have so much to tell that smaller letters are needed.
      size: result.sentences.reduce(0) { $0 + $1.count } > 360 ? .dense : .single,
      end: end,
      press: press
    )
  }
}
