import Deliberation
import GRDB

extension Register {
  /// Opens a vote: its rule, its roll and its circle are frozen from here on.
  ///
  /// - Returns: The vote under its number.
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func open(
    _ poll: Poll,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Poll> {
    try perform(.pollOpened, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      var opened = poll
      opened.number = try act.nextNumber(in: "item \(number)")
      try file.enter(.poll(opened))
      // A developer whom no roster names has no party yet.
      writer = try writer.knowing(file)
      try opened.insert(writer)
      act.subjects = Subject.of(number, and: .poll, opened.number)
      act.facts = PollFacts(question: opened.question, roll: opened.roll.entries.count)
      return opened
    }
  }

  /// Takes steps of one kind with a vote: one act, all of them or none.
  ///
  /// `item` is the number of the vote within its case. A ballot of number 0, made
  /// out or returned, gets the next one, which is never given twice.
  ///
  /// - Returns: The vote after the last step.
  /// - Throws: ``CaseRefusal`` where the vote does not take one of them; then nothing
  ///   has changed.
  package func take(
    _ steps: [PollStep],
    withPoll item: Int,
    of number: CaseNumber,
    on day: Day,
    by office: String
  ) throws -> Done<Poll> {
    guard let first = steps.first else { preconditionFailure("an act has a step") }
    return try perform(first.act, on: day, by: office) { act in
      var (file, writer) = try Self.opened(number, in: act)
      guard let before = file.polls.first(where: { $0.number == item }) else {
        throw CaseRefusal.unknownPoll(item)
      }
      var after = before
      var taken: [PollStep] = []
      for step in steps {
        let step = try numbered(step, of: after, named: number.item(item), in: act)
        try file.take(step, withPoll: item, on: day, by: office, entered: caller.clock().day())
        guard let changed = file.polls.first(where: { $0.number == item }) else {
          throw CaseRefusal.unknownPoll(item)
        }
        after = changed
        taken.append(step)
      }
      writer = try writer.knowing(file)
      try after.update(from: before, writer)
      act.subjects = Subject.of(number, and: .poll, after.number)
      act.facts = PollFacts(question: after.question, taken)
      return after
    }
  }
}

extension Register {
  /// The step with its ballot under a number that no paper bears, not even one whose
  /// issue an undo took back.
  private func numbered(
    _ step: PollStep,
    of poll: Poll,
    named id: String,
    in act: OpenAct
  ) throws -> PollStep {
    let taken = max(poll.issues.map(\.number).max() ?? 0, poll.ballots.map(\.number).max() ?? 0)
    func next() throws -> Int { try act.nextNumber(in: "ballot \(id)", above: taken) }
    switch step {
    case .issued(let issues):
      return .issued(try issues.map { $0.number == 0 ? $0.numbered(try next()) : $0 })
    case .returned(let ballot) where ballot.number == 0:
      return .returned(ballot.numbered(try next()))
    default: return step
    }
  }
}

extension CaseWriter {
  /// The same writer, knowing the parties of everybody the case now names.
  fileprivate func knowing(_ file: CaseFile) throws -> CaseWriter {
    guard !file.owners.allSatisfy({ parties[$0] != nil }) else { return self }
    let place: Int64? = try Int64.fetchOne(
      act.db,
      sql: "SELECT place FROM caseFile WHERE id = ?",
      arguments: [caseFile]
    )
    guard let place else { throw RegisterFailure.damaged("a case without a place") }
    let ground = try Place.ground(of: place, in: act.db)
    return CaseWriter(
      act: act,
      caseFile: caseFile,
      parties: try file.partyRows(ground: ground, contacts: [], in: act)
    )
  }
}

extension PollStep {
  /// The act that a step is.
  fileprivate var act: Act {
    switch self {
    case .issued: .ballotIssued
    case .returned: .ballotRecorded
    case .corrected: .ballotCorrected
    case .keyedAgain: .ballotKeyedAgain
    case .proxyFiled: .proxyFiled
    case .proxyRevoked: .proxyRevoked
    case .voterNamed: .voterNamed
    case .closed: .resultDeclared
    }
  }
}

/// What the journal tells of steps beside their act: the numbers of papers, never what
/// they say or whose they are.
private struct PollFacts: Encodable {
  let question: String
  var roll: Int?
  var ballots: [Int]?
  var reason: String?

  init(question: String, roll: Int) {
    self.question = question
    self.roll = roll
  }

  init(question: String, _ steps: [PollStep]) {
    self.question = question
    let numbers = steps.flatMap(\.ballotNumbers)
    ballots = numbers.isEmpty ? nil : numbers
    if case .corrected(_, _, let reason)? = steps.first { self.reason = reason }
  }
}

extension PollStep {
  /// The numbers of the papers it is about.
  fileprivate var ballotNumbers: [Int] {
    switch self {
    case .issued(let issues): issues.map(\.number)
    case .returned(let paper): [paper.number]
    case .corrected(let number, _, _), .keyedAgain(let number, _): [number]
    case .proxyFiled, .proxyRevoked, .voterNamed, .closed: []
    }
  }
}
