import Deliberation
import Foundation

/// A vote counted without a register (独立计票): a roll, its ballots and a rule.
package struct CalcVote: Sendable {
  package let tally: Tally
  package let rejected: [Rejected]

  /// A ballot that does not count (不计入的票), by its line.
  package struct Rejected: Hashable, Sendable {
    package let line: Int
    package let reason: Reason
  }

  package enum Reason: Hashable, Sendable {
    /// A later ballot of the same owner replaces it.
    case superseded(byLine: Int)
    case notOnRoll(Owner)
  }

  /// Reads both tables and counts.
  ///
  /// - Returns: nil and every finding where a row cannot be read.
  package static func read(
    roll rollFile: URL,
    ballots ballotsFile: URL,
    rule: VotingRule
  ) -> (vote: CalcVote?, findings: [Finding]) {
    let (roll, rollFindings) = RollTable.read(rollFile)
    let (papers, paperFindings) = PaperTable.read(ballotsFile, roll: roll)
    let findings = rollFindings + paperFindings
    guard let roll, let papers, !findings.contains(where: { $0.severity == .error }) else {
      return (nil, findings)
    }
    return (CalcVote(rule: rule, roll: roll, papers: papers), findings)
  }

  init(rule: VotingRule, roll: VotingRoll, papers: [Paper]) {
    let owners = Set(roll.entries.map(\.owner))
    var rejected: [Rejected] = []
    var current: [Owner: Paper] = [:]
    for paper in papers {
      guard owners.contains(paper.owner) else {
        rejected.append(Rejected(line: paper.line, reason: .notOnRoll(paper.owner)))
        continue
      }
      guard let earlier = current[paper.owner] else {
        current[paper.owner] = paper
        continue
      }
      // By the day cast where both tell it, else by the order in the file.
      let isLater = zip(earlier.castOn, paper.castOn).map { $0 <= $1 } ?? true
      let (kept, dropped) = isLater ? (paper, earlier) : (earlier, paper)
      current[paper.owner] = kept
      rejected.append(Rejected(line: dropped.line, reason: .superseded(byLine: kept.line)))
    }
    tally = Tally(
      rule: rule,
      roll: roll,
      ballots: current.values.map {
        Ballot(number: $0.line, owner: $0.owner, marking: $0.marking)
      }
    )
    self.rejected = rejected.sorted { $0.line < $1.line }
  }

  /// One row of the ballots: what it says, and where it stands.
  struct Paper {
    let line: Int
    let owner: Owner
    let marking: Ballot.Marking
    let castOn: Day?
  }
}

/// Both values, where both are there.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  a.flatMap { a in b.map { (a, $0) } }
}
