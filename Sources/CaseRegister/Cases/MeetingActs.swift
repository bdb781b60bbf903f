import Deliberation
import GRDB

extension Register {
  /// Enters one meeting into a case under the next number, or puts it in the place of
  /// a draft of its key that nobody approved yet.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func record(
    _ meeting: Meeting,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Meeting> {
    try perform(.meetingRecorded, on: day, by: actor) { act in
      let (before, writer) = try Self.opened(number, in: act)
      var file = before
      var numbered = meeting
      let earlier = before.meetings.first { $0.key == meeting.key }
      numbered.number = try earlier?.number ?? act.nextNumber(in: "meeting")
      try file.record(numbered)
      guard let recorded = file.meetings.first(where: { $0.key == meeting.key }) else {
        throw CaseRefusal.unknownMeeting(meeting.key)
      }
      try checkInPlace(recorded.attachments.map(\.file))
      if earlier == nil { try recorded.insert(writer) } else { try recorded.update(writer) }
      // What it heard was done is closed where it was left.
      for other in file.meetings where other.key != meeting.key {
        if before.meetings.first(where: { $0.key == other.key }) != other {
          try other.update(writer)
        }
      }
      act.subjects = Subject.of(number, and: .meeting, recorded.number)
      act.facts = ["title": meeting.title, "day": meeting.day.description]
      return recorded
    }
  }

  /// Takes one step with the minutes of a meeting: one act, whole or not at all.
  ///
  /// - Returns: The meeting after the step.
  /// - Throws: ``CaseRefusal`` where the minutes do not take it; then nothing has changed.
  package func take(
    _ step: MeetingStep,
    withMeeting item: Int,
    of number: CaseNumber,
    on day: Day,
    by office: String,
    enteredBy actor: String
  ) throws -> Done<Meeting> {
    try perform(step.act, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      try file.take(step, withMeeting: item, on: day, by: office)
      guard let after = file.meetings.first(where: { $0.number == item }) else {
        throw CaseRefusal.unknownMeeting("\(item)")
      }
      if case .corrected = step { try checkInPlace(after.attachments.map(\.file)) }
      try after.update(writer)
      act.subjects = Subject.of(number, and: .meeting, after.number)
      act.facts = MeetingFacts(title: after.title, step)
      return after
    }
  }
}

extension MeetingStep {
  /// The act that a step is.
  fileprivate var act: Act {
    switch self {
    case .approved: .minutesApproved
    case .published: .minutesPublished
    case .locked: .minutesLocked
    case .corrected: .minutesCorrected
    case .actionDone: .actionDone
    }
  }
}

/// What the journal tells of a step beside its act.
private struct MeetingFacts: Encodable {
  let title: String
  var reason: String?
  var item: Int?

  init(title: String, _ step: MeetingStep) {
    self.title = title
    switch step {
    case .approved, .published, .locked: break
    case .corrected(_, let reason): self.reason = reason
    case .actionDone(let item, _): self.item = item
    }
  }
}
