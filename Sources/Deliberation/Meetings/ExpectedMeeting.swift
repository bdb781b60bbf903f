/// Which kind of meeting a case holds next (下次会议类别), and how that is known.
package struct ExpectedMeeting: Hashable, Sendable {
  package let kind: Meeting.Kind
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// The current stage asks for one that is not on record yet.
    case awaited(Term)
    /// The case is a council's.
    case council
    /// The last one was of that kind.
    case held
    /// Nothing on record tells; a talk binds nobody.
    case nothingKnown
  }
}

extension CaseFile {
  /// The kind of its next meeting, as the record has it on a day.
  package func expectedMeeting(on day: Day) -> ExpectedMeeting {
    if let step = standing(on: day)?.steps.first(where: { $0.state == .current }) {
      for answer in step.gates where !answer.isMet {
        if case .meetingsHeld(let kind, _) = answer.gate {
          return ExpectedMeeting(kind: kind, reason: .awaited(step.stage.title))
        }
      }
    }
    if council != nil { return ExpectedMeeting(kind: .council, reason: .council) }
    return meetings.last.map { ExpectedMeeting(kind: $0.kind, reason: .held) }
      ?? ExpectedMeeting(kind: .consultation, reason: .nothingKnown)
  }
}
