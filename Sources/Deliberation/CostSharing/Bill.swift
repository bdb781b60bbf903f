/// A bill (费用单): costs, the subsidies, how the rest is shared and by whom.
///
/// Only the doors that take part share; a door that did not sign owes nothing.
/// Most subsidies are paid after completion, so that the cost is prepaid in full
/// and refunded (预缴、应退、实际承担). A bill is never changed: where an amount or a
/// door changes, a new one takes its place and says why.
package struct Bill: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case; nil until it is entered.
  package var number: Int?
  package let title: String
  /// The day it was drawn up.
  package let drawnUpOn: Day
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  /// The time whose running costs it states (运行费用收支); nil of a bill of works.
  package let period: BillPeriod?
  package let lines: [CostLine]
  /// The subsidies and other money that takes from the cost.
  package let subsidies: [SubsidyGrant]
  /// The sharing rule (分摊办法), kept whole, so that an old bill recomputes.
  package let rule: SharingRule
  /// The doors that take part; others of the part owe nothing.
  package let participants: [Door]
  /// What is agreed for single doors (单户约定).
  package let terms: [DoorTerm]
  /// How shares are rounded (取整); nil to the fen.
  package let rounding: CostRounding?
  /// Quotes and contracts (报价、合同).
  package let papers: [CostPaper]
  /// The bill whose place it takes (替代), and why.
  package let replaces: Replacement?
  /// How running costs are shared, in one sentence; nil where not settled.
  package let runningCosts: String?
  /// Who joined later, left again or sold (出资户变动), in order of day.
  package internal(set) var changes: [PayerChange]

  package init(
    key: String,
    number: Int? = nil,
    title: String,
    drawnUpOn: Day,
    part: String? = nil,
    period: BillPeriod? = nil,
    lines: [CostLine],
    subsidies: [SubsidyGrant],
    rule: SharingRule,
    participants: [Door],
    terms: [DoorTerm] = [],
    rounding: CostRounding? = nil,
    papers: [CostPaper] = [],
    replaces: Replacement? = nil,
    runningCosts: String? = nil,
    changes: [PayerChange] = []
  ) {
    self.key = key
    self.number = number
    self.title = title
    self.drawnUpOn = drawnUpOn
    self.part = part
    self.period = period
    self.lines = lines
    self.subsidies = subsidies
    self.rule = rule
    self.participants = participants
    self.terms = terms
    self.rounding = rounding
    self.papers = papers
    self.replaces = replaces
    self.runningCosts = runningCosts
    self.changes = changes
  }

  /// A bill with one fixed subsidy, or none.
  package init(
    key: String,
    number: Int? = nil,
    title: String,
    drawnUpOn: Day,
    part: String? = nil,
    lines: [CostLine],
    subsidy: Fen,
    rule: SharingRule,
    participants: [Door],
    runningCosts: String? = nil
  ) {
    self.init(
      key: key,
      number: number,
      title: title,
      drawnUpOn: drawnUpOn,
      part: part,
      lines: lines,
      subsidies: subsidy == .zero ? [] : [SubsidyGrant(rule: .fixed(subsidy))],
      rule: rule,
      participants: participants,
      runningCosts: runningCosts
    )
  }

  /// Which bill it takes the place of, and why (变更原因).
  package struct Replacement: Hashable, Sendable, Codable {
    package let key: String
    package let reason: String

    package init(_ key: String, reason: String) {
      self.key = key
      self.reason = reason
    }
  }

  /// The cost before any subsidy.
  package var gross: Fen { lines.reduce(.zero) { $0 + $1.amount } }

  /// All subsidies together; nothing where they cannot be reckoned.
  package var subsidy: Fen { (try? support().all) ?? .zero }
}

/// The time a statement covers (收支期间), both days included.
package struct BillPeriod: Hashable, Sendable, Codable {
  package let from: Day
  package let to: Day

  package init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }
}

extension Bill {
  /// Who prepays, is refunded and bears how much, door by door.
  ///
  /// As it was drawn up: who joined later is in ``moves(among:)``. A statement of running
  /// costs shares each cost by itself and has ``statement(among:)`` in place of a table.
  ///
  /// - Throws: the first reason the doors or amounts cannot be shared.
  package func table(among premises: [Premises]) throws(CostSharingRefusal) -> CostTable {
    guard period == nil else { throw .statementHasNoTable }
    return try whole(among: premises)
  }

  /// All its costs shared at once by its own rule: what a bill of works comes to, and of a
  /// statement who takes part and how its income falls.
  func whole(among premises: [Premises]) throws(CostSharingRefusal) -> CostTable {
    let chosen = Set(participants)
    let support = try support()
    return try CostTable(
      gross: gross,
      subsidy: support.all,
      upfront: support.upfront,
      rule: rule,
      participants: premises.filter { chosen.contains($0.door) },
      terms: terms,
      rounding: rounding
    )
  }

  /// Refuses what cannot be shared or does not say what it must.
  func check(among premises: [Premises]) throws(CostSharingRefusal) {
    try rule.check()
    var seen: Set<Door> = []
    for door in participants where !seen.insert(door).inserted { throw .doorTwice(door) }
    try DoorTerm.check(terms, among: participants)
    var named: Set<String> = []
    for line in lines {
      guard line.amount >= .zero else { throw .negativeAmount(line.amount) }
      guard named.insert(line.what).inserted else { throw .lineTwice(line.what) }
      guard let own = line.rule else { continue }
      guard period != nil else { throw .lineRuleOfWorks(line.what) }
      try own.check()
    }
    guard gross > .zero else { throw .nothingToShare }
    try checkSubsidies()
    try checkBearers(among: premises)
    for line in papers.compactMap(\.line) where !named.contains(line) {
      throw .paperOfNoLine(line)
    }
    if let period, period.to < period.from {
      throw .periodEndsEarly(from: period.from, to: period.to)
    }
    if period != nil {
      try checkStatement()
      _ = try statement(among: premises)
    }
    _ = try whole(among: premises)
  }

  private func checkSubsidies() throws(CostSharingRefusal) {
    for grant in subsidies {
      if case .rate(let rate, _) = grant.rule, rate > Ratio(1, over: 1) {
        throw .subsidyAboveWhole(rate)
      }
      guard !grant.kinds.isEmpty else { continue }
      // Whether it counts is for the office to say: a wrong guess is claimed of the treasury.
      for line in lines where line.kind == nil {
        throw .lineOfNoKind(line.what, taken: grant.kinds)
      }
      guard !grant.counted(of: lines).isEmpty else { throw .subsidyOfNoLine(grant.kinds) }
    }
  }

  /// Each cost of a statement is shared by itself and to the fen: a fixed amount, somebody
  /// else who bears a part and rounding are of the whole, and have no place in it.
  private func checkStatement() throws(CostSharingRefusal) {
    for term in terms {
      guard term.bearer == nil, case .part = term.kind else { throw .statementTerm(term.door) }
    }
    guard rounding == nil else { throw .statementRounding }
  }

  /// What all subsidies come to, and what of it is there before the works.
  func support() throws(CostSharingRefusal) -> (all: Fen, upfront: Fen) {
    var (all, upfront) = (Fen.zero, Fen.zero)
    for grant in subsidies {
      let amount = try grant.amount(for: lines)
      all = all + amount
      if grant.isPaidUpfront { upfront = upfront + amount }
    }
    guard all <= gross else { throw .subsidyExceedsCost(subsidy: all, cost: gross) }
    return (all, upfront)
  }

  /// The participants that are no door of the premises.
  package func strangers(among premises: [Premises]) -> [Door] {
    let doors = Set(premises.map(\.door))
    return participants.filter { !doors.contains($0) }
  }
}
