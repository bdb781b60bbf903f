import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// A notice named by its number, `2020-014-3`, in the register that keeps it.
struct NoticeOnRegister {
  let register: Register
  let number: CaseNumber
  let item: Int
  let notice: Notice
  let file: CaseFile
  let house: HouseOptions

  private var language: Language { house.language }

  init(_ id: String, _ house: HouseOptions, for command: String) throws {
    let language = house.language
    register = try house.open("notice \(command)")
    guard case .item(let number, let item)? = ThingNumber([id]) else {
      throw Refused(
        language.pick(
          "“\(id)”不是公示编号。公示编号像 2020-014-3；查看有哪些：yishi status",
          "“\(id)” is no number of a notice, which looks like 2020-014-3. See yishi status"
        )
      )
    }
    guard let file = try register.caseFile(number),
      let notice = file.notices.first(where: { $0.number == item })
    else {
      throw Refused(
        language.pick(
          "没有公示\(id)。查看有哪些：yishi status \(number)",
          "there is no notice \(id). See what there is: yishi status \(number)"
        )
      )
    }
    self.number = number
    self.item = item
    self.notice = notice
    self.file = file
    self.house = house
  }

  /// `2020-014-3`.
  var id: String { number.item(item) }

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
    guard let seal = done.seal else {
      Terminal.say(
        language.pick("公示\(id)：早已登记，没有再记一次。", "notice \(id): it is on record already.")
      )
      throw ExitCode.success
    }
    Terminal.say(sentence(done.value) + language.entry(of: seal))
    return done.value
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
  private func wording<Value>(
    _ body: () throws -> Value,
    doneBefore: (NoticeRefusal) -> Bool
  ) throws -> Value {
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

extension Language {
  /// `（办理记录12）`: the number of the journal entry at the end of an answer.
  func entry(of seal: Seal?) -> String {
    guard let seal else { return "" }
    return pick("（办理记录\(seal.sequence)）", " (journal entry \(seal.sequence))")
  }
}

/// The options of a command that acts on one notice.
struct NoticeOptions: ParsableArguments {
  @Argument(help: "The notice's number, such as 2020-014-3.")
  var id: String

  @OptionGroup var house: HouseOptions
}
