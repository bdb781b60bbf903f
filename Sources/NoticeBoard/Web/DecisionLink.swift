import Deliberation
import Wording

/// The way to the minutes that decided something (议定依据).
struct DecisionLink: Readable {
  let title: String
  let address: String

  static let names: [String: ReadableName<DecisionLink>] = [
    "title": .text(\.title), "address": .text(\.address),
  ]
}

extension CaseFile {
  /// The minutes behind a thing, as a page leads to them; nil where none were named.
  func decidedBy(
    _ thing: Decision.Thing,
    on page: Address,
    in language: Language
  ) -> DecisionLink? {
    decision(of: thing).flatMap { link(to: $0, on: page, in: language) }
  }

  func link(to item: DecidedItem, on page: Address, in language: Language) -> DecisionLink? {
    guard let meeting = meetings.first(where: { $0.key == item.meeting }),
      let number = meeting.number
    else { return nil }
    return DecisionLink(
      title: language.leading(language.decided(by: item.item, of: meeting)),
      address: page.link(to: .meeting(number))
    )
  }
}

extension ListedTask {
  /// The task as a line of the case's page, with the way to the minutes it comes from.
  func entry(of file: CaseFile, _ number: CaseNumber, in language: Language) -> EntryList.Entry {
    let page = Address.caseFile(number)
    let decided = decision.flatMap { file.link(to: $0, on: page, in: language) }
    let left: String? =
      if case .action(let meeting?, _) = origin { page.link(to: .meeting(meeting)) } else { nil }
    return .init(
      what,
      at: decided?.address ?? left,
      state: isOpen ? .init(language.taskIsOpen, .waiting) : .init(language.taskIsDone, .met),
      notes: [who, language.state(of: self, in: .page), decided?.title]
    )
  }
}
