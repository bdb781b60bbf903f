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
  /// The list before this one, with its objections.
  package let earlierList: Notice?
  /// The notice whose boards, issuers and reception are taken over; nil where none is.
  package let model: Notice?
  /// Documents on file by the day, latest last.
  package let documents: [Document]
}

extension NoticeDraft {
  /// The vote that carried, counted by the day planned; nil where none did.
  package var carriedPoll: Poll? {
    poll.flatMap { $0.isClosed(on: plannedOn) && $0.tally.verdict == .carried ? $0 : nil }
  }
}

/// Why nothing can be drafted.
package enum NoticeDraftRefusal: Error, Hashable, Sendable {
  case unknownPart(String, known: [String])
  case partNeeded(known: [String])
  /// The step asks for no notice: name the purpose.
  case noNoticeWanted
}

extension CaseFile {
  /// Gathers what a notice of a purpose tells, from the record of a day.
  ///
  /// Of several bills, votes or agreements of a part the latest holds.
  package func noticeDraft(
    for purpose: Notice.Purpose,
    list: Int? = nil,
    part: String? = nil,
    plannedOn day: Day
  ) throws(NoticeDraftRefusal) -> NoticeDraft {
    if let part, !parts.contains(part), !premises.contains(where: { $0.belongs(to: part) }) {
      throw .unknownPart(part, known: parts)
    }
    if part == nil, purpose == .costShares || purpose == .pollResult, parts.count > 1 {
      throw .partNeeded(known: parts)
    }
    let kind = Notice.Kind.usual(for: purpose, under: procedure)
    let posted = notices.filter { $0.isPosted(by: day) && $0.withdrawal == nil }
    let models = posted.filter { $0.part == part || $0.part == nil }
    let list = list ?? (purpose == .costShares ? 1 : nil)
    return NoticeDraft(
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      plannedOn: day,
      length: kind == .publicReview ? .standard : nil,
      bill: bills.last { ($0.part == part || $0.part == nil) && $0.drawnUpOn <= day },
      poll: polls.last { ($0.part == part || $0.part == nil) && $0.opensOn <= day },
      agreement: agreements.last { $0.part == part || $0.part == nil },
      earlierList: list.flatMap { number in
        posted.last {
          $0.purpose == purpose && $0.list == number - 1 && ($0.part == part || $0.part == nil)
        }
      },
      model: models.last { $0.part == part && $0.kind == kind } ?? models.last { $0.kind == kind }
        ?? models.last { $0.part == part } ?? models.last,
      documents: documents.filter { $0.day <= day }
    )
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
    // A gas company's outage is a rule to obey.
    case .works: procedure?.key == "gas" ? .circular : .announcement
    }
  }
}
