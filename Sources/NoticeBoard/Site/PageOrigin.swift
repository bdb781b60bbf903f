import Deliberation

/// What a page of the site is made from (来源), told by its address.
struct PageOrigin {
  /// The case in which a room alone tells the door; nil for a page of all.
  let number: CaseNumber?
  /// The file somebody would mend.
  let source: SourcePlace?
  let isSynthetic: Bool
}

extension Site {
  /// The origins of all pages by their addresses; a page not among them is made
  /// from everything.
  var origins: [String: PageOrigin] {
    var origins: [String: PageOrigin] = [:]
    for matter in matters {
      let (file, number) = (matter.file, matter.number)
      func add(_ address: Address, _ name: String?) {
        origins[address.path] = PageOrigin(
          number: number,
          source: name.map { SourcePlace("\(file.folder)/\($0)") },
          isSynthetic: file.isSynthetic
        )
      }
      add(.caseFile(number), "case.yaml")
      add(.council(of: number), "case.yaml")
      add(.calendar(of: number), nil)
      for item in file.polls.compactMap(\.number) { add(.poll(item, of: number), "case.yaml") }
      for item in file.bills.compactMap(\.number) { add(.bill(item, of: number), "case.yaml") }
      for item in file.agreements.compactMap(\.number) {
        add(.agreement(item, of: number), "case.yaml")
      }
      for item in file.funds.compactMap(\.number) { add(.fund(item, of: number), "case.yaml") }
      for notice in file.notices where notice.isPublic {
        guard let item = notice.number else { continue }
        add(
          .notice(item, of: number),
          notice.drafted == nil ? "notices/\(notice.key).md" : nil
        )
      }
      for meeting in file.meetings {
        guard let item = meeting.number else { continue }
        add(.meeting(item), "meetings/\(meeting.key).md")
      }
    }
    return origins
  }

  /// What a page of no single case is made from.
  var commonOrigin: PageOrigin {
    PageOrigin(
      number: nil,
      source: nil,
      isSynthetic: matters.contains { $0.file.isSynthetic }
    )
  }
}
