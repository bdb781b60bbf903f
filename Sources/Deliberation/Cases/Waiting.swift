/// Something that waits (待办): what, in which case, for whom, until when.
package struct Waiting: Hashable, Sendable {
  package let number: CaseNumber?
  package let title: String
  /// Where it lies, by which staff know it: `宇华苑小区14号楼`.
  package let place: Place
  package let matter: Matter
  /// Who owes it, by office.
  package let owes: Term
  /// The day it is due; nil where none is set.
  package let due: Day?
  /// The unit its rule counts in, by which it is told how much is left.
  package let unit: NoticePeriod.Unit

  package init(
    number: CaseNumber?,
    title: String,
    place: Place,
    matter: Matter,
    owes: Term,
    due: Day?,
    unit: NoticePeriod.Unit = .natural
  ) {
    self.number = number
    self.title = title
    self.place = place
    self.matter = matter
    self.owes = owes
    self.due = due
    self.unit = unit
  }

  package enum Matter: Hashable, Sendable {
    /// The current step wants this.
    case step(Term, missing: [GateAnswer])
    /// A notice runs until an hour of the day it is due.
    case notice(NamedNotice, hour: String)
    /// A draft is to be posted.
    case post(NamedNotice)
    /// A draft is to be posted so many hours before what it announces.
    case postAhead(NamedNotice, LeadCheck)
    /// Some of its places do not have it yet.
    case putUp(NamedNotice, places: [String])
    /// A torn copy is to be put up again.
    case repost(NamedNotice, place: String)
    /// Copies hang that must come down.
    case takeDown(NamedNotice, places: [String])
    /// Its period ran and nothing is open: the office says so.
    case finalise(NamedNotice)
    case objection(number: Int?, Objection)
    /// What a meeting left to do: the meeting's number and which of its items, from 1.
    case action(meeting: Int?, item: Int, ActionItem)
    /// A task of the case, by its number.
    case task(number: Int?, CaseTask)
    /// A meeting is held on a day to come, or today.
    case meeting(number: Int?, Meeting.Kind, on: Day, hours: String?)
    /// Its members are to be told, so many days before it is held.
    case callMeeting(number: Int?, Meeting.Kind, on: Day, days: Int)
    /// Minutes that nobody has approved yet.
    case approve(number: Int?, Meeting.Kind, held: Day)
    case vote(number: Int?, question: String, PollNeed, hour: String?)
    /// Doors that were told they would be visited again.
    case visits(round: Int, doors: [Door])
    /// A date of after-care.
    case reminder(AfterCare.Date)
    /// Doors still owe a fund money: for the staff alone.
    case dues(number: Int?, doors: Int, Fen)
    /// Doors are to be paid back.
    case refunds(number: Int?, doors: Int, Fen)
    /// Amounts changed since the last list, and the next is to be posted.
    case changedShares(bill: Int?, list: Int, part: String?)
    /// Doors joined after a fund was closed, and cannot pay before it is opened again.
    case joinedClosedFund(number: Int?, title: String, doors: Int)
    /// A fund that was opened again is to be closed anew.
    case reopenedFund(number: Int?, title: String, since: Day)
  }

  /// What names a notice in a list: its number, what it is for, which list and part.
  package struct NamedNotice: Hashable, Sendable {
    package let number: Int?
    package let kind: Notice.Kind
    package let purpose: Notice.Purpose
    package let list: Int?
    package let part: String?

    package init(_ notice: Notice) {
      number = notice.number
      kind = notice.kind
      purpose = notice.purpose
      list = notice.list
      part = notice.part
    }
  }
}

extension Waiting {
  /// How soon it wants somebody, most pressing first.
  package enum Urgency: Int, Hashable, Sendable, Comparable, CaseIterable {
    case overdue, today, coming
    /// No day is set.
    case undated
    /// A reminder presses nobody.
    case reminder

    package static func < (lhs: Urgency, rhs: Urgency) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  package func urgency(on day: Day) -> Urgency {
    if case .reminder = matter { return .reminder }
    guard let due else { return .undated }
    if due < day { return .overdue }
    return due == day ? .today : .coming
  }

  /// How many working days are left, where its rule counts in them; nil where a year
  /// without a holiday table decides it, and where it is due or over.
  package func workingDaysLeft(on day: Day, in calendar: WorkCalendar = .stateCouncil) -> Int? {
    guard unit == .working, let due, due > day else { return nil }
    var left = 0
    for number in (day.number + 1)...due.number {
      guard let isWorkday = calendar.isWorkday(Day(number: number)) else { return nil }
      if isWorkday { left += 1 }
    }
    return left
  }

  /// Whether it comes before another in a list of a day: by how it presses, by its day,
  /// by the case.
  func precedes(_ other: Waiting, on day: Day) -> Bool {
    let (left, right) = (urgency(on: day), other.urgency(on: day))
    guard left == right else { return left < right }
    switch (due, other.due) {
    case (let mine?, let theirs?) where mine != theirs: return mine < theirs
    case (_?, nil): return true
    case (nil, _?): return false
    default: return (number ?? .none, title) < (other.number ?? .none, other.title)
    }
  }
}

extension CaseNumber {
  fileprivate static let none = CaseNumber(year: 0, running: 1)
}
