// When a vote has a result (计票): the one place that says whose word closes it.

extension Poll {
  /// Whether its outcome stands and may be told on a day (已计票).
  ///
  /// The closing day alone counts nothing: papers received in time are entered after
  /// it, and an office closes the vote. Of a vote whose ballots came in by an import,
  /// keyed by nobody here, the folder tells what was counted elsewhere.
  package func isCounted(on day: Day) -> Bool {
    if let closure { return closure.on <= day }
    return day > closesOn && wasCountedElsewhere
  }

  /// Whether it ran out and nobody has closed it (已截止、待计票).
  package func awaitsCount(on day: Day) -> Bool { isClosed(on: day) && !isCounted(on: day) }

  /// Whether its ballots came back, and none of them was keyed in a register.
  package var wasCountedElsewhere: Bool {
    closure == nil && !ballots.isEmpty && ballots.allSatisfy { $0.keyedBy == nil }
  }
}
