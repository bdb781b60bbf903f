import Deliberation

/// A tally as every command prints it; the keys are fixed.
struct TallyJSON: Encodable {
  private let tally: Tally

  init(_ tally: Tally) { self.tally = tally }

  private enum Key: String, CodingKey {
    case rule, entitled, participating, approving, against, abstaining, void, participation
    case approval, outcome, unknownArea, best, worst
  }

  func encode(to encoder: any Encoder) throws {
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
    if tally.unknownArea > 0 {
      try container.encode(tally.unknownArea, forKey: .unknownArea)
      try container.encode(tally.best.rawValue, forKey: .best)
      try container.encode(tally.worst.rawValue, forKey: .worst)
    }
  }
}

struct CountJSON: Encodable {
  let count: Tally.Count

  init(_ count: Tally.Count) { self.count = count }

  enum Key: String, CodingKey { case area, heads }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count.area?.squareMetres, forKey: .area)
    try container.encode(count.heads, forKey: .heads)
  }
}

struct TestsJSON: Encodable {
  let tests: Tally.Tests

  init(_ tests: Tally.Tests) { self.tests = tests }

  enum Key: String, CodingKey { case area, heads }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tests.area, forKey: .area)
    try container.encode(tests.heads, forKey: .heads)
  }
}
