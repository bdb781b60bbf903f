import Deliberation

extension Language {
  /// Why a round of visits does not take a step, and what to do.
  package func say(_ refusal: CanvassRefusal) -> String {
    switch refusal {
    case .noQuestion:
      pick("走访要有一个问题，请写清问什么。", "a round of visits needs a question; write what is asked.")
    case .noRound:
      pick(
        "还没有开始走访，请先开始一轮：yishi visit open 事项 问题",
        "no round of visits was begun; begin one: yishi visit open CASE QUESTION"
      )
    case .unknownRound(let round, let latest):
      pick(
        "没有第\(round)轮走访，现在到第\(latest)轮。",
        "there is no round \(round); the latest is \(latest)."
      )
    case .beforeRound(let day, let began):
      pick(
        "走访日期\(day)早于这一轮开始的\(began)，请核对。",
        "\(day) is before the round began on \(began); check the date."
      )
    case .notYet(let day, let today):
      pick(
        "走访日期\(day)还没有到，今天是\(today)，请核对。",
        "\(day) is still to come, today is \(today); check the date."
      )
    case .faulty(let door, let fault):
      pick("\(self.door(door))：", "\(self.door(door)): ") + say(fault)
    case .answeredTogether(_, let doors):
      pick(
        "\(doors)户不能一并登记同意或者不同意，请逐户登记；整个单元只能一并登记“家中无人”。",
        "\(doors) doors cannot answer together; enter each household. "
          + "Of a whole stairwell only “not home” is entered at once."
      )
    }
  }

  /// What a visit says that cannot be.
  package func say(_ fault: VisitFault) -> String {
    switch fault {
    case .reasonWithoutRefusal(.notHome):
      pick("家中无人，没有原因可记，请删去原因。", "nobody was home to give a reason; leave it out.")
    case .reasonWithoutRefusal:
      pick(
        "已经同意的，不记不同意的原因；有顾虑的请写在备注里。",
        "who is in favour gives no reason against; write a worry into the note."
      )
    case .answeredByNobody:
      pick("家中无人，没有答复可记，请删去答复。", "nobody was home to answer; leave the answers out.")
    case .moreAnswersThanQuestions(let answers, let questions):
      pick(
        "答复有\(answers)条，这一轮另问的只有\(questions)题，请核对。",
        "\(counted(answers, "answer", "answers")), but the round has "
          + "\(counted(questions, "further question", "further questions")); check them."
      )
    case .nextNotLater(let next, let visited):
      pick(
        "约定日期\(next)要晚于走访日期\(visited)，请核对。",
        "the next visit (\(next)) must be later than this one (\(visited)); check the date."
      )
    }
  }
}
