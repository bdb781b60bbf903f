// Who pays a statement of running costs, beside who pays for the works and other statements.

extension CaseFile {
  /// The statements that charge doors of a statement for some of its days too, were there
  /// before it, and that none replaces (同一时段重复收取).
  package func statementsBeside(_ bill: Bill) -> [Bill] {
    guard let period = bill.period, replacement(of: bill) == nil else { return [] }
    let doors = Set(bill.participants)
    return bills.prefix { $0.key != bill.key }.filter { other in
      guard let own = other.period, replacement(of: other) == nil else { return false }
      return own.from <= period.to && period.from <= own.to
        && !doors.isDisjoint(with: other.participants)
    }
  }

  /// The doors of a statement that pay for no works of its part, and those that pay for the
  /// works and are not in it, as both stand on its last day; empty of a bill of works, and
  /// where no works are on record.
  ///
  /// A door whose share of the works is zero may stay out: it pays for nothing.
  package func payersApart(in bill: Bill) -> (outside: [Door], missing: [Door]) {
    guard let period = bill.period, replacement(of: bill) == nil,
      let works = self.bill(inForceFor: bill.part, on: period.to),
      let standing = try? works.standing(among: premises)
    else { return ([], []) }
    let payers = works.participants + works.laterPayers(by: period.to).map(\.door)
    let paying = payers.filter { standing.doors[$0] ?? .zero > .zero }
    return (
      bill.participants.filter { !payers.contains($0) },
      paying.filter { !bill.participants.contains($0) }
    )
  }
}
