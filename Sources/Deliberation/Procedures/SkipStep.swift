extension CaseFile {
  /// Passes over the step in hand (跳过), the one manual step there is.
  ///
  /// Only the step in hand: what is done needs no skip, and what is ahead is not
  /// passed over before its turn. `name` is the step's number, its key or its title.
  ///
  /// - Returns: the skip as it is kept.
  /// - Throws: ``CaseRefusal`` where the step is not the one in hand; nothing has changed then.
  @discardableResult
  package mutating func passOver(
    _ name: String,
    because reason: String,
    by office: String,
    on day: Day
  ) throws(CaseRefusal) -> Skip {
    guard day >= openedOn else { throw .beforeOpening(day, opened: openedOn) }
    guard let procedure, let standing = standing(on: day) else { throw .noProcedure }
    guard let stage = procedure.stage(named: name),
      let index = procedure.stages.firstIndex(of: stage)
    else { throw .unknownStage(name) }
    switch standing.steps[index].state {
    case .done(let on): throw .stageIsDone(stage.title, on: on)
    case .skipped(let skip): throw .stageIsSkipped(stage.title, on: skip.on)
    case .ahead:
      let current = standing.current.map { standing.steps[$0].stage.title } ?? stage.title
      throw .stageIsAhead(stage.title, current: current)
    case .current:
      // Entered for a later day already, as a folder may.
      if let later = skips.first(where: { $0.stage == stage.key }) {
        throw .stageIsSkipped(stage.title, on: later.on)
      }
    }
    let skip = Skip(stage: stage.key, office: office, reason: reason, on: day)
    skips.append(skip)
    return skip
  }
}
