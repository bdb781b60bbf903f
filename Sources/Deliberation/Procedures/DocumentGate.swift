// Whether a paper a step asks for is on file, and says what it must.

extension CaseFile {
  /// What a day's record says of a paper of a kind.
  ///
  /// The newest of the kind decides: where it says 不通过, earlier ones prove nothing, and the
  /// step waits for a further one. Once a later one passes, it is met from the first that
  /// did. A certificate that has run out since is told as such; it was good when the step
  /// was done. A site visit serves as its own record.
  func filed(_ gate: Gate, _ term: Term, on day: Day) -> GateAnswer {
    func answer(_ reason: GateReason, metOn: Day? = nil) -> GateAnswer {
      GateAnswer(gate: gate, part: nil, metOn: metOn, reason: reason)
    }
    let papers = documents.filter { $0.day <= day && $0.isA(term) }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let refused = papers.lastIndex { $0.outcome == .notPassed }
    let good = papers.suffix(from: refused.map { $0 + 1 } ?? 0)
    let visits = term == SiteVisit.kind ? siteVisits.filter { $0.day <= day } : []
    if let first = visits.map(\.day).min(), let last = visits.max(by: { $0.day < $1.day }),
      good.first.map({ first < $0.day }) ?? true
    {
      return answer(.siteVisited(last, times: visits.count), metOn: first)
    }
    guard let first = good.first, let last = good.last else {
      return answer(refused.map { .documentNotPassed(papers[$0]) } ?? .documentMissing(term))
    }
    // What it says now is the newest; a day it was met on is not taken back by another.
    return answer(.documentOnFile(last.validUntil == nil ? first : last), metOn: first.day)
  }
}
