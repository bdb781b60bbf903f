import Deliberation
import Foundation

extension CaseEntryHeads {
  /// A bill, as an entry under 费用 holds it or a file of its own.
  mutating func bill(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> CaseEntry? {
    let key = head.neededText(BillKey.key, oneLine: true, &reading)
    entry.key = key.map(FolderEntry.Key.bill)
    let title = head.neededPublicText(BillKey.title, oneLine: true, &reading)
    let part = part(BillKey.part, of: head, &entry, &reading)
    let day = head.neededDay(BillKey.day, &reading)
    let places = [
      BillLine.lines: BillKey.lines, BillLine.period: BillKey.period,
      BillLine.replaces: BillKey.replaces,
      BillLine.subsidy: BillKey.subsidy, BillLine.participants: BillKey.participants,
      BillLine.terms: BillKey.terms, BillLine.rounding: BillKey.rounding,
      BillLine.changes: BillKey.changes, BillLine.papers: BillKey.papers,
    ]
    for (name, key) in places { entry.lines[name] = head.line(of: key) }
    let period = period(head, &reading)
    let replaces = replacement(head, &reading)
    _ = head.needed(BillKey.lines, &reading)
    let lines = head.mappings(BillKey.lines, knows: LineKey.all, &reading)
      .compactMap { own in
        let line = line(own, &reading)
        if let line { entry.lines[BillLine.cost(line.what)] = own.line }
        return line
      }
    let subsidies = subsidies(head, &reading)
    _ = head.needed(BillKey.scheme, &reading)
    let rule = scheme(BillKey.scheme, of: head, &reading)
    _ = head.needed(BillKey.participants, &reading)
    let participants = doors(BillKey.participants, of: head, &entry, &reading)
    let terms = head.mappings(BillKey.terms, knows: DoorTermKey.all, &reading)
      .compactMap { own in
        let term = term(own, &reading)
        if let term { entry.lines[BillLine.term(term.door)] = own.line }
        return term
      }
    let rounding = rounding(head, &reading)
    let papers = head.mappings(BillKey.papers, knows: CostPaperKey.all, &reading)
      .compactMap { paper($0, &reading) }
    let runningCosts = head.publicText(BillKey.runningCosts, &reading)
    let changes = head.mappings(BillKey.changes, knows: PayerChangeKey.all, &reading)
      .compactMap { change($0, &entry, &reading) }
    guard let key, let title, let day, let rule else { return nil }
    return .bill(
      Bill(
        key: key,
        title: title,
        drawnUpOn: day,
        part: part,
        period: period,
        lines: lines,
        subsidies: subsidies,
        rule: rule,
        participants: participants,
        terms: terms,
        rounding: rounding,
        papers: papers,
        replaces: replaces,
        runningCosts: runningCosts,
        changes: changes
      )
    )
  }

  /// A scheme by the name of a shipped or local one, or written out.
  func scheme(
    _ key: Term,
    of head: HeadMapping,
    _ reading: inout FileReading
  ) -> SharingRule? {
    if let node = head[key], node.scalar == nil {
      return head.mapping(key, knows: SchemeKey.all, &reading)?.sharingRule(&reading)
    }
    return head.value(
      key,
      &reading,
      else: { .unknownValue(of: head.name(key), $0, allowed: localRules.schemeNames) },
      read: localRules.scheme(named:)
    )
  }

  private func period(_ head: HeadMapping, _ reading: inout FileReading) -> BillPeriod? {
    guard let own = head.mapping(BillKey.period, knows: PeriodOfBillKey.all, &reading) else {
      return nil
    }
    let from = own.neededDay(PeriodOfBillKey.from, &reading)
    let to = own.neededDay(PeriodOfBillKey.to, &reading)
    guard let from, let to else { return nil }
    return BillPeriod(from: from, to: to)
  }

  private func replacement(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> Bill.Replacement? {
    guard let own = head.mapping(BillKey.replaces, knows: ReplacementKey.all, &reading) else {
      return nil
    }
    let key = own.neededText(ReplacementKey.key, oneLine: true, &reading)
    let reason = own.neededPublicText(ReplacementKey.reason, oneLine: true, &reading)
    guard let key, let reason else { return nil }
    return Bill.Replacement(key, reason: reason)
  }

  private func line(_ line: HeadMapping, _ reading: inout FileReading) -> CostLine? {
    let what = line.neededPublicText(LineKey.what, oneLine: true, &reading)
    let amount =
      line.needed(LineKey.amount, &reading) == nil ? nil : line.amount(LineKey.amount, &reading)
    let kind = line.word(LineKey.kind, .costKinds, &reading)
    let rule =
      line[LineKey.scheme] == nil ? nil : scheme(LineKey.scheme, of: line, &reading)
    guard let what, let amount else { return nil }
    return CostLine(what: what, amount: amount, kind: kind, rule: rule)
  }

  private func term(_ head: HeadMapping, _ reading: inout FileReading) -> DoorTerm? {
    let door =
      head.needed(DoorTermKey.door, &reading) == nil
      ? nil : head.door(DoorTermKey.door, &reading)
    let fixed = head.amount(DoorTermKey.fixed, &reading)
    let part = head.value(
      DoorTermKey.part,
      &reading,
      else: { .unknownValue(of: head.name(DoorTermKey.part), $0, allowed: ["免交", "1/2", "50%"]) },
      read: { ["免交", "none"].contains($0) ? Ratio(0, over: 1) : Ratio(written: $0) }
    )
    let reason = head.neededText(DoorTermKey.reason, oneLine: true, &reading)
    let bearer = head.publicText(DoorTermKey.bearer, oneLine: true, &reading)
    let weight = head.weight(DoorTermKey.weight, &reading)
    let written = [DoorTermKey.fixed, DoorTermKey.part, DoorTermKey.weight].filter {
      head[$0] != nil
    }
    for other in written.dropFirst() {
      reading.find(
        .notTogether(head.name(written[0]), head.name(other)),
        line: head.line(of: other)
      )
    }
    if written.isEmpty {
      reading.find(.missingKey(head.name(DoorTermKey.fixed)), line: head.line)
    }
    if head[DoorTermKey.weight] != nil, head[DoorTermKey.bearer] != nil {
      reading.find(
        .notTogether(head.name(DoorTermKey.weight), head.name(DoorTermKey.bearer)),
        line: head.line(of: DoorTermKey.bearer)
      )
    }
    guard let door, let reason,
      let kind = fixed.map(DoorTerm.Kind.fixed) ?? part.map(DoorTerm.Kind.part)
        ?? weight.map(DoorTerm.Kind.weight)
    else { return nil }
    return DoorTerm(door, kind, reason: reason, bearer: bearer)
  }

  private func rounding(_ head: HeadMapping, _ reading: inout FileReading) -> CostRounding? {
    guard let own = head.mapping(BillKey.rounding, knows: RoundingKey.all, &reading) else {
      return nil
    }
    let unit = own.neededWord(RoundingKey.unit, .roundingUnits, &reading)
    let bearer = own.neededPublicText(RoundingKey.bearer, oneLine: true, &reading)
    guard let unit, let bearer else { return nil }
    return CostRounding(to: unit, bearer: bearer)
  }

  private mutating func paper(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> CostPaper? {
    let kind = head.neededWord(CostPaperKey.kind, .costPapers, &reading)
    let issuer = head.neededPublicText(CostPaperKey.issuer, oneLine: true, &reading)
    let day = head.neededDay(CostPaperKey.day, &reading)
    let amount = head.amount(CostPaperKey.amount, &reading)
    let line = head.publicText(CostPaperKey.line, oneLine: true, &reading)
    let document = keptFile(CostPaperKey.document, of: head, &reading)
    guard let kind, let issuer, let day else { return nil }
    return CostPaper(
      kind,
      issuer: issuer,
      day: day,
      amount: amount,
      line: line,
      document: document
    )
  }

  /// A file known by its hash and ending, or one that lies in the folder.
  private mutating func keptFile(
    _ key: Term,
    of head: HeadMapping,
    _ reading: inout FileReading
  ) -> AttachmentName? {
    guard let written = head.text(key, oneLine: true, &reading)?.trimmed else { return nil }
    return AttachmentName(written: written)
      ?? files.picture(written, key: head.name(key), line: head.line(of: key), &reading)
  }
}
