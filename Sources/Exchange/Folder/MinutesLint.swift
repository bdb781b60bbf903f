import Deliberation

/// Chinese habits that Markdown does not take (纪要书写提示): each a note with its line.
///
/// What stands in a fenced block is left alone.
enum MinutesLint {
  static func find(in body: String, from line: Int, _ reading: inout FileReading) {
    var fence: Substring?
    var before: Substring = ""
    for (offset, text) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      defer { before = text }
      let trimmed = text.drop { $0 == " " }
      if let mark = ["```", "~~~"].first(where: { trimmed.hasPrefix($0) }) {
        if fence == nil { fence = trimmed.prefix(3) } else if mark[...] == fence { fence = nil }
        continue
      }
      guard fence == nil, let habit = habit(of: trimmed, after: before) else { continue }
      reading.find(.minutesHabit(habit), line: line + offset, severity: .warning)
    }
  }

  private static func habit(of text: Substring, after before: Substring) -> MinutesHabit? {
    let marks = text.prefix { $0 == "#" || $0 == "＃" }
    let rest = text.dropFirst(marks.count)
    if (1...6).contains(marks.count), let next = rest.first {
      if marks.contains("＃") { return .fullWidthMark }
      if next != " ", next != "\t" { return .headingWithoutSpace }
    }
    let digits = text.prefix { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
    if (1...3).contains(digits.count), let mark = text.dropFirst(digits.count).first,
      ["、", "．", "）"].contains(mark)
    {
      return .listMark(String(digits) + String(mark))
    }
    let isRule = text.contains("-") && text.allSatisfy { "|-: \t\r".contains($0) }
    if isRule, text.contains("|"), before.contains("|") { return .typedTable }
    return nil
  }
}
