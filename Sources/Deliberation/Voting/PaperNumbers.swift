extension PollStep {
  /// The step with a number (票号) for each paper in it that has none, asked for one by one.
  package func numbered(by next: () throws -> Int) rethrows -> PollStep {
    switch self {
    case .issued(let issues):
      .issued(try issues.map { $0.number == 0 ? $0.numbered(try next()) : $0 })
    case .returned(let ballot) where ballot.number == 0: .returned(ballot.numbered(try next()))
    default: self
    }
  }
}

extension Poll {
  /// The highest number that a paper of it bears; 0 where none bears any.
  package var highestNumber: Int {
    max(issues.map(\.number).max() ?? 0, ballots.map(\.number).max() ?? 0)
  }

  /// The step under numbers that no paper of it bears, to try it before a register
  /// gives it those that no paper ever bore.
  package func trial(of step: PollStep) -> PollStep {
    var last = highestNumber
    return step.numbered {
      // Beyond the last number there is none, and the register refuses it.
      last &+= 1
      return last
    }
  }
}
