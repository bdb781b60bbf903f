import Deliberation

/// What two ways of counting came to alike, as `vote recount --json` prints it: for the
/// office alone, counts and no door.
package struct RecountJSON: Encodable {
  private let ballots: Int
  private let tally: TallyJSON
  private let notVoting: CountJSON
  private let disputed: CountJSON

  package init(_ tally: Tally, ballots: Int) {
    self.ballots = ballots
    self.tally = TallyJSON(tally)
    notVoting = CountJSON(tally.notVoting)
    disputed = CountJSON(tally.disputed)
  }
}
