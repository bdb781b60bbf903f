extension CaseFile {
  /// Takes entries in order of date, each by the verb a command would use.
  ///
  /// On one day they come in the order of the procedure's stages, so that the
  /// order of a file does not matter.
  ///
  /// What came in and went out of a fund is held to the whole of the record, once all of
  /// it is there: a signature may have come after the fund was opened. None of it is of a day
  /// after `today`, where that is known.
  ///
  /// - Returns: every refusal with the index of the entry in `entries`; an
  ///   entry that is refused is left out, so that later ones are still checked.
  package mutating func enter(
    _ entries: [CaseEntry],
    by today: Day? = nil
  ) -> [(index: Int, refusal: CaseRefusal)] {
    var refusals: [(index: Int, refusal: CaseRefusal)] = []
    for index in order(of: entries) {
      do throws(CaseRefusal) {
        try enter(entries[index], asHistory: true)
      } catch {
        refusals.append((index, Self.told(error, of: entries[index], among: entries)))
      }
    }
    for (index, entry) in entries.enumerated() {
      guard case .fund(let fund) = entry, funds.contains(where: { $0.key == fund.key }),
        !refusals.contains(where: { $0.index == index })
      else { continue }
      for fault in faults(of: fund, asHistory: true, by: today) {
        refusals.append((index, .fundRefused(key: fund.key, fault.refusal, entry: fault.entry)))
      }
    }
    // Those of one entry in the order they were found in.
    return refusals.enumerated().sorted {
      ($0.element.index, $0.offset) < ($1.element.index, $1.offset)
    }.map(\.element)
  }

  /// A bill that comes later than the notice showing it is no unknown one.
  private static func told(
    _ refusal: CaseRefusal,
    of entry: CaseEntry,
    among entries: [CaseEntry]
  ) -> CaseRefusal {
    guard case .unknownBill(let key) = refusal, case .notice(let notice) = entry else {
      return refusal
    }
    for case .bill(let bill) in entries where bill.key == key && bill.drawnUpOn > notice.postedOn {
      return .billAfterNotice(key, drawnUp: bill.drawnUpOn, posted: notice.postedOn)
    }
    return refusal
  }

  /// The indices of entries by day, stage and rank; those that serve no stage
  /// come first on their day, and what is equal keeps its place.
  ///
  /// A notice follows the bill it shows, though as a draft it serves no stage.
  private func order(of entries: [CaseEntry]) -> [Int] {
    let drawingUp = procedure?.stages.firstIndex { $0.gates.contains(.billAddsUp) } ?? -1
    let keys = entries.map { entry in
      (
        day: entry.day ?? openedOn,
        stage: max(stage(of: entry) ?? -1, entry.showsBill ? drawingUp : -1),
        rank: entry.rank
      )
    }
    return entries.indices.sorted { lhs, rhs in
      let (left, right) = (keys[lhs], keys[rhs])
      return (left.day, left.stage, left.rank, lhs) < (right.day, right.stage, right.rank, rhs)
    }
  }

  /// The same case with everything in the order of days in which a folder of it is entered:
  /// what came to a register later may be dated earlier.
  package var inOrderOfDay: CaseFile {
    func ordered<Item>(_ items: [Item], _ entry: (Item) -> CaseEntry) -> [Item] {
      order(of: items.map(entry)).map { items[$0] }
    }
    var file = self
    file.canvasses = ordered(canvasses, CaseEntry.canvass)
    file.meetings = ordered(meetings, CaseEntry.meeting)
    file.polls = ordered(polls, CaseEntry.poll)
    file.bills = ordered(bills, CaseEntry.bill)
    file.agreements = ordered(agreements, CaseEntry.agreement)
    file.funds = ordered(funds, CaseEntry.fund)
    file.notices = ordered(notices, CaseEntry.notice)
    file.documents = ordered(documents, CaseEntry.document)
    file.skips = ordered(skips, CaseEntry.skip)
    file.siteVisits = ordered(siteVisits, CaseEntry.siteVisit)
    file.tasks = ordered(tasks, CaseEntry.task)
    return file
  }

  /// The case as if nobody had joined or left after a bill was drawn up.
  var withoutLaterPayers: CaseFile {
    var file = self
    for index in file.bills.indices { file.bills[index].changes = [] }
    return file
  }
}

extension CaseEntry {
  /// Whether it is a notice that shows the amounts of a bill.
  fileprivate var showsBill: Bool {
    if case .notice(let notice) = self { notice.bill != nil } else { false }
  }

  /// On one day and in one stage, what proves comes before what follows from it.
  fileprivate var rank: Int {
    switch self {
    case .skip: 0
    case .canvass: 1
    case .meeting, .siteVisit: 2
    case .document: 3
    case .poll: 4
    case .bill: 5
    case .notice: 6
    case .agreement: 7
    case .fund: 8
    case .task: 9
    }
  }
}
