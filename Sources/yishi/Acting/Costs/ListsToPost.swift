import Deliberation
import Wording

// Which lists are to be posted once amounts changed, and what to type for that.

extension CaseFile {
  /// How the lists are posted that a bill in force asks for: those its procedure wants, else
  /// the next after what was posted; empty where the last shows what holds.
  func listsToPost(of bill: Bill, on day: Day, in language: Language) -> [String] {
    let wanted = listsWanted(for: bill, on: day).flatMap { $0.lines(in: self, on: day, language) }
    guard wanted.isEmpty, let number, let item = bill.number,
      let next = nextList(for: bill, on: day)
    else { return wanted }
    return [language.post(next, of: bill, number.item(item), in: number)]
  }

  /// That amounts changed which no list shows yet, and how it is posted: who signs is to have
  /// seen them (先公示、再签字); empty where the last list shows what holds.
  func listsFirst(
    beforeSigningFor part: String?,
    on day: Day,
    in language: Language
  ) -> [String] {
    let lists =
      bill(inForceFor: part, on: day).map { listsToPost(of: $0, on: day, in: language) } ?? []
    guard !lists.isEmpty else { return [] }
    return [language.pick("注意：应先公示、再签字。", "Note: what is signed is to be posted first.")] + lists
  }
}

extension Language {
  /// That amounts changed after a list was posted, and how the next is.
  func post(
    _ next: (number: Int, isAnew: Bool),
    of bill: Bill,
    _ id: String,
    in number: CaseNumber
  ) -> String {
    let part = bill.part.map { " --part \($0)" } ?? ""
    return pick(
      "\(changed(next, id))：yishi new 公示 \(list(numbered: next.number)) --case \(number) --for 费用分摊 "
        + "--list \(next.number)\(part)",
      "\(changed(next, id)): yishi new notice list-\(next.number) --case \(number) --for costShares "
        + "--list \(next.number)\(part)"
    )
  }

  /// The same where something else says how it is posted.
  func changed(_ next: (number: Int, isAnew: Bool), _ id: String) -> String {
    let list = list(numbered: next.number)
    return pick(
      "各户金额有变动，须按\(id)\(next.isAnew ? "重新" : "")公示\(list)",
      "Amounts changed, so that \(list) is to be posted\(next.isAnew ? " anew" : "") with \(id)"
    )
  }
}
