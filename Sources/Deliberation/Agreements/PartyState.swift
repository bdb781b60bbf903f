/// How far one shop or door is with an agreement (签约状态), read from its visits and
/// signatures and never ticked.
package enum PartyState: String, Hashable, Sendable, Codable, CaseIterable {
  /// 已签: the owner's signature holds.
  case signed
  /// 待业主同意: the operator signed alone.
  case ownerPending
  /// 须重签: the text was changed since.
  case signAgain
  /// 旧文本: the text was changed since, and nobody said whether the signature holds.
  case undeclared
  /// 答应签.
  case promised
  /// 有顾虑.
  case hesitating
  /// 已告知.
  case told
  /// 拒签.
  case refused
  /// 已撤回.
  case withdrawn
  /// 未接触.
  case notReached
}

extension PartyState {
  /// What a visit says of who has not signed; nobody at home says nothing.
  init(_ outcome: Visit.Outcome?) {
    self =
      switch outcome {
      case .inFavour: .promised
      case .against: .refused
      case .undecided: .hesitating
      case .comeAgain: .told
      case .notHome, nil: .notReached
      }
  }
}

/// The board of an agreement (签约台账): every party with its state, for the staff alone.
package struct AgreementBoard: Hashable, Sendable {
  package let agreement: Agreement
  /// In the order the premises stand.
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let premises: Premises
    /// Who answers for its section (包户责任人); nil where the street has none.
    package let responsible: String?
    package let state: PartyState
    /// The newest signature, whether it holds or not.
    package let signature: Agreement.Signature?
    /// The newest visit at which somebody was met, of any round.
    package let visit: Visit?
    /// How often somebody went, in all rounds.
    package let visits: Int
  }

  /// By what the rows are counted together.
  package enum Grouping: CaseIterable, Sendable {
    case section
    case trade
    case responsible
  }

  /// So many rows of one section, trade or office, by state.
  package struct Group: Hashable, Sendable {
    package let name: String
    package let states: [PartyState: Int]

    package var of: Int { states.values.reduce(0, +) }
    package var signed: Int { states[.signed] ?? 0 }
    package var open: Int { of - signed }
  }

  /// A week (周) from Monday, and how many signed in it and until its end.
  package struct Week: Hashable, Sendable {
    package let monday: Day
    package let signed: Int
    package let sum: Int
  }
}

extension AgreementBoard {
  package var signed: Int { rows.count { $0.state == .signed } }
  package var open: Int { rows.count - signed }

  /// The rows counted together, in the order they first stand; those without a name last.
  package func groups(by grouping: Grouping) -> [Group] {
    var order: [String] = []
    var states: [String: [PartyState: Int]] = [:]
    for row in rows {
      let name =
        switch grouping {
        case .section: row.premises.section ?? row.premises.stairwell ?? row.premises.building ?? ""
        case .trade: row.premises.trade ?? ""
        case .responsible: row.responsible ?? ""
        }
      if states[name] == nil { order.append(name) }
      states[name, default: [:]][row.state, default: 0] += 1
    }
    return (order.filter { !$0.isEmpty } + order.filter(\.isEmpty)).map {
      Group(name: $0, states: states[$0] ?? [:])
    }
  }

  /// Week by week from the first signature to the last; nothing of weeks without one,
  /// and nothing of signatures without a day.
  package var weeks: [Week] {
    let days = rows.filter { $0.state == .signed }.compactMap { $0.signature?.on }
    var sum = rows.count { $0.state == .signed } - days.count
    return Dictionary(grouping: days, by: \.monday).sorted { $0.key < $1.key }.map { monday, days in
      sum += days.count
      return Week(monday: monday, signed: days.count, sum: sum)
    }
  }
}

extension CaseFile {
  /// The board of an agreement as it stood on a day.
  package func board(of agreement: Agreement, on day: Day) -> AgreementBoard {
    let responsible = Dictionary(sections.map { ($0.name, $0.responsible) }) { first, _ in first }
    var visits: [Door: [Visit]] = [:]
    for visit in canvasses.flatMap(\.visits) where visit.day <= day {
      visits[visit.door, default: []].append(visit)
    }
    return AgreementBoard(
      agreement: agreement,
      rows: agreement.parties(among: premises).map { party in
        let made = visits[party.door] ?? []
        let met = made.filter(\.outcome.reached).reduce(nil) { (found: Visit?, visit) in
          if let found, found.day > visit.day { found } else { visit }
        }
        let signatures = agreement.signatures(of: party.door, by: day)
        return AgreementBoard.Row(
          premises: party,
          responsible: party.section.flatMap { responsible[$0] },
          state: agreement.state(signatures, on: day) ?? PartyState(met?.outcome),
          signature: signatures.last,
          visit: met,
          visits: made.count
        )
      }
    )
  }
}

extension Agreement {
  /// What its signatures say of a door; nil where it has none.
  ///
  /// What holds counts before what does not; a signature taken back is the last word.
  fileprivate func state(_ signatures: [Signature], on day: Day) -> PartyState? {
    let standings = signatures.map { (by: $0.by, standing: standing(of: $0, on: day)) }
    let holding = standings.filter { $0.standing == .stands }
    if holding.contains(where: \.by.bindsOwner) { return .signed }
    if !holding.isEmpty { return .ownerPending }
    return standings.last.map { last in
      switch last.standing {
      case .stands: .ownerPending
      case .signAgain: .signAgain
      case .undeclared: .undeclared
      case .withdrawn: .withdrawn
      }
    }
  }
}

extension Day {
  /// The Monday of its week.
  fileprivate var monday: Day { self + (1 - weekday.rawValue) }
}
