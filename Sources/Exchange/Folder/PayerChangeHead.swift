import Deliberation

extension CaseEntryHeads {
  /// A household that joins, leaves or is transferred, as an entry under 变动 holds it.
  func change(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> PayerChange? {
    let kind = head.neededWord(PayerChangeKey.kind, .payerChanges, &reading)
    let door =
      head.needed(PayerChangeKey.door, &reading) == nil
      ? nil : head.door(PayerChangeKey.door, &reading)
    if let door {
      entry.lines[door.text] = head.line(of: PayerChangeKey.door)
      entry.lines[BillLine.change(door)] = head.line
    }
    let day = head.neededDay(PayerChangeKey.day, &reading)
    let basis = head.neededText(PayerChangeKey.basis, oneLine: true, &reading)
    let joining = kind == .joined ? joining(head, &reading) : nil
    if let kind, kind != .joined {
      let others = [
        PayerChangeKey.policy, PayerChangeKey.weight, PayerChangeKey.rate, PayerChangeKey.days,
        PayerChangeKey.factor, PayerChangeKey.proceeds,
      ]
      for key in others where head[key] != nil {
        reading.find(
          .notTogether(Words<WrittenChange>.payerChanges.chinese(kind), head.name(key)),
          line: head.line(of: key)
        )
      }
    }
    guard let kind, let door, let day, let basis else { return nil }
    switch kind {
    case .joined:
      return joining.map { PayerChange(.joined($0), door, on: day, basis: basis) }
    case .left: return PayerChange(.left, door, on: day, basis: basis)
    case .transferred: return PayerChange(.transferred, door, on: day, basis: basis)
    }
  }

  private func joining(_ head: HeadMapping, _ reading: inout FileReading) -> LateJoining? {
    let written = head.neededWord(PayerChangeKey.policy, .joiningPolicies, &reading)
    let weight = head.weight(PayerChangeKey.weight, &reading)
    let proceeds = head.word(PayerChangeKey.proceeds, .proceeds, &reading)
    let rate = head.value(
      PayerChangeKey.rate,
      &reading,
      else: { .badRate(of: head.name(PayerChangeKey.rate), $0, example: "3.45%") },
      read: { Ratio(written: $0) }
    )
    let days = head.number(PayerChangeKey.days, &reading)
    let factor = head.value(
      PayerChangeKey.factor,
      &reading,
      else: { .badRate(of: head.name(PayerChangeKey.factor), $0, example: "2") },
      read: { Ratio(written: $0) }
    )
    let policy: LateJoining.Policy
    switch written {
    case .originalShare: policy = .originalShare
    case .recomputed: policy = .recomputed
    case .withInterest:
      _ = head.needed(PayerChangeKey.rate, &reading)
      _ = head.needed(PayerChangeKey.days, &reading)
      guard let rate, let days else { return nil }
      policy = .withInterest(rate, days: days)
    case .multiple:
      _ = head.needed(PayerChangeKey.factor, &reading)
      guard let factor else { return nil }
      policy = .multiple(factor)
    case nil: return nil
    }
    return LateJoining(policy, weight: weight, proceeds: proceeds ?? .payers)
  }
}
