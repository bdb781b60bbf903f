import Deliberation
import GRDB

extension Register {
  /// Writes a task down under the next number of its case.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func add(
    _ task: CaseTask,
    to number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<CaseTask> {
    try perform(.taskAdded, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      var numbered = task
      numbered.number = try act.nextNumber(in: "task \(number)")
      try file.enter(.task(numbered))
      try numbered.insert(writer)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = TaskFacts(task: numbered.number, what: task.what)
      return numbered
    }
  }

  /// Closes a task by its number.
  package func close(
    task: Int,
    of number: CaseNumber,
    with completion: CaseTask.Completion,
    by actor: String
  ) throws -> Done<CaseTask> {
    try perform(.taskDone, on: completion.on, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      try file.close(task: task, with: completion)
      guard let after = file.tasks.first(where: { $0.number == task }) else {
        throw RegisterFailure.damaged("task \(task) of \(number)")
      }
      try after.update(writer)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = TaskFacts(task: task, what: after.what)
      return after
    }
  }

  private struct TaskFacts: Encodable {
    let task: Int?
    let what: String
  }

  /// Puts a site visit on record, with its scan in place.
  package func record(
    _ visit: SiteVisit,
    in number: CaseNumber,
    by actor: String
  ) throws -> Done<SiteVisit> {
    try perform(.siteVisited, on: visit.day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      try checkInPlace([visit.scan])
      let position = file.siteVisits.count
      try file.enter(.siteVisit(visit))
      try visit.insert(at: position, writer)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = ["day": visit.day.description]
      return visit
    }
  }

  /// Names a partner of a case, with the person to ring where one is told.
  package func add(
    _ partner: Partner,
    contact: SealedContact?,
    to number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Partner> {
    try perform(.partnerNamed, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      let position = file.partners.count
      try file.add(partner)
      try partner.insert(at: position, contact: contact, writer)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = ["name": partner.name]
      return partner
    }
  }

  /// Links a thing of a case with the item of a meeting that decided it.
  package func link(
    _ decision: Decision,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Decision> {
    try perform(.decisionLinked, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      let position = file.decisions.count
      try file.link(decision)
      try decision.insert(at: position, writer)
      act.subjects = file.subjects(of: decision.of, in: number)
      act.facts = ["meeting": decision.item.meeting, "key": decision.of.key]
      return decision
    }
  }
}

extension CaseFile {
  /// What changes on a page where a thing is linked with its decision.
  fileprivate func subjects(of thing: Decision.Thing, in number: CaseNumber) -> [Subject] {
    switch thing {
    case .bill(let key):
      Subject.of(number, and: .bill, bills.first { $0.key == key }?.number)
    case .notice(let key):
      Subject.of(number, and: .notice, notices.first { $0.key == key }?.number)
    case .skip: [Subject(.caseFile, number)]
    }
  }
}
