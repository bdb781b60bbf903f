import Deliberation
import Foundation

/// A vote counted without a register (独立计票): a roll, its ballots and a rule.
package struct CalcVote: Sendable {
  package let tally: Tally
  /// By line.
  package let rejected: [Rejected]

  /// A ballot that does not count (不计入的票), by its line.
  package struct Rejected: Hashable, Sendable {
    package let line: Int
    package let reason: Reason
  }

  package enum Reason: Hashable, Sendable {
    /// The ballot of the same owner that counts instead.
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
    let roll = RollTable.read(rollFile, countsArea: rule.measures.contains(.floorArea))
    let ballots = BallotTable.read(ballotsFile, roll: roll.contents)
    let findings = roll.findings + ballots.findings
    guard let roll = roll.contents, let ballots = ballots.contents else { return (nil, findings) }
    return (CalcVote(rule: rule, roll: roll, ballots: ballots), findings)
  }

  init(rule: VotingRule, roll: VotingRoll, ballots: BallotsTable.Contents) {
    let owners = Set(roll.entries.map(\.owner))
    let papers = ballots.ballots
    var rejected: [Rejected] = []
    var standing: [Owner: Int] = [:]
    let replaced = Set(papers.replaced)
    for index in papers.indices where !replaced.contains(index) {
      standing[papers[index].owner] = ballots.lines[index]
    }
    for (index, paper) in papers.enumerated() {
      if !owners.contains(paper.owner) {
        rejected.append(Rejected(line: ballots.lines[index], reason: .notOnRoll(paper.owner)))
      } else if replaced.contains(index), let line = standing[paper.owner] {
        rejected.append(Rejected(line: ballots.lines[index], reason: .superseded(byLine: line)))
      }
    }
    tally = Tally(rule: rule, roll: roll, ballots: papers)
    self.rejected = rejected
  }
}
