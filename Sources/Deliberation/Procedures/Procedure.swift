/// A procedure (办理程序): the steps of one kind of matter, as data.
package struct Procedure: Hashable, Sendable, Codable {
  /// `lift`, `gas`, `request`, or the word a community gave its own.
  package let key: String
  package let title: Term
  package let stages: [Stage]

  package init(key: String, title: Term, stages: [Stage]) {
    self.key = key
    self.title = title
    self.stages = stages
  }
}

extension Procedure {
  /// The stage a gate belongs to; nil where this procedure asks nothing of the kind.
  package func stage(of gate: Gate) -> Stage? { stages.first { $0.gates.contains(gate) } }

  /// A step by its number, its key or its title in either language.
  package func stage(named name: String) -> Stage? {
    if let number = Int(name), stages.indices.contains(number - 1) { return stages[number - 1] }
    return stages.first {
      $0.key == name || $0.title.chinese == name || $0.title.english == name
    }
  }

  /// The stage that follows the one this gate belongs to; nil after the last.
  package func stage(after gate: Gate) -> Stage? {
    guard let index = stages.firstIndex(where: { $0.gates.contains(gate) }),
      stages.indices.contains(index + 1)
    else { return nil }
    return stages[index + 1]
  }
}

/// A stage (步骤): what the record must prove before the next one begins.
package struct Stage: Hashable, Sendable, Codable {
  package let key: String
  package let title: Term
  /// All of them must be met.
  package let gates: [Gate]
  /// Who owes it (责任).
  package let owes: Term
  /// The article or the practice it rests on (依据).
  package let basis: Term
  /// By when (期限); nil where neither law nor practice says.
  package let due: DueRule?

  package init(
    _ key: String,
    _ title: Term,
    gates: [Gate],
    owes: Term,
    basis: Term,
    due: DueRule? = nil
  ) {
    self.key = key
    self.title = title
    self.gates = gates
    self.owes = owes
    self.basis = basis
    self.due = due
  }
}

/// A gate (条件): met by the record and never by a tick.
package enum Gate: Hashable, Sendable, Codable {
  /// Every shop or door is listed, each in a section with a responsible office.
  case premisesListed
  /// A round of visits reached every door.
  case everyDoorVisited(round: Int)
  /// So many meetings of a kind with approved minutes.
  case meetingsHeld(Meeting.Kind, atLeast: Int)
  /// A document of a kind is on file.
  case documentOnFile(Term)
  /// A vote of the owners carried, in every part.
  case pollCarried
  /// A notice's period has run and its objections are answered, in every part.
  case noticeRan(Notice.Purpose, list: Int?)
  /// A notice without a period was posted.
  case noticePosted(Notice.Purpose)
  /// The shares of a bill add up, in every part.
  case billAddsUp
  /// Every party of an agreement has signed, in every part.
  case everyPartySigned
  /// The money for the works is in the fund, in every part (资金到位).
  case fundsInPlace
}
