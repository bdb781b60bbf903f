/// What is done with a notice (办理): one command, or one line of its record.
package enum NoticeStep: Hashable, Sendable {
  /// Put up at these places, or at all of them where `places` is empty.
  case posted(places: [String], copies: Int, witnesses: [String])
  case photographed(place: String, Board.Photo)
  case foundDamaged(place: String, what: String)
  case reposted(place: String)
  case extended(days: Int, reason: String)
  case corrected(NoticeWording, reason: String)
  case withdrawn(reason: String)
  case objected(Objection)
  case replied(number: Int, text: String, discussedIn: String?, outcome: String?)
  /// The office states that the period ran and nothing is open (定榜).
  case finalised
  /// Taken down at these places, or at all of them where empty.
  case takenDown(places: [String])
}

/// Why a notice refuses a step.
package enum NoticeRefusal: Error, Hashable, Sendable {
  case isDraft
  case alreadyPosted
  /// What it must tell and does not (必备内容).
  case lacks([NoticeField])
  /// A draft's blanks that were not filled in.
  case unfilled([String])
  case withdrawn(on: Day)
  case final(on: Day)
  case unknownPlace(String, known: [String])
  /// Nothing hangs there that could be taken down, torn or photographed.
  case nothingHangs(String?, on: Day)
  case beforePosting(Day, posted: Day)
  /// It was drafted later than it is said to have been posted.
  case beforeDraft(Day, drafted: Day)
  /// Something on record of a later day does not go together with it.
  case outOfOrder(Day, later: Day)
  /// Every copy was taken down already, the last one on a day.
  case alreadyDown(on: Day)
  case noDamage(String)
  case noPeriod
  case periodOver(last: Day)
  /// Below one day, or more than a period may have.
  case badExtension(Int, most: Int)
  case nothingCorrected
  /// A correction changes the wording and nothing else.
  case notWording([FixedField])
  case unknownObjection(Int, known: [Int])
  case objectionNumberTaken(Int)
  case alreadyAnswered(Int, on: Day)
  case answeredBeforeReceipt(Int, received: Day)
  /// The answer would be due before the objection came in.
  case dueBeforeReceipt(Day, received: Day)
  case objectionsOpen([Int])
  case periodRuns(last: Day)
  case lastDayUnknown(year: Int)
}

extension Notice {
  /// Takes one step, or refuses it with the facts; then nothing has changed.
  ///
  /// A step may be entered late, on its own day. What is on record of later days
  /// must still follow from it.
  package mutating func take(
    _ step: NoticeStep,
    on day: Day,
    by office: String
  ) throws(NoticeRefusal) {
    var trial = self
    try trial.apply(step, on: day, by: office)
    let later = recordedSteps.map(\.day).filter { $0 > day }.min()
    if let later, !trial.followsInOrder { throw .outOfOrder(day, later: later) }
    self = trial
  }

  /// Whether its record, taken step by step in order of day, comes to what it says.
  private var followsInOrder: Bool {
    var replayed = untouched
    for (day, office, step) in recordedSteps {
      do throws(NoticeRefusal) {
        try replayed.apply(step, on: day, by: office)
      } catch {
        return false
      }
    }
    return replayed.changesInOrder(as: self)
  }

  /// Whether another record has the same changes in the same order.
  private func changesInOrder(as other: Notice) -> Bool {
    corrections == other.corrections && extensions == other.extensions && wording == other.wording
  }

  private mutating func apply(
    _ step: NoticeStep,
    on day: Day,
    by office: String
  ) throws(NoticeRefusal) {
    switch step {
    case .posted(let places, let copies, let witnesses):
      try post(at: places, copies, witnesses, Handling(on: day, by: office))
    case .objected(let objection):
      try checkHangs(objection.receivedOn)
      try receive(objection)
    case .replied(let number, let text, let meeting, let outcome):
      try reply(to: number, .init(on: day, text: text), discussedIn: meeting, outcome: outcome)
    case .photographed(let place, let photo):
      try checkHangs(photo.takenOn)
      let board = try board(at: place, hangingOn: photo.takenOn)
      boards[board].photos.append(photo)
    case .foundDamaged(let place, let what):
      let board = try board(at: place, hangingOn: day)
      boards[board].damages.append(.init(foundOn: day, what: what))
    case .reposted(let place):
      try repost(at: place, Handling(on: day, by: office))
    case .takenDown(let places):
      try takeDown(at: places, Handling(on: day, by: office))
    case .extended(let days, let reason):
      try checkStands(on: day)
      try extend(.init(on: day, by: office, days: days, reason: reason))
    case .corrected(let later, let reason):
      try checkStands(on: day)
      guard later != wording else { throw .nothingCorrected }
      guard later.unfilledBlanks.isEmpty else { throw .unfilled(later.unfilledBlanks) }
      corrections.append(.init(on: day, by: office, reason: reason, earlier: wording))
      wording = later
    case .withdrawn(let reason):
      try checkHangs(day)
      if let withdrawal { throw .withdrawn(on: withdrawal.on) }
      withdrawal = .init(on: day, by: office, reason: reason)
    case .finalised:
      try checkStands(on: day)
      try checkSettled(on: day)
      finality = Handling(on: day, by: office)
    }
  }

  private mutating func post(
    at places: [String],
    _ copies: Int,
    _ witnesses: [String],
    _ putUp: Handling
  ) throws(NoticeRefusal) {
    let missing = missingFields.filter { $0 != .witnesses || witnesses.isEmpty }
    guard missing.isEmpty else { throw .lacks(missing) }
    let blanks = unfilledBlanks
    guard blanks.isEmpty else { throw .unfilled(blanks) }
    if let withdrawal { throw .withdrawn(on: withdrawal.on) }
    if let finality { throw .final(on: finality.on) }
    let wasDraft = isDraft
    if wasDraft, let drafted, putUp.on < drafted.on {
      throw .beforeDraft(putUp.on, drafted: drafted.on)
    }
    var isNew = false
    for index in try indices(of: places) where boards[index].putUp == nil {
      boards[index].putUp = putUp
      boards[index].copies = copies
      boards[index].witnesses = witnesses
      isNew = true
    }
    guard isNew else { throw .alreadyPosted }
    if wasDraft {
      postedOn = putUp.on
    } else if putUp.on < postedOn {
      throw .beforePosting(putUp.on, posted: postedOn)
    }
  }

  private mutating func receive(_ objection: Objection) throws(NoticeRefusal) {
    guard !objections.contains(where: { $0.number == objection.number }) else {
      throw .objectionNumberTaken(objection.number)
    }
    if let due = objection.answerBy, due < objection.receivedOn {
      throw .dueBeforeReceipt(due, received: objection.receivedOn)
    }
    objections.append(objection)
  }

  private mutating func reply(
    to number: Int,
    _ reply: Objection.Reply,
    discussedIn meeting: String?,
    outcome: String?
  ) throws(NoticeRefusal) {
    guard let index = objections.firstIndex(where: { $0.number == number }) else {
      throw .unknownObjection(number, known: objections.map(\.number))
    }
    if let earlier = objections[index].reply { throw .alreadyAnswered(number, on: earlier.on) }
    guard reply.on >= objections[index].receivedOn else {
      throw .answeredBeforeReceipt(number, received: objections[index].receivedOn)
    }
    objections[index].reply = reply
    objections[index].discussedIn = meeting ?? objections[index].discussedIn
    objections[index].outcome = outcome ?? objections[index].outcome
  }

  private mutating func repost(at place: String, _ handling: Handling) throws(NoticeRefusal) {
    let board = try board(at: place, hangingOn: handling.on)
    guard
      let damage = boards[board].damages.firstIndex(where: {
        $0.reposted == nil && $0.foundOn <= handling.on
      })
    else { throw .noDamage(place) }
    boards[board].damages[damage].reposted = handling
  }

  private mutating func takeDown(
    at places: [String],
    _ handling: Handling
  ) throws(NoticeRefusal) {
    try checkHangs(handling.on)
    let named = try indices(of: places)
    let hanging = named.filter { boards[$0].hangs(on: handling.on) }
    guard !hanging.isEmpty else {
      let down = named.filter { boards[$0].putUp != nil }.map { boards[$0].takenDown?.on }
      if let last = down.compactMap(\.self).max(), !down.contains(nil) {
        throw .alreadyDown(on: last)
      }
      throw .nothingHangs(places.first, on: handling.on)
    }
    for index in hanging { boards[index].takenDown = handling }
  }

  /// An extension lengthens a period that still runs; one that is over is posted anew.
  private mutating func extend(_ more: Extension) throws(NoticeRefusal) {
    guard let period else { throw .noPeriod }
    let days = period.days + more.days
    guard more.days > 0, NoticePeriod.allowedDays.contains(days) else {
      throw .badExtension(more.days, most: NoticePeriod.allowedDays.upperBound - period.days)
    }
    if period.hasRun(by: more.on) == true, let last = period.last { throw .periodOver(last: last) }
    extensions.append(more)
  }

  private func checkSettled(on day: Day) throws(NoticeRefusal) {
    guard let period else { throw .noPeriod }
    guard let last = period.last else {
      throw .lastDayUnknown(year: period.undecidedYear ?? postedOn.year)
    }
    guard day > last else { throw .periodRuns(last: last) }
    let open = openObjections(on: day).map(\.number)
    guard open.isEmpty else { throw .objectionsOpen(open) }
  }

  /// What was withdrawn or declared final is changed no more.
  private func checkStands(on day: Day) throws(NoticeRefusal) {
    try checkHangs(day)
    if let withdrawal { throw .withdrawn(on: withdrawal.on) }
    if let finality { throw .final(on: finality.on) }
  }

  private func checkHangs(_ day: Day) throws(NoticeRefusal) {
    if isDraft { throw .isDraft }
    guard day >= postedOn else { throw .beforePosting(day, posted: postedOn) }
  }

  private func board(at place: String, hangingOn day: Day) throws(NoticeRefusal) -> Int {
    try checkHangs(day)
    guard let index = boards.firstIndex(where: { $0.place == place }) else {
      throw .unknownPlace(place, known: places)
    }
    // On the day it comes down it may still be photographed.
    let board = boards[index]
    guard let putUp = board.putUp, putUp.on <= day, board.takenDown.map({ $0.on >= day }) ?? true
    else { throw .nothingHangs(place, on: day) }
    return index
  }

  private func indices(of places: [String]) throws(NoticeRefusal) -> [Int] {
    guard !places.isEmpty else { return Array(boards.indices) }
    var found: [Int] = []
    for place in places {
      guard let index = boards.firstIndex(where: { $0.place == place }) else {
        throw .unknownPlace(place, known: self.places)
      }
      found.append(index)
    }
    return found
  }
}
