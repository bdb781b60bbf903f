import Deliberation
import Foundation

/// A vote counted without a register (独立计票): a roll, its ballots and a rule.
package struct CalcVote: Sendable {
  package let tally: Tally
  /// How it read what the law leaves open.
  package let readings: CountingReadings
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

  /// Reads the tables and counts.
  ///
  /// Silence, and who takes part by delivery, are those of owners to whom `deliveries`
  /// proves a delivery.
  ///
  /// - Returns: nil and every finding where a row cannot be read.
  package static func read(
    roll rollFile: URL,
    ballots ballotsFile: URL,
    deliveries deliveriesFile: URL? = nil,
    rule: VotingRule,
    readings: CountingReadings = .plain
  ) -> (vote: CalcVote?, findings: [Finding]) {
    let roll = RollTable.read(rollFile, countsArea: rule.measures.contains(.floorArea))
    let ballots = BallotTable.read(ballotsFile, roll: roll.contents)
    let deliveries = deliveriesFile.map { DeliveryTable.read($0, roll: roll.contents) }
    let findings = roll.findings + ballots.findings + (deliveries?.findings ?? [])
    guard let roll = roll.contents, let ballots = ballots.contents,
      deliveries == nil || deliveries?.contents != nil
    else { return (nil, findings) }
    let vote = CalcVote(
      rule: rule,
      readings: readings,
      roll: roll,
      ballots: ballots,
      reached: roll.owners(reachedBy: deliveries?.contents ?? [])
    )
    return (vote, findings)
  }

  init(
    rule: VotingRule,
    readings: CountingReadings,
    roll: VotingRoll,
    ballots: BallotsTable.Contents,
    reached: Set<Owner>
  ) {
    self.readings = readings
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
    tally = Tally(rule: rule, roll: roll, ballots: papers, readings: readings, reached: reached)
    self.rejected = rejected
  }
}
