import Deliberation

/// A talk of questions and answers (问答), from the first question to its outcome.
///
/// Nothing but the answers is kept; where it stands follows from them. It knows no
/// terminal, so that a table of answers can drive it.
package struct Interview<Outcome> {
  private let script: (inout Asking) throws -> Outcome
  private let today: Day
  private var given: [Question: String] = [:]
  /// What was answered before it was asked anew; suggested then.
  private var remembered: [Question: String] = [:]

  /// The script asks every question in its order, and makes of the answers what they
  /// come to.
  package init(on today: Day, _ script: @escaping (inout Asking) throws -> Outcome) {
    self.today = today
    self.script = script
  }

  /// Where it stands.
  package enum Step {
    case asks(Prompt)
    case comesTo(Outcome)
  }

  /// What became of an answer.
  package enum Reply: Hashable, Sendable {
    case taken
    /// The question stands, and this is why.
    case refused(AnswerFault)
    /// The question before it is asked again.
    case back
    /// There is none before it.
    case backAtFirst
    case left
  }

  /// More in one answer is no answer; letters are files.
  private static var longest: Int { 2_000 }

  package func step() throws -> Step { try run().step }

  private func run() throws -> (step: Step, asking: Asking, fault: AnswerFault?) {
    var asking = Asking(given: given, remembered: remembered, today: today)
    do {
      let outcome = try script(&asking)
      return (.comesTo(outcome), asking, nil)
    } catch let pause as Asking.Pause {
      return (.asks(pause.prompt), asking, pause.fault)
    }
  }

  /// Takes one line as the answer to the question that is asked.
  package mutating func answer(_ line: String) throws -> Reply {
    let before = try run()
    guard case .asks(let prompt) = before.step else { return .taken }
    var typed = line.trimmed
    switch Sign(typed, whereNumbersAreMeant: prompt.form.isNumber) {
    case .leave: return .left
    case .back: return goBack(before.asking.path)
    case .nothing where prompt.isOptional: typed = ""
    case .nothing, nil:
      if typed.isEmpty { typed = prompt.suggestion ?? "" }
    }
    if typed.isEmpty, !prompt.isOptional { return .refused(.empty) }
    if let character = InvisibleCharacters.firstInLine(typed) {
      return .refused(.hiddenCharacter(character))
    }
    if typed.count > Self.longest { return .refused(.tooLong(limit: Self.longest)) }
    var trial = self
    trial.given[prompt.question] = typed
    let after = try trial.run()
    if case .asks(let next) = after.step, next.question == prompt.question,
      let fault = after.fault
    {
      return .refused(fault)
    }
    trial.given.merge(after.asking.settled) { $1 }
    self = trial
    return .taken
  }

  private mutating func goBack(_ path: [Question]) -> Reply {
    guard path.count > 1 else { return .backAtFirst }
    forget { $0 == path[path.count - 2] }
    return .back
  }

  /// Asks again for a part of a meeting's record; all other answers stay.
  package mutating func reopen(_ section: MeetingSection) {
    forget { $0.section == section }
    given[.review] = nil
    given[.section] = nil
  }

  private mutating func forget(_ isMeant: (Question) -> Bool) {
    for (question, answer) in given where isMeant(question) {
      remembered[question] = answer
      given[question] = nil
    }
  }
}

/// What some answers mean wherever they are given.
private enum Sign {
  case back, leave, nothing

  /// `0` goes back, except where a number is asked for and 0 is one.
  init?(_ text: String, whereNumbersAreMeant isNumber: Bool) {
    switch text.halfWidth.lowercased() {
    case "0" where !isNumber: self = .back
    case "b", "ｂ", "back", "返回": self = .back
    case "q", "ｑ", "quit", "离开", "退出": self = .leave
    case "无", "没有", "none": self = .nothing
    default: return nil
    }
  }
}

extension Prompt.Form {
  /// Whether a number is asked for.
  package var isNumber: Bool { if case .number = self { true } else { false } }
}
