import Deliberation

/// A vote as `vote show --json` prints it, for the office alone: counts and
/// evidence, no door and no owner.
package struct PollJSON: Encodable {
  private let poll: Poll
  private let day: Day

  package init(_ poll: Poll, on day: Day) {
    self.poll = poll
    self.day = day
  }

  private enum Key: String, CodingKey {
    case question, opens, closes, state, returned, notVoting, disputed, deemed, settledBest
    case settledWorst, tally, otherReadings, evidence, entriesDiffer
  }

  package func encode(to encoder: any Encoder) throws {
    let tally = poll.tally
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(poll.question, forKey: .question)
    try container.encode(poll.opensOn, forKey: .opens)
    try container.encode(poll.closesOn, forKey: .closes)
    let state =
      poll.isCounted(on: day)
      ? "counted" : poll.isClosed(on: day) ? "over" : poll.isOpen(on: day) ? "open" : "announced"
    try container.encode(state, forKey: .state)
    try container.encode(CountJSON(tally.returned), forKey: .returned)
    try container.encode(CountJSON(tally.notVoting), forKey: .notVoting)
    try container.encode(CountJSON(tally.disputed), forKey: .disputed)
    try container.encodeIfPresent(tally.deemed.map { CountJSON($0.count) }, forKey: .deemed)
    try container.encodeIfPresent(tally.settled?.best.rawValue, forKey: .settledBest)
    try container.encodeIfPresent(tally.settled?.worst.rawValue, forKey: .settledWorst)
    try container.encode(TallyJSON(tally), forKey: .tally)
    try container.encode(
      poll.otherReadings.map { OtherJSON(change: "\($0.change)", outcome: $0.tally.verdict) },
      forKey: .otherReadings
    )
    try container.encode(VoteRecord.Evidence(poll.evidence), forKey: .evidence)
    try container.encode(poll.differingEntries, forKey: .entriesDiffer)
  }

  private struct OtherJSON: Encodable {
    let change: String
    let outcome: Tally.Verdict
  }
}
