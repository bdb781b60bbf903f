/// A bill (费用单): costs, the subsidy, how the rest is shared and by whom.
///
/// Only the doors that take part share; a door that did not sign owes nothing.
/// The subsidy is paid after completion, so that the cost is prepaid in full
/// and refunded (预缴、应退、实际承担).
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
  package let lines: [CostLine]
  /// The subsidy to be applied for (财政补贴).
  package let subsidy: Fen
  /// The sharing rule (分摊办法), kept whole, so that an old bill recomputes.
  package let rule: SharingRule
  /// The doors that take part; others of the part owe nothing.
  package let participants: [Door]
  /// How running costs are shared, in one sentence; nil where not settled.
  package let runningCosts: String?

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
    self.key = key
    self.number = number
    self.title = title
    self.drawnUpOn = drawnUpOn
    self.part = part
    self.lines = lines
    self.subsidy = subsidy
    self.rule = rule
    self.participants = participants
    self.runningCosts = runningCosts
  }

  /// The cost before any subsidy.
  package var gross: Fen { lines.reduce(.zero) { $0 + $1.amount } }
}

extension Bill {
  /// Who prepays, is refunded and bears how much, door by door.
  ///
  /// - Throws: the first reason the doors or amounts cannot be shared.
  package func table(among premises: [Premises]) throws(CostSharingRefusal) -> CostTable {
    let chosen = Set(participants)
    return try CostTable(
      gross: gross,
      subsidy: .fixed(subsidy),
      rule: rule,
      participants: premises.filter { chosen.contains($0.door) }
    )
  }

  /// The participants that are no door of the premises.
  package func strangers(among premises: [Premises]) -> [Door] {
    let doors = Set(premises.map(\.door))
    return participants.filter { !doors.contains($0) }
  }
}

/// One line of a bill (费用项目).
package struct CostLine: Hashable, Sendable, Codable {
  package let what: String
  package let amount: Fen

  package init(what: String, amount: Fen) {
    self.what = what
    self.amount = amount
  }
}
