/// One visit to one door (走访).
package struct Visit: Hashable, Sendable, Codable {
  package let door: Door
  package let day: Day
  /// The office that went.
  package let by: String
  package let outcome: Outcome
  /// Why the household is not in favour, in a word (原因): `采光`, `费用`.
  package let reason: String?
  /// The answers to the round's further questions, in their order; empty where
  /// one was not answered.
  package let answers: [String]
  /// What the visitor promised the household (承诺).
  package let promise: String?
  /// The day agreed for the next visit (约定日期).
  package let nextOn: Day?
  package let note: String?

  package init(
    door: Door,
    day: Day,
    by: String,
    outcome: Outcome,
    reason: String? = nil,
    answers: [String] = [],
    promise: String? = nil,
    nextOn: Day? = nil,
    note: String? = nil
  ) {
    self.door = door
    self.day = day
    self.by = by
    self.outcome = outcome
    self.reason = reason
    self.answers = answers
    self.promise = promise
    self.nextOn = nextOn
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

/// What a visit says that cannot be (走访登记有误).
package enum VisitFault: Hashable, Sendable {
  /// A reason against, of a household that is in favour or was not met.
  case reasonWithoutRefusal(Visit.Outcome)
  /// An answer of a household that was not met.
  case answeredByNobody
  /// More answers than the round has further questions.
  case moreAnswersThanQuestions(answers: Int, questions: Int)
  /// The next visit would not be later than this one.
  case nextNotLater(Day, visited: Day)
}

extension Visit {
  /// What is wrong with it in a round of so many further questions; nil where nothing is.
  package func fault(furtherQuestions: Int) -> VisitFault? {
    if reason != nil, outcome == .inFavour || outcome == .notHome {
      return .reasonWithoutRefusal(outcome)
    }
    if !answers.isEmpty, !outcome.reached { return .answeredByNobody }
    if answers.count > furtherQuestions {
      return .moreAnswersThanQuestions(answers: answers.count, questions: furtherQuestions)
    }
    if let nextOn, nextOn <= day { return .nextNotLater(nextOn, visited: day) }
    return nil
  }
}
