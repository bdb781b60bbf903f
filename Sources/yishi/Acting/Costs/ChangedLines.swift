import Deliberation
import Exchange
import Foundation
import Wording

// The lines of a bill with what `yishi cost change` was given: amounts by `--line`, and what a
// line is for by `--kind`.

extension CostChange {
  /// The lines with what was typed; a name the bill does not have is a new line.
  func changedLines(of bill: Bill) throws -> [CostLine] {
    let language = house.language
    var all = bill.lines
    var typed: Set<String> = []
    for text in lines {
      guard let (name, amount) = Self.named(text), let name else {
        throw Refused(
          language.pick(
            "“\(text)”看不懂，应写作 名称=金额，金额以元为单位，最多两位小数。",
            "“\(text)” is not known; write NAME=AMOUNT, yuan with at most two decimals."
          )
        )
      }
      try ShownText.check(name, of: "--line", isPublic: true, in: language)
      guard typed.insert(name).inserted else {
        throw Refused(
          language.pick(
            "--line 写了两次“\(name)”，请只写一次。",
            "--line names “\(name)” twice; give it once."
          )
        )
      }
      let index = all.firstIndex { $0.what == name }
      let line = CostLine(
        what: name,
        amount: amount,
        kind: index.flatMap { all[$0].kind },
        rule: index.flatMap { all[$0].rule }
      )
      if let index { all[index] = line } else { all.append(line) }
    }
    return all
  }

  /// The lines with the kinds that were typed, of those that are there and those just added.
  func withKinds(_ lines: [CostLine]) throws -> [CostLine] {
    let language = house.language
    var all = lines
    var typed: Set<String> = []
    for text in kinds {
      let parts = text.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2 else {
        throw Refused(
          language.pick(
            "“\(text)”看不懂，应写作 名称=类别，如 一层补偿=低层补偿。",
            "“\(text)” is not known; write NAME=KIND, such as Low floors=compensation."
          )
        )
      }
      let (name, kind) = (parts[0], try house.word(parts[1], .costKinds))
      guard let index = all.firstIndex(where: { $0.what == name }) else {
        throw Refused(
          language.pick(
            "--kind：本单没有项目“\(name)”，现有：\(language.list(all.map(\.what)))。",
            "--kind: the bill has no line “\(name)”; there is \(language.list(all.map(\.what)))."
          )
        )
      }
      guard typed.insert(name).inserted else {
        throw Refused(
          language.pick(
            "--kind 写了两次“\(name)”，请只写一次。",
            "--kind names “\(name)” twice; give it once."
          )
        )
      }
      let line = all[index]
      all[index] = CostLine(what: name, amount: line.amount, kind: kind, rule: line.rule)
    }
    return all
  }
}
