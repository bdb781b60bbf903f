/// The plan of a year (民生实事年度计划): its matters with their road, its quarters with what
/// was reached and is to be reached, and who owes what next.
///
/// Nothing of it is typed: it is read from the cases, as they stood on a day.
package struct YearPlan: Hashable, Sendable {
  package let year: Int
  /// The day it is true on: never later than the last of the year.
  package let asOf: Day
  /// In the order in which they began.
  package let matters: [Matter]

  /// One matter of the year: its steps from first to last (路线图).
  package struct Matter: Hashable, Sendable {
    package let number: CaseNumber?
    package let title: String
    package let place: Place
    package let office: String
    package let openedOn: Day
    package let standing: Standing

    /// The step in hand; nil where every one is done.
    package var current: Standing.Step? { standing.current.map { standing.steps[$0] } }
    /// The day its last step was done; nil while one is not.
    package var closedOn: Day? {
      current == nil ? standing.steps.compactMap(\.endedOn).max() : nil
    }
  }

  /// A quarter (季度) of the year, from 1 to 4 (时间表).
  package struct Quarter: Hashable, Sendable {
    package let number: Int
    package let entries: [Entry]
  }

  /// What one matter has to do with a quarter.
  package struct Entry: Hashable, Sendable {
    package let matter: Matter
    package let begins: Bool
    /// The steps that were done or passed over in it.
    package let reached: [Standing.Step]
    /// The step that is to be done in it.
    package let ahead: Standing.Step?
    /// Whether its last step was done in it.
    package let closes: Bool
  }
}

extension YearPlan {
  /// The plan of a year as it stood on a day, or at the end of the year where that is over.
  ///
  /// A case without a procedure has no steps and is in no plan; nor is one that was done
  /// before the year, or began after the day.
  package init(_ files: [CaseFile], year: Int, on day: Day) {
    let last = Day(year, 12, 31) ?? day
    let asOf = min(day, last)
    self.year = year
    self.asOf = asOf
    matters = files.compactMap { file in
      guard file.openedOn <= asOf, let standing = file.standing(on: asOf) else { return nil }
      let matter = Matter(
        number: file.number,
        title: file.title,
        place: file.place,
        office: file.office,
        openedOn: file.openedOn,
        standing: standing
      )
      guard matter.closedOn.map({ $0.parts.year >= year }) ?? true else { return nil }
      return matter
    }.sorted { ($0.openedOn, $0.title) < ($1.openedOn, $1.title) }
  }

  /// The four quarters, each with the matters something happens in.
  package var quarters: [Quarter] {
    (1...4).map { number in
      Quarter(number: number, entries: matters.compactMap { entry(of: $0, in: number) })
    }
  }

  /// Whether anything began or was reached in the year.
  package var hasHappened: Bool {
    quarters.contains { $0.entries.contains { $0.begins || !$0.reached.isEmpty } }
  }

  private func entry(of matter: Matter, in quarter: Int) -> Entry? {
    func isHere(_ day: Day) -> Bool {
      day.parts.year == year && (day.parts.month - 1) / 3 + 1 == quarter
    }
    let reached = matter.standing.steps.filter { $0.endedOn.map(isHere) ?? false }
    // What is overdue or has no day is to be done now; what is due later, then.
    let when = matter.current.map { max($0.due ?? asOf, asOf) }
    let entry = Entry(
      matter: matter,
      begins: isHere(matter.openedOn),
      reached: reached,
      ahead: when.map(isHere) ?? false ? matter.current : nil,
      closes: matter.closedOn.map(isHere) ?? false
    )
    return entry.begins || !reached.isEmpty || entry.ahead != nil ? entry : nil
  }
}
