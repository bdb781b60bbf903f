// From a draft to minutes nobody changes any more: 草稿、审定、公开、归档.

extension Meeting {
  /// Where its minutes stand.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Nobody approved them; recorded again they are replaced.
    case draft
    case approved, published, locked
  }

  /// Where its minutes stand on record.
  package var state: State {
    if locked != nil { return .locked }
    if published != nil { return .published }
    return approval == nil ? .draft : .approved
  }

  /// A correction (更正): what the minutes said until then, who replaced it and why.
  package struct Correction: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    package let reason: String
    package let earlier: MinutesText

    package init(on: Day, by: String, reason: String, earlier: MinutesText) {
      self.on = on
      self.by = by
      self.reason = reason
      self.earlier = earlier
    }
  }
}

/// One step with the minutes of a meeting.
package enum MeetingStep: Hashable, Sendable {
  /// Approved (审定), by the office that acts.
  case approved
  /// Made public (公开) once they are approved.
  case published
  /// Put away (归档): nothing is corrected afterwards.
  case locked
  /// Approved minutes say something else since; the old text is kept.
  case corrected(MinutesText, reason: String)
  /// An action item, from 1, was done.
  case actionDone(item: Int, note: String? = nil)
}

/// Why a meeting refuses a step.
package enum MeetingRefusal: Error, Hashable, Sendable {
  case notHeld(Day)
  case alreadyApproved(Meeting.Approval)
  case notApproved
  case alreadyPublished(Handling)
  case notPublished
  case locked(Handling)
  /// The step lies before what is on record.
  case outOfOrder(Day, later: Day)
  case nothingCorrected
  case unknownAction(Int, have: Int)
  case alreadyDone(Int, Day)
}

extension Meeting {
  /// Takes a step, or refuses it with the facts.
  package mutating func take(
    _ step: MeetingStep,
    on day: Day,
    by office: String
  ) throws(MeetingRefusal) {
    guard day >= self.day else { throw .notHeld(self.day) }
    switch step {
    case .approved:
      if let approval { throw .alreadyApproved(approval) }
      approval = Approval(by: office, on: day)
    case .published:
      try checkApproved(by: day)
      if let published { throw .alreadyPublished(published) }
      if let locked { throw .locked(locked) }
      published = Handling(on: day, by: office)
    case .locked:
      try checkApproved(by: day)
      if let locked { throw .locked(locked) }
      guard let published else { throw .notPublished }
      guard day >= published.on else { throw .outOfOrder(day, later: published.on) }
      locked = Handling(on: day, by: office)
    case .corrected(let text, let reason):
      try checkApproved(by: day)
      if let locked { throw .locked(locked) }
      if let last = corrections.last, last.on > day { throw .outOfOrder(day, later: last.on) }
      guard text != self.text else { throw .nothingCorrected }
      corrections.append(Correction(on: day, by: office, reason: reason, earlier: self.text))
      self.text = text
    case .actionDone(let item, let note):
      guard actions.indices.contains(item - 1) else {
        throw .unknownAction(item, have: actions.count)
      }
      if let done = actions[item - 1].doneOn { throw .alreadyDone(item, done) }
      actions[item - 1].close(on: day, by: office, note: note)
    }
  }

  private func checkApproved(by day: Day) throws(MeetingRefusal) {
    guard let approval else { throw .notApproved }
    guard day >= approval.on else { throw .outOfOrder(day, later: approval.on) }
  }
}

extension CaseFile {
  /// Takes a step with one of its meetings, or refuses it with the facts.
  package mutating func take(
    _ step: MeetingStep,
    withMeeting number: Int,
    on day: Day,
    by office: String
  ) throws(CaseRefusal) {
    guard let index = meetings.firstIndex(where: { $0.number == number }) else {
      throw .unknownMeeting("\(number)")
    }
    var meeting = meetings[index]
    do throws(MeetingRefusal) {
      try meeting.take(step, on: day, by: office)
    } catch {
      throw .meetingRefused(key: meeting.key, error)
    }
    try meeting.check(against: council)
    meetings[index] = meeting
  }

  /// Puts another draft of minutes in the place of one that nobody approved yet.
  ///
  /// What was done of its action items meanwhile stays done. A meeting of a key that
  /// is not there is entered.
  package mutating func record(_ meeting: Meeting) throws(CaseRefusal) {
    guard let index = meetings.firstIndex(where: { $0.key == meeting.key }) else {
      return try enter(.meeting(meeting))
    }
    let known = meetings[index]
    guard known.state == .draft else { throw .keyTaken(meeting.key) }
    var later = meeting
    later.number = known.number
    later.keepDone(of: known.actions)
    var trial = self
    trial.meetings.remove(at: index)
    try trial.enter(.meeting(later))
    trial.meetings.removeLast()
    trial.meetings.insert(later, at: index)
    self = trial
  }
}

extension Meeting {
  /// Takes over from another record of the same meeting what was done since.
  package mutating func carryDone(from other: Meeting) { keepDone(of: other.actions) }

  /// Takes over what was done of action items that are still the same.
  mutating func keepDone(of earlier: [ActionItem]) {
    for index in actions.indices where actions[index].doneOn == nil {
      let same = earlier.first { $0.what == actions[index].what && $0.who == actions[index].who }
      if let same { actions[index].close(as: same) }
    }
  }
}
