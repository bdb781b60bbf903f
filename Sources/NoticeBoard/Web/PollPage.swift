import Deliberation
import Wording

/// The page of a vote: who took part while it runs, afterwards the result.
///
/// The result stands with its rule and arithmetic. Nothing tells who voted how.
struct PollPage: Page {
  static let template = "poll"

  let kicker: String
  let title: String
  let verdict: String
  let tone: Tone
  let facts: FactList?
  let result: Result?
  let running: Lines?
  let guide: Lines?

  static let names: [String: ReadableName<PollPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "verdict": .text(\.verdict),
    "tone": .text(\.tone.rawValue),
    "facts": .part(\.facts),
    "result": .part(\.result),
    "running": .part(\.running),
    "guide": .part(\.guide),
  ]

  init(
    _ poll: Poll,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) {
    let language = press.language
    let isCounted = poll.isCounted(on: press.day)
    let tally = poll.tally
    let isTold = tally.mayBreakDown
    kicker = language.kicker(ofPoll: item, number)
    title = poll.question
    verdict =
      isCounted
      ? language.outcome(tally)
      : poll.awaitsCount(on: press.day)
        ? language.pollAwaitsCount(closedOn: poll.closesOn)
        : language.pollRunsUntil(poll.closesOn)
    tone =
      isCounted ? tally.verdict.tone : poll.awaitsCount(on: press.day) ? .waiting : .now
    facts = FactList([
      .init(language(.circle), poll.circle.name, detail: poll.circle.source),
      .init(
        language(.window),
        language.span(poll.opensOn, poll.closesOn),
        detail: language.handingIn(poll)
      ),
      .init(
        language(.next),
        isCounted ? file.stageAhead(after: poll, on: press.day).map { language($0.title) } : nil
      ),
      file.contactFact(in: language),
      .init(language(.rule), language(poll.rule.citation)),
      .init(language(Label.counter.term), poll.counter),
      .init(language(Label.scrutineer.term), poll.scrutineer),
      .init(language(Label.witness.term), poll.witness),
    ])
    result =
      isCounted && isTold
      ? Result(
        vote: CountedVote(poll, in: language),
        drawing: Drawing.of(tally, in: language)
      ) : nil
    running =
      isCounted
      ? (isTold ? nil : Lines([language.tooFew(in: tally)]))
      : Lines(
        SmallTotal.mayBreakDown(tally.entitled.heads) ? language.participation(tally) : []
      )
    guide =
      isCounted && isTold
      ? Lines(titled: language.readingGuideTitle, language.readingGuideForTally(tally)) : nil
  }

  struct Result: Readable {
    let vote: CountedVote
    let drawing: HTML

    static let names: [String: ReadableName<Result>] = [
      "table": .part(\.vote.table), "plain": .texts(\.vote.sentences),
      "drawing": .markup(\.drawing),
    ]
  }
}

extension CaseFile {
  /// The step that comes next after a vote that carried; nil once it is behind.
  fileprivate func stageAhead(after poll: Poll, on day: Day) -> Stage? {
    guard let next = stage(after: poll), let standing = standing(on: day) else { return nil }
    return standing.steps.contains { step in
      step.stage == next && (step.state == .current || step.state == .ahead)
    } ? next : nil
  }
}
