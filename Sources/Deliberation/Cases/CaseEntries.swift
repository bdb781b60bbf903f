/// An entry (记载) of a case file, as a folder or a command brings it.
package enum CaseEntry: Hashable, Sendable {
  case canvass(Canvass)
  case meeting(Meeting)
  case poll(Poll)
  case bill(Bill)
  case agreement(Agreement)
  case fund(Fund)
  case notice(Notice)
  case document(Document)
  case skip(Skip)
  case siteVisit(SiteVisit)
  case task(CaseTask)

  /// The day it enters the case; nil where its source tells none.
  package var day: Day? {
    switch self {
    case .canvass(let canvass): canvass.beganOn
    case .meeting(let meeting): meeting.day
    case .poll(let poll): poll.opensOn
    case .bill(let bill): bill.drawnUpOn
    case .agreement(let agreement): agreement.beganOn
    case .fund(let fund): fund.openedOn
    case .notice(let notice): notice.isDraft ? notice.drafted?.on : notice.postedOn
    case .document(let document): document.day
    case .skip(let skip): skip.on
    case .siteVisit(let visit): visit.day
    case .task(let task): task.added.on
    }
  }

  /// Whether it is what a gate asks for.
  package func serves(_ gate: Gate) -> Bool {
    switch (self, gate) {
    case (.canvass(let canvass), .everyDoorVisited(let round)): canvass.round == round
    case (.meeting(let meeting), .meetingsHeld(let kind, _)): meeting.kind == kind
    case (.poll, .pollCarried), (.bill, .billAddsUp), (.agreement, .everyPartySigned),
      (.fund, .fundsInPlace):
      true
    case (.notice(let notice), .noticeRan(let purpose, let list)):
      !notice.isDraft && notice.isPublic && notice.purpose == purpose && notice.list == list
    case (.notice(let notice), .noticePosted(let purpose)):
      !notice.isDraft && notice.isPublic && notice.purpose == purpose
    case (.document(let document), .documentOnFile(let term)): document.isA(term)
    case (.siteVisit, .documentOnFile(let term)): term == SiteVisit.kind
    default: false
    }
  }
}

extension CaseFile {
  /// Takes one entry, or refuses it with the facts.
  package mutating func enter(_ entry: CaseEntry) throws(CaseRefusal) {
    try enter(entry, asHistory: false)
  }

  mutating func enter(_ entry: CaseEntry, asHistory: Bool) throws(CaseRefusal) {
    if let day = entry.day, day < openedOn { throw .beforeOpening(day, opened: openedOn) }
    try checkOrder(entry, asHistory: asHistory)
    switch entry {
    case .canvass(let canvass): try record(canvass)
    case .meeting(let meeting): try hold(meeting)
    case .poll(let poll): try open(poll)
    case .bill(let bill): try drawUp(bill)
    case .agreement(let agreement): try conclude(agreement)
    case .fund(let fund): try open(fund)
    case .notice(let notice): try post(notice)
    case .document(let document): try file(document)
    case .skip(let skip): try self.skip(skip)
    case .siteVisit(let visit): try record(visit)
    case .task(let task): try add(task)
    }
  }

  private mutating func record(_ canvass: Canvass) throws(CaseRefusal) {
    guard !canvasses.contains(where: { $0.round == canvass.round }) else {
      throw .keyTaken("\(canvass.round)")
    }
    try check(canvass.visits, in: canvass)
    canvasses.append(canvass)
  }

  private mutating func hold(_ meeting: Meeting) throws(CaseRefusal) {
    guard !meetings.contains(where: { $0.key == meeting.key }) else {
      throw .keyTaken(meeting.key)
    }
    try checkPart(meeting.part)
    try meeting.check(against: council)
    try close(meeting.carried)
    meetings.append(meeting)
  }

  private mutating func open(_ poll: Poll) throws(CaseRefusal) {
    guard !polls.contains(where: { $0.key == poll.key }) else { throw .keyTaken(poll.key) }
    try checkPart(poll.part)
    guard !poll.roll.entries.isEmpty else { throw .rollIsEmpty }
    let doors = Set(premises.map(\.door))
    if let stranger = poll.roll.entries.first(where: { !doors.contains($0.door) }) {
      throw .unknownDoor(stranger.door)
    }
    guard poll.closesOn >= poll.opensOn else { throw .closesBeforeOpening }
    // Whatever day it is: a vote falls under the law of its closing day.
    guard poll.rule.isInForce(on: poll.closesOn) else {
      let instead = RulePacks.ownersRule(for: poll.kind, closingOn: poll.closesOn)
      throw .ruleNotInForce(poll.rule, closing: poll.closesOn, instead: instead?.name)
    }
    if let (index, refusal) = poll.faults.first {
      throw .ballotRefused(number: poll.ballots[index].number, refusal)
    }
    if let refusal = poll.recordRefusals.first { throw .pollRefused(key: poll.key, refusal) }
    polls.append(poll)
  }

  private mutating func drawUp(_ bill: Bill) throws(CaseRefusal) {
    guard !bills.contains(where: { $0.key == bill.key }) else { throw .keyTaken(bill.key) }
    try checkPart(bill.part)
    if let stranger = bill.strangers(among: premises(of: bill.part)).first {
      throw stranded(stranger, outside: bill.part)
    }
    if let stranger = bill.changes.map(\.door).first(where: { door in
      !premises(of: bill.part).contains { $0.door == door }
    }) {
      throw stranded(stranger, outside: bill.part)
    }
    do throws(CostSharingRefusal) {
      try bill.check(among: premises)
      try checkReplacement(bill)
      for move in try bill.moves(among: premises) { try move.check() }
    } catch {
      throw .costRefused(error)
    }
    bills.append(bill)
  }

  /// Why a door is none of a part: no roster has it, or it belongs to another.
  func stranded(_ door: Door, outside part: String?) -> CaseRefusal {
    guard let part, let own = premises.first(where: { $0.door == door }) else {
      return .unknownDoor(door)
    }
    return .doorOfOtherPart(door, of: own.stairwell ?? own.building ?? own.section, not: part)
  }

  /// A bill takes the place of one of its part, which nothing has replaced before.
  private func checkReplacement(_ bill: Bill) throws(CostSharingRefusal) {
    guard let replaced = bill.replaces?.key else { return }
    guard let old = bills.first(where: { $0.key == replaced }), old.part == bill.part,
      (old.period == nil) == (bill.period == nil)
    else { throw .replacesUnknown(replaced) }
    if let other = replacement(of: old) { throw .replacedAlready(replaced, by: other.key) }
    let last = old.changes.last?.on ?? old.drawnUpOn
    guard bill.drawnUpOn >= last else { throw .changeBefore(bill.drawnUpOn, last: last) }
  }

  private mutating func conclude(_ agreement: Agreement) throws(CaseRefusal) {
    guard !agreements.contains(where: { $0.key == agreement.key }) else {
      throw .keyTaken(agreement.key)
    }
    try checkPart(agreement.part)
    let roster = Set(premises.map(\.door))
    let named = (agreement.asked ?? []) + agreement.signatures.map(\.door)
    if let stranger = named.first(where: { !roster.contains($0) }) {
      throw .unknownDoor(stranger)
    }
    if let fault = agreement.fault(among: premises) {
      if case .alreadySigned(let door, _) = fault { throw .signedTwice(door) }
      throw .agreementRefused(key: agreement.key, fault)
    }
    agreements.append(agreement)
  }

  private mutating func open(_ fund: Fund) throws(CaseRefusal) {
    guard !funds.contains(where: { $0.key == fund.key }) else { throw .keyTaken(fund.key) }
    try checkPart(fund.part)
    if let other = funds.first(where: { $0.part == fund.part }) {
      throw .fundRefused(key: fund.key, .partTaken(part: fund.part, key: other.key))
    }
    funds.append(fund)
  }

  /// What is on file word for word is not filed a second time.
  private mutating func file(_ document: Document) throws(CaseRefusal) {
    if let until = document.validUntil, until < document.day {
      throw .expiredWhenIssued(document.title, until: until, issued: document.day)
    }
    guard !documents.contains(document) else { throw .alreadyOnFile(document.title, document.day) }
    documents.append(document)
  }

  private mutating func skip(_ skip: Skip) throws(CaseRefusal) {
    guard procedure?.stages.contains(where: { $0.key == skip.stage }) ?? false else {
      throw .unknownStage(skip.stage)
    }
    skips.append(skip)
  }

  func checkPart(_ part: String?) throws(CaseRefusal) {
    guard let part else { return }
    guard parts.contains(part) || premises.contains(where: { $0.belongs(to: part) }) else {
      throw .unknownPart(part)
    }
  }

  /// A stage is entered only when the record proves every one before it.
  ///
  /// Visits, meetings, bills and money may come at any time: people talk, reckon and
  /// save before they are asked to. An agreement whose days are not told is believed.
  ///
  /// A record that comes in whole is taken `asHistory`: earlier versions asked nobody for a
  /// new list where somebody joined before all had signed, and what they took stays taken.
  func checkOrder(_ entry: CaseEntry, asHistory: Bool = false) throws(CaseRefusal) {
    switch entry {
    case .canvass, .meeting, .bill, .fund, .skip, .siteVisit, .task: return
    case .poll, .agreement, .notice, .document: break
    }
    guard let procedure, let day = entry.day, let entering = stage(of: entry) else { return }
    let earlier = procedure.stages[..<entering]
    guard let missing = firstUnproven(among: earlier, on: day) else { return }
    if asHistory, withoutLaterPayers.firstUnproven(among: earlier, on: day) == nil { return }
    throw .stageNotProven(
      entering: procedure.stages[entering].title,
      missing: missing.title,
      on: day
    )
  }

  /// The first stage an entry serves or skips.
  func stage(of entry: CaseEntry) -> Int? {
    procedure?.stages.firstIndex { stage in
      if case .skip(let skip) = entry { return skip.stage == stage.key }
      return stage.gates.contains(where: entry.serves)
    }
  }
}
