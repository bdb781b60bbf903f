import Deliberation

// What of `case.yaml` is done beside the steps: site visits, tasks, decisions, partners.

extension HeadMapping {
  func siteVisit(_ reading: inout FileReading) -> SiteVisit? {
    let day = neededDay(SiteVisitKey.day, &reading)
    let by =
      needed(SiteVisitKey.by, &reading) == nil
      ? [] : texts(SiteVisitKey.by, oneLine: true, &reading).map(\.text)
    let found = neededPublicText(SiteVisitKey.found, &reading)
    let scan = attachmentName(SiteVisitKey.scan, &reading)
    guard let day, let found else { return nil }
    return SiteVisit(day: day, by: by, found: found, scan: scan)
  }

  func task(_ reading: inout FileReading) -> CaseTask? {
    let what = neededPublicText(TaskKey.what, &reading)
    let who = neededText(TaskKey.who, oneLine: true, &reading)
    let by = day(TaskKey.by, &reading)
    let added =
      needed(TaskKey.added, &reading) == nil ? nil : handling(TaskKey.added, &reading)
    let decision = mapping(TaskKey.decision, knows: DecisionKey.decided, &reading)
      .flatMap { $0.decidedItem(&reading) }
    let done = handling(TaskKey.done, &reading)
    let note = publicText(TaskKey.note, &reading)
    if note != nil, done == nil, self[TaskKey.done] == nil {
      reading.find(.missingKey(name(TaskKey.done)), line: line(of: TaskKey.note))
    }
    guard let what, let who, let added else { return nil }
    return CaseTask(
      what: what,
      who: who,
      by: by,
      added: added,
      decision: decision,
      done: done.map { .init(on: $0.on, by: $0.by, note: note) }
    )
  }

  func decidedItem(_ reading: inout FileReading) -> DecidedItem? {
    let meeting = neededText(DecisionKey.meeting, oneLine: true, &reading)
    let item = neededNumber(DecisionKey.item, from: 1, &reading)
    guard let meeting, let item else { return nil }
    return DecidedItem(meeting: meeting, item: item)
  }

  /// What was decided: exactly one of a notice, a bill and a step.
  func decision(among procedure: Procedure?, _ reading: inout FileReading) -> Decision? {
    let item = decidedItem(&reading)
    let notice = text(DecisionKey.notice, oneLine: true, &reading)
    let bill = text(DecisionKey.bill, oneLine: true, &reading)
    let step = text(DecisionKey.skip, oneLine: true, &reading)
    let named = step.map { written in
      procedure?.stages.first { $0.title.isWritten(written) }?.key ?? written
    }
    let things: [Decision.Thing] = [
      notice.map(Decision.Thing.notice), bill.map(Decision.Thing.bill),
      named.map(Decision.Thing.skip),
    ].compactMap(\.self)
    guard let thing = things.first else {
      reading.find(.missingKey(name(DecisionKey.notice)), line: line)
      return nil
    }
    guard things.count == 1 else {
      let keys = [DecisionKey.notice, DecisionKey.bill, DecisionKey.skip]
        .filter { self[$0] != nil }
      reading.find(.notTogether(name(keys[0]), name(keys[1])), line: line)
      return nil
    }
    return item.map { Decision($0, of: thing) }
  }

  /// A partner, and the person to ring where one is told.
  func partner(_ reading: inout FileReading) -> (partner: Partner, contact: Contact?)? {
    let name = neededPublicText(PartnerKey.name, oneLine: true, &reading)
    let role = neededWord(PartnerKey.role, .partnerRoles, &reading)
    let work = publicText(PartnerKey.work, oneLine: true, &reading)
    let person = text(PartnerKey.contact, oneLine: true, &reading)
    let telephone = text(PartnerKey.telephone, oneLine: true, &reading)
    guard let name, let role else { return nil }
    let partner = Partner(name: name, role: role, work: work)
    let isTold = person != nil || telephone != nil
    return (
      partner,
      isTold ? Contact(owner: partner.party, name: person, telephone: telephone) : nil
    )
  }
}

extension HeadWriter {
  init(_ visit: SiteVisit) {
    self.init()
    add(SiteVisitKey.day, plain: visit.day)
    add(SiteVisitKey.by, texts: visit.by, isNeeded: true)
    add(SiteVisitKey.found, visit.found)
    add(SiteVisitKey.scan, visit.scan?.description)
  }

  init(_ task: CaseTask) {
    self.init()
    add(TaskKey.what, task.what)
    add(TaskKey.who, task.who)
    add(TaskKey.by, plain: task.by)
    add(TaskKey.added, HeadWriter(task.added))
    add(TaskKey.decision, task.decision.map(HeadWriter.init))
    add(TaskKey.done, task.done.map { HeadWriter(Handling(on: $0.on, by: $0.by)) })
    add(TaskKey.note, task.done?.note)
  }

  init(_ item: DecidedItem) {
    self.init()
    add(DecisionKey.meeting, item.meeting)
    add(DecisionKey.item, plain: item.item)
  }

  init(_ decision: Decision) {
    self.init(decision.item)
    switch decision.of {
    case .notice(let key): add(DecisionKey.notice, key)
    case .bill(let key): add(DecisionKey.bill, key)
    case .skip(let stage): add(DecisionKey.skip, stage)
    }
  }

  init(_ partner: Partner, contact: Contact?) {
    self.init()
    add(PartnerKey.name, partner.name)
    add(PartnerKey.role, plain: Words.partnerRoles.chinese(partner.role))
    add(PartnerKey.work, partner.work)
    add(PartnerKey.contact, contact?.name)
    add(PartnerKey.telephone, contact?.telephone)
  }
}
