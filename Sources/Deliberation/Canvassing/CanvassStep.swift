/// What is done with a round of visits (走访办理): one command.
package enum CanvassStep: Hashable, Sendable {
  /// A new round begins, under the next number.
  case opened(question: String, furtherQuestions: [String])
  /// Doors were visited.
  case visited([Visit])
}

/// Why a round of visits refuses a step.
package enum CanvassRefusal: Error, Hashable, Sendable {
  case noQuestion
  /// Nobody opened a round yet.
  case noRound
  case unknownRound(Int, latest: Int)
  case beforeRound(Day, began: Day)
  /// A visit told before the day it was made.
  case notYet(Day, today: Day)
  case faulty(Door, VisitFault)
  /// Each household answers for itself: of a whole stairwell only that nobody was home.
  case answeredTogether(Visit.Outcome, doors: Int)
}

extension CaseFile {
  /// The doors that are visited: those where people live or trade (应走访的户).
  package var visited: [Premises] {
    premises.filter { !$0.kind.isAccessory }
  }

  /// Takes a step with a round of visits, or refuses it with the facts.
  ///
  /// Visits go to the latest round where `round` is nil. A visit that is on record
  /// word for word is not entered a second time.
  ///
  /// - Returns: the round after the step.
  @discardableResult
  package mutating func take(
    _ step: CanvassStep,
    inRound round: Int? = nil,
    on day: Day
  ) throws(CaseRefusal) -> Canvass {
    guard day >= openedOn else { throw .beforeOpening(day, opened: openedOn) }
    switch step {
    case .opened(let question, let furtherQuestions):
      guard !question.isEmpty else { throw .canvassRefused(.noQuestion) }
      let canvass = Canvass(
        round: (canvasses.map(\.round).max() ?? 0) + 1,
        question: question,
        furtherQuestions: furtherQuestions,
        openedOn: day
      )
      canvasses.append(canvass)
      return canvass
    case .visited(let visits):
      let index = try self.index(ofRound: round)
      for visit in visits {
        guard visit.day <= day else {
          throw .canvassRefused(.notYet(visit.day, today: day))
        }
      }
      try check(visits, in: canvasses[index])
      let known = Set(canvasses[index].visits)
      canvasses[index].visits += visits.filter { !known.contains($0) }
      return canvasses[index]
    }
  }

  /// Holds visits to what a round may hold.
  func check(_ visits: [Visit], in canvass: Canvass) throws(CaseRefusal) {
    let doors = Set(visited.map(\.door))
    for visit in visits {
      guard doors.contains(visit.door) else { throw .unknownDoor(visit.door) }
      if let began = canvass.openedOn, visit.day < began {
        throw .canvassRefused(.beforeRound(visit.day, began: began))
      }
      if let fault = visit.fault(furtherQuestions: canvass.furtherQuestions.count) {
        throw .canvassRefused(.faulty(visit.door, fault))
      }
    }
  }

  private func index(ofRound round: Int?) throws(CaseRefusal) -> Int {
    guard let latest = canvasses.map(\.round).max() else { throw .canvassRefused(.noRound) }
    guard let index = canvasses.firstIndex(where: { $0.round == round ?? latest }) else {
      throw .canvassRefused(.unknownRound(round ?? latest, latest: latest))
    }
    return index
  }
}

extension CaseFile {
  /// The visits of one outing to some doors (一次走访): one for the only door, or for
  /// each of a stairwell where nobody was home.
  ///
  /// Of a stairwell those who were met on the same day in the same round were at
  /// home, and are left out.
  package func visits(
    to doors: [Door],
    inRound round: Int?,
    as visit: (Door) -> Visit
  ) throws(CaseRefusal) -> [Visit] {
    let made = doors.map(visit)
    guard doors.count > 1, let first = made.first else { return made }
    guard first.outcome == .notHome else {
      throw .canvassRefused(.answeredTogether(first.outcome, doors: doors.count))
    }
    let canvass = canvasses[try index(ofRound: round)]
    let met = Set(
      canvass.visits.filter { $0.day == first.day && $0.outcome.reached }.map(\.door)
    )
    return made.filter { !met.contains($0.door) }
  }
}
