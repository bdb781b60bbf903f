import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// A notice of a case in the register that keeps it.
typealias NoticeOnRegister = ItemOnRegister<Notice>

extension ItemOnRegister<Notice> {
  var notice: Notice { value }

  /// Finds the notice by its number, `2020-014-3`; by its case where it has one.
  init(_ which: String, _ house: HouseOptions, for command: String) throws {
    try self.init(which, .notice, house, for: "notice \(command)")
  }

  /// Takes one step, and says in one line what was done and its journal number.
  ///
  /// What was done before is told, and ends the command without a fault.
  @discardableResult
  func take(_ step: NoticeStep, saying sentence: (Notice) -> String) throws -> Notice {
    let done = try wording {
      try register.take(step, withNotice: item, of: number, on: house.today, by: house.actor)
    } doneBefore: { refusal in
      refusal.tellsDone(step, with: notice)
    }
    return try house.tell(
      done,
      orKnown: language.pick("公示\(id)", "notice \(id)"),
      saying: sentence
    )
  }

  /// Refuses a step as taking it would, and changes nothing.
  func check(_ step: NoticeStep) throws {
    var trial = file
    try wording {
      try trial.take(step, withNotice: item, on: house.today, by: house.actor)
    } doneBefore: { _ in
      false
    }
  }

  /// Says why a notice refuses with its number, so that what to type can be pasted.
  private func wording<Outcome>(
    _ body: () throws -> Outcome,
    doneBefore: (NoticeRefusal) -> Bool
  ) throws -> Outcome {
    do {
      return try body()
    } catch CaseRefusal.noticeRefused(_, let refusal) {
      let sentence =
        language.pick("公示\(id)：", "notice \(id): ") + language.say(refusal, of: id)
      guard doneBefore(refusal) else { throw Refused(sentence) }
      Terminal.say(sentence)
      throw ExitCode.success
    }
  }
}

extension NoticeRefusal {
  /// Whether it says that a step was taken before, to the same effect.
  fileprivate func tellsDone(_ step: NoticeStep, with notice: Notice) -> Bool {
    switch (self, step) {
    case (.alreadyPosted, .posted), (.final, .finalised), (.withdrawn, .withdrawn),
      (.alreadyDown, .takenDown):
      true
    case (.alreadyAnswered(let number, _), .replied(_, let text, _, _)):
      notice.objections.contains { $0.number == number && $0.reply?.text == text }
    default: false
    }
  }
}

/// The options of a command that acts on one notice.
struct NoticeOptions: ParsableArguments {
  @Argument(help: "The notice's number, such as 2020-014-3, or its case.")
  var id: String

  @OptionGroup var house: HouseOptions
}
