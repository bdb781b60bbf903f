import Deliberation

extension CaseEntryHeads {
  /// One amount, or a list of subsidies with their rules.
  func subsidies(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> [SubsidyGrant] {
    guard let node = head[BillKey.subsidy] else { return [] }
    guard node.items != nil else {
      let amount = head.amount(BillKey.subsidy, &reading) ?? .zero
      return amount == .zero ? [] : [SubsidyGrant(rule: .fixed(amount))]
    }
    return head.mappings(BillKey.subsidy, knows: SubsidyKey.all, &reading).compactMap {
      grant($0, &reading)
    }
  }

  private func grant(_ head: HeadMapping, _ reading: inout FileReading) -> SubsidyGrant? {
    let name = head.publicText(SubsidyKey.name, oneLine: true, &reading)
    let amount = head.amount(SubsidyKey.amount, &reading)
    let rate = head.value(
      SubsidyKey.rate,
      &reading,
      else: { .badRate(of: head.name(SubsidyKey.rate), $0, example: "40%") },
      read: { Ratio(written: $0) }
    )
    let cap = head.amount(SubsidyKey.cap, &reading)
    var kinds: [CostKind] = []
    for (text, line) in head.texts(SubsidyKey.kinds, &reading) {
      guard let kind = Words<CostKind>.costKinds.value(of: text) else {
        reading.find(
          .unknownValue(
            of: head.name(SubsidyKey.kinds),
            text.clipped,
            allowed: Words<CostKind>.costKinds.allowed(in: head.language)
          ),
          line: line
        )
        continue
      }
      kinds.append(kind)
    }
    let conditions = head.texts(SubsidyKey.conditions, oneLine: true, &reading).map(\.text)
    for condition in conditions {
      head.refuseNumbers(in: condition, SubsidyKey.conditions, &reading)
    }
    let tranches = head.mappings(SubsidyKey.tranches, knows: TrancheKey.all, &reading)
      .compactMap { tranche -> SubsidyGrant.Tranche? in
        let when = tranche.neededPublicText(TrancheKey.when, oneLine: true, &reading)
        let amount =
          tranche.needed(TrancheKey.amount, &reading) == nil
          ? nil : tranche.amount(TrancheKey.amount, &reading)
        guard let when, let amount else { return nil }
        return SubsidyGrant.Tranche(when, amount)
      }
    let upfront = head.word(SubsidyKey.upfront, .yesOrNo, &reading)
    let rule: Subsidy
    if head[SubsidyKey.rate] != nil {
      if head[SubsidyKey.amount] != nil {
        reading.find(
          .notTogether(head.name(SubsidyKey.rate), head.name(SubsidyKey.amount)),
          line: head.line(of: SubsidyKey.amount)
        )
      }
      _ = head.needed(SubsidyKey.cap, &reading)
      guard let rate, let cap else { return nil }
      rule = .rate(rate, cap: cap)
    } else {
      _ = head.needed(SubsidyKey.amount, &reading)
      if head[SubsidyKey.cap] != nil {
        reading.find(
          .notTogether(head.name(SubsidyKey.cap), head.name(SubsidyKey.amount)),
          line: head.line(of: SubsidyKey.cap)
        )
      }
      guard let amount else { return nil }
      rule = .fixed(amount)
    }
    return SubsidyGrant(
      name: name,
      rule: rule,
      kinds: kinds,
      conditions: conditions,
      tranches: tranches,
      isPaidUpfront: upfront ?? false
    )
  }
}
