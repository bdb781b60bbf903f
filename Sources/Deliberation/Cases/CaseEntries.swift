/// An entry (记载) of a case file, as a folder or a command brings it.
package enum CaseEntry: Hashable, Sendable {
  case canvass(Canvass)
  case meeting(Meeting)
  case poll(Poll)
  case bill(Bill)
  case agreement(Agreement)
  case notice(Notice)
  case document(Document)
  case skip(Skip)

  /// The day it enters the case; nil where its source tells none.
  package var day: Day? {
    switch self {
    case .canvass(let canvass): canvass.visits.map(\.day).min()
    case .meeting(let meeting): meeting.day
    case .poll(let poll): poll.opensOn
    case .bill(let bill): bill.drawnUpOn
    case .agreement(let agreement): agreement.signatures.compactMap(\.on).min()
    case .notice(let notice): notice.postedOn
    case .document(let document): document.day
    case .skip(let skip): skip.on
    }
  }

  /// On one day, what proves comes before what follows from it.
  private var rank: Int {
    switch self {
    case .skip: 0
    case .canvass: 1
    case .meeting: 2
    case .document: 3
    case .poll: 4
    case .bill: 5
    case .notice: 6
    case .agreement: 7
    }
  }

  fileprivate static func precedes(_ lhs: CaseEntry, _ rhs: CaseEntry, opened: Day) -> Bool {
    (lhs.day ?? opened, lhs.rank) < (rhs.day ?? opened, rhs.rank)
  }
}

extension CaseFile {
  /// Takes entries in order of date, each by the verb a command would use.
  ///
  /// - Returns: every refusal with the index of the entry in `entries`; an
  ///   entry that is refused is left out, so that later ones are still checked.
  package mutating func enter(_ entries: [CaseEntry]) -> [(index: Int, refusal: CaseRefusal)] {
    var refusals: [(Int, CaseRefusal)] = []
    let ordered = entries.indices.sorted { lhs, rhs in
      if CaseEntry.precedes(entries[lhs], entries[rhs], opened: openedOn) { return true }
      if CaseEntry.precedes(entries[rhs], entries[lhs], opened: openedOn) { return false }
      return lhs < rhs
    }
    for index in ordered {
      do throws(CaseRefusal) {
        try enter(entries[index])
      } catch {
        refusals.append((index, error))
      }
    }
    return refusals.sorted { $0.0 < $1.0 }
  }

  /// Takes one entry, or refuses it with the facts.
  package mutating func enter(_ entry: CaseEntry) throws(CaseRefusal) {
    if let day = entry.day, day < openedOn { throw .beforeOpening(day, opened: openedOn) }
    switch entry {
    case .canvass(let canvass): try record(canvass)
    case .meeting(let meeting): try hold(meeting)
    case .poll(let poll): try open(poll)
    case .bill(let bill): try drawUp(bill)
    case .agreement(let agreement): try conclude(agreement)
    case .notice(let notice): try post(notice)
    case .document(let document): try file(document)
    case .skip(let skip): try self.skip(skip)
    }
  }

  private mutating func record(_ canvass: Canvass) throws(CaseRefusal) {
    guard !canvasses.contains(where: { $0.round == canvass.round }) else {
      throw .keyTaken("\(canvass.round)")
    }
    let doors = Set(premises.map(\.door))
    if let stranger = canvass.visits.first(where: { !doors.contains($0.door) }) {
      throw .unknownDoor(stranger.door)
    }
    canvasses.append(canvass)
  }

  private mutating func hold(_ meeting: Meeting) throws(CaseRefusal) {
    guard !meetings.contains(where: { $0.key == meeting.key }) else {
      throw .keyTaken(meeting.key)
    }
    try checkPart(meeting.part)
    try meeting.check(against: meeting.kind == .council ? council : nil)
    meetings.append(meeting)
  }

  private mutating func open(_ poll: Poll) throws(CaseRefusal) {
    guard !polls.contains(where: { $0.key == poll.key }) else { throw .keyTaken(poll.key) }
    try checkPart(poll.part)
    try checkOrder(on: poll.opensOn) { $0 == .pollCarried }
    guard !poll.roll.entries.isEmpty else { throw .rollIsEmpty }
    guard poll.closesOn >= poll.opensOn else { throw .closesBeforeOpening }
    if let (index, refusal) = poll.faults.first {
      throw .ballotRefused(number: poll.ballots[index].number, refusal)
    }
    polls.append(poll)
  }

  private mutating func drawUp(_ bill: Bill) throws(CaseRefusal) {
    guard !bills.contains(where: { $0.key == bill.key }) else { throw .keyTaken(bill.key) }
    try checkPart(bill.part)
    if let stranger = bill.strangers(among: premises).first { throw .unknownDoor(stranger) }
    do throws(CostSharingRefusal) {
      _ = try bill.table(among: premises)
    } catch {
      throw .costRefused(error)
    }
    bills.append(bill)
  }

  private mutating func conclude(_ agreement: Agreement) throws(CaseRefusal) {
    guard !agreements.contains(where: { $0.key == agreement.key }) else {
      throw .keyTaken(agreement.key)
    }
    try checkPart(agreement.part)
    if let first = agreement.signatures.compactMap(\.on).min() {
      try checkOrder(on: first) { $0 == .everyPartySigned }
    }
    let doors = Set(agreement.parties(among: premises).map(\.door))
    if let stranger = (agreement.asked ?? []).first(where: { !doors.contains($0) }) {
      throw .unknownDoor(stranger)
    }
    var signed: Set<Door> = []
    for signature in agreement.signatures {
      guard doors.contains(signature.door) else { throw .unknownDoor(signature.door) }
      guard signed.insert(signature.door).inserted else { throw .signedTwice(signature.door) }
    }
    agreements.append(agreement)
  }

  private mutating func post(_ notice: Notice) throws(CaseRefusal) {
    guard !notices.contains(where: { $0.key == notice.key }) else { throw .keyTaken(notice.key) }
    try checkPart(notice.part)
    try checkOrder(on: notice.postedOn) {
      $0 == .noticeRan(notice.purpose, list: notice.list) || $0 == .noticePosted(notice.purpose)
    }
    if notice.kind == .publicReview, notice.term == nil { throw .periodMissing }
    if let list = notice.list, list > 1,
      !notices.contains(where: {
        $0.purpose == notice.purpose && $0.list == list - 1 && $0.part == notice.part
      })
    {
      throw .listWithoutEarlier(list: list)
    }
    for objection in notice.objections {
      if objection.receivedOn < notice.postedOn {
        throw .objectionBeforePosting(number: objection.number)
      }
      if let reply = objection.reply, reply.on < objection.receivedOn {
        throw .replyBeforeObjection(number: objection.number)
      }
    }
    notices.append(notice)
  }

  private mutating func file(_ document: Document) throws(CaseRefusal) {
    try checkOrder(on: document.day) {
      guard case .documentOnFile(let term) = $0 else { return false }
      return document.kind == term.chinese || document.kind == term.english
    }
    documents.append(document)
  }

  private mutating func skip(_ skip: Skip) throws(CaseRefusal) {
    guard procedure?.stages.contains(where: { $0.key == skip.stage }) ?? false else {
      throw .unknownStage(skip.stage)
    }
    skips.append(skip)
  }

  private func checkPart(_ part: String?) throws(CaseRefusal) {
    guard let part else { return }
    guard parts.contains(part) || premises.contains(where: { $0.belongs(to: part) }) else {
      throw .unknownPart(part)
    }
  }

  /// A stage is entered only when the record proves every one before it.
  private func checkOrder(on day: Day, _ serves: (Gate) -> Bool) throws(CaseRefusal) {
    guard let standing = standing(on: day),
      let entering = standing.steps.firstIndex(where: { $0.stage.gates.contains(where: serves) }),
      let current = standing.current, current < entering
    else { return }
    throw .stageNotProven(
      entering: standing.steps[entering].stage.title,
      missing: standing.steps[current].stage.title,
      on: day
    )
  }
}
