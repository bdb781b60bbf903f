import Deliberation
import GRDB

extension Register {
  /// Opens a vote: its rule, its roll and its circle are frozen from here on.
  ///
  /// - Returns: The vote under its number.
  /// - Throws: ``CaseRefusal`` where the case does not take it; ``AttachmentRefusal`` where
  ///   a scan is not in place.
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
      try checkInPlace(opened.papers)
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
  /// - Throws: ``CaseRefusal`` where the vote does not take one of them;
  ///   ``AttachmentRefusal`` where a photo or a scan is not in place. Then nothing has
  ///   changed.
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
      try checkInPlace(steps.flatMap(\.papers))
      guard let before = file.polls.first(where: { $0.number == item }) else {
        throw CaseRefusal.unknownPoll(item)
      }
      var after = before
      var taken: [PollStep] = []
      for step in steps {
        let highest = after.highestNumber
        let step = try step.numbered {
          try act.nextNumber(in: "ballot \(number.item(item))", above: highest)
        }
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

extension Poll {
  /// The files that its record names by their hash.
  fileprivate var papers: [AttachmentName?] {
    issues.map { $0.delivery?.photo } + proxies.map(\.scan)
  }
}

extension PollStep {
  /// The files it names by their hash.
  fileprivate var papers: [AttachmentName?] {
    switch self {
    case .issued(let issues): issues.map { $0.delivery?.photo }
    case .proxyFiled(let proxy): [proxy.scan]
    case .returned, .corrected, .keyedAgain, .proxyRevoked, .voterNamed, .closed: []
    }
  }

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
