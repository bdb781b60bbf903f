import Deliberation
import Wording

extension GateAnswer {
  /// What a gate wants or has, and below it what to type next, for the staff.
  func lines(in file: CaseFile, on day: Day, _ language: Language) -> [String] {
    let remedy = language.remedy(for: self, in: file.folder, of: file.number)
    return ["\(isMet ? "✓" : "✗") \(language.say(self, naming: true, on: day))"]
      + (remedy.map { ["    \($0)"] } ?? [])
  }
}
