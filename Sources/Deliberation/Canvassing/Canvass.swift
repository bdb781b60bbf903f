/// A round (轮) of door visits with one question, every visit kept.
package struct Canvass: Hashable, Sendable, Codable {
  /// The number of the round, from 1.
  package let round: Int
  package let question: String
  package let visits: [Visit]

  package init(round: Int, question: String, visits: [Visit]) {
    self.round = round
    self.question = question
    self.visits = visits
  }

  /// How far the round got among the premises it was to reach.
  package func coverage(of premises: [Premises]) -> Coverage {
    let doors = premises.map(\.door)
    var latest: [Door: Visit] = [:]
    var firstReached: [Door: Day] = [:]
    for visit in visits.sorted(by: { $0.day < $1.day }) where visit.outcome.reached {
      latest[visit.door] = visit
      if firstReached[visit.door] == nil { firstReached[visit.door] = visit.day }
    }
    return Coverage(
      doors: doors.count,
      missing: doors.filter { latest[$0] == nil }.sorted(),
      answers: doors.compactMap { latest[$0]?.outcome }
        .reduce(into: [:]) { $0[$1, default: 0] += 1 },
      completedOn: doors.allSatisfy { firstReached[$0] != nil }
        ? doors.compactMap { firstReached[$0] }.max() : nil
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
