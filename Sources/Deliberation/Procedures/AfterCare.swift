/// After-care (后续提醒): what comes round, or falls due by law, once a matter is done.
///
/// A reminder and no more: the register does not watch over a lift, and no date of
/// after-care is ever told as overdue.
package struct AfterCare: Hashable, Sendable {
  /// The procedure it follows, by its key.
  package let procedure: String
  package let what: Term
  package let owes: Term
  /// The article or the rule it rests on.
  package let source: Term
  package let rule: Rule

  package enum Rule: Hashable, Sendable {
    /// At least every so many days after a step was done, or after the last paper of a
    /// kind that tells of it.
    case every(days: Int, after: String, record: Term)
    /// One month before the last day that the newest paper of these kinds holds.
    case monthBeforeExpiry(of: [Term])
    /// Once a step is done, until a paper of a kind is on file; with what it needs.
    case claim(after: String, until: Term, papers: [Term])
  }

  /// One date of after-care, as it stands on a day.
  package struct Date: Hashable, Sendable {
    package let what: Term
    package let source: Term
    /// The day it is next due; nil where nothing sets one.
    package let day: Day?
    package let reason: Reason
  }

  package enum Reason: Hashable, Sendable {
    /// It comes round; the last one on record, if any is.
    case every(days: Int, last: Day?)
    case expires(Day)
    case claim(papers: [Term])
  }
}

extension AfterCare {
  /// What is known of after-care, with where it is known from.
  package static let known: [AfterCare] = [
    AfterCare(
      procedure: "lift",
      what: Term("电梯维护保养", "lift maintenance"),
      owes: Term("使用单位", "User"),
      source: Term("《特种设备安全监察条例》第三十一条", "Special Equipment Regulations art. 31"),
      rule: .every(
        days: 15,
        after: "handover",
        record: Term("维护保养记录", "maintenance record")
      )
    ),
    AfterCare(
      procedure: "lift",
      what: Term("申请电梯定期检验", "request for the lift's periodic inspection"),
      owes: Term("使用单位", "User"),
      source: Term("《特种设备安全法》第四十条", "Special Equipment Safety Law art. 40"),
      rule: .monthBeforeExpiry(of: [
        Term("监督检验报告", "inspection report"), Term("定期检验报告", "periodic inspection report"),
      ])
    ),
    AfterCare(
      procedure: "lift",
      what: Term("申领补贴", "subsidy claim"),
      owes: Term("业主代表", "Owners' representative"),
      source: Term(
        "郑州市区2019年办法，本地以主管部门要求为准",
        "rules of Zhengzhou's urban districts, 2019; ask the office in charge here"
      ),
      rule: .claim(
        after: "registration",
        until: Term("补贴申领材料", "subsidy claim"),
        papers: [
          Term("申请表", "application form"),
          Term("使用登记证原件和复印件", "registration certificate, original and copy"),
          Term("付款凭证", "payment vouchers"),
        ]
      )
    ),
  ]
}

extension CaseFile {
  /// The dates of after-care on a day.
  func afterCare(on day: Day) -> [(care: AfterCare, date: AfterCare.Date)] {
    let known = AfterCare.known.filter { $0.procedure == procedure?.key }
    guard !known.isEmpty, let standing = standing(on: day) else { return [] }
    return known.compactMap { care in
      let date: (Day?, AfterCare.Reason)? =
        switch care.rule {
        case .every(let days, let step, let record):
          standing.end(of: step).map { round(every: days, after: $0, record, on: day) }
        case .monthBeforeExpiry(let kinds): expiry(of: kinds, on: day)
        case .claim(let step, let paper, let papers):
          standing.end(of: step) == nil || hasDocument(paper, by: day)
            ? nil : (nil, .claim(papers: papers))
        }
      return date.map { due, reason in
        (care, AfterCare.Date(what: care.what, source: care.source, day: due, reason: reason))
      }
    }
  }

  /// The next day it comes round, counted from the last one on record.
  private func round(
    every days: Int,
    after done: Day,
    _ record: Term,
    on day: Day
  ) -> (Day?, AfterCare.Reason) {
    let last = documents.filter { $0.day <= day && $0.isA(record) }.map(\.day).max()
    let start = last ?? done
    let rounds = max(1, (day - start + days - 1) / days)
    return (start + rounds * days, .every(days: days, last: last))
  }

  /// Told from two months before the last day on.
  private func expiry(of kinds: [Term], on day: Day) -> (Day?, AfterCare.Reason)? {
    let papers = documents.filter { paper in
      paper.day <= day && kinds.contains { paper.isA($0) }
    }
    guard let last = papers.max(by: { $0.day < $1.day })?.validUntil,
      day >= last.monthsEarlier(2)
    else { return nil }
    return (last.monthsEarlier(1), .expires(last))
  }

  private func hasDocument(_ kind: Term, by day: Day) -> Bool {
    documents.contains { $0.day <= day && $0.isA(kind) }
  }
}

extension Standing {
  /// The day a step was done, by its key; nil where it was passed over or is to come.
  fileprivate func end(of step: String) -> Day? {
    for other in steps where other.stage.key == step {
      if case .done(let day) = other.state { return day }
    }
    return nil
  }
}

extension Day {
  /// The same day of an earlier month, or the last day of that month where it has none.
  package func monthsEarlier(_ months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 - months
    let (years, rest) = (count / 12, count % 12)
    let length = Day.length(ofMonth: rest + 1, in: years)
    return Day(years, rest + 1, min(day, length)) ?? self
  }
}
