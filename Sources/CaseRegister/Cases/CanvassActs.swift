import Deliberation
import GRDB

extension Register {
  /// Takes a step with a round of visits: one act, whole or not at all.
  ///
  /// Visits that are on record already, word for word, are not entered again; where
  /// all of them are, nothing is written. The latest round is meant where `round` is nil.
  ///
  /// - Returns: The round after the step.
  /// - Throws: ``CaseRefusal`` where the case does not take it; then nothing has changed.
  package func take(
    _ step: CanvassStep,
    inRound round: Int? = nil,
    of number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Canvass> {
    try perform(step.act, on: day, by: actor) { act in
      let (before, writer) = try Self.opened(number, in: act)
      var file = before
      let after = try file.take(step, inRound: round, on: day)
      guard file.canvasses != before.canvasses else { return after }
      try file.updateCanvasses(writer)
      act.subjects = [
        Subject(.caseFile, number), Subject(.canvass, "\(number) \(after.round)"),
      ]
      act.facts = CanvassFacts(after, step)
      return after
    }
  }
}

extension CanvassStep {
  /// The act that a step is.
  fileprivate var act: Act {
    switch self {
    case .opened: .canvassOpened
    case .visited: .doorsVisited
    }
  }
}

/// What the journal tells of a round beside its act: how many doors, and none of them.
private struct CanvassFacts: Encodable {
  let round: Int
  let question: String
  var doors: Int?

  init(_ canvass: Canvass, _ step: CanvassStep) {
    round = canvass.round
    question = canvass.question
    if case .visited(let visits) = step { doors = Set(visits.map(\.door)).count }
  }
}
