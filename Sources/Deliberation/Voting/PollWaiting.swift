/// What a vote waits for (表决待办), by figures only.
package enum PollNeed: Hashable, Sendable {
  /// It runs: how many handed in a ballot, of all, by heads and by known area.
  case ballots(returned: Tally.Count, of: Tally.Count)
  /// It ran out and nobody closed it (应计票).
  case counting
  /// Papers that two people keyed differently (录入不一致).
  case entriesDiffer(papers: Int)
  /// Ballots that were made out and not delivered (已开票未送达).
  case delivery(ballots: Int)
  /// Co-owners who named no voter and have no undisputed ballot (待推选投票人).
  case voters(doors: Int)
}

extension Poll {
  /// What it waits for on a day, with who owes it, by office; nil where the case's own
  /// office does.
  package func needs(on day: Day) -> [(need: PollNeed, owes: String?)] {
    guard opensOn <= day, closure == nil else { return [] }
    let isOver = day > closesOn
    var needs: [(need: PollNeed, owes: String?)] = []
    if isOver {
      guard !isCounted(on: day) else { return [] }
      needs.append((.counting, counter))
    } else {
      let tally = self.tally
      needs.append((.ballots(returned: tally.returned, of: tally.entitled), counter))
    }
    let differing = differingEntries.count
    if differing > 0 { needs.append((.entriesDiffer(papers: differing), counter)) }
    guard !isOver else { return needs }
    let returned = Set(ballots.map(\.number))
    let undelivered = issues.count { $0.delivery == nil && !returned.contains($0.number) }
    if undelivered > 0 { needs.append((.delivery(ballots: undelivered), nil)) }
    let unnamed = coOwnersWithoutVoter
    if unnamed > 0 { needs.append((.voters(doors: unnamed), nil)) }
    return needs
  }

  /// Co-owned heads without a named voter: those who disagree, and those of whom
  /// nothing has come back.
  private var coOwnersWithoutVoter: Int {
    let settled = Set(ballots.map(\.owner)).union(voters.map(\.owner))
    return tally.disputed.heads
      + roll.owners.count { $0.isCoOwned && !settled.contains($0) }
  }
}
