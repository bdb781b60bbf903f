import Deliberation
import Wording

extension GateAnswer {
  /// What a gate wants or has, and below it what to type next, for the staff.
  func lines(in file: CaseFile, on day: Day, _ language: Language) -> [String] {
    let draft = file.draft(answering: self, on: day)?.number
    let remedy =
      if let number = file.number, let draft {
        language.pick("草稿已登记；贴出后：", "drafted; once it is up: ")
          + "yishi notice post \(number.item(draft))"
      } else {
        language.remedy(for: self, in: file.folder, of: file.number)
      }
    return ["\(isMet ? "✓" : "✗") \(language.say(self, naming: true, on: day))"]
      + (remedy.map { ["    \($0)"] } ?? [])
  }
}
