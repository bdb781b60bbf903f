/// An item of a meeting (议程第几项) that decided something.
package struct DecidedItem: Hashable, Sendable, Codable {
  /// The meeting, by its key.
  package let meeting: String
  /// Which item of its agenda, from 1.
  package let item: Int

  package init(meeting: String, item: Int) {
    self.meeting = meeting
    self.item = item
  }
}

/// A decision (议定事项): which item of which meeting stands behind a bill, a notice or a
/// skip.
///
/// It links, and proves nothing: what a step asks for is read from the record alone.
package struct Decision: Hashable, Sendable, Codable {
  package let item: DecidedItem
  package let of: Thing

  package init(_ item: DecidedItem, of thing: Thing) {
    self.item = item
    of = thing
  }

  /// What was decided, by its key.
  package enum Thing: Hashable, Sendable, Codable {
    case bill(String)
    case notice(String)
    /// A step that was passed over.
    case skip(String)

    package var key: String {
      switch self {
      case .bill(let key), .notice(let key), .skip(let key): key
      }
    }
  }
}

extension CaseFile {
  /// Links a thing with the item of a meeting that decided it, or refuses with the facts.
  ///
  /// A thing has one decision; the same link again is refused.
  package mutating func link(_ decision: Decision) throws(CaseRefusal) {
    guard let day = day(of: decision.of) else { throw .unknownDecided(decision.of.key) }
    guard !decisions.contains(where: { $0.of == decision.of }) else {
      throw .decisionTwice(decision.of.key)
    }
    try check(decision.item, by: day)
    decisions.append(decision)
  }

  /// The item of a meeting behind a thing; nil where none was named.
  package func decision(of thing: Decision.Thing) -> DecidedItem? {
    decisions.first { $0.of == thing }?.item
  }

  /// The meeting is on record, was held by a day, and had such an item.
  func check(_ item: DecidedItem, by day: Day) throws(CaseRefusal) {
    guard let meeting = meetings.first(where: { $0.key == item.meeting }) else {
      throw .unknownMeeting(item.meeting)
    }
    guard meeting.agenda.indices.contains(item.item - 1) else {
      throw .itemNotDiscussed(
        meeting: item.meeting,
        item: item.item,
        agenda: meeting.agenda.count
      )
    }
    guard meeting.day <= day else {
      throw .decidedLater(meeting: item.meeting, held: meeting.day, on: day)
    }
  }

  /// The day a thing was made; nil where it is not on record.
  private func day(of thing: Decision.Thing) -> Day? {
    switch thing {
    case .bill(let key): bills.first { $0.key == key }?.drawnUpOn
    case .notice(let key): notices.first { $0.key == key }.map(\.postedOn)
    case .skip(let stage): skips.first { $0.stage == stage }?.on
    }
  }
}
