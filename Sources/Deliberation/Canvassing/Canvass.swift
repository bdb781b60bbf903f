/// A round (轮) of door visits with one question, every visit kept.
package struct Canvass: Hashable, Sendable, Codable {
  /// The number of the round, from 1.
  package let round: Int
  package let question: String
  package internal(set) var visits: [Visit]

  package init(round: Int, question: String, visits: [Visit]) {
    self.round = round
    self.question = question
    self.visits = visits
  }

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

/// One visit to one door (走访).
package struct Visit: Hashable, Sendable, Codable {
  package let door: Door
  package let day: Day
  /// The office that went.
  package let by: String
  package let outcome: Outcome
  package let note: String?

  package init(door: Door, day: Day, by: String, outcome: Outcome, note: String? = nil) {
    self.door = door
    self.day = day
    self.by = by
    self.outcome = outcome
    self.note = note
  }

  package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 同意.
    case inFavour
    /// 不同意.
    case against
    /// 未表态.
    case undecided
    /// 家中无人.
    case notHome
    /// 再访.
    case comeAgain

    /// Whether somebody of the door was spoken with.
    package var reached: Bool { self != .notHome }
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
