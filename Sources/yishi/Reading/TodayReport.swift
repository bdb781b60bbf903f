import Deliberation
import Wording

/// What waits, as the terminal tells it: overdue first, then today, then later.
struct TodayReport {
  let waiting: [Waiting]
  let day: Day
  let language: Language

  init(_ waiting: [Waiting], on day: Day, language: Language) {
    self.waiting = waiting
    self.day = day
    self.language = language
  }

  var text: String {
    let title = language.pick(
      "今日 \(language.dayWithWeekday(day))",
      "Today \(language.dayWithWeekday(day))"
    )
    guard !waiting.isEmpty else {
      return title + "\n" + language.pick("  没有等着办的事。", "  Nothing waits.")
    }
    let rows = waiting.map {
      [when($0), "\($0.number.map { "\($0)  " } ?? "")\($0.place)", what($0), who($0)]
    }
    return ([title] + Columns(rows).lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private func when(_ waiting: Waiting) -> String {
    guard let due = waiting.due else { return language.pick("待办", "open") }
    let days = due - day
    if days < 0 { return language.pick("逾期\(-days)日", "\(-days) days late") }
    if days == 0 { return language.pick("今日", "today") }
    return language.pick("\(days)日内", "in \(days) days")
  }

  private func what(_ waiting: Waiting) -> String { language.say(waiting.matter) }

  private func who(_ waiting: Waiting) -> String {
    language.pick("责任：", "owed by: ") + language(waiting.owes)
  }
}

/// What waits, as JSON.
struct WaitingJSON: Encodable {
  let number: String?
  let title: String
  let what: String
  let owes: String
  let due: String?

  init(_ waiting: Waiting, language: Language) {
    number = waiting.number?.description
    title = waiting.title
    what = language.say(waiting.matter)
    owes = language(waiting.owes)
    due = waiting.due?.description
  }
}
