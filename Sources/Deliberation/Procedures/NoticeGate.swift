// Whether a notice ran, as a gate asks it.

extension CaseFile {
  /// Whether a notice ran, and of a later list whether it shows what everybody bears:
  /// `evenOnceSigned` after everybody has signed as well.
  func ran(
    _ gate: Gate,
    _ purpose: Notice.Purpose,
    list: Int?,
    part: String?,
    on day: Day,
    evenOnceSigned: Bool = false
  ) -> GateAnswer {
    let notices = notices.filter {
      $0.purpose == purpose && $0.list == list && $0.isPosted(by: day)
        && !$0.isWithdrawn(by: day) && $0.isPublic
    }
    let notice = concerning(part, notices, \.part).last
    if purpose == .costShares, let list,
      let reason = wants(ofList: list, posted: notice, for: part, on: day, evenOnceSigned)
    {
      return GateAnswer(gate: gate, part: part, metOn: nil, reason: reason)
    }
    guard let notice else {
      return GateAnswer(
        gate: gate,
        part: part,
        metOn: nil,
        reason: .noticeMissing(purpose, list: list)
      )
    }
    let (metOn, reason) = whetherItRan(notice, on: day)
    return GateAnswer(gate: gate, part: part, metOn: metOn, reason: reason)
  }

  private func whetherItRan(_ notice: Notice, on day: Day) -> (Day?, GateReason) {
    guard let term = notice.term, let period = notice.period else {
      return (notice.postedOn, .noticePosted(number: notice.number, on: notice.postedOn))
    }
    guard let last = period.last else {
      let year = period.undecidedYear ?? notice.postedOn.year
      return (nil, .noticeLastDayUnknown(number: notice.number, year: year))
    }
    if let settled = notice.settledOn, settled <= day, notice.missingBoards(on: day).isEmpty {
      let received = notice.objections.count { $0.receivedOn <= day }
      return (settled, .noticeRan(number: notice.number, last: last, objections: received))
    }
    let open = notice.openObjections(on: day)
    let missing = notice.missingBoards(on: day)
    if open.isEmpty, !missing.isEmpty {
      return (nil, .noticeNotEverywhere(number: notice.number, missing: missing.map(\.place)))
    }
    return (
      nil,
      open.isEmpty
        ? .noticeRunning(
          number: notice.number,
          places: notice.places.count,
          last: last,
          hour: term.hour
        )
        : .objectionsOpen(number: notice.number, open)
    )
  }

  /// Whether a notice is out, whatever becomes of it.
  func posted(_ gate: Gate, _ purpose: Notice.Purpose, on day: Day) -> GateAnswer {
    let found = notices.first {
      $0.purpose == purpose && $0.isPosted(by: day) && !$0.isWithdrawn(by: day) && $0.isPublic
    }
    return GateAnswer(
      gate: gate,
      part: nil,
      metOn: found?.postedOn,
      reason: found.map(posted) ?? .noticeMissing(purpose, list: nil)
    )
  }

  private func posted(_ notice: Notice) -> GateReason {
    leadCheck(of: notice).map {
      .noticePostedAhead(number: notice.number, on: notice.postedOn, $0)
    } ?? .noticePosted(number: notice.number, on: notice.postedOn)
  }
}
