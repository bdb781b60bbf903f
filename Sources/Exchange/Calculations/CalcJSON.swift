import Deliberation

/// A vote as `calc vote --json` prints it; the keys are fixed.
package struct CalcVoteJSON: Encodable {
  private let vote: CalcVote

  package init(_ vote: CalcVote) { self.vote = vote }

  private enum Key: String, CodingKey {
    case rule, entitled, participating, approving, against, abstaining, void, participation
    case approval, outcome, rejected, unknownArea, best, worst
  }

  package func encode(to encoder: any Encoder) throws {
    let tally = vote.tally
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tally.rule.name, forKey: .rule)
    try container.encode(CountJSON(tally.entitled), forKey: .entitled)
    try container.encode(CountJSON(tally.participating), forKey: .participating)
    try container.encode(CountJSON(tally.approving), forKey: .approving)
    try container.encode(CountJSON(tally.against), forKey: .against)
    try container.encode(CountJSON(tally.abstaining), forKey: .abstaining)
    try container.encode(CountJSON(tally.void), forKey: .void)
    // A rule without a participation test says null, and does not leave it out.
    try container.encode(tally.participation.map(TestsJSON.init), forKey: .participation)
    try container.encode(TestsJSON(tally.approval), forKey: .approval)
    try container.encode(tally.verdict.rawValue, forKey: .outcome)
    try container.encode(vote.rejected.map(RejectedJSON.init), forKey: .rejected)
    if tally.unknownArea > 0 {
      try container.encode(tally.unknownArea, forKey: .unknownArea)
      try container.encode(tally.best.rawValue, forKey: .best)
      try container.encode(tally.worst.rawValue, forKey: .worst)
    }
  }

  private struct CountJSON: Encodable {
    let count: Tally.Count

    init(_ count: Tally.Count) { self.count = count }

    enum Key: String, CodingKey { case area, heads }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(count.area?.squareMetres, forKey: .area)
      try container.encode(count.heads, forKey: .heads)
    }
  }

  private struct TestsJSON: Encodable {
    let tests: Tally.Tests

    init(_ tests: Tally.Tests) { self.tests = tests }

    enum Key: String, CodingKey { case area, heads }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(tests.area, forKey: .area)
      try container.encode(tests.heads, forKey: .heads)
    }
  }

  private struct RejectedJSON: Encodable {
    let line: Int
    let reason: String

    init(_ rejected: CalcVote.Rejected) {
      line = rejected.line
      reason =
        switch rejected.reason {
        case .superseded(let line): "superseded by line \(line)"
        case .notOnRoll: "owner is not on the roll"
        }
    }
  }
}

/// A bill's shares as `calc share --json` prints them; the keys are fixed.
package struct CalcShareJSON: Encodable {
  let net: String
  let shares: [ShareJSON]
  let sum: String

  struct ShareJSON: Encodable {
    let door: String
    let weight: String
    let amount: String
  }

  package init(_ table: CostTable) {
    net = table.net.yuan
    shares = table.lines.map {
      ShareJSON(door: $0.door.text, weight: $0.weight.description, amount: $0.borne.yuan)
    }
    sum = table.lines.reduce(Fen.zero) { $0 + $1.borne }.yuan
  }
}

/// A notice's period as `calc period --json` prints it; the keys are fixed.
///
/// `last` is null where a year without a table of holidays decides, and
/// `undecidedYear` names it.
package struct CalcPeriodJSON: Encodable {
  private let period: NoticePeriod

  package init(_ period: NoticePeriod) { self.period = period }

  private enum Key: String, CodingKey { case posted, first, last, undecidedYear }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(period.posted.description, forKey: .posted)
    try container.encode(period.first.description, forKey: .first)
    try container.encode(period.last?.description, forKey: .last)
    if let year = period.undecidedYear {
      try container.encode(year, forKey: .undecidedYear)
    }
  }
}
