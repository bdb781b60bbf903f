import Deliberation

extension HeadWriter {
  /// A bill, as ``CaseEntryHeads`` reads it.
  init(_ bill: Bill) {
    self.init()
    add(BillKey.key, bill.key)
    add(BillKey.title, bill.title)
    add(BillKey.part, bill.part)
    add(BillKey.day, plain: bill.drawnUpOn)
    if let period = bill.period {
      var head = HeadWriter()
      head.add(PeriodOfBillKey.from, plain: period.from)
      head.add(PeriodOfBillKey.to, plain: period.to)
      add(BillKey.period, head)
    }
    if let replaces = bill.replaces {
      var head = HeadWriter()
      head.add(ReplacementKey.key, replaces.key)
      head.add(ReplacementKey.reason, replaces.reason)
      add(BillKey.replaces, head)
    }
    add(BillKey.lines, bill.lines.map { HeadWriter($0) })
    if let only = bill.subsidies.first, bill.subsidies.count == 1, only.isPlain,
      case .fixed(let amount) = only.rule, amount != .zero
    {
      add(BillKey.subsidy, plain: amount.yuan)
    } else {
      add(BillKey.subsidy, bill.subsidies.map { HeadWriter($0) })
    }
    add(BillKey.scheme, scheme: bill.rule)
    add(BillKey.participants, inline: bill.participants.map(\.text))
    add(BillKey.terms, bill.terms.map { HeadWriter($0) })
    if let rounding = bill.rounding {
      var head = HeadWriter()
      head.add(RoundingKey.unit, plain: Words.roundingUnits.chinese(rounding.unit))
      head.add(RoundingKey.bearer, rounding.bearer)
      add(BillKey.rounding, head)
    }
    add(BillKey.papers, bill.papers.map { HeadWriter($0) })
    add(BillKey.runningCosts, bill.runningCosts)
    add(BillKey.changes, bill.changes.map { HeadWriter($0) })
  }

  private init(_ line: CostLine) {
    self.init()
    add(LineKey.what, line.what)
    add(LineKey.amount, plain: line.amount.yuan)
    add(LineKey.kind, plain: line.kind.map(Words.costKinds.chinese))
    if let rule = line.rule { add(LineKey.scheme, scheme: rule) }
  }

  private init(_ grant: SubsidyGrant) {
    self.init()
    add(SubsidyKey.name, grant.name)
    switch grant.rule {
    case .none: add(SubsidyKey.amount, plain: Fen.zero.yuan)
    case .fixed(let amount): add(SubsidyKey.amount, plain: amount.yuan)
    case .rate(let rate, let cap):
      add(SubsidyKey.rate, plain: rate.written)
      add(SubsidyKey.cap, plain: cap.yuan)
    }
    if !grant.kinds.isEmpty {
      add(SubsidyKey.kinds, inline: grant.kinds.map(Words.costKinds.chinese))
    }
    add(SubsidyKey.conditions, texts: grant.conditions)
    add(
      SubsidyKey.tranches,
      grant.tranches.map { tranche in
        var head = HeadWriter()
        head.add(TrancheKey.when, tranche.when)
        head.add(TrancheKey.amount, plain: tranche.amount.yuan)
        return head
      }
    )
    if grant.isPaidUpfront { add(SubsidyKey.upfront, plain: Words.yesOrNo.chinese(true)) }
  }

  private init(_ term: DoorTerm) {
    self.init()
    add(DoorTermKey.door, term.door.text)
    switch term.kind {
    case .fixed(let amount): add(DoorTermKey.fixed, plain: amount.yuan)
    case .part(let part): add(DoorTermKey.part, plain: part.written)
    case .weight(let weight): add(DoorTermKey.weight, plain: weight)
    }
    add(DoorTermKey.reason, term.reason)
    add(DoorTermKey.bearer, term.bearer)
  }

  private init(_ paper: CostPaper) {
    self.init()
    add(CostPaperKey.kind, plain: Words.costPapers.chinese(paper.kind))
    add(CostPaperKey.issuer, paper.issuer)
    add(CostPaperKey.day, plain: paper.day)
    add(CostPaperKey.amount, plain: paper.amount?.yuan)
    add(CostPaperKey.line, paper.line)
    add(CostPaperKey.document, paper.document?.description)
  }

  private init(_ change: PayerChange) {
    self.init()
    let words = Words<WrittenChange>.payerChanges
    switch change.kind {
    case .joined: add(PayerChangeKey.kind, plain: words.chinese(.joined))
    case .left: add(PayerChangeKey.kind, plain: words.chinese(.left))
    case .transferred: add(PayerChangeKey.kind, plain: words.chinese(.transferred))
    }
    add(PayerChangeKey.door, change.door.text)
    add(PayerChangeKey.day, plain: change.on)
    add(PayerChangeKey.basis, change.basis)
    guard case .joined(let joining) = change.kind else { return }
    let policies = Words<JoiningWord>.joiningPolicies
    switch joining.policy {
    case .originalShare: add(PayerChangeKey.policy, plain: policies.chinese(.originalShare))
    case .recomputed: add(PayerChangeKey.policy, plain: policies.chinese(.recomputed))
    case .withInterest(let rate, let days):
      add(PayerChangeKey.policy, plain: policies.chinese(.withInterest))
      add(PayerChangeKey.rate, plain: rate.written)
      add(PayerChangeKey.days, plain: days)
    case .multiple(let factor):
      add(PayerChangeKey.policy, plain: policies.chinese(.multiple))
      add(PayerChangeKey.factor, plain: factor.written)
    }
    add(PayerChangeKey.weight, plain: joining.weight)
    if joining.proceeds != .payers {
      add(PayerChangeKey.proceeds, plain: Words.proceeds.chinese(joining.proceeds))
    }
  }
}
