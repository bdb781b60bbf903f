extension CaseFile {
  /// Where the case stands on a day, read from what was on record by then.
  ///
  /// A stage is done when all its gates are met and every stage before it is
  /// done or skipped. Nil for a file without a procedure.
  package func standing(on day: Day) -> Standing? {
    guard let procedure else { return nil }
    var steps: [Standing.Step] = []
    var isOpen = true
    var reached = openedOn
    for (index, stage) in procedure.stages.enumerated() {
      let gates = stage.gates.flatMap { answers(to: $0, on: day) }
      let state: Standing.State
      if !isOpen {
        state = .ahead
      } else if let skip = skip(of: stage, by: day) {
        state = .skipped(skip)
        reached = max(reached, skip.on)
      } else if gates.allSatisfy(\.isMet) {
        reached = max(reached, gates.compactMap(\.metOn).max() ?? reached)
        state = .done(on: reached)
      } else {
        state = .current
        isOpen = false
      }
      let begin =
        procedure.begin(ofDue: index).map { steps.indices.contains($0) ? steps[$0].endedOn : nil }
        ?? openedOn
      let due = stage.due.flatMap { rule in begin.flatMap { rule.day(after: $0) } }
      steps.append(Standing.Step(stage: stage, state: state, gates: gates, due: due))
    }
    return Standing(steps: steps)
  }

  /// The first of some stages that the record does not prove by a day; nil
  /// where each is done or skipped.
  func firstUnproven(among stages: some Sequence<Stage>, on day: Day) -> Stage? {
    stages.first { stage in
      skip(of: stage, by: day) == nil
        && !stage.gates.allSatisfy { gate in answers(to: gate, on: day).allSatisfy(\.isMet) }
    }
  }

  private func skip(of stage: Stage, by day: Day) -> Skip? {
    skips.first { $0.stage == stage.key && $0.on <= day }
  }
}
