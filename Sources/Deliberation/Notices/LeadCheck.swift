/// A lead check (提前张贴核对): whether a notice is out so many hours before what it
/// announces.
///
/// The record keeps the day a notice was put up and no hour. So a notice put up on the
/// last day itself is neither early nor late: whoever posted it looks at the clock.
package struct LeadCheck: Hashable, Sendable {
  /// When what it announces begins.
  package let event: EventTime
  package let hours: Int
  /// What begins: 停气.
  package let of: Term
  /// The day the last of its places has it; of a draft the day it is planned for.
  package let postedOn: Day

  package init(event: EventTime, hours: Int, of: Term, postedOn: Day) {
    self.event = event
    self.hours = hours
    self.of = of
    self.postedOn = postedOn
  }

  /// The last moment it may be put up.
  package var latest: EventTime { event.earlier(byHours: hours) }

  package enum Standing: Hashable, Sendable {
    case inTime
    /// Put up on the last day, by an hour nobody recorded.
    case onTheDay
    case late
  }

  package var standing: Standing {
    if postedOn < latest.day { return .inTime }
    return postedOn == latest.day ? .onTheDay : .late
  }
}

extension CaseFile {
  /// How a notice stands to the hours its step asks for; nil where no step asks, and where
  /// the notice does not tell when the event is.
  package func leadCheck(of notice: Notice) -> LeadCheck? {
    guard let event = notice.event, let (hours, what) = leadAsked(of: notice) else { return nil }
    return LeadCheck(event: event, hours: hours, of: what, postedOn: notice.countedFrom)
  }

  /// The hours a step asks for before what a notice announces, and what that is.
  package func leadAsked(of notice: Notice) -> (hours: Int, of: Term)? {
    for stage in procedure?.stages ?? [] {
      guard case .ahead(let hours, let what)? = stage.due,
        stage.gates.contains(where: { $0.asksFor(notice) })
      else { continue }
      return (hours, what)
    }
    return nil
  }

  /// The last moment the notice of a step may be put up, by the latest that is
  /// known on a day and tells its event; nil where none does.
  package func latestPosting(for stage: Stage, on day: Day) -> EventTime? {
    guard case .ahead(let hours, _)? = stage.due else { return nil }
    let told = notices.last { notice in
      notice.event != nil && !notice.isWithdrawn(by: day)
        && (notice.isPosted(by: day) || notice.isDraft)
        && stage.gates.contains { $0.asksFor(notice) }
    }
    return told?.event?.earlier(byHours: hours)
  }
}

extension Gate {
  /// Whether it is met by posting this notice.
  fileprivate func asksFor(_ notice: Notice) -> Bool {
    guard notice.isPublic else { return false }
    return switch self {
    case .noticePosted(let purpose): purpose == notice.purpose
    case .noticeRan(let purpose, let list): purpose == notice.purpose && list == notice.list
    default: false
    }
  }
}
