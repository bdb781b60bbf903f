/// An action item (待办): what was left to do, by whom and by when.
package struct ActionItem: Hashable, Sendable, Codable {
  package let what: String
  package let who: String
  package let by: Day?
  package private(set) var doneOn: Day?
  /// Who did it, by office; nil where the source tells the day alone.
  package private(set) var doneBy: String?
  /// What is to be said of how it was done.
  package private(set) var note: String?

  package init(
    what: String,
    who: String,
    by: Day? = nil,
    doneOn: Day? = nil,
    doneBy: String? = nil,
    note: String? = nil
  ) {
    self.what = what
    self.who = who
    self.by = by
    self.doneOn = doneOn
    self.doneBy = doneBy
    self.note = note
  }

  /// Closes it; nothing but the day is known where another record tells of it.
  mutating func close(on day: Day?, by office: String? = nil, note: String? = nil) {
    doneOn = day
    doneBy = office
    self.note = note
  }

  /// Takes over how the same item was closed in another record.
  mutating func close(as other: ActionItem) {
    close(on: other.doneOn, by: other.doneBy, note: other.note)
  }

  /// As it was before it was done.
  package mutating func reopen() { close(on: nil) }

  /// Whether it is still to be done at the end of a day.
  package func isOpen(on day: Day) -> Bool { doneOn.map { $0 > day } ?? true }
}

/// An action item of an earlier meeting that a later one took up again (上次待办).
package struct CarriedItem: Hashable, Sendable, Codable {
  /// The key of the meeting that left it.
  package let meeting: String
  /// Which of its action items, from 1.
  package let item: Int
  /// Its text, so that whoever reads the agenda need not look it up.
  package let what: String
  /// The day it was done, where the later meeting heard so.
  package internal(set) var doneOn: Day?

  package init(meeting: String, item: Int, what: String, doneOn: Day? = nil) {
    self.meeting = meeting
    self.item = item
    self.what = what
    self.doneOn = doneOn
  }
}

extension CaseFile {
  /// The action items still open at the end of a day, with the meeting that left
  /// them and their number within it.
  package func openActions(on day: Day) -> [(meeting: Meeting, item: Int, action: ActionItem)] {
    meetings.filter { $0.day <= day }.flatMap { meeting in
      meeting.actions.enumerated().filter { $1.isOpen(on: day) }
        .map { (meeting, $0 + 1, $1) }
    }
  }

  /// Closes what a meeting heard was done; what was closed before keeps its day.
  mutating func close(_ carried: [CarriedItem]) throws(CaseRefusal) {
    for entry in carried {
      guard let index = meetings.firstIndex(where: { $0.key == entry.meeting }),
        meetings[index].actions.indices.contains(entry.item - 1)
      else { throw .unknownAction(meeting: entry.meeting, item: entry.item) }
      if meetings[index].actions[entry.item - 1].doneOn == nil {
        meetings[index].actions[entry.item - 1].close(on: entry.doneOn)
      }
    }
  }
}
