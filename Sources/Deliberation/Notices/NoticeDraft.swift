/// What the record says for a notice that is to be drafted (起草): everything but
/// the words.
package struct NoticeDraft: Hashable, Sendable {
  package let kind: Notice.Kind
  package let purpose: Notice.Purpose
  package let list: Int?
  package let part: String?
  package let plannedOn: Day
  /// The length put, and where it comes from; nil where it only tells.
  package let length: UsualLength?
  package let bill: Bill?
  package let poll: Poll?
  package let agreement: Agreement?
  /// The meeting it calls: the next one on record; nil where none is, and of
  /// another purpose.
  package let meeting: Meeting?
  /// The kind of meeting it calls; nil where it calls none.
  package let meetingKind: Meeting.Kind?
  /// How long ahead it must be out, and where that is known from.
  package let leadTimes: [LeadTime]
  /// The list before this one, with its objections.
  package let earlierList: Notice?
  /// The same list as it hangs already, whose place this one takes; nil where none does.
  package let replacedList: Notice?
  /// The notice whose boards, issuers and reception are taken over; nil where none is.
  package let model: Notice?
  /// Documents on file by the day, latest last.
  package let documents: [Document]
}

extension NoticeDraft {
  /// The vote that carried, counted by the day planned; nil where none did.
  package var carriedPoll: Poll? {
    poll.flatMap { $0.isCounted(on: plannedOn) && $0.tally.verdict == .carried ? $0 : nil }
  }
}

/// Why nothing can be drafted.
package enum NoticeDraftRefusal: Error, Hashable, Sendable {
  case unknownPart(String, known: [String])
  case partNeeded(known: [String])
  /// The step asks for no notice: name the purpose.
  case noNoticeWanted
  /// A later list needs the one before it on the wall.
  case noEarlierList(Notice.Purpose, list: Int, part: String?)
}

extension CaseFile {
  /// Gathers what a notice of a purpose tells, from the record of a day.
  ///
  /// Of several bills, votes or agreements of a part the latest holds; an opening
  /// is of the vote that is not closed yet. Without a kind it is the usual one.
  package func noticeDraft(
    for purpose: Notice.Purpose,
    kind asked: Notice.Kind? = nil,
    list: Int? = nil,
    part: String? = nil,
    plannedOn day: Day
  ) throws(NoticeDraftRefusal) -> NoticeDraft {
    if let part, !parts.contains(part), !premises.contains(where: { $0.belongs(to: part) }) {
      throw .unknownPart(part, known: parts)
    }
    let kind = asked ?? Notice.Kind.usual(for: purpose, under: procedure)
    // A letter shows nobody's shares but its reader's, which the staff write into it.
    let isLetter = kind == .delivery
    if !isLetter, part == nil, purpose == .costShares || purpose == .pollResult, parts.count > 1 {
      throw .partNeeded(known: parts)
    }
    // A letter is no model: its place is somebody's door.
    let posted = notices.filter {
      $0.isPosted(by: day) && $0.withdrawal == nil && $0.isPublic
    }
    let models = posted.filter { $0.part == part || $0.part == nil }
    let list = isLetter ? nil : list ?? (purpose == .costShares ? 1 : nil)
    func hanging(_ number: Int) -> Notice? {
      posted.last {
        $0.purpose == purpose && $0.list == number && ($0.part == part || $0.part == nil)
      }
    }
    let earlier = list.flatMap { hanging($0 - 1) }
    if let list, list > 1, earlier == nil {
      throw .noEarlierList(purpose, list: list, part: part)
    }
    let ownPolls = polls.filter { $0.part == part || $0.part == nil }
    let toCome = purpose == .pollOpening ? ownPolls.last { !$0.isClosed(on: day) } : nil
    let meeting = purpose == .meeting ? nextMeeting(of: part, from: day) : nil
    let meetingKind =
      purpose == .meeting ? meeting?.kind ?? (council == nil ? .owners : .council) : nil
    let usualModel =
      models.last { $0.part == part && $0.kind == kind } ?? models.last { $0.kind == kind }
      ?? models.last { $0.part == part } ?? models.last
    return NoticeDraft(
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      plannedOn: day,
      length: kind == .publicReview ? .standard : nil,
      bill: bill(inForceFor: part, on: day),
      poll: toCome ?? ownPolls.last { $0.opensOn <= day },
      agreement: agreements.last { $0.part == part || $0.part == nil },
      meeting: meeting,
      meetingKind: meetingKind,
      leadTimes: (meetingKind == .council ? [council?.charter].compactMap(\.self) : [])
        .map(LeadTime.init(charter:))
        + LeadTime.known(for: purpose, of: meetingKind, under: procedure),
      earlierList: earlier,
      replacedList: list.flatMap(hanging),
      // A letter is the office's own, wherever the last notice sent people.
      model: isLetter
        ? models.last { $0.reception?.hasPrefix(office) ?? false } : usualModel,
      documents: documents.filter { $0.day <= day }
    )
  }

  /// The first meeting on record of a day or later.
  private func nextMeeting(of part: String?, from day: Day) -> Meeting? {
    meetings.filter { $0.day >= day && (part == nil || $0.part == part || $0.part == nil) }
      .min { ($0.day, $0.number ?? 0) < ($1.day, $1.number ?? 0) }
  }

  /// The notice that the current step still wants.
  package func wantedNotice(
    on day: Day
  ) -> (purpose: Notice.Purpose, list: Int?, part: String?)? {
    guard let standing = standing(on: day), let current = standing.current else { return nil }
    for answer in standing.steps[current].gates {
      if case .noticeMissing(let purpose, let list) = answer.reason {
        return (purpose, list, answer.part)
      }
    }
    return nil
  }
}

extension Notice.Kind {
  /// The kind a notice of a purpose usually has.
  static func usual(for purpose: Notice.Purpose, under procedure: Procedure?) -> Notice.Kind {
    switch purpose {
    case .solicitation, .pollResult, .scheme, .costShares, .closingAccount: .publicReview
    case .pollOpening, .acceptance, .other: .announcement
    case .meeting: .notification
    // A gas company's outage is a rule to obey.
    case .works: procedure?.key == "gas" ? .circular : .announcement
    }
  }
}
