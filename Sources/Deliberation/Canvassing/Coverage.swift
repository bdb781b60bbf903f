extension Canvass {
  /// How far the round got among the premises it was to reach, by a day; all
  /// of it where no day is given.
  ///
  /// Of two visits on one day the later in the list tells the answer.
  package func coverage(of premises: [Premises], by day: Day? = nil) -> Coverage {
    var met: [Door: (first: Day, last: Day, outcome: Visit.Outcome)] = [:]
    for visit in visits where visit.outcome.reached && visit.day <= day ?? visit.day {
      if let earlier = met[visit.door] {
        met[visit.door] = (
          min(earlier.first, visit.day),
          max(earlier.last, visit.day),
          visit.day < earlier.last ? earlier.outcome : visit.outcome
        )
      } else {
        met[visit.door] = (visit.day, visit.day, visit.outcome)
      }
    }
    var missing: [Door] = []
    var answers: [Visit.Outcome: Int] = [:]
    var lastReached: Day?
    for door in premises.map(\.door) {
      guard let (first, _, outcome) = met[door] else {
        missing.append(door)
        continue
      }
      answers[outcome, default: 0] += 1
      lastReached = max(lastReached ?? first, first)
    }
    return Coverage(
      doors: premises.count,
      missing: missing.sorted(),
      answers: answers,
      completedOn: missing.isEmpty ? lastReached : nil
    )
  }
}

/// How far a round got (走访覆盖): with its denominator.
package struct Coverage: Hashable, Sendable {
  /// How many doors the round was to reach.
  package let doors: Int
  /// The doors nobody was met at; never on the web.
  package let missing: [Door]
  /// The latest answers, by outcome.
  package let answers: [Visit.Outcome: Int]
  /// The day the last door was reached; nil while one is missing.
  package let completedOn: Day?

  package var reached: Int { doors - missing.count }
}
