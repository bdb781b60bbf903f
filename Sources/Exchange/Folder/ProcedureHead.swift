import Deliberation

/// The keys of a procedure (程序), in the order they are written.
enum ProcedureKey {
  static let key = Term("代号", "key")
  static let title = Term("名称", "title")
  static let stages = Term("步骤", "steps")
  static let all = [key, title, stages]
}

/// The keys of one of its steps.
enum StageKey {
  static let key = Term("代号", "key")
  static let title = Term("名称", "title")
  static let gates = Term("条件", "gates")
  static let owes = Term("责任", "owes")
  static let basis = Term("依据", "basis")
  static let due = Term("期限", "due")
  static let all = [key, title, gates, owes, basis, due]
}

/// The keys of by when a step is due.
enum DueKey {
  static let days = Term("天数", "days")
  static let unit = Term("单位", "unit")
  static let from = Term("自", "from")
  static let hours = Term("小时", "hours")
  static let before = Term("之前", "before")
  static let all = [days, unit, from, hours, before]
}

extension HeadMapping {
  /// A procedure whole; every fault at its line.
  ///
  /// A step with a fault stands in with what could be read of it, so that the others
  /// are checked as well; such a procedure is never handed out.
  func procedure(_ reading: inout FileReading) -> Procedure? {
    let before = reading.findings.count
    let key = neededText(ProcedureKey.key, oneLine: true, &reading)
    let title = term(ProcedureKey.title, &reading)
    let nodes =
      needed(ProcedureKey.stages, &reading) == nil ? [] : items(ProcedureKey.stages, &reading)
    if let node = self[ProcedureKey.stages], node.items?.isEmpty == true {
      reading.find(.missingKey(name(ProcedureKey.stages)), line: node.line)
    }
    var stages: [Stage] = []
    var heads: [HeadMapping] = []
    for node in nodes {
      guard
        let head = HeadMapping(
          node,
          named: name(ProcedureKey.stages),
          knows: StageKey.all,
          &reading
        )
      else { continue }
      stages.append(head.stage(&reading))
      heads.append(head)
    }
    let procedure = Procedure(
      key: key ?? "",
      title: title ?? Term("", ""),
      stages: stages
    )
    for fault in procedure.faults {
      heads[fault.step].find(fault, of: procedure, &reading)
    }
    return reading.findings.count == before ? procedure : nil
  }

  private func stage(_ reading: inout FileReading) -> Stage {
    let title = term(StageKey.title, &reading)
    let written = text(StageKey.key, oneLine: true, &reading)
    let gates = needed(StageKey.gates, &reading) == nil ? [] : items(StageKey.gates, &reading)
    if let node = self[StageKey.gates], node.items?.isEmpty == true {
      reading.find(.missingKey(name(StageKey.gates)), line: node.line)
    }
    return Stage(
      written ?? title?.chinese ?? "line \(line)",
      title ?? Term("", ""),
      gates: gates.compactMap { Gate($0, name(StageKey.gates), language, &reading) },
      owes: term(StageKey.owes, &reading) ?? Term("", ""),
      basis: term(StageKey.basis, &reading) ?? Term("", ""),
      due: due(&reading)
    )
  }

  /// By when: days from a step, or hours before something; never both.
  private func due(_ reading: inout FileReading) -> DueRule? {
    guard let head = mapping(StageKey.due, knows: DueKey.all, &reading) else { return nil }
    if head[DueKey.hours] != nil || head[DueKey.before] != nil {
      for key in [DueKey.days, DueKey.unit, DueKey.from] where head[key] != nil {
        reading.find(
          .notTogether(head.name(DueKey.hours), head.name(key)),
          line: head.line(of: key)
        )
      }
      let hours = head.neededNumber(DueKey.hours, from: 1, &reading)
      let event = head.term(DueKey.before, &reading)
      guard let hours, let event else { return nil }
      return .ahead(hours: hours, of: event)
    }
    let days = head.neededNumber(DueKey.days, from: 1, &reading)
    let unit = head.neededWord(DueKey.unit, .periodUnits, &reading)
    let from = head.text(DueKey.from, oneLine: true, &reading)
    if let days, !NoticePeriod.allowedDays.contains(days) {
      reading.find(.badNumber("\(days)"), line: head.line(of: DueKey.days))
      return nil
    }
    guard let days, let unit else { return nil }
    return .after(step: from, days: days, unit: unit)
  }

  /// A text that residents read, in one language or in both.
  func term(_ key: Term, _ reading: inout FileReading) -> Term? {
    guard let node = needed(key, &reading) else { return nil }
    guard node.scalar == nil else {
      guard let text = neededPublicText(key, oneLine: true, &reading) else { return nil }
      return Term(text, text)
    }
    guard let mapping = mapping(key, knows: TermKey.all, &reading) else { return nil }
    let chinese = mapping.neededPublicText(TermKey.chinese, oneLine: true, &reading)
    let english = mapping.neededPublicText(TermKey.english, oneLine: true, &reading)
    guard let chinese, let english else { return nil }
    return Term(chinese, english)
  }

  private func find(
    _ fault: ProcedureFault,
    of procedure: Procedure,
    _ reading: inout FileReading
  ) {
    switch fault {
    case .keyTwice(let step):
      reading.find(.keyTakenBy(procedure.stages[step].key), line: line(of: StageKey.key))
    case .gateMetEarlier(_, let gate, let earlier):
      reading.find(
        .gateMetEarlier(gate, step: procedure.stages[earlier].title),
        line: line(of: StageKey.gates)
      )
    case .dueBeginsLater(_, let key):
      reading.find(.dueBeginsLater(key), line: line(of: StageKey.due))
    }
  }
}

extension HeadWriter {
  /// A procedure whole, as a folder carries one that no program ships.
  init(_ procedure: Procedure) {
    self.init()
    add(ProcedureKey.key, procedure.key)
    add(ProcedureKey.title, HeadWriter(procedure.title))
    add(ProcedureKey.stages, procedure.stages.map(HeadWriter.init))
  }

  private init(_ stage: Stage) {
    self.init()
    add(StageKey.key, stage.key)
    add(StageKey.title, HeadWriter(stage.title))
    add(StageKey.gates, items: stage.gates.map(\.written))
    add(StageKey.owes, HeadWriter(stage.owes))
    add(StageKey.basis, HeadWriter(stage.basis))
    add(StageKey.due, stage.due.map(HeadWriter.init))
  }

  private init(_ due: DueRule) {
    self.init()
    switch due {
    case .after(let step, let days, let unit):
      add(DueKey.days, plain: days)
      add(DueKey.unit, plain: Words<NoticePeriod.Unit>.periodUnits.chinese(unit))
      add(DueKey.from, step)
    case .ahead(let hours, let event):
      add(DueKey.hours, plain: hours)
      add(DueKey.before, HeadWriter(event))
    }
  }

  init(_ term: Term) {
    self.init()
    add(TermKey.chinese, term.chinese)
    add(TermKey.english, term.english)
  }
}
