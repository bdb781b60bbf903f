import Deliberation

/// A vote as `calc vote --json` prints it; the keys are fixed.
package struct CalcVoteJSON: Encodable {
  private let vote: CalcVote

  package init(_ vote: CalcVote) { self.vote = vote }

  private enum Key: String, CodingKey {
    case rejected, readings
  }

  package func encode(to encoder: any Encoder) throws {
    try TallyJSON(vote.tally).encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(vote.rejected.map(RejectedJSON.init), forKey: .rejected)
    if vote.readings != .plain {
      try container.encode(ReadingsJSON(vote.readings), forKey: .readings)
    }
  }

  /// Told only where they depart from the plain ones.
  private struct ReadingsJSON: Encodable {
    let participation: String
    let voidBallots: String
    let silence: String
    let bylaws: [String]

    init(_ readings: CountingReadings) {
      participation = readings.participation == .returned ? "returned" : "delivered"
      voidBallots = readings.voidBallots == .setApart ? "setApart" : "takePart"
      silence =
        switch readings.silence {
        case .ignored: "ignored"
        case .withMajority: "withMajority"
        case .asConsent: "asConsent"
        }
      bylaws = readings.bylaws.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
