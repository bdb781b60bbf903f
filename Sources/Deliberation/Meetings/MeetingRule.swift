/// The rule of a meeting (会议规则): what its kind asks of notice, quorum and decision.
///
/// A council follows its charter, a residents' meeting the law of its day (RC arts. 9
/// and 10), an owners' meeting the Property Regulations on notice (art. 14) and Civil
/// Code art. 278 on decisions. Consultations, site meetings and joint reviews decide
/// nothing.
package struct MeetingRule: Hashable, Sendable {
  /// How long before it has to be called; nil where nothing is known.
  package let advance: Advance?
  package let decision: Decision
  /// Whether it may decide on what was not on the posted agenda.
  package let mayAddItems: Bool
  /// Whether members for whom another came count.
  package let countsRepresented: Bool

  /// What a motion comes to.
  package enum Decision: Hashable, Sendable {
    /// Counted by heads under this rule.
    case tally(VotingRule)
    /// No rule is known for it (暂不能认定): no charter, or a law nobody compared yet.
    case unchecked
    /// No show of hands decides: the owners vote by heads and floor area (art. 278).
    case ownersVote
    /// It hears and talks over, and decides nothing.
    case nothing
  }

  /// How long before a meeting notice is given (会前通知).
  package struct Advance: Hashable, Sendable {
    /// At least so many days lie between: meeting − notice ≥ days.
    package let days: Int
    /// Whether who reads with care leaves that many whole days between.
    package let hasCarefulReading: Bool
    package let source: Term

    package init(days: Int, hasCarefulReading: Bool, source: Term) {
      self.days = days
      self.hasCarefulReading = hasCarefulReading
      self.source = source
    }

    /// The last day notice can be given for a meeting on a day.
    package func latest(before day: Day) -> Day { day - days }

    /// The first day a meeting can be held whose notice goes out on a day, by the
    /// careful reading.
    package func earliest(after day: Day) -> Day { day + days + (hasCarefulReading ? 1 : 0) }

    /// The last day by the careful reading, so many whole days between.
    package func carefulLatest(before day: Day) -> Day {
      hasCarefulReading ? day - days - 1 : latest(before: day)
    }
  }
}

extension MeetingRule {
  /// The rule for a kind of meeting on a day, under the charter that binds it.
  package init(for kind: Meeting.Kind, on day: Day, under charter: Charter?) {
    switch kind {
    case .council, .representatives, .residents:
      let law = kind == .council ? nil : RulePacks.residentsAssembly(on: day)
      let test = charter.map { VotingRule(charter: $0) } ?? law
      self.init(
        advance: charter.map {
          Advance(
            days: $0.noticeDays,
            hasCarefulReading: false,
            source: Term("《\($0.title)》", $0.title)
          )
        },
        decision: test.map(Decision.tally) ?? .unchecked,
        mayAddItems: charter?.mayAddItems ?? false,
        countsRepresented: charter?.countsRepresented ?? false
      )
    case .owners:
      self.init(
        advance: Advance(
          days: 15,
          hasCarefulReading: true,
          source: Term("《物业管理条例》第十四条", "Property Management Regulations art. 14")
        ),
        decision: .ownersVote,
        mayAddItems: false,
        countsRepresented: false
      )
    case .consultation, .site, .jointReview:
      self.init(advance: nil, decision: .nothing, mayAddItems: true, countsRepresented: false)
    }
  }
}

extension Meeting {
  /// The rule it is held under: its own charter, else its council's, else the law.
  package func rule(of council: Council?) -> MeetingRule {
    MeetingRule(
      for: kind,
      on: day,
      under: charter ?? (kind == .council ? council?.charter : nil)
    )
  }

  /// How its notice stands by its rule; nil where no days are asked.
  package func advanceStanding(under rule: MeetingRule) -> AdvanceStanding? {
    guard let advance = rule.advance else { return nil }
    guard let noticeOn else { return .unknown(advance) }
    if noticeOn > advance.latest(before: day) { return .late(noticeOn, advance) }
    return noticeOn > advance.carefulLatest(before: day)
      ? .lawful(noticeOn, advance) : .inTime(noticeOn, advance)
  }

  /// How the notice of a meeting stands.
  package enum AdvanceStanding: Hashable, Sendable {
    case inTime(Day, MeetingRule.Advance)
    /// By the days of the law, though not by the careful reading.
    case lawful(Day, MeetingRule.Advance)
    case late(Day, MeetingRule.Advance)
    case unknown(MeetingRule.Advance)
  }

  /// Whether a reader could take what it decided for a decision of the owners.
  ///
  /// It is none: they vote under Civil Code art. 278.
  package var mayBeTakenForOwnersVote: Bool {
    guard !motions.isEmpty else { return false }
    switch kind {
    case .council, .representatives, .residents, .owners: return true
    case .consultation, .site, .jointReview: return false
    }
  }
}
