/// A desk (案头): everything that waits on a day, by the office that owes it.
///
/// An office whose most pressing matter comes first stands first; inside it comes what
/// is overdue, then today, then the next days, then what has no day, then reminders.
package struct Desk: Hashable, Sendable {
  package let day: Day
  package let groups: [Group]

  /// What one office owes.
  package struct Group: Hashable, Sendable {
    package let office: Office
    package let items: [Item]
  }

  /// One thing that waits, with the offices that owe it beside the first.
  package struct Item: Hashable, Sendable {
    package let waiting: Waiting
    package let others: [Office]
  }

  package init(_ waiting: [Waiting], on day: Day) {
    self.init(ordered: waiting.ordered(on: day), on: day)
  }

  private init(ordered: [Waiting], on day: Day) {
    self.day = day
    var order: [Office] = []
    var items: [Office: [Item]] = [:]
    for waiting in ordered {
      let offices = waiting.offices
      guard let first = offices.first else { continue }
      if items[first] == nil { order.append(first) }
      items[first, default: []].append(
        Item(waiting: waiting, others: Array(offices.dropFirst()))
      )
    }
    groups = order.map { Group(office: $0, items: items[$0] ?? []) }
  }

  package var items: [Waiting] { groups.flatMap(\.items).map(\.waiting) }

  /// How many of it are so pressing.
  package func count(_ urgency: Waiting.Urgency) -> Int {
    items.count { $0.urgency(on: day) == urgency }
  }

  /// Every office that owes something, most pressed first.
  package var offices: [Office] {
    var seen: Set<Office> = []
    return groups.flatMap { group in [group.office] + group.items.flatMap(\.others) }
      .filter { seen.insert($0).inserted }
  }

  /// Only what an office owes, by itself or with others.
  package func owed(by text: String) -> Desk {
    let meant = items.filter { waiting in waiting.offices.contains { $0.isMeant(by: text) } }
    return Desk(meant, on: day)
  }

  /// What fits into so many lines, a heading counting as one, most pressing first; and
  /// what does not.
  package func fitting(lines: Int) -> (desk: Desk, left: [Waiting]) {
    var (taken, left): ([Waiting], [Waiting]) = ([], [])
    var headed: Set<Office> = []
    var used = 0
    for waiting in items.ordered(on: day) {
      guard let office = waiting.offices.first else { continue }
      let cost = headed.contains(office) ? 1 : 2
      guard left.isEmpty, used + cost <= lines else {
        left.append(waiting)
        continue
      }
      used += cost
      headed.insert(office)
      taken.append(waiting)
    }
    return (Desk(ordered: taken, on: day), left)
  }
}

extension Waiting {
  /// The offices that owe it, the first of them first.
  package var offices: [Office] { Office.offices(in: owes, of: place.community) }
}

extension [Waiting] {
  /// Most pressing first; what is equal keeps its place.
  fileprivate func ordered(on day: Day) -> [Waiting] {
    indices.sorted { lhs, rhs in
      if self[lhs].precedes(self[rhs], on: day) { return true }
      return self[rhs].precedes(self[lhs], on: day) ? false : lhs < rhs
    }.map { self[$0] }
  }
}
