import Deliberation
import GRDB

extension Register {
  /// Enters a draft of a notice, or replaces an earlier draft of its key.
  ///
  /// - Precondition: `notice` is a draft.
  /// - Returns: The draft under its number, which a later draft of the key keeps.
  /// - Throws: ``CaseRefusal`` where the case does not take it.
  package func draft(
    _ notice: Notice,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Notice> {
    precondition(notice.isDraft, "a notice is drafted before it is posted")
    return try perform(.noticeDrafted, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      var draft = notice
      let earlier = file.notices.first { $0.key == notice.key }
      draft.number = try earlier?.number ?? act.nextNumber(in: "item \(number)")
      try file.draft(draft)
      if earlier == nil { try draft.insert(writer) } else { try draft.update(writer) }
      act.subjects = Subject.of(number, and: .notice, draft.number)
      act.facts = NoticeFacts(title: draft.title)
      return draft
    }
  }

  /// Takes one step with a notice: one act, whole or not at all.
  ///
  /// A photo, a torn copy or an extension that stands already is not noted a
  /// second time; every other step is refused the second time. `item` is the
  /// number of the notice within its case; the record names `office` with the step.
  ///
  /// - Returns: The notice after the step.
  /// - Throws: ``CaseRefusal`` where the notice does not take it, and then nothing has changed.
  package func take(
    _ step: NoticeStep,
    withNotice item: Int,
    of number: CaseNumber,
    on day: Day,
    by office: String
  ) throws -> Done<Notice> {
    try perform(step.act, on: day, by: office) { act in
      var (file, writer) = try Self.opened(number, in: act)
      let before = file.notices.first { $0.number == item }
      let step = try numbered(step, among: before?.objections ?? [], of: number.item(item), in: act)
      try file.take(step, withNotice: item, on: day, by: office)
      guard let after = file.notices.first(where: { $0.number == item }) else {
        throw CaseRefusal.unknownNotice(item)
      }
      if case .photographed(_, let photo) = step { try checkInPlace([photo.file]) }
      if let before, before.tells(step, on: day, by: office) { return before }
      try after.update(writer)
      act.subjects = Subject.of(number, and: .notice, after.number)
      act.facts = NoticeFacts(title: after.title, step)
      return after
    }
  }
}

extension Notice {
  /// Whether its record holds what a step would note, word for word.
  fileprivate func tells(_ step: NoticeStep, on day: Day, by office: String) -> Bool {
    switch step {
    case .photographed(let place, let photo):
      boards.contains { $0.place == place && $0.photos.contains(photo) }
    case .foundDamaged(let place, let what):
      boards.contains { $0.place == place && $0.damages.contains(.init(foundOn: day, what: what)) }
    case .extended(let days, let reason):
      extensions.contains(.init(on: day, by: office, days: days, reason: reason))
    case .posted, .reposted, .corrected, .withdrawn, .objected, .replied, .finalised, .takenDown:
      false
    }
  }
}

extension NoticeStep {
  /// The act that a step is.
  fileprivate var act: Act {
    switch self {
    case .posted: .noticePosted
    case .photographed, .foundDamaged, .reposted: .boardNoted
    case .extended: .noticeExtended
    case .corrected: .noticeCorrected
    case .withdrawn: .noticeWithdrawn
    case .objected: .objectionReceived
    case .replied: .objectionAnswered
    case .finalised: .noticeFinalised
    case .takenDown: .noticeTakenDown
    }
  }
}

extension Register {
  /// The step with its objection under a number that was never given, not even to
  /// one that an undo took back.
  private func numbered(
    _ step: NoticeStep,
    among objections: [Objection],
    of notice: String,
    in act: OpenAct
  ) throws -> NoticeStep {
    guard case .objected(let objection) = step else { return step }
    let taken = objections.map(\.number).max()
    return .objected(
      objection.numbered(try act.nextNumber(in: "objection \(notice)", above: taken))
    )
  }
}

/// What the journal tells of a step beside its act: nothing of an objection but its number.
private struct NoticeFacts: Encodable {
  let title: String
  var places: [String]?
  var photo: String?
  var days: Int?
  var reason: String?
  var objection: Int?

  init(title: String) { self.title = title }

  init(title: String, _ step: NoticeStep) {
    self.title = title
    switch step {
    case .posted(let places, _, _), .takenDown(let places):
      self.places = places.isEmpty ? nil : places
    case .photographed(let place, let photo):
      places = [place]
      self.photo = photo.file.hash
    case .foundDamaged(let place, _), .reposted(let place): places = [place]
    case .extended(let days, let reason):
      self.days = days
      self.reason = reason
    case .corrected(_, let reason), .withdrawn(let reason): self.reason = reason
    case .objected(let objection): self.objection = objection.number
    case .replied(let number, _, _, _): objection = number
    case .finalised: break
    }
  }
}
