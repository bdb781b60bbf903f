/// A lead time (提前量): how long before what it announces a notice must be out, and
/// where that is known from.
package struct LeadTime: Hashable, Sendable {
  package let amount: Amount
  package let purpose: Notice.Purpose
  /// The meetings it holds for; empty where any.
  package let meetings: [Meeting.Kind]
  /// The procedure it holds for, by its key; nil where any.
  package let procedure: String?
  package let place: Term
  package let source: Term
  package let standing: UsualLength.Standing

  package enum Amount: Hashable, Sendable {
    /// Calendar days: “15日以前”.
    case days(Int)
    case hours(Int)
  }

  init(
    _ amount: Amount,
    for purpose: Notice.Purpose,
    meetings: [Meeting.Kind] = [],
    procedure: String? = nil,
    place: Term,
    source: Term,
    standing: UsualLength.Standing
  ) {
    self.amount = amount
    self.purpose = purpose
    self.meetings = meetings
    self.procedure = procedure
    self.place = place
    self.source = source
    self.standing = standing
  }

  /// What a council's charter asks.
  init(charter: Charter) {
    self.init(
      .days(charter.noticeDays),
      for: .meeting,
      meetings: [.council],
      place: Term("本议事会", "this council"),
      source: Term("《\(charter.title)》", charter.title),
      standing: .found
    )
  }

  /// The last day it may go out before an event, by the days of the rule; nil where
  /// it is told in hours.
  ///
  /// 「15日以前」 of a meeting on the 20th is the 5th. Whoever goes safe leaves 15
  /// whole days between, and posts one day earlier.
  package func latestDay(before event: Day) -> Day? {
    switch amount {
    case .days(let days): event - days
    case .hours: nil
    }
  }
}

extension LeadTime {
  private static let nation = Term("全国", "nationwide")

  /// What is known, the rule of the nation before that of a place.
  package static let known: [LeadTime] = [
    LeadTime(
      .days(15),
      for: .meeting,
      meetings: [.owners],
      place: nation,
      source: Term("《物业管理条例》第十四条，业主大会会议", "Property Regulations art. 14, owners' assembly"),
      standing: .found
    ),
    LeadTime(
      .days(7),
      for: .meeting,
      meetings: [.owners],
      place: Term("杭州", "Hangzhou"),
      source: Term("物业管理条例第十九条，临时会议", "property rules art. 19, extraordinary meeting"),
      standing: .found
    ),
    LeadTime(
      .days(3),
      for: .meeting,
      meetings: [.council],
      place: Term("各地", "various places"),
      source: Term("议事会章程常写2至3日", "charters of councils: two or three days"),
      standing: .practice
    ),
    LeadTime(
      .days(15),
      for: .pollOpening,
      place: Term("河南", "Henan"),
      source: Term(
        "《河南省物业管理条例》（2017年）第二十一条，首次业主大会会议",
        "Henan property rules (2017) art. 21, first owners' assembly"
      ),
      standing: .found
    ),
    LeadTime(
      .hours(48),
      for: .works,
      procedure: "gas",
      place: nation,
      source: Term("《城镇燃气管理条例》第二十条，停气", "Gas Regulations art. 20, outage"),
      standing: .found
    ),
    LeadTime(
      .hours(24),
      for: .works,
      procedure: "gas",
      place: Term("郑州", "Zhengzhou"),
      source: Term(
        "《郑州市燃气管理条例》第二十条；较全国的短，按48小时",
        "Zhengzhou gas rules art. 20; shorter than the nation's, so 48 hours hold"
      ),
      standing: .found
    ),
  ]

  /// What is known for a purpose, of a kind of meeting, under a procedure.
  package static func known(
    for purpose: Notice.Purpose,
    of meeting: Meeting.Kind?,
    under procedure: Procedure?
  ) -> [LeadTime] {
    known.filter { lead in
      lead.purpose == purpose
        && (lead.meetings.isEmpty || meeting.map(lead.meetings.contains) ?? false)
        && (lead.procedure == nil || lead.procedure == procedure?.key)
    }
  }
}
